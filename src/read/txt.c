/*
 * Text, typed, from OCR or from a PDF, as a paragraph list. A line ends its
 * paragraph when it is too short to have been broken by the width of the
 * page, unless it hangs from a label; lines with tabs or in bars are rows of
 * a table. Marks of Markdown are dropped.
 */
#include <string.h>

#include "base/buf.h"
#include "data/nomor.h"
#include "read/txt_int.h"

enum {
	BROKEN_MIN = 50,     /* characters; a shorter line ended where its writer wanted */
	HANG_MIN = 3,        /* column from which a line may hang from a label */
	INDENT_MIN = 3,      /* blanks by which a line is set in */
	HANG_SWAY = 3,       /* columns by which such lines may be off */
	HANG_FULL = 8,       /* columns by which a full line may be shorter than the ones before */
	BLANKS_MAX = 40,     /* blank lines at the end of a page */
	HEAD_LINES = 3,      /* above NO that may belong to the head of a table */
	CELLS_MAX = 256,     /* of a row: a line of a million tabs */
	PARAS_MAX = 1000000  /* a paragraph takes a hundred times the two bytes it may stand for */
};

/* What has no meaning for a reader, or another one. */
static const struct {
	const char *mark, *text;
} marks[] = {
	{"**", ""}, {"<i>", ""}, {"</i>", ""}, {"<b>", ""}, {"</b>", ""}, {"<u>", ""}, {"</u>", ""},
	{"<em>", ""}, {"</em>", ""}, {"<strong>", ""}, {"</strong>", ""}, {"<sup>", ""}, {"</sup>", ""},
	{"<sub>", ""}, {"</sub>", ""}, {"<br>", "\n"}, {"<br/>", "\n"}, {"<br />", "\n"},
};

/* Words that with a colon behind them are a label. */
static const char *const labels[] = {
	"Membaca", "Menimbang", "Mengingat", "Memperhatikan", "Menetapkan",
};

/* Beginnings of lines that stand alone even behind a full line. */
static const char *const openings[] = {
	"NOMOR", "TENTANG", "KETUA ", "MEMUTUSKAN", "LAMPIRAN", "Ditetapkan di ", "Salinan sesuai ",
	"ttd", "Ttd", "TTD", "Pasal ", "BAB ", "Tembusan",
};

/* Beginnings of items that stand in a list without labels. */
static const char *const items[] = {
	"bahwa ", "Undang-Undang ", "Peraturan ", "Keputusan ", "Instruksi ", "Surat ",
};

/* Words in capitals behind which no table goes on. */
static const char *const ends[] = {
	"KETUA ", "LAMPIRAN", "BAB ", "Ditetapkan di ", "Salinan ", "Tembusan", "BUPATI ", "GUBERNUR ", "WALI KOTA ",
	"MENTERI ", "KEPALA ", "SEKRETARIS ", "REKTOR ", "DIREKTUR ", "CAMAT ", "a.n. ",
};

#define COUNT(v) (sizeof (v) / sizeof *(v))

struct reader {
	struct arena *arena;
	struct paras *out;
	struct buf text;  /* of the open paragraph; empty: none is open */
	struct loc loc;   /* of its first line; of the line being read when none is open */
	struct str last;  /* its last line, without marks */
	int brackets;     /* opened and not closed in it */
	size_t hang;      /* column of the text behind its label; 0: it has none */
	size_t at, edge;  /* columns of its last line, and behind that */
	size_t widest;    /* edge of the widest line, forgotten slowly: pages differ */
	unsigned tables, row;
	bool starts_page; /* the open paragraph does */
	bool page_break;  /* what comes next does */
	bool across;      /* a page ended behind the open paragraph */
	bool spaced;      /* inside a table of which only blanks show the columns */
	bool said;        /* and this has been said */
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool
has_lower(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (char_is_lower(s.p[i]))
			return true;
	return false;
}

/* Length of the mark at s[i], and what stands for it; 0: none. */
static size_t
mark_at(struct str s, size_t i, const char **text)
{
	struct str rest = str_sub(s, i, s.n);
	size_t k;

	if (rest.p[0] != '*' && rest.p[0] != '<')
		return 0;
	for (k = 0; k < COUNT(marks); k++)
		if (str_starts(rest, marks[k].mark)) {
			*text = marks[k].text;
			return strlen(marks[k].mark);
		}
	/* A lone asterisk is emphasis, but "3 * 4" and the footnote "*)" are not. */
	*text = "";
	return rest.p[0] == '*' && !str_starts(rest, "*)") &&
	    !(i > 0 && is_blank(s.p[i - 1]) && i + 1 < s.n && is_blank(s.p[i + 1]));
}

/* s without marks, in the arena. */
static struct str
plain(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;
	const char *text;
	struct str out;
	size_t i = 0, k;

	while (i < s.n) {
		if ((k = mark_at(s, i, &text))) {
			buf_adds(&b, text);
			i += k;
		} else {
			buf_addc(&b, s.p[i++]);
		}
	}
	out = str_dup(a, str_trim(buf_str(&b)));
	buf_release(&b);
	return out;
}

/*
 * Takes what Markdown puts in front of a line: quotation, heading, bullet.
 * *opens: it starts a paragraph.
 */
static struct str
strip_front(struct str s, bool *opens)
{
	struct str rest = str_trim(s);
	size_t n = 0;

	*opens = false;
	while (rest.n && rest.p[0] == '>')
		rest = str_trim(str_sub(rest, 1, rest.n));
	while (n < rest.n && rest.p[n] == '#')
		n++;
	if (n > 0 && n < rest.n && is_blank(rest.p[n])) {
		*opens = true;
		return str_trim(str_sub(rest, n, rest.n));
	}
	if (str_starts(rest, "- ") || str_starts(rest, "* ")) {
		*opens = true;
		rest = str_trim(str_sub(rest, 2, rest.n));
	}
	return rest;
}

/* A rule between paragraphs: "---", "* * *". */
static bool
is_rule(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!strchr("-*_ ", s.p[i]))
			return false;
	return s.n >= 3;
}

/* "a." "aa)" "12." "(1)" "IV." in front of a text, or alone. */
static size_t
list_label(struct str s, bool in_brackets)
{
	bool round = s.n && s.p[0] == '(';
	size_t from = round, i = from;
	struct str mark;
	unsigned n;

	while (i < s.n && s.p[i] != '.' && s.p[i] != ')' && !is_blank(s.p[i]))
		i++;
	if (i == s.n || is_blank(s.p[i]) || (round && s.p[i] != ')') || (i + 1 < s.n && !is_blank(s.p[i + 1])))
		return 0;
	/* "... Nomor" and on the next line "182) sebagaimana": the bracket was open. */
	if (s.p[i] == ')' && !round && in_brackets)
		return 0;
	mark = str_sub(s, from, i);
	i++;
	if (str_to_uint(mark, &n))
		return mark.n <= 3 ? i : 0;
	if (mark.n && mark.n <= 2 && char_is_lower(mark.p[0]))
		return mark.n == 1 || mark.p[1] == mark.p[0] ? i : 0;
	return nomor_dari_romawi(mark) > 0 ? i : 0;
}

/* Length of "Menimbang :", "KESATU:" in front of a text or alone; 0: there is none. */
static size_t
word_label(struct arena *a, struct str s)
{
	enum { LONGEST = 40 };
	size_t colon = str_find(str_sub(s, 0, LONGEST), ":"), i;
	struct str word = str_trim(str_sub(s, 0, colon));
	bool has_colon = colon < s.n && colon < LONGEST;

	for (i = 0; i < COUNT(labels); i++)
		if (word.n == strlen(labels[i]) && str_starts_fold(word, labels[i]))
			return has_colon ? colon + 1 : word.n;
	return (has_colon || !has_lower(word)) && nomor_dari_urutan(a, word) > 0 ? colon + has_colon : 0;
}

static bool
starts_with(struct str s, const char *const *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, v[i]))
			return true;
	return false;
}

static bool
is_over(struct str s)
{
	return str_ends(s, ";") || str_ends(s, ".") || str_ends(s, ":");
}

/* Whether line begins something of its own, however the one before ends. */
static bool
is_opening(const struct reader *r, struct str line)
{
	size_t label = list_label(line, r->brackets > 0);

	/* "... pada angka" and on the next line "5." is no label. */
	if (label && (label < line.n || is_over(r->last)))
		return true;
	return word_label(r->arena, line) || starts_with(line, openings, COUNT(openings)) ||
	    (str_ends(r->last, ";") && starts_with(line, items, COUNT(items)));
}

/* Whether a line at that column hangs below the text behind a label; columns of proportional type sway. */
static bool
hangs(const struct reader *r, struct str line, size_t at)
{
	size_t off = at > r->hang ? at - r->hang : r->hang - at;

	if (!r->hang || at < HANG_MIN || off > HANG_SWAY)
		return false;
	return off <= 1 || char_is_lower(line.p[0]) || (!is_over(r->last) && r->edge + HANG_FULL >= r->widest);
}

/* Whether line starts a paragraph of its own behind the open one; at: its column. */
static bool
stands_alone(const struct reader *r, struct str line, size_t at)
{
	if (is_opening(r, line))
		return true;
	if (hangs(r, line, at))
		return is_over(r->last) && (!str_ends(r->last, ".") || r->edge + HANG_FULL < r->widest);
	/* Lines that are set in begin a paragraph where they do not hang, or go in further. */
	if (at > INDENT_MIN && (r->hang || (at > r->at + INDENT_MIN && is_over(r->last))))
		return true;
	if (para_sambungan(r->last, line) != SAMBUNG_SPASI)
		return false;
	if (utf8_len(r->last) < BROKEN_MIN)
		return true;
	/* An office in capitals, and below it the mark of the signature. */
	return !has_lower(r->last) && has_lower(line);
}

/* Whether the open paragraph goes on behind the end of its page; line: the first one there. */
static bool
goes_on(const struct reader *r, struct str line, size_t at)
{
	if (is_over(r->last) || is_opening(r, line))
		return false;
	if (r->hang) /* columns differ from page to page */
		return char_is_lower(line.p[0]) || (at >= HANG_MIN && r->edge + HANG_FULL >= r->widest);
	return utf8_len(r->last) >= BROKEN_MIN && has_lower(r->last);
}

static struct para *
add(struct reader *r, struct str text, struct loc loc, bool *starts_page)
{
	struct para *p = paras_add(r->arena, r->out);

	p->text = text;
	p->loc = loc;
	p->page_break = *starts_page;
	*starts_page = false;
	return p;
}

static void
end_paragraph(struct reader *r)
{
	if (r->text.n)
		add(r, str_dup(r->arena, buf_str(&r->text)), r->loc, &r->starts_page);
	buf_clear(&r->text);
	r->hang = 0;
	r->across = false;
}

/* Column of the place `at` in a line, from 1. */
static unsigned
column(struct str line, const char *at)
{
	return (unsigned)utf8_len((struct str){line.p, (size_t)(at - line.p)}) + 1;
}

/* Where the text behind the labels of a line begins, "Menimbang : a. bahwa"; 0: no label. */
static size_t
hang_of(struct arena *a, struct str line, size_t at)
{
	size_t label = word_label(a, line), i = label, list;

	while (i < line.n && (is_blank(line.p[i]) || line.p[i] == ':'))
		i++;
	list = list_label(str_sub(line, i, line.n), false);
	for (i += list; i < line.n && is_blank(line.p[i]);)
		i++;
	return (label || list) && i < line.n ? at + utf8_len(str_sub(line, 0, i)) : 0;
}

/* A line set in full width has blanks between its words; those around labels stay, they are columns. */
static struct str
narrow(struct arena *a, struct str line, size_t hang)
{
	struct str rest;
	size_t i = 0;

	if (str_find(line, "  ") == line.n)
		return line;
	while (hang > 1 && i < line.n) {
		utf8_next(line, &i);
		hang--;
	}
	rest = str_squeeze(a, str_sub(line, i, line.n));
	return str_printf(a, "%.*s%.*s", STRF(str_sub(line, 0, i)), STRF(rest));
}

/* text: the line without marks, which stood in the line l from `at` on. */
static void
add_line(struct reader *r, struct str text, const struct txt_line *l, const char *at)
{
	size_t col = l->col + column(l->raw, at), i, hang = hang_of(r->arena, text, col);
	enum sambungan how;

	r->edge = col + utf8_len(text);
	r->widest = r->edge > r->widest ? r->edge : r->widest - 1;
	text = narrow(r->arena, text, hang ? hang - col + 1 : 0);
	how = para_sambungan(buf_str(&r->text), text);
	if (r->text.n == 0) {
		r->loc.a = l->number;
		r->loc.b = (unsigned)col;
		r->brackets = 0;
		r->starts_page = r->page_break;
		r->page_break = false;
		r->hang = hang;
	} else if (how == SAMBUNG_SPASI) {
		buf_addc(&r->text, ' ');
	} else if (how == SAMBUNG_TANPA_HUBUNG) {
		r->text.n--;
	}
	for (i = 0; i < text.n; i++)
		r->brackets += (text.p[i] == '(') - (text.p[i] == ')');
	buf_addstr(&r->text, text);
	r->last = text;
	r->at = col;
	r->across = false;
}

static void
add_cell(struct reader *r, const struct txt_line *l, struct str text, unsigned cell)
{
	struct para *p = add(r, plain(r->arena, text), (struct loc){.file = r->loc.file, .kind = LOC_LINE,
	    .a = l->number, .b = l->col + column(l->raw, text.p)}, &r->page_break);

	p->table = r->tables;
	p->row = r->row;
	p->cell = p->col = cell;
}

/* A row with its cells parted by sep. */
static void
add_row(struct reader *r, const struct txt_line *l, struct str line, char sep)
{
	struct str rest = line, text;
	unsigned cell = 0;

	if (r->row++ == 0)
		r->tables++;
	do {
		text = cell + 1 < CELLS_MAX ? str_cut(&rest, sep) : rest;
		add_cell(r, l, text, ++cell);
	} while (text.p + text.n < line.p + line.n);
}

/* "| a | b |" of Markdown: what stands between the outer bars; empty when it is none. */
static struct str
barred(struct str raw)
{
	struct str s = str_trim(raw);

	if (s.n < 3 || s.p[0] != '|' || s.p[s.n - 1] != '|')
		return str_of("");
	return str_sub(s, 1, s.n - 1);
}

/* "---|:--:" below the head of such a table. */
static bool
is_head_rule(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!strchr("-:| ", s.p[i]))
			return false;
	return str_has(s, "--");
}

/* The head of a table of which only blanks show the columns: "NO   KEGIATAN   KET". */
static bool
is_spaced_head(struct str raw)
{
	struct str s = str_trim(raw);

	return (str_starts_fold(s, "NO ") || str_starts_fold(s, "NO. ")) && txt_segments(s, 2) >= 3 && !has_lower(str_sub(s, 3, s.n));
}

/*
 * Whether line i belongs to such a table: from its head, or a line in columns
 * above that, up to what can be no row.
 */
static bool
is_spaced(const struct reader *r, const struct txt_lines *l, size_t i)
{
	struct str s = str_trim(l->v[i].raw);
	size_t k;

	if (r->spaced)
		return !starts_with(s, ends, COUNT(ends)) &&
		    !(i > 0 && !str_trim(l->v[i - 1].raw).n && txt_segments(s, 2) == 1 && utf8_len(s) >= BROKEN_MIN);
	for (k = i; k < l->n && k < i + HEAD_LINES && s.n; k++)
		if (is_spaced_head(l->v[k].raw)) {
			/* One word above it is over its last columns; a title stands in the middle. */
			struct str head = l->v[k].raw;

			return txt_segments(s, 2) > 1 || column(l->v[i].raw, s.p) * 2 > utf8_len(head) + 2;
		}
	return false;
}

/* Such a line is kept as the only cell of a row: it is no text, and no matrix can be read from it. */
static void
add_spaced(struct reader *r, struct diag *d, const struct txt_line *l)
{
	end_paragraph(r);
	if (!r->said)
		diag_add(d, R_TIDAK_DIBACA, (struct loc){.file = r->loc.file, .kind = LOC_LINE, .a = l->number, .b = 1},
		    "tabel yang kolomnya hanya tampak dari spasi");
	r->said = r->spaced = true;
	if (r->row++ == 0)
		r->tables++;
	add_cell(r, l, str_trim(l->raw), 1);
}

static void
end_page(struct reader *r)
{
	r->across = r->across || r->text.n;
	r->page_break = true;
}

/* Whether nothing but blank lines stands between line i and the end of its page. */
static bool
is_page_end(const struct txt_lines *l, size_t i)
{
	size_t k;

	for (k = i + 1; k < l->n && k - i < BLANKS_MAX; k++)
		if (l->v[k].page || l->v[k].drop)
			return true;
		else if (str_trim(l->v[k].raw).n)
			return false;
	return false;
}

/* A blank line ends the paragraph, unless its page ends there. */
static void
read_blank(struct reader *r, const struct txt_lines *l, size_t i)
{
	r->across = r->text.n && (r->across || is_page_end(l, i));
	if (!r->across)
		end_paragraph(r);
	r->row = 0;
}

static void
read_text_line(struct reader *r, const struct txt_lines *lines, size_t i)
{
	const struct txt_line *l = &lines->v[i];
	struct str line, text;
	size_t at;
	bool opens;

	r->row = 0;
	line = strip_front(l->raw, &opens);
	if (line.n == 0 || is_rule(line)) {
		read_blank(r, lines, i);
		return;
	}
	text = plain(r->arena, line);
	at = l->col + column(l->raw, line.p);
	if (r->text.n && r->across && !opens && goes_on(r, text, at)) {
		r->hang = r->hang ? at : 0;
		r->page_break = false; /* what starts the page is this paragraph's end */
	} else if (opens || r->across || (r->text.n && stands_alone(r, text, at))) {
		end_paragraph(r);
	}
	add_line(r, text, l, line.p);
}

static void
read_line(struct reader *r, struct diag *d, const struct txt_lines *lines, size_t i)
{
	const struct txt_line *l = &lines->v[i];
	struct str row = barred(l->raw);

	if (l->page)
		end_page(r);
	if (l->drop) {
		r->across = r->across || r->text.n;
		return;
	}
	if (str_trim(l->raw).n == 0) {
		read_blank(r, lines, i);
		return;
	}
	if (is_spaced(r, lines, i)) {
		add_spaced(r, d, l);
		return;
	}
	r->spaced = false;
	if (row.n && is_head_rule(row) && r->row) {
		return;
	} else if (row.n || str_has(l->raw, "\t")) {
		end_paragraph(r);
		add_row(r, l, row.n ? row : l->raw, row.n ? '|' : '\t');
	} else {
		read_text_line(r, lines, i);
	}
}

int
read_txt(struct diag *d, struct arena *a, const char *file, struct paras *out)
{
	struct reader r = {.arena = a, .out = out, .loc = {.file = file, .kind = LOC_LINE}};
	struct txt_lines lines;
	struct str text;
	size_t i;
	int rc = read_text(d, a, file, &text);

	if (rc != 0)
		return -1;
	txt_split(a, text_lines(a, text), &lines);
	for (i = 0; i < lines.n && rc == 0; i++) {
		r.loc.a = r.text.n ? r.loc.a : lines.v[i].number;
		read_line(&r, d, &lines, i);
		if (out->n > PARAS_MAX) {
			diag_add(d, R_BERKAS, r.loc, "lebih dari %d alinea", PARAS_MAX);
			rc = -1;
		}
	}
	end_paragraph(&r);
	buf_release(&r.text);
	if (rc == 0 && out->n == 0) {
		diag_add(d, R_BERKAS, loc_file(file), "berkas kosong");
		rc = -1;
	}
	return rc;
}
