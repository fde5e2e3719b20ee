/*
 * Recognises a decree in the paragraphs of a document: head, opening, diktum,
 * closing, lampiran, in this order. It goes by the words that every decree
 * has; styles and tables of our own template only help. See from_para.h.
 */
#include "decree/from_para.h"

#include <stdint.h>
#include <string.h>

#include "data/nomor.h"

bool
fp_opens_with(struct str s, const char *word, struct str *rest)
{
	size_t i = 0;

	for (; *word; word++) {
		while (i > 0 && i < s.n && s.p[i] == ' ' && *word != ' ')
			i++;
		if (i == s.n || (s.p[i] | 0x20) != (*word | 0x20))
			return false;
		i++;
	}
	if (i < s.n && char_is_letter(s.p[i]))
		return false;
	if (rest)
		*rest = str_trim(str_sub(s, i, s.n));
	return true;
}

struct str
fp_skip_colon(struct str rest)
{
	if (rest.n && (rest.p[0] == ':' || rest.p[0] == ';'))
		rest = str_sub(rest, 1, rest.n);
	return str_trim(rest);
}

struct str
fp_list_label(struct str s)
{
	enum { LONGEST = 8 }; /* "XXXVIII." */
	bool round = s.n && s.p[0] == '(';
	size_t from = round, i = from;
	struct str mark;
	unsigned n;

	while (i < s.n && i < LONGEST && s.p[i] != '.' && s.p[i] != ')' && s.p[i] != ' ')
		i++;
	mark = str_sub(s, from, i);
	if (i == s.n || (s.p[i] != ')' && (round || s.p[i] != '.')))
		return str_of("");
	i++;
	if (i < s.n && s.p[i] != ' ' && s.p[i] != '\t')
		return str_of("");
	if ((str_to_uint(mark, &n) && mark.n <= 3) || nomor_dari_romawi(mark) ||
	    (mark.n == 1 && char_is_letter(mark.p[0])) ||
	    (mark.n == 2 && char_is_lower(mark.p[0]) && mark.p[1] == mark.p[0]))
		return str_sub(s, 0, i);
	return str_of("");
}

struct str
fp_dash(struct str s)
{
	static const char *const dashes[] = {"- ", "– ", "• ", "* "};
	size_t i;

	for (i = 0; i < sizeof dashes / sizeof *dashes; i++)
		if (str_starts(s, dashes[i]))
			return str_sub(s, 0, strlen(dashes[i]) - 1);
	return str_of("");
}

bool
fp_has_style(const struct line *l, const char *name)
{
	return str_is(l->p->style, name);
}

struct teks
fp_teks(const struct reader *r, size_t i, struct str s)
{
	const struct line *l = &r->v[i];
	struct str text = l->p->text;
	bool part = (uintptr_t)s.p >= (uintptr_t)text.p && (uintptr_t)s.p <= (uintptr_t)(text.p + text.n);
	struct teks t = {s, l->p->loc};

	/* A line that is an automatic number stands in no text. */
	if (part || l->s.p != l->p->label.p)
		t.loc.b += (unsigned)utf8_len(str_sub(text, 0, (size_t)((part ? s.p : l->s.p) - text.p)));
	return t;
}

void
fp_append(struct buf *b, char sep, struct str s)
{
	enum sambungan how = sep == ' ' ? para_sambungan(buf_str(b), s) : SAMBUNG_SPASI;

	if (how == SAMBUNG_TANPA_HUBUNG)
		b->n--;
	else if (b->n && how == SAMBUNG_SPASI)
		buf_addc(b, sep);
	buf_addstr(b, s);
}

struct str
fp_take(struct arena *a, struct buf *b)
{
	struct str s = str_dup(a, buf_str(b));

	buf_release(b);
	return s;
}

struct str
fp_join(struct reader *r, size_t from, size_t to, char sep)
{
	struct buf b = BUF_INIT;
	size_t i;

	for (i = from; i < to; i++)
		fp_append(&b, sep, str_squeeze(r->arena, r->v[i].s));
	return fp_take(r->arena, &b);
}

/*
 * Paragraphs without text are not in the list, but they are counted: a jump
 * in the numbers shows that there were some.
 */
static bool
stands_apart(const struct para *before, const struct para *p)
{
	return before && p->loc.a > before->loc.a + 1;
}

static void
add_line(struct reader *r, struct str s, const struct para *p, bool first, bool apart)
{
	r->v = arena_grow(r->arena, r->v, r->n, &r->cap, sizeof *r->v);
	r->v[r->n++] = (struct line){s, p, first, apart};
}

static bool
same_row(const struct para *p, const struct para *q)
{
	return p->table == q->table && p->row == q->row;
}

/* The last cell of the row that begins with paragraph i; 0 outside of tables. */
static unsigned
last_cell(const struct paras *ps, size_t i)
{
	size_t k = i;

	while (ps->v[i].table && k + 1 < ps->n && same_row(&ps->v[i], &ps->v[k + 1]))
		k++;
	return ps->v[k].cell;
}

/* "Pasal 1", "KESATU": a number that stands alone above its text. */
static bool
is_word_label(struct arena *a, struct str label)
{
	return fp_opens_with(label, "Pasal", NULL) || fp_label_of(a, label) == FP_URUTAN;
}

static void
take_lines(struct reader *r)
{
	const struct para *before = NULL, *p;
	size_t i, row = 0;
	unsigned last = 0;
	struct str rest, s;
	bool first;

	for (i = 0; i < r->paras->n; i++) {
		p = &r->paras->v[i];
		if (i > 0 && p[-1].table && !same_row(p, p - 1))
			fp_luruskan(r, row);
		if (i == 0 || !same_row(p, p - 1)) {
			row = r->n;
			last = last_cell(r->paras, i);
		}
		for (rest = p->text, first = true; rest.n;) {
			s = str_trim(str_cut(&rest, '\n'));
			/* A document made from a PDF has numbers of pages in its text. */
			if (!s.n || (!p->table && para_is_halaman(s, false)))
				continue;
			add_line(r, s, p, first, first && stands_apart(before, p));
			first = false;
		}
		/* A number in a cell of its own, or the heading that it is: its text comes next. */
		if (first && p->label.n && (p->cell < last || is_word_label(r->arena, p->label)))
			add_line(r, p->label, p, true, false);
		/* A text box comes before the paragraph that holds it, with a higher number. */
		if (!before || p->loc.a > before->loc.a)
			before = p;
	}
	if (i > 0 && r->paras->v[i - 1].table)
		fp_luruskan(r, row);
}

/* The first line from `from` on that starts a lampiran, or r->n. */
static size_t
find_lampiran(const struct reader *r, size_t from)
{
	while (from < r->n && !fp_is_lampiran(r, from))
		from++;
	return from;
}

struct decree *
decree_from_para(struct arena *a, const struct paras *ps, struct loc loc)
{
	struct reader r = {.arena = a, .paras = ps, .k = arena_alloc(a, sizeof *r.k)};
	size_t body = 0, at, end;

	r.k->loc = loc;
	take_lines(&r);
	while (body < r.n && !fp_is_isi(&r, body))
		body++;
	fp_kepala(&r, 0, body);
	end = find_lampiran(&r, body);
	at = fp_isi(&r, body, end);
	at = fp_penutup(&r, at, end);
	/* A lampiran without a head: whatever follows the signature, if it holds a matrix. */
	fp_lampiran(&r, at, end);
	while (end < r.n) {
		at = end;
		end = find_lampiran(&r, at + 1);
		fp_lampiran(&r, at, end);
	}
	return r.k;
}

enum jenis
decree_jenis(const struct decree *k)
{
	static const char *const drafts[] = {"RANCANGAN", "DRAF", "DRAFT", "KONSEP"};
	struct str rest = k->tanda.s, line;
	size_t i;

	while (rest.n) {
		line = str_cut(&rest, '\n');
		for (i = 0; i < sizeof drafts / sizeof *drafts; i++)
			if (fp_opens_with(line, drafts[i], NULL))
				return JENIS_DRAF;
	}
	return k->tanda.s.n || k->penetap.tanda.s.n || k->salinan.baris.s.n ? JENIS_SALINAN : JENIS_ASLI;
}
