/*
 * The body of a decree: Menimbang, Mengingat, Memperhatikan, MEMUTUSKAN,
 * Menetapkan, diktum. Label, colon and text may stand in three cells, in one
 * paragraph, or on lines of their own: all is read as one stream of lines.
 */
#include "decree/from_para.h"

#include "data/nomor.h"

enum { URUTAN_LEN_MAX = 40 }; /* "KESEMBILAN PULUH SEMBILAN" and some blanks */

enum part {
	PART_NONE, /* before the first, and one that has no place in the model */
	PART_MENIMBANG, PART_MENGINGAT, PART_MEMPERHATIKAN, PART_MEMUTUSKAN, PART_MENETAPKAN, PART_DIKTUM,
	PART__COUNT
};

static const struct {
	const char *word;
	enum part part;
} parts[] = {
	{"Membaca", PART_NONE},
	{"Menimbang", PART_MENIMBANG},
	{"Mengingat", PART_MENGINGAT},
	{"Memperhatikan", PART_MEMPERHATIKAN},
	{"Memutuskan", PART_MEMUTUSKAN},
	{"Menetapkan", PART_MENETAPKAN},
};

/* The kind of a label: "a." and "b." are of one list, "1)" is of another. */
struct label {
	char kind; /* 'a', '1', or 0 for any other */
	char end;  /* '.' or ')' */
	unsigned value;
};

struct body {
	struct reader *r;
	enum part part;
	bool seen[PART__COUNT];
	struct daftar *list;  /* of the part, NULL when it is no list */
	struct sebutan *mark; /* a word label that may still get its colon, or NULL */
	struct str pending;   /* a label that waits for its text */
	struct buf text;      /* of the item, or of Menetapkan, that is open */
};

/*
 * A label of a part: the word, then a colon, a tab, or nothing. "Menetapkan
 * rencana aksi ..." is text.
 */
static bool
part_label(struct str s, enum part *part, struct str *rest)
{
	size_t i;

	for (i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (!fp_opens_with(s, parts[i].word, rest))
			continue;
		*part = parts[i].part;
		return rest->n == 0 || rest->p[0] == ':' || rest->p[0] == ';' || rest->p[-1] == '\t';
	}
	return false;
}

/*
 * The ordinal in front of a diktum: before a colon or a tab, alone, or in
 * capitals before a text that is not ("KESATU Menetapkan ..."). Empty when
 * there is none.
 */
static struct str
ordinal(struct arena *a, struct str s, struct str *rest)
{
	size_t colon = str_find(str_sub(s, 0, URUTAN_LEN_MAX), ":");
	size_t tab = str_find(str_sub(s, 0, URUTAN_LEN_MAX), "\t"), end = colon < tab ? colon : tab;
	struct str word = str_sub(s, 0, end), best = str_of("");

	if (end < URUTAN_LEN_MAX && (end < s.n || !fp_has_lower(word)) && nomor_dari_urutan(a, word)) {
		*rest = fp_skip_colon(str_trim(str_sub(s, end, s.n)));
		return str_trim(word);
	}
	for (end = 1; end < s.n && end <= URUTAN_LEN_MAX; end++)
		if (s.p[end] == ' ' && nomor_dari_urutan(a, str_sub(s, 0, end)) && fp_has_lower(str_sub(s, end, s.n)))
			best = str_sub(s, 0, end);
	*rest = str_trim(str_sub(s, best.n, s.n));
	return fp_has_lower(best) ? str_of("") : best;
}

static struct str
diktum_label(const struct reader *r, size_t i, struct str *rest)
{
	const struct line *l = &r->v[i];

	*rest = l->s;
	if (l->first && nomor_dari_urutan(r->arena, l->p->label))
		return l->p->label;
	return ordinal(r->arena, l->s, rest);
}

bool
fp_is_isi(const struct reader *r, size_t i)
{
	enum part part;
	struct str rest;

	return part_label(r->v[i].s, &part, &rest) || (diktum_label(r, i, &rest).n && rest.n);
}

/* The word in front of line i, with the mark that stands beside it. */
static struct sebutan
sebutan(const struct reader *r, size_t i, struct str word)
{
	struct str s = r->v[i].s, behind = str_sub(s, (size_t)(word.p + word.n - s.p), s.n), rest = str_trim(behind);
	bool marked = rest.n && (rest.p[0] == ':' || rest.p[0] == ';');

	if (marked)
		word.n = (size_t)(rest.p + 1 - word.p);
	return (struct sebutan){fp_teks(r, i, word), marked && rest.p[0] == ':'};
}

static struct label
label_kind(struct str s)
{
	struct label k = {0, s.n ? s.p[s.n - 1] : 0, 0};
	struct str mark = str_sub(s, s.n && s.p[0] == '(', s.n ? s.n - 1 : 0);

	if (str_to_uint(mark, &k.value)) {
		k.kind = '1';
	} else if (mark.n && mark.p[0] >= 'a' && mark.p[0] <= 'z') {
		k.kind = 'a';
		k.value = (unsigned)(mark.p[0] - 'a') + 1 + (unsigned)(mark.n - 1) * 26;
	}
	return k;
}

/* Whether the label goes on with the list, and does not number a part of its item. */
static bool
continues(const struct body *b, struct str label)
{
	struct label k = label_kind(label), first;

	if (b->list->n == 0)
		return true;
	first = label_kind(b->list->v[0].label);
	return first.kind == 0 ||
	    (k.kind == first.kind && (k.end == first.end || k.value == b->list->n + 1));
}

/* Writes the text that has been collected to where it belongs. */
static void
close_text(struct body *b)
{
	if (b->text.n && b->part == PART_MENETAPKAN)
		b->r->k->menetapkan.s = fp_take(b->r->arena, &b->text);
	else if (b->text.n && b->list && b->list->n)
		b->list->v[b->list->n - 1].text = fp_take(b->r->arena, &b->text);
	buf_clear(&b->text);
}

static void
open_item(struct body *b, struct str label, struct str text, size_t i)
{
	struct daftar *list = b->list;

	close_text(b);
	list->v = arena_grow(b->r->arena, list->v, list->n, &list->cap, sizeof *list->v);
	list->v[list->n++] = (struct butir){.label = label, .text = str_of(""),
	    .loc = fp_teks(b->r, i, text).loc};
	fp_append(&b->text, ' ', str_squeeze(b->r->arena, text));
}

/* Whether the text so far is a whole item, so that what follows is another one. */
static bool
is_complete(const struct body *b)
{
	struct str s = buf_str(&b->text);

	return str_ends(s, ";") || str_ends(s, ".");
}

/* More of the open item: a broken line, or the next line of a list inside it. */
static void
continue_item(struct body *b, struct str label, struct str text, bool first)
{
	struct str s = str_squeeze(b->r->arena, text);
	bool list = label.n || !first || str_ends(buf_str(&b->text), ":") || is_complete(b);
	char sep = list ? '\n' : ' ';

	if (label.n) {
		fp_append(&b->text, sep, label);
		sep = ' ';
	}
	fp_append(&b->text, sep, s);
}

/* A line of Menimbang, Mengingat, Memperhatikan. */
static void
read_item(struct body *b, size_t i, struct str s)
{
	const struct line *l = &b->r->v[i];
	/* An automatic number belongs to the paragraph, not to what follows a word label in it. */
	bool automatic = l->first && s.p == l->s.p && l->p->label.n;
	struct str label = automatic ? l->p->label : fp_list_label(s);

	if (!automatic)
		s = str_trim(str_sub(s, label.n, s.n));
	if (!label.n && b->pending.n)
		label = b->pending;
	b->pending = str_of("");
	if (!s.n)
		b->pending = label; /* in a cell of its own: the text comes next */
	else if (label.n ? continues(b, label) : b->list->n == 0 || (l->first && is_complete(b)))
		open_item(b, label, s, i);
	else
		continue_item(b, label, s, l->first);
}

/* A line of a diktum that does not start one; lists in it keep their labels and lines. */
static void
read_diktum_text(struct body *b, size_t i, struct str s)
{
	const struct line *l = &b->r->v[i];
	struct str label = l->first ? l->p->label : str_of("");

	if (b->text.n == 0)
		b->list->v[b->list->n - 1].loc = fp_teks(b->r, i, s).loc;
	continue_item(b, label, s, l->first && fp_list_label(s).n == 0);
}

static void
start_part(struct body *b, enum part part, size_t i)
{
	struct decree *k = b->r->k;
	struct daftar *const lists[PART__COUNT] = {
		[PART_MENIMBANG] = &k->menimbang, [PART_MENGINGAT] = &k->mengingat,
		[PART_MEMPERHATIKAN] = &k->memperhatikan, [PART_DIKTUM] = &k->diktum,
	};

	close_text(b);
	b->part = part;
	b->seen[part] = true;
	b->list = lists[part];
	b->mark = NULL;
	b->pending = str_of("");
	if (part == PART_MEMUTUSKAN)
		k->memutuskan = fp_teks(b->r, i, b->r->v[i].s);
}

/* The label of a part that line i begins with; a part that is labelled twice keeps the first. */
static void
label_part(struct body *b, size_t i, struct str rest)
{
	struct sebutan *mark = b->part == PART_MENETAPKAN ? &b->r->k->sebutan_menetapkan :
	    b->list ? &b->list->sebutan : NULL;
	struct str s = b->r->v[i].s;

	if (!mark || mark->kata.s.n)
		return;
	*mark = sebutan(b->r, i, str_trim(str_sub(s, 0, rest.n ? (size_t)(rest.p - s.p) : s.n)));
	b->mark = mark->titik_dua ? NULL : mark;
}

/* label: as shown, automatic or in front of line i. */
static void
start_diktum(struct body *b, struct str label, struct str rest, size_t i)
{
	const struct line *l = &b->r->v[i];
	bool typed = !(l->first && str_eq(label, l->p->label));
	struct butir *item;

	if (b->part != PART_DIKTUM)
		start_part(b, PART_DIKTUM, i);
	open_item(b, str_squeeze(b->r->arena, label), rest, i);
	item = &b->list->v[b->list->n - 1];
	if (typed)
		item->sebutan = sebutan(b->r, i, label);
	b->mark = typed && !item->sebutan.titik_dua ? &item->sebutan : NULL;
}

/* s: the line, or what of it follows the label of the part. */
static void
read_text_line(struct body *b, size_t i, struct str s)
{
	struct decree *k = b->r->k;

	if (b->mark && s.n && s.p[0] == ':')
		b->mark->titik_dua = true;
	if (s.n)
		b->mark = NULL;
	s = fp_skip_colon(s);
	if (!s.n)
		return;
	if (b->part == PART_DIKTUM) {
		read_diktum_text(b, i, s);
	} else if (b->list) {
		read_item(b, i, s);
	} else if (b->part == PART_MENETAPKAN) {
		if (b->text.n == 0)
			k->menetapkan = fp_teks(b->r, i, s);
		fp_append(&b->text, ' ', str_squeeze(b->r->arena, s));
	}
}

/* Whether the closing, or an office that signs without one, begins here. */
static bool
is_end(const struct body *b, size_t i)
{
	struct str s = b->r->v[i].s;

	if (!b->seen[PART_MENETAPKAN] && !b->seen[PART_DIKTUM])
		return false;
	return fp_is_penutup(s) || fp_is_salinan(s) ||
	    (b->part == PART_DIKTUM && is_complete(b) && fp_is_jabatan(s) && !fp_has_lower(s));
}

size_t
fp_isi(struct reader *r, size_t from, size_t to)
{
	struct body b = {.r = r};
	struct str label, rest;
	enum part part;
	size_t i;

	for (i = from; i < to && !is_end(&b, i); i++) {
		bool decided = b.seen[PART_MEMUTUSKAN] || b.seen[PART_MENETAPKAN];

		label = decided ? diktum_label(r, i, &rest) : str_of("");
		if (label.n) {
			start_diktum(&b, label, rest, i);
		} else if (b.part != PART_DIKTUM && part_label(r->v[i].s, &part, &rest)) {
			start_part(&b, part, i);
			label_part(&b, i, rest);
			read_text_line(&b, i, rest);
		} else {
			read_text_line(&b, i, r->v[i].s);
		}
	}
	close_text(&b);
	buf_release(&b.text);
	return i;
}
