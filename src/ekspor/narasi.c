/*
 * A narrative as Markdown: its paragraphs from the model, tables and new
 * pages from the document that the model was read from.
 */
#include <stdint.h>
#include <string.h>

#include "ekspor/ekspor.h"
#include "ekspor/markdown.h"

#define STYLES "Narasi " /* how the names of our own styles begin */

enum {
	COLUMNS_MAX = 64, /* Word allows 63; what stands further right is left out */
	TITLE_MAX = 100   /* characters of a heading */
};

/* The label of an item, taken apart: "b)" is ('a', ')'), "-" and "•" are ('-', 0). */
struct label {
	char kind, end;
};

/* The list that is open at a level of Markdown. */
struct open {
	unsigned tingkat; /* of its items in the document */
	struct label label;
};

struct writer {
	struct arena *arena;
	const struct paras *ps;
	struct markdown md;
	struct open open[MARKDOWN_LEVELS];
	unsigned depth;
	size_t begins; /* bytes that were there before */
	struct ekspor_catatan *catatan;
};

size_t
ekspor_paragraf(const struct paras *ps, struct loc loc)
{
	size_t from = 0, to = ps->n, mid;

	while (from < to) {
		mid = from + (to - from) / 2;
		if (ps->v[mid].loc.a < loc.a)
			from = mid + 1;
		else
			to = mid;
	}
	return from;
}

/* The first paragraph of the table that i stands in. */
static size_t
table_start(const struct paras *ps, size_t i)
{
	while (i > 0 && i < ps->n && ps->v[i].table && ps->v[i - 1].table == ps->v[i].table)
		i--;
	return i;
}

static size_t
table_end(const struct paras *ps, size_t i)
{
	unsigned table = i < ps->n ? ps->v[i].table : 0;

	while (table && i < ps->n && ps->v[i].table == table)
		i++;
	return i;
}

/* Where a piece begins: its table, or its first paragraph. */
static size_t
piece_start(const struct paras *ps, const struct potongan *p)
{
	if (p->matriks)
		return table_start(ps, ekspor_paragraf(ps, p->matriks->loc));
	return p->n ? ekspor_paragraf(ps, p->v[0].loc) : ps->n;
}

static size_t
piece_end(const struct paras *ps, const struct potongan *p)
{
	const struct matriks *m = p->matriks;
	const struct bagian *bag = m && m->n ? &m->v[m->n - 1] : NULL;

	if (bag)
		return table_end(ps, ekspor_paragraf(ps, bag->n ? bag->v[bag->n - 1].loc : bag->loc));
	return p->n ? ekspor_paragraf(ps, p->v[p->n - 1].loc) + 1 : 0;
}

/* Behind a lampiran: its signature, the next lampiran, or the end. */
static size_t
lampiran_end(const struct paras *ps, const struct decree *k, size_t i)
{
	const struct lampiran *l = &k->lampiran[i];

	if (l->penetap.baris.s.n)
		return table_start(ps, ekspor_paragraf(ps, l->penetap.baris.loc));
	if (l->salinan.baris.s.n)
		return table_start(ps, ekspor_paragraf(ps, l->salinan.baris.loc));
	return i + 1 < k->n_lampiran ? ekspor_paragraf(ps, k->lampiran[i + 1].loc) : ps->n;
}

/*
 * The paragraphs [*from, *to) among which a narrative stands with its
 * tables: those of the head of the lampiran are not, wherever it ends.
 */
static void
find_range(const struct paras *ps, const struct decree *k, size_t i, size_t j, size_t *from, size_t *to)
{
	static const struct potongan none;
	const struct lampiran *l = &k->lampiran[i];
	const struct potongan *p = j < l->n_isi ? &l->isi[j] : &none;
	size_t first = piece_start(ps, p), last = piece_end(ps, p);

	*from = j ? piece_end(ps, &l->isi[j - 1]) : l->judul.s.n ? ekspor_paragraf(ps, l->judul.loc) + 1 : first;
	*to = j + 1 < l->n_isi ? piece_start(ps, &l->isi[j + 1]) : lampiran_end(ps, k, i);
	if (*from > first)
		*from = first;
	if (*to < last)
		*to = last;
}

static struct label
read_label(struct str s)
{
	struct label l = {s.n ? s.p[0] : 0, s.n ? s.p[s.n - 1] : 0};
	size_t i = 0;

	utf8_next(s, &i);
	if (s.n && i == s.n && !char_is_digit(s.p[0]) && (!char_is_letter(s.p[0]) || s.p[0] == 'o'))
		return (struct label){'-', 0}; /* Word shows a circle as the letter o */
	l.kind = char_is_digit(l.kind) ? '1' : char_is_lower(l.kind) ? 'a' : l.kind;
	return l;
}

/*
 * The level in Markdown of an item of that level in the document: one below
 * the lists around it that are still open.
 */
static unsigned
level_of(struct writer *w, unsigned tingkat)
{
	while (w->depth && w->open[w->depth - 1].tingkat >= tingkat)
		w->depth--;
	return w->depth < MARKDOWN_LEVELS ? w->depth + 1 : MARKDOWN_LEVELS;
}

/* Whether bytes [from, to) of s can be put between asterisks: whole words, the signs around them aside. */
static bool
can_be_italic(struct str s, size_t from, size_t to)
{
	return from < to && to <= s.n && char_in_word(s.p[from]) && char_in_word(s.p[to - 1]) &&
	    (from == 0 || !char_in_word(s.p[from - 1])) && (to == s.n || !char_in_word(s.p[to])) &&
	    !str_has(str_sub(s, from, to), "\n");
}

/* The text of a paragraph with marks around what is in italics there. */
static struct str
marked(struct writer *w, const struct alinea *al, const struct para *p)
{
	uintptr_t text = (uintptr_t)al->text.p, whole = (uintptr_t)p->text.p;
	size_t at = text - whole, i, done = 0, from, to;
	struct buf b = BUF_INIT;
	struct str s;

	if (text < whole || text > whole + p->text.n)
		return al->text;
	for (i = 0; i < p->n_rentang; i++) {
		from = p->rentang[i].from > at ? p->rentang[i].from - at : 0;
		to = p->rentang[i].to > at ? p->rentang[i].to - at : 0;
		to = to < al->text.n ? to : al->text.n;
		while (from < to && !char_in_word(al->text.p[from]))
			from++;
		while (from < to && !char_in_word(al->text.p[to - 1]))
			to--;
		if (p->rentang[i].jenis != RENTANG_MIRING || from < done || !can_be_italic(al->text, from, to))
			continue;
		buf_addstr(&b, str_sub(al->text, done, from));
		buf_addc(&b, MARKDOWN_ITALIC_ON);
		buf_addstr(&b, str_sub(al->text, from, to));
		buf_addc(&b, MARKDOWN_ITALIC_OFF);
		done = to;
		w->catatan->miring++;
	}
	buf_addstr(&b, str_sub(al->text, done, al->text.n));
	s = str_dup(w->arena, buf_str(&b));
	buf_release(&b);
	return s;
}

/* The text of a paragraph that begins with its label. */
static struct str
labelled(struct writer *w, const struct alinea *al, struct str text)
{
	return al->label.n ? str_printf(w->arena, "%.*s %.*s", STRF(al->label), STRF(text)) : text;
}

static void
put_paragraph(struct writer *w, struct str text)
{
	w->depth = 0;
	markdown_paragraph(&w->md, text);
}

/* Short, and not the end of a sentence or a part of a list. */
static bool
looks_like_title(struct str s)
{
	return s.n && utf8_len(s) <= TITLE_MAX && !strchr(".,;:", s.p[s.n - 1]) && !str_has(s, "\n");
}

static bool
in_capitals(struct arena *a, struct str s)
{
	return str_eq(s, str_upper(a, s)) && !str_eq(s, str_lower(a, s));
}

/*
 * The level of a heading, also of one that only looks like it, where no style
 * of ours tells: short and in capitals, or with "A." or "I." in front; 0: none.
 */
static unsigned
heading_level(const struct writer *w, const struct alinea *al, const struct para *p)
{
	if (al->jenis == ALINEA_JUDUL)
		return al->tingkat;
	if (!looks_like_title(al->text) || str_starts(p->style, STYLES))
		return 0;
	if (al->label.n)
		return str_ends(al->label, ".") && in_capitals(w->arena, al->label) ? 2 : 0;
	return in_capitals(w->arena, al->text) ? 1 : 0;
}

/* Whether the list that is open there has the other kind of labels: "f." is not followed by "2.". */
static bool
is_mixed(const struct writer *w, unsigned level, struct label l)
{
	struct label open = w->open[level - 1].label;

	return w->md.depth >= level && l.end && open.kind != l.kind && open.end == l.end;
}

/* An item; one whose label Markdown does not have there is a paragraph that begins with it. */
static void
put_item(struct writer *w, const struct alinea *al, const struct para *p, struct str text)
{
	struct label l = read_label(al->label);
	unsigned level = level_of(w, al->tingkat);
	bool bullet = l.kind == '-' && !l.end, styled = str_starts(p->style, STYLES);

	if ((!styled && is_mixed(w, level, l)) ||
	    !markdown_item(&w->md, level, bullet ? STR("-") : al->label, text)) {
		put_paragraph(w, labelled(w, al, text));
		return;
	}
	w->depth = level;
	w->open[level - 1] = (struct open){al->tingkat, l};
	w->catatan->tanda_butir += bullet && !str_is(al->label, "-");
}

static void
put_alinea(struct writer *w, const struct alinea *al, const struct para *p, const struct alinea *before)
{
	bool block = before && before->jenis == ALINEA_TANDA_TANGAN;
	unsigned heading = heading_level(w, al, p);
	struct str text = marked(w, al, p);

	if (heading) {
		w->depth = 0;
		markdown_heading(&w->md, heading, labelled(w, al, text));
	} else if (al->jenis == ALINEA_BUTIR) {
		put_item(w, al, p, text);
	} else if (al->jenis == ALINEA_LANJUTAN) {
		markdown_more(&w->md, al->tingkat, text);
	} else if (al->jenis == ALINEA_TANDA_TANGAN) {
		/* Blank paragraphs are not in the list, but they are counted. */
		if (block && al->loc.kind == LOC_PARA && al->loc.a > before->loc.a + 1)
			markdown_signature(&w->md, str_of(""));
		markdown_signature(&w->md, al->text);
	} else {
		put_paragraph(w, text);
	}
}

/* The text of the cell that begins at *i, its paragraphs as lines; moves *i behind it. */
static struct str
cell_text(struct writer *w, size_t *i, size_t to)
{
	const struct para *p = w->ps->v, *first = &p[*i];
	struct buf b = BUF_INIT;
	struct str s;

	for (; *i < to && p[*i].table == first->table && p[*i].row == first->row &&
	    p[*i].cell == first->cell; ++*i) {
		if (b.n)
			buf_addc(&b, '\n');
		if (p[*i].label.n)
			buf_addf(&b, "%.*s ", STRF(p[*i].label));
		buf_addstr(&b, p[*i].text);
	}
	s = str_dup(w->arena, buf_str(&b));
	buf_release(&b);
	return s;
}

static size_t
table_columns(const struct paras *ps, size_t from, size_t to)
{
	size_t n = 1, end;

	for (; from < to; from++) {
		end = ps->v[from].col + (ps->v[from].span ? ps->v[from].span : 1) - 1;
		if (end > n)
			n = end;
	}
	return n < COLUMNS_MAX ? n : COLUMNS_MAX;
}

/* The table of the paragraphs [from, to). A row that repeats on each page is its head. */
static void
put_table(struct writer *w, size_t from, size_t to)
{
	const struct para *p = w->ps->v;
	size_t columns = table_columns(w->ps, from, to), i = from;
	struct str cells[COLUMNS_MAX];

	w->depth = 0;
	markdown_table(&w->md, columns);
	memset(cells, 0, sizeof cells);
	if (!p[from].header_row)
		markdown_row(&w->md, cells);
	while (i < to) {
		unsigned row = p[i].row;

		memset(cells, 0, sizeof cells);
		while (i < to && p[i].row == row) {
			size_t col = p[i].col ? p[i].col - 1 : 0;
			struct str s = cell_text(w, &i, to);

			if (col < columns)
				cells[col] = s;
		}
		markdown_row(&w->md, cells);
	}
}

static bool
same_place(struct loc a, struct loc b)
{
	return a.a == b.a && a.b == b.b;
}

/* Of a text a form feed is where a page of paper ended, whatever stands there. */
static bool
new_page(const struct paras *ps, size_t i)
{
	const struct para *p = &ps->v[i];

	return p->loc.kind == LOC_PARA && (p->page_break || (i && ps->v[i - 1].section_end));
}

/* A new page, if something is in front of it. */
static void
put_page(struct writer *w, bool wanted)
{
	if (wanted && w->md.out->n > w->begins)
		markdown_page(&w->md);
}

void
ekspor_narasi(struct arena *a, const struct decree *k, const struct paras *ps, size_t i, size_t j,
    struct buf *out, struct ekspor_catatan *catatan)
{
	static const struct potongan none;
	static const struct para apart = {.style = {"", 0}};
	const struct lampiran *l = &k->lampiran[i];
	const struct potongan *p = j < l->n_isi ? &l->isi[j] : &none;
	struct writer w = {.arena = a, .ps = ps, .begins = out->n, .catatan = catatan};
	size_t at, end, to, next = 0;
	bool page = false;

	markdown_init(&w.md, out);
	find_range(ps, k, i, j, &at, &to);
	for (; at < to; at = end) {
		bool mine = next < p->n && same_place(p->v[next].loc, ps->v[at].loc);

		end = ps->v[at].table ? table_end(ps, at) : at + 1;
		page = page || new_page(ps, at);
		if (!mine && !ps->v[at].table)
			continue;
		put_page(&w, page);
		page = false;
		if (mine) {
			put_alinea(&w, &p->v[next], &ps->v[at], next ? &p->v[next - 1] : NULL);
			next++;
			end = at + 1;
		} else {
			put_table(&w, at, end < to ? end : to);
		}
	}
	/* Whatever their places say, no paragraph is left out. */
	for (; next < p->n; next++)
		put_alinea(&w, &p->v[next], &apart, NULL);
}
