/*
 * What the lines of Markdown make: pipe tables, which CommonMark takes for a
 * paragraph, and the signature blocks that are written as a quotation.
 */
#include "read/markdown_int.h"

/* A line of a block, with the place where it begins. */
struct row {
	struct str text;
	size_t line, at;
};

/* The line of a block without what stands in front of it and without blanks at its end. */
static struct row
row_at(const struct md *m, cmark_node *block, size_t line)
{
	struct row r = {.line = line};
	struct str s = md_line(m, line);
	size_t first = md_first(block, &r.at);

	if (line != first)
		r.at = md_indent(m, line);
	r.text = str_sub(s, r.at, s.n);
	while (r.text.n && (r.text.p[r.text.n - 1] == ' ' || r.text.p[r.text.n - 1] == '\t'))
		r.text.n--;
	return r;
}

/* Offset of the next bar that is not escaped, or s.n. */
static size_t
bar(struct str s, size_t i)
{
	while (i < s.n && s.p[i] != '|')
		i += s.p[i] == '\\' ? 2 : 1;
	return i < s.n ? i : s.n;
}

/* Takes the next cell of a row, *i moves behind it; false when there is none. */
static bool
next_cell(struct str row, size_t *i, struct str *cell)
{
	size_t end;

	if (*i == 0 && row.n && row.p[0] == '|')
		++*i;
	if (*i >= row.n)
		return false;
	end = bar(row, *i);
	*cell = str_trim(str_sub(row, *i, end));
	*i = end + 1;
	return true;
}

static size_t
count_cells(struct str row)
{
	struct str cell;
	size_t i = 0, n = 0;

	while (next_cell(row, &i, &cell))
		n++;
	return n;
}

/* ":---:" in every cell. */
static bool
is_delimiter(struct str row)
{
	struct str cell;
	size_t i = 0, k, n = 0;

	if (bar(row, 0) == row.n)
		return false;
	for (; next_cell(row, &i, &cell); n++) {
		size_t from = cell.n && cell.p[0] == ':', to = cell.n - (cell.n > 1 && cell.p[cell.n - 1] == ':');

		for (k = from; k < to; k++)
			if (cell.p[k] != '-')
				return false;
		if (from >= to)
			return false;
	}
	return n > 0;
}

static bool
is_blank_row(struct str row)
{
	struct str cell;
	size_t i = 0;

	while (next_cell(row, &i, &cell))
		if (cell.n)
			return false;
	return true;
}

/* Whether a paragraph is a table; a delimiter row in any other one is said. */
static bool
is_table(struct md *m, cmark_node *paragraph)
{
	size_t at, first = md_first(paragraph, &at), end = md_end(m, paragraph), line;
	struct row delimiter = {.line = end};
	bool bars = true;

	for (line = first; line < end; line++) {
		struct row r = row_at(m, paragraph, line);

		bars = bars && bar(r.text, 0) < r.text.n;
		if (delimiter.line == end && is_delimiter(r.text))
			delimiter = r;
	}
	if (delimiter.line == first + 1 && delimiter.line < end && bars)
		return true;
	if (delimiter.line < end)
		diag_add(m->diag, R_TIDAK_DIBACA, md_loc(m, delimiter.line, delimiter.at),
		    "tabel di dalam alinea; beri baris kosong di atas dan di bawah tabel, satu baris kepala, "
		    "dan \"|\" di setiap baris");
	return false;
}

/* Rows shorter than the head are filled up; what is too long for it has no column. */
static void
add_row(struct md *m, struct value *rows, struct row r, size_t columns)
{
	struct value *row = value_add(rows, md_new(m, VALUE_LIST, md_loc(m, r.line, r.at)));
	struct str cell;
	size_t i = 0, at;

	while (!m->stopped && next_cell(r.text, &i, &cell)) {
		at = r.at + (size_t)(cell.p - r.text.p);
		if (row->count == columns)
			diag_add(m->diag, R_MARKDOWN, md_loc(m, r.line, at),
			    "baris tabel memuat %zu sel, kepalanya %zu", count_cells(r.text), columns);
		value_add(row, md_inline(m, cell, r.line, at));
	}
	while (!m->stopped && row->count < columns)
		value_add(row, md_literal(m, str_of(""), md_loc(m, r.line, r.at + r.text.n)));
}

bool
md_table(struct md *m, cmark_node *paragraph)
{
	struct loc loc = md_node_loc(m, paragraph);
	size_t at, first = md_first(paragraph, &at), end = md_end(m, paragraph), line, columns;
	struct row head = row_at(m, paragraph, first), delimiter;
	struct value *table, *rows;
	bool blank;

	if (!is_table(m, paragraph))
		return false;
	delimiter = row_at(m, paragraph, first + 1);
	columns = count_cells(head.text);
	if (count_cells(delimiter.text) != columns)
		diag_add(m->diag, R_MARKDOWN, md_loc(m, delimiter.line, delimiter.at),
		    "garis di bawah kepala tabel memuat %zu sel, kepalanya %zu", count_cells(delimiter.text), columns);
	blank = is_blank_row(head.text);
	table = md_block(m, "tabel", loc);
	md_set_text(m, table, "kepala", str_of(blank ? "0" : "1"), loc);
	rows = md_set(table, "baris", md_new(m, VALUE_LIST, loc));
	if (!blank)
		add_row(m, rows, head, columns);
	for (line = first + 2; line < end && !m->stopped; line++)
		add_row(m, rows, row_at(m, paragraph, line), columns);
	return true;
}

/* A line of a quotation without ">" and without the mark of a hard break. */
static struct row
signature_line(const struct md *m, cmark_node *quote, size_t line)
{
	struct row r = row_at(m, quote, line);
	size_t skip = r.text.n && r.text.p[0] == '>', i;

	skip += md_blanks(str_sub(r.text, skip, r.text.n));
	r.text = str_sub(r.text, skip, r.text.n);
	r.at += skip;
	for (i = r.text.n; i && r.text.p[i - 1] == '\\'; i--)
		;
	if ((r.text.n - i) % 2)
		r.text.n--;
	r.text = str_trim(r.text);
	return r;
}

void
md_signature(struct md *m, cmark_node *quote)
{
	size_t at, line = md_first(quote, &at), end = md_end(m, quote);
	struct loc loc = md_node_loc(m, quote);
	struct value *lines, *v;
	cmark_node *child;

	for (child = cmark_node_first_child(quote); child; child = cmark_node_next(child))
		if (cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH)
			diag_add(m->diag, R_TIDAK_DIBACA, md_node_loc(m, child),
			    "susunan di dalam kutipan \">\"; dibaca sebagai baris tanda tangan");
	while (line < end && signature_line(m, quote, line).text.n == 0)
		line++;
	while (line < end && signature_line(m, quote, end - 1).text.n == 0)
		end--;
	lines = md_set(md_block(m, "tanda_tangan", loc), "baris", md_new(m, VALUE_LIST, loc));
	for (; line < end && !m->stopped; line++) {
		struct row r = signature_line(m, quote, line);

		v = value_add(lines, md_new(m, VALUE_TEXT, md_loc(m, r.line, r.at)));
		v->text = md_plain(m, md_inline(m, r.text, r.line, r.at));
	}
}
