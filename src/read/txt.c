/*
 * Text, typed or from OCR, as a paragraph list. A line ends its paragraph
 * when it is too short to have been broken by the width of the page; lines
 * with tabs are rows of a table. Marks of Markdown are dropped.
 */
#include <string.h>

#include "base/buf.h"
#include "data/nomor.h"
#include "read/read_int.h"

enum {
	BROKEN_MIN = 50,     /* characters; a shorter line ended where its writer wanted */
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
	"ttd", "Ttd", "TTD",
};

#define COUNT(v) (sizeof (v) / sizeof *(v))

struct reader {
	struct arena *arena;
	struct paras *out;
	struct buf text;  /* of the open paragraph; empty: none is open */
	struct loc loc;   /* of its first line; of the line being read when none is open */
	struct str last;  /* its last line, without marks */
	int brackets;     /* opened and not closed in it */
	unsigned line;
	unsigned tables, row;
	bool page_break;
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

/* "a." "aa)" "12." "(1)" "IV." in front of a text. */
static bool
has_list_label(struct str s, bool in_brackets)
{
	bool round = s.n && s.p[0] == '(';
	size_t from = round, i = from;
	struct str mark;
	unsigned n;

	while (i < s.n && s.p[i] != '.' && s.p[i] != ')' && !is_blank(s.p[i]))
		i++;
	if (i == s.n || is_blank(s.p[i]) || (round && s.p[i] != ')') || i + 1 >= s.n || !is_blank(s.p[i + 1]))
		return false;
	/* "... Nomor" and on the next line "182) sebagaimana": the bracket was open. */
	if (s.p[i] == ')' && !round && in_brackets)
		return false;
	mark = str_sub(s, from, i);
	if (str_to_uint(mark, &n))
		return mark.n <= 3;
	if (mark.n && mark.n <= 2 && char_is_lower(mark.p[0]))
		return mark.n == 1 || mark.p[1] == mark.p[0];
	return nomor_dari_romawi(mark) > 0;
}

/* "Menimbang :", "KESATU:" in front of a text or alone. */
static bool
has_word_label(struct arena *a, struct str s)
{
	enum { LONGEST = 40 };
	struct str word = str_sub(s, 0, str_find(str_sub(s, 0, LONGEST), ":"));
	size_t i;

	word = str_trim(word);
	for (i = 0; i < COUNT(labels); i++)
		if (str_is(word, labels[i]))
			return true;
	return !has_lower(word) && nomor_dari_urutan(a, word) > 0;
}

/* Whether line starts a paragraph of its own behind the open one. */
static bool
stands_alone(const struct reader *r, struct str line)
{
	size_t i;

	if (utf8_len(r->last) < BROKEN_MIN)
		return true;
	if (has_list_label(line, r->brackets > 0) || has_word_label(r->arena, line))
		return true;
	for (i = 0; i < COUNT(openings); i++)
		if (str_starts(line, openings[i]))
			return true;
	/* An office in capitals, and below it the mark of the signature. */
	return !has_lower(r->last) && has_lower(line);
}

static struct para *
add(struct reader *r, struct str text, struct loc loc)
{
	struct para *p = paras_add(r->arena, r->out);

	p->text = text;
	p->loc = loc;
	p->page_break = r->page_break;
	r->page_break = false;
	return p;
}

static void
end_paragraph(struct reader *r)
{
	if (r->text.n)
		add(r, str_dup(r->arena, buf_str(&r->text)), r->loc);
	buf_clear(&r->text);
}

/* Column of the place `at` in a line. */
static unsigned
column(struct str line, const char *at)
{
	return (unsigned)utf8_len((struct str){line.p, (size_t)(at - line.p)}) + 1;
}

/* text: the line without marks, which stood in raw from `at` on. */
static void
add_line(struct reader *r, struct str text, struct str raw, const char *at)
{
	size_t n = r->text.n, i;

	if (n == 0) {
		r->loc.a = r->line;
		r->loc.b = column(raw, at);
		r->brackets = 0;
	} else if (n < 2 || r->text.p[n - 1] != '-' || is_blank(r->text.p[n - 2])) {
		/* "Undang-" and "Undang" are one word. */
		buf_addc(&r->text, ' ');
	}
	for (i = 0; i < text.n; i++)
		r->brackets += (text.p[i] == '(') - (text.p[i] == ')');
	buf_addstr(&r->text, text);
	r->last = text;
}

static void
add_row(struct reader *r, struct str line)
{
	struct str rest = line, text;
	struct para *p;
	unsigned cell = 0;

	if (r->row++ == 0)
		r->tables++;
	do {
		text = cell + 1 < CELLS_MAX ? str_cut(&rest, '\t') : rest;
		p = add(r, plain(r->arena, text), (struct loc){.file = r->loc.file, .kind = LOC_LINE,
		    .a = r->line, .b = column(line, text.p)});
		p->table = r->tables;
		p->row = r->row;
		p->cell = p->col = ++cell;
	} while (text.p + text.n < line.p + line.n);
}

static void
read_line(struct reader *r, struct str raw)
{
	struct str line, text;
	bool opens;

	if (raw.n && raw.p[0] == '\f') {
		end_paragraph(r);
		r->page_break = true;
		raw = str_sub(raw, 1, raw.n);
	}
	if (str_has(raw, "\t") && str_trim(raw).n) {
		end_paragraph(r);
		add_row(r, raw);
		return;
	}
	r->row = 0;
	line = strip_front(raw, &opens);
	if (line.n == 0 || is_rule(line)) {
		end_paragraph(r);
		return;
	}
	text = plain(r->arena, line);
	if (opens || (r->text.n && stands_alone(r, text)))
		end_paragraph(r);
	add_line(r, text, raw, line.p);
}

int
read_txt(struct diag *d, struct arena *a, const char *file, struct paras *out)
{
	struct reader r = {.arena = a, .out = out, .loc = {.file = file, .kind = LOC_LINE}};
	struct str rest;
	int rc = read_text(d, a, file, &rest);

	if (rc != 0)
		return -1;
	rest = text_lines(a, rest);
	while (rest.n && rc == 0) {
		r.line++;
		read_line(&r, str_cut(&rest, '\n'));
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
