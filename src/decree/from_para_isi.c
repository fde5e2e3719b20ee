/*
 * The body of a decree: Menimbang, Mengingat, Memperhatikan, MEMUTUSKAN,
 * Menetapkan, diktum. Label, colon and text may stand in three cells, in one
 * paragraph, or on lines of their own: all is read as one stream of lines.
 */
#include "decree/from_para.h"

#include <string.h>

#include "data/nomor.h"

enum {
	URUTAN_LEN_MAX = 40, /* "KESEMBILAN PULUH SEMBILAN" and some blanks */
	JABATAN_MAX = 60     /* characters of an office in small letters that signs */
};

enum part {
	PART_NONE, /* before the first */
	PART_MEMBACA, PART_MENIMBANG, PART_MENGINGAT, PART_MEMPERHATIKAN, PART_MEMUTUSKAN, PART_MENETAPKAN, PART_DIKTUM,
	PART__COUNT
};

static const struct {
	const char *word;
	enum part part;
} parts[] = {
	{"Membaca", PART_MEMBACA},
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
	bool heading;         /* between "BAB I" and the next Pasal */
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

	if (end < URUTAN_LEN_MAX && (end < s.n || !str_has_lower(word)) && nomor_dari_urutan(a, word)) {
		*rest = fp_skip_colon(str_trim(str_sub(s, end, s.n)));
		return str_trim(word);
	}
	for (end = 1; end < s.n && end <= URUTAN_LEN_MAX; end++)
		if (s.p[end] == ' ' && nomor_dari_urutan(a, str_sub(s, 0, end)) && str_has_lower(str_sub(s, end, s.n)))
			best = str_sub(s, 0, end);
	*rest = str_trim(str_sub(s, best.n, s.n));
	return str_has_lower(best) ? str_of("") : best;
}

static struct str
diktum_label(const struct reader *r, size_t i, struct str *rest)
{
	const struct line *l = &r->v[i];
	struct str number = l->p->label; /* automatic: "KESATU", perhaps with its colon */

	*rest = l->s;
	if (str_ends(number, ":"))
		number = str_trim(str_sub(number, 0, number.n - 1));
	if (l->first && l->s.p != l->p->label.p && nomor_dari_urutan(r->arena, number))
		return number;
	return ordinal(r->arena, l->s, rest);
}

enum fp_label
fp_label_of(struct arena *a, struct str s)
{
	enum part part;
	struct str rest;

	s = fp_skip_colon(s);
	if (!s.n)
		return FP_TITIK_DUA;
	if (part_label(s, &part, &rest) && fp_skip_colon(rest).n == 0)
		return FP_BAGIAN;
	if (str_ends(s, ":"))
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (nomor_dari_urutan(a, s))
		return FP_URUTAN;
	return s.n && fp_list_label(s).n == s.n ? FP_BUTIR : FP_BUKAN;
}

/* "Pasal 1" alone, or with its text behind a colon or a tab; "Pasal 5 ayat (1)" is text. */
static struct str
pasal_label(struct str s, struct str *rest)
{
	struct str after, number;
	size_t i = 0;
	unsigned n;

	*rest = s;
	if (!fp_opens_with(s, "Pasal", &after))
		return str_of("");
	while (i < after.n && !strchr(" \t:.", after.p[i]))
		i++;
	number = str_sub(after, 0, i);
	if (!str_to_uint(number, &n) && !nomor_dari_romawi(number))
		return str_of("");
	after = str_sub(after, i, after.n);
	if (str_starts(after, " ") && str_trim(after).n && str_trim(after).p[0] != ':')
		return str_of("");
	*rest = fp_skip_colon(str_trim(str_starts(after, ".") ? str_sub(after, 1, after.n) : after));
	return str_sub(s, 0, (size_t)(number.p - s.p) + number.n);
}

/* Headings between the Pasal: "BAB I", "Bagian Kesatu", "Paragraf 1". */
static bool
is_division(struct arena *a, struct str s)
{
	struct str rest, word;
	unsigned n;

	if (fp_opens_with(s, "BAB", &rest)) {
		word = str_cut(&rest, ' ');
		return nomor_dari_romawi(word) && !str_has_lower(rest);
	}
	return (fp_opens_with(s, "Bagian", &rest) && nomor_dari_urutan(a, rest)) ||
	    (fp_opens_with(s, "Paragraf", &rest) && str_to_uint(rest, &n));
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

/* The label behind this one in its list: "b." behind "a."; empty when it is of no list. */
static struct str
label_behind(struct arena *a, struct str label)
{
	struct label k = label_kind(label);
	const char *open = str_starts(label, "(") ? "(" : "";

	if (k.kind == '1')
		return str_printf(a, "%s%u%c", open, k.value + 1, k.end);
	return k.kind == 'a' ? str_printf(a, "%s%.*s%c", open, STRF(nomor_huruf(a, k.value + 1)), k.end) : str_of("");
}

static struct butir *
add_item(struct body *b, struct str label, struct loc loc)
{
	struct daftar *list = b->list;

	list->v = arena_grow(b->r->arena, list->v, list->n, &list->cap, sizeof *list->v);
	list->v[list->n] = (struct butir){.label = label, .text = str_of(""), .loc = loc};
	return &list->v[list->n++];
}

/* "a. bahwa ...; b. bahwa ...;" in one line: parts the last item where the next label stands. */
static void
part_items(struct body *b)
{
	struct arena *a = b->r->arena;
	struct butir *item = &b->list->v[b->list->n - 1];
	struct str next, text;
	struct loc loc;
	size_t at, end;

	while ((next = label_behind(a, item->label)).n) {
		text = item->text;
		at = str_find(text, str_printf(a, "; %.*s ", STRF(next)).p);
		end = at + strlen("; ") + next.n + 1;
		if (end >= text.n || (label_kind(next).kind == 'a' && !str_starts(str_sub(text, end, text.n), "bahwa")))
			break;
		item->text = str_sub(text, 0, at + 1);
		loc = item->loc;
		loc.b += (unsigned)utf8_len(str_sub(text, 0, end));
		item = add_item(b, next, loc);
		item->text = str_sub(text, end, text.n);
	}
}

/* Writes the text that has been collected to where it belongs. */
static void
close_text(struct body *b)
{
	if (b->text.n && b->part == PART_MENETAPKAN) {
		b->r->k->menetapkan.s = fp_take(b->r->arena, &b->text);
	} else if (b->text.n && b->list && b->list->n) {
		b->list->v[b->list->n - 1].text = fp_take(b->r->arena, &b->text);
		if (b->part != PART_DIKTUM)
			part_items(b);
	}
	buf_clear(&b->text);
}

static void
open_item(struct body *b, struct str label, struct str text, size_t i)
{
	close_text(b);
	add_item(b, label, fp_teks(b->r, i, text).loc);
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
	bool automatic = l->first && s.p == l->s.p && l->p->label.n && s.p != l->p->label.p;
	struct str label = automatic ? l->p->label : fp_list_label(s);

	/* A dash is a label where an item may begin. */
	if (!label.n && (b->list->n == 0 || is_complete(b)))
		label = fp_dash(s);
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
		[PART_MEMBACA] = &k->membaca, [PART_MENIMBANG] = &k->menimbang, [PART_MENGINGAT] = &k->mengingat,
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
	const struct line *l = &b->r->v[i];
	struct str s = l->s;

	if (!b->seen[PART_MENETAPKAN] && !b->seen[PART_DIKTUM])
		return false;
	if (fp_is_penutup(s) || fp_is_salinan(s))
		return true;
	if (b->part != PART_DIKTUM || !is_complete(b))
		return false;
	return fp_is_tembusan(s) || (fp_is_jabatan(s) && (!str_has_lower(s) ||
	    (l->first && str_ends(s, ",") && utf8_len(s) <= JABATAN_MAX)));
}

/*
 * The Pasal that line i begins, in a decree that has them instead of diktum;
 * headings above it are left out.
 */
static struct str
pasal(struct body *b, size_t i, struct str *rest)
{
	const struct daftar *diktum = &b->r->k->diktum;
	const struct line *l = &b->r->v[i];
	struct str label = str_of("");

	if (diktum->n == 0 || fp_opens_with(diktum->v[0].label, "Pasal", NULL)) {
		if (l->first && (b->part != PART_DIKTUM || is_complete(b) || b->heading))
			label = pasal_label(l->s, rest);
		if (l->first && !label.n && pasal_label(l->p->label, rest).n) {
			label = l->p->label;
			*rest = l->s;
		}
		b->heading = !label.n && (b->heading || is_division(b->r->arena, l->s));
	}
	return label;
}

/* s: what follows the label of a part; MEMUTUSKAN and Menetapkan may stand on one line. */
static void
read_part(struct body *b, enum part part, size_t i, struct str s)
{
	struct teks *memutuskan = &b->r->k->memutuskan;
	struct str rest = fp_skip_colon(s);
	enum part next;

	start_part(b, part, i);
	if (part == PART_MEMUTUSKAN && part_label(rest, &next, &s)) {
		memutuskan->s = str_squeeze(b->r->arena,
		    str_sub(b->r->v[i].s, 0, (size_t)(rest.p - b->r->v[i].s.p)));
		start_part(b, next, i);
	} else {
		label_part(b, i, s);
	}
	read_text_line(b, i, s);
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
		if (decided && !label.n)
			label = pasal(&b, i, &rest);
		if (label.n)
			start_diktum(&b, label, rest, i);
		else if (b.heading)
			continue;
		else if (b.part != PART_DIKTUM && part_label(r->v[i].s, &part, &rest))
			read_part(&b, part, i, rest);
		else
			read_text_line(&b, i, r->v[i].s);
	}
	close_text(&b);
	buf_release(&b.text);
	return i;
}
