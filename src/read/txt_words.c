/*
 * What the lines of a text look like: marks of Markdown, labels in front of
 * a text, blanks that set a line in full width.
 */
#include <string.h>

#include "base/buf.h"
#include "data/nomor.h"
#include "read/txt_int.h"

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

/* Words of the head of a lampiran, each on a line of its own. */
static const char *const fields[] = {"Lampiran ", "Nomor", "Tanggal", "Tentang"};

#define COUNT(v) (sizeof (v) / sizeof *(v))

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
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

/* How the mark s changes what is in italics: 1 begins it, -1 ends it, 0 neither; `in`: now it is. */
static int
turns_italic(struct str s, bool in)
{
	if (str_is(s, "<i>") || str_is(s, "<em>"))
		return 1;
	if (str_is(s, "</i>") || str_is(s, "</em>"))
		return -1;
	return !str_is(s, "*") ? 0 : in ? -1 : 1;
}

void
txt_miring_add(struct arena *a, struct txt_miring *m, size_t from, size_t to)
{
	if (!m || from >= to)
		return;
	m->v = arena_grow(a, m->v, m->n, &m->cap, sizeof *m->v);
	m->v[m->n++] = (struct rentang){(unsigned)from, (unsigned)to, RENTANG_MIRING};
}

/* Blanks are taken off both ends of a text: its ranges move with it. */
static struct str
trimmed(struct str s, struct txt_miring *m, size_t first)
{
	struct str t = str_trim(s);
	size_t off = (size_t)(t.p - s.p), i, from, to;

	for (i = first; m && i < m->n; i++) {
		from = m->v[i].from > off ? m->v[i].from - off : 0;
		to = m->v[i].to > off ? m->v[i].to - off : 0;
		m->v[i].from = (unsigned)(from < t.n ? from : t.n);
		m->v[i].to = (unsigned)(to < t.n ? to : t.n);
	}
	return t;
}

struct str
txt_plain(struct arena *a, struct str s, struct txt_miring *miring)
{
	struct buf b = BUF_INIT;
	const char *text;
	struct str out;
	size_t i = 0, k, from = 0, first = miring ? miring->n : 0;
	bool in = false;
	int turn;

	while (i < s.n) {
		if (s.p[i] == '\\' && i + 1 < s.n && strchr("\\.*_#-+()[]|<>", s.p[i + 1])) {
			/* Escaped, as programs that write Markdown do: "1\." is no list. */
			buf_addc(&b, s.p[i + 1]);
			i += 2;
		} else if ((k = mark_at(s, i, &text))) {
			turn = turns_italic(str_sub(s, i, i + k), in);
			if (turn > 0 && !in)
				from = b.n;
			else if (turn < 0 && in)
				txt_miring_add(a, miring, from, b.n);
			in = turn ? turn > 0 : in;
			buf_adds(&b, text);
			i += k;
		} else {
			buf_addc(&b, s.p[i++]);
		}
	}
	if (in)
		txt_miring_add(a, miring, from, b.n);
	out = str_dup(a, trimmed(buf_str(&b), miring, first));
	buf_release(&b);
	return out;
}

struct str
txt_strip_front(struct str s, bool *opens)
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

bool
txt_is_rule(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!strchr("-*_ ", s.p[i]))
			return false;
	return s.n >= 3;
}

size_t
txt_list_label(struct str s, bool in_brackets)
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

size_t
txt_word_label(struct arena *a, struct str s)
{
	enum { LONGEST = 40 };
	size_t colon = str_find(str_sub(s, 0, LONGEST), ":"), i;
	struct str word = str_trim(str_sub(s, 0, colon));
	bool has_colon = colon < s.n && colon < LONGEST;

	for (i = 0; i < COUNT(labels); i++)
		if (word.n == strlen(labels[i]) && str_starts_fold(word, labels[i]))
			return has_colon ? colon + 1 : word.n;
	return (has_colon || !str_has_lower(word)) && nomor_dari_urutan(a, word) > 0 ? colon + has_colon : 0;
}

bool
txt_is_field(struct str s)
{
	size_t i;

	for (i = 0; i < COUNT(fields); i++)
		if (str_starts_fold(s, fields[i]) && str_starts(str_trim(str_sub(s, strlen(fields[i]), s.n)), ":"))
			return true;
	return str_starts(s, fields[0]);
}

size_t
txt_hang_of(struct arena *a, struct str line, size_t at)
{
	size_t label = txt_word_label(a, line), i = label, list;

	while (i < line.n && (is_blank(line.p[i]) || line.p[i] == ':'))
		i++;
	list = txt_list_label(str_sub(line, i, line.n), false);
	for (i += list; i < line.n && is_blank(line.p[i]);)
		i++;
	return (label || list) && i < line.n ? at + utf8_len(str_sub(line, 0, i)) : 0;
}

struct str
txt_narrow(struct arena *a, struct str line, size_t hang)
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
