/*
 * Lines of a text, and which of them the pages brought: numbers of pages,
 * heads and feet that run through all of them, catchwords. They would tear a
 * sentence apart, or become one.
 */
#include <stdlib.h>
#include <string.h>

#include "read/txt_int.h"

enum {
	RUNNING_MIN = 3,    /* pages on which a line stands at the top to be a running head */
	CATCHWORD_MIN = 3,  /* letters */
	EDGE_MAX = 40,      /* blank lines at the edge of a page that are looked over */
	COLUMN_MIN = 20,    /* where a right column may begin */
	COLUMN_GAP = 3,     /* blanks between two columns */
	COLUMN_SWAY = 14,   /* by so much lines of a centred column begin apart */
	BLOCK_LINES = 24    /* of two blocks side by side */
};

/* Feet that programs for signing put on each page. */
static const char *const stamps[] = {
	"dokumen ini telah ditandatangani secara elektronik", "balai sertifikasi elektronik",
	"ditandatangani secara elektronik menggunakan sertifikat",
};

/* Beginnings of lines that stand at the top of pages and are no running head. */
static const char *const heads[] = {"LAMPIRAN", "KEPUTUSAN", "NOMOR", "NO", "TENTANG", "KETUA ", "BAB "};

#define COUNT(v) (sizeof (v) / sizeof *(v))

size_t
txt_segments(struct str s, size_t gap)
{
	size_t i, n = 0, blanks = gap;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == ' ') {
			blanks++;
			continue;
		}
		n += blanks >= gap;
		blanks = 0;
	}
	return n;
}

/* An address of the office's own pages, alone on its line. */
static bool
is_address(struct str s)
{
	return s.n && !memchr(s.p, ' ', s.n) && !memchr(s.p, '\t', s.n) &&
	    (str_has(s, ".go.id") || str_starts_fold(s, "www.") || str_starts_fold(s, "http://") ||
	    str_starts_fold(s, "https://"));
}

static bool
is_stamp(struct arena *a, struct str s)
{
	struct str low = str_lower(a, s);
	size_t i;

	for (i = 0; i < COUNT(stamps); i++)
		if (str_has(low, stamps[i]))
			return true;
	return false;
}

static bool
is_head(struct str s)
{
	size_t i;

	for (i = 0; i < COUNT(heads); i++)
		if (str_starts_fold(s, heads[i]))
			return true;
	return false;
}

static struct str
text_of(const struct txt_lines *l, size_t i)
{
	return str_trim(l->v[i].raw);
}

/* The nearest line with text before i, or at or behind it; n when there is none. */
static size_t
line_before(const struct txt_lines *l, size_t i)
{
	size_t end = i;

	while (i > 0 && end - i < EDGE_MAX && (l->v[i - 1].drop || text_of(l, i - 1).n == 0))
		i--;
	return i > 0 && end - i < EDGE_MAX ? i - 1 : l->n;
}

static size_t
line_from(const struct txt_lines *l, size_t i)
{
	size_t from = i;

	while (i < l->n && i - from < EDGE_MAX && (l->v[i].drop || text_of(l, i).n == 0))
		i++;
	return i - from < EDGE_MAX ? i : l->n;
}

static void
drop_page_numbers(struct txt_lines *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		l->v[i].drop = para_is_halaman(text_of(l, i), false);
}

/* Numbers that are known by where they stand, when what is above and below them is gone. */
static void
drop_edge_numbers(struct txt_lines *l)
{
	size_t i, edge;

	for (i = 1; i < l->n; i++) {
		if (!l->v[i].page)
			continue;
		edge = line_from(l, i);
		if (edge < l->n && para_is_halaman(text_of(l, edge), true))
			l->v[edge].drop = true;
		edge = line_before(l, i);
		if (edge < l->n && para_is_halaman(text_of(l, edge), true))
			l->v[edge].drop = true;
	}
}

/* A text that may stand on many pages, and on which line. */
struct running {
	struct str s;
	size_t line;
};

static int
by_text(const void *pa, const void *pb)
{
	const struct running *a = pa, *b = pb;
	int order = str_cmp(a->s, b->s);

	return order ? order : a->line < b->line ? -1 : 1;
}

/* Drops the lines of each text that stands `least` times or more; the first stays if `keep`. */
static void
drop_repeated(struct txt_lines *l, struct running *v, size_t n, size_t least, bool keep)
{
	size_t i, k, end;

	if (n)
		qsort(v, n, sizeof *v, by_text);
	for (i = 0; i < n; i = end) {
		for (end = i + 1; end < n && str_eq(v[end].s, v[i].s);)
			end++;
		for (k = i + keep; end - i >= least && k < end; k++)
			l->v[v[k].line].drop = true;
	}
}

/* Addresses and stamps that stand twice or more; heads at the top of most pages. */
static void
drop_running(struct arena *a, struct txt_lines *l)
{
	struct running *v = NULL;
	size_t i, n = 0, cap = 0, pages = 0, top;
	struct str s;

	for (i = 0; i < l->n; i++) {
		s = text_of(l, i);
		if (!l->v[i].drop && (is_address(s) || (s.n && is_stamp(a, s)))) {
			v = arena_grow(a, v, n, &cap, sizeof *v);
			v[n++] = (struct running){str_squeeze(a, s), i};
		}
	}
	drop_repeated(l, v, n, 2, false);
	for (i = 0, n = 0; i < l->n; i++) {
		top = i == 0 || l->v[i].page ? line_from(l, i) : l->n;
		pages += top < l->n;
		if (top == l->n || is_head(text_of(l, top)) || memchr(l->v[top].raw.p, '\t', l->v[top].raw.n))
			continue;
		v = arena_grow(a, v, n, &cap, sizeof *v);
		v[n++] = (struct running){str_squeeze(a, text_of(l, top)), top};
	}
	top = pages - pages / 5;
	drop_repeated(l, v, n, top > RUNNING_MIN ? top : RUNNING_MIN, true);
}

/* s without the dots behind a catchword, or empty when it ends with none. */
static struct str
catchword(struct arena *a, struct str s)
{
	size_t dots = 0;

	for (; s.n; s = str_trim(str_sub(s, 0, s.n - (str_ends(s, "…") ? strlen("…") : 1)))) {
		if (str_ends(s, "…"))
			dots += 3;
		else if (str_ends(s, "."))
			dots++;
		else
			break;
	}
	return dots >= 3 ? str_squeeze(a, s) : str_of("");
}

/* At the foot of a page the first words of the next one may stand: "KEDUA : . . .". */
static void
drop_catchwords(struct arena *a, struct txt_lines *l)
{
	size_t i, last, next;
	struct str word;

	for (i = 1; i < l->n; i++) {
		last = l->v[i].page ? line_before(l, i) : l->n;
		next = l->v[i].page ? line_from(l, i) : l->n;
		if (last == l->n || next == l->n)
			continue;
		word = catchword(a, text_of(l, last));
		if (word.n >= CATCHWORD_MIN && str_starts(str_squeeze(a, text_of(l, next)), word.p))
			l->v[last].drop = true;
	}
}

static struct txt_line *
add_line(struct arena *a, struct txt_lines *l, struct str raw, unsigned number, bool page)
{
	l->v = arena_grow(a, l->v, l->n, &l->cap, sizeof *l->v);
	l->v[l->n] = (struct txt_line){.raw = raw, .number = number, .page = page};
	return &l->v[l->n++];
}

/* Where the right one of two columns begins in a line: behind the last wide gap; 0: no such gap. */
static size_t
right_column(struct str s, size_t least)
{
	size_t i, at = 0, blanks = 0;
	bool text = false;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == ' ') {
			blanks++;
			continue;
		}
		if (text && blanks >= COLUMN_GAP && i >= least)
			at = i;
		text = true;
		blanks = 0;
	}
	return at;
}

static bool
is_office(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && !char_is_lower(s.p[i]); i++)
		;
	return i == s.n && str_ends(s, ",") && s.n > CATCHWORD_MIN;
}

/* Whether two blocks that belong to the closing stand side by side from this line on. */
static bool
is_closing(struct str s, size_t *at, bool *right_first)
{
	struct str left, right;

	*at = memchr(s.p, '\t', s.n) ? 0 : right_column(s, COLUMN_MIN);
	left = str_trim(str_sub(s, 0, *at));
	right = str_trim(str_sub(s, *at, s.n));
	*right_first = str_starts_fold(right, "Ditetapkan di") || str_starts_fold(right, "Dikeluarkan di") ||
	    str_starts_fold(left, "Salinan ");
	return *at && txt_segments(s, COLUMN_GAP) == 2 &&
	    (*right_first || (is_office(left) && is_office(right)));
}

/* The part [from, to) of a line as a line of its own. */
static void
add_part(struct arena *a, struct txt_lines *out, const struct txt_line *line, size_t from, size_t to)
{
	struct txt_line *part = add_line(a, out, str_sub(line->raw, from, to), line->number, false);

	part->col = line->col + (unsigned)utf8_len(str_sub(line->raw, 0, from));
	part->drop = line->drop;
}

/* The block that begins at line i, in two columns, the right one beginning near `at`; returns its end. */
static size_t
part_columns(struct arena *a, const struct txt_lines *l, size_t i, size_t at, bool right_first, struct txt_lines *out)
{
	size_t least = at > COLUMN_MIN + COLUMN_SWAY ? at - COLUMN_SWAY : COLUMN_MIN, end, k, cut;
	int side;

	for (end = i + 1; end < l->n && end - i < BLOCK_LINES && !l->v[end].page; end++)
		if (str_starts_fold(text_of(l, end), "LAMPIRAN") || str_starts_fold(text_of(l, end), "Tembusan"))
			break;
	for (side = 0; side < 2; side++)
		for (k = i; k < end; k++) {
			struct str raw = l->v[k].raw, text = str_trim(raw);

			cut = right_column(raw, least);
			if (!cut)
				cut = text.n && (size_t)(text.p - raw.p) >= least ? 0 : raw.n;
			add_part(a, out, &l->v[k], (side == 0) == right_first ? cut : 0,
			    (side == 0) == right_first ? raw.n : cut);
		}
	return end;
}

static void
unfold_columns(struct arena *a, struct txt_lines *l)
{
	struct txt_lines out = {NULL, 0, 0};
	size_t i, at;
	bool right_first, any = false;

	for (i = 0; i < l->n && !any; i++)
		any = !l->v[i].drop && is_closing(l->v[i].raw, &at, &right_first);
	for (i = 0; i < l->n && any;) {
		if (!l->v[i].drop && is_closing(l->v[i].raw, &at, &right_first)) {
			i = part_columns(a, l, i, at, right_first, &out);
		} else {
			out.v = arena_grow(a, out.v, out.n, &out.cap, sizeof *out.v);
			out.v[out.n++] = l->v[i++];
		}
	}
	if (any)
		*l = out;
}

/* A line of the file: one line of text, or more if pages start in it. */
static void
add_lines(struct arena *a, struct txt_lines *l, struct str line, unsigned number)
{
	unsigned col = 0;
	bool page = false, more, blank;
	struct str part;
	size_t n;

	do {
		n = str_find(line, "\f");
		more = n < line.n;
		part = str_sub(line, 0, n);
		blank = str_trim(part).n == 0 && !page && l->n && str_trim(l->v[l->n - 1].raw).n == 0;
		/* Of blank lines the second says no more than the first. */
		if ((part.n || !more) && !blank) {
			add_line(a, l, part, number, page)->col = col;
			page = false;
		}
		page = page || more;
		col += (unsigned)utf8_len(part);
		line = str_sub(line, n + 1, line.n);
	} while (more);
}

void
txt_split(struct arena *a, struct str text, struct txt_lines *out)
{
	struct str rest = text;
	unsigned number = 0;

	*out = (struct txt_lines){NULL, 0, 0};
	while (rest.n && out->n <= TXT_LINES_MAX)
		add_lines(a, out, str_cut(&rest, '\n'), ++number);
	drop_page_numbers(out);
	drop_running(a, out);
	drop_edge_numbers(out);
	drop_catchwords(a, out);
	unfold_columns(a, out);
}
