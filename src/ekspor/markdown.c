/* See markdown.h. What CommonMark and our reader take for a mark is escaped. */
#include "ekspor/markdown.h"

#include <string.h>

void
markdown_init(struct markdown *m, struct buf *out)
{
	*m = (struct markdown){.out = out};
}

/* Length of "12" or "a" or "aa" in front of a "." or ")" that makes a label of it; 0: none. */
static size_t
label_at(struct str s)
{
	size_t n = 0;

	while (n < s.n && n < 9 && char_is_digit(s.p[n]))
		n++;
	if (n == 0 && s.n && char_is_lower(s.p[0]))
		n = s.n > 1 && s.p[1] == s.p[0] ? 2 : 1;
	if (n == 0 || n == s.n || (s.p[n] != '.' && s.p[n] != ')'))
		return 0;
	return n + 1 == s.n || s.p[n + 1] == ' ' || s.p[n + 1] == '\t' ? n : 0;
}

/* Whether the sign at s[i] would be more than itself inside a line. */
static bool
is_mark(struct str s, size_t i)
{
	char before = i ? s.p[i - 1] : ' ', after = i + 1 < s.n ? s.p[i + 1] : ' ';

	switch (s.p[i]) {
	case '\\': case '*': case '`': case '[': case '<': case '|': case '#':
		return true;
	case '_': /* inside a word, as in an address, it is a sign like others */
		return !char_is_alnum(before) || !char_is_alnum(after);
	case '&':
		return char_is_letter(after) || after == '#';
	default:
		return false;
	}
}

/* Text that stands behind something else on its line. */
static void
put_inline(struct markdown *m, struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++) {
		bool italic = s.p[i] == MARKDOWN_ITALIC_ON || s.p[i] == MARKDOWN_ITALIC_OFF;

		if (is_mark(s, i))
			buf_addc(m->out, '\\');
		buf_addc(m->out, italic ? '*' : s.p[i]);
	}
}

/* Text that begins a line, where it must not look like a block. */
static void
put_line(struct markdown *m, struct str s)
{
	size_t label = label_at(s);

	if (s.n && strchr(">+-=~", s.p[0]))
		buf_addc(m->out, '\\');
	put_inline(m, str_sub(s, 0, label));
	if (label)
		buf_addc(m->out, '\\');
	put_inline(m, str_sub(s, label, s.n));
}

static void
put_blanks(struct markdown *m, size_t n)
{
	while (n--)
		buf_addc(m->out, ' ');
}

/* A text whose further lines begin in that column. */
static void
put_text(struct markdown *m, struct str s, size_t indent)
{
	s = str_trim(s);
	put_line(m, str_trim(str_cut(&s, '\n')));
	while (s.n) {
		struct str line = str_trim(str_cut(&s, '\n'));

		if (!line.n)
			continue; /* a blank line would end the paragraph */
		buf_adds(m->out, "\\\n");
		put_blanks(m, indent);
		put_line(m, line);
	}
	buf_addc(m->out, '\n');
}

/* Begins a block: behind a blank line unless it goes on with its like. */
static void
begin(struct markdown *m, enum markdown_block block, bool close)
{
	if (m->last != BLOCK_NONE && !close)
		buf_addc(m->out, '\n');
	m->last = block;
}

/* Ends the lists from that depth on; a list of letters may still go on behind. */
static void
close_lists(struct markdown *m, unsigned depth)
{
	while (m->depth > depth)
		m->list[--m->depth].letters = 0;
}

void
markdown_heading(struct markdown *m, unsigned level, struct str text)
{
	size_t i;

	close_lists(m, 0);
	begin(m, BLOCK_TEXT, false);
	for (i = 0; i < level; i++)
		buf_addc(m->out, '#');
	buf_addc(m->out, ' ');
	for (text = str_trim(text); text.n;) {
		put_inline(m, str_trim(str_cut(&text, '\n')));
		if (text.n)
			buf_addc(m->out, ' ');
	}
	buf_addc(m->out, '\n');
}

void
markdown_paragraph(struct markdown *m, struct str text)
{
	close_lists(m, 0);
	begin(m, BLOCK_TEXT, false);
	put_text(m, text, 0);
}

/* The number of a label, from 1; 0 when Markdown has none like it. A bullet has 1. */
static unsigned
label_number(struct str s, bool *letter)
{
	unsigned n = 0;
	size_t i = label_at(s);

	*letter = i && !char_is_digit(s.p[0]);
	if (str_is(s, "-"))
		return 1;
	if (!i || i + 1 != s.n)
		return 0;
	if (!*letter)
		return s.p[0] != '0' && str_to_uint(str_sub(s, 0, i), &n) ? n : 0;
	if (i == 2 && s.p[0] != s.p[1])
		return 0;
	return (unsigned)(s.p[0] - 'a') + 1 + (i == 2 ? 26 : 0);
}

/* As the reader decides it: the first letter, one more in its list, or the one behind any list before. */
static bool
letter_leads_on(const struct markdown *m, unsigned level, unsigned n, bool round)
{
	size_t i;

	if (n == 1 || (m->depth >= level && m->list[level - 1].letters == (round ? ')' : '.')))
		return true;
	for (i = 0; i < MARKDOWN_LEVELS; i++)
		if (m->letter[i][round] + 1 == n)
			return true;
	return false;
}

bool
markdown_item(struct markdown *m, unsigned level, struct str label, struct str text)
{
	bool letter, round = str_ends(label, ")"), deeper;
	unsigned n = label_number(label, &letter);
	size_t indent;

	if (level > m->depth + 1)
		level = m->depth + 1;
	if (level > MARKDOWN_LEVELS)
		level = MARKDOWN_LEVELS;
	if (level == 0 || n == 0 || (letter && !letter_leads_on(m, level, n, round)))
		return false;
	deeper = level > m->depth;
	close_lists(m, level);
	/* Only a list that begins with 1 may follow a text without a blank line. */
	begin(m, BLOCK_ITEM, m->last == BLOCK_ITEM && (!deeper || n == 1));
	indent = level > 1 ? m->list[level - 2].indent : 0;
	put_blanks(m, indent);
	buf_addstr(m->out, label);
	indent += label.n + 1;
	if (str_trim(text).n) {
		buf_addc(m->out, ' ');
		put_text(m, text, indent);
	} else {
		buf_addc(m->out, '\n');
	}
	m->list[level - 1] = (struct markdown_list){indent, letter ? label.p[label.n - 1] : 0};
	m->depth = level;
	if (letter)
		m->letter[level - 1][round] = n;
	return true;
}

void
markdown_more(struct markdown *m, unsigned level, struct str text)
{
	size_t indent;

	close_lists(m, level);
	indent = m->depth ? m->list[m->depth - 1].indent : 0;
	begin(m, BLOCK_TEXT, false);
	put_blanks(m, indent);
	put_text(m, text, indent);
}

void
markdown_signature(struct markdown *m, struct str line)
{
	close_lists(m, 0);
	begin(m, BLOCK_SIGNATURE, m->last == BLOCK_SIGNATURE);
	buf_addc(m->out, '>');
	if (line.n)
		buf_addc(m->out, ' ');
	put_line(m, str_trim(line));
	buf_addc(m->out, '\n');
}

void
markdown_page(struct markdown *m)
{
	close_lists(m, 0);
	begin(m, BLOCK_TEXT, false);
	buf_adds(m->out, "\\newpage\n");
}

void
markdown_table(struct markdown *m, size_t columns)
{
	close_lists(m, 0);
	begin(m, BLOCK_NONE, false);
	m->columns = columns;
}

/* A cell is one line of its source. */
static void
put_cell(struct markdown *m, struct str s)
{
	for (s = str_trim(s); s.n;) {
		put_inline(m, str_trim(str_cut(&s, '\n')));
		if (s.n)
			buf_adds(m->out, "<br>");
	}
}

void
markdown_row(struct markdown *m, const struct str *cells)
{
	bool head = m->last == BLOCK_NONE;
	size_t i;

	m->last = BLOCK_TABLE;
	for (i = 0; i < m->columns; i++) {
		buf_adds(m->out, i ? " | " : "| ");
		put_cell(m, cells[i]);
	}
	buf_adds(m->out, " |\n");
	for (i = 0; head && i < m->columns; i++)
		buf_adds(m->out, i ? "|---" : "|---");
	if (head)
		buf_adds(m->out, "|\n");
}
