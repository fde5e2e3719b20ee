/*
 * Prepares Markdown for libcmark. Decrees count with letters, CommonMark does
 * not: a marker "c. " is given to it as "2. ", as wide, and what stood there
 * is remembered by its place. Whether a marker begins an item is for libcmark
 * to say: all that look like one are changed, those that it took for text
 * are changed back, and the source is parsed again until nothing moves.
 */
#include "data/nomor.h"
#include "read/markdown_int.h"

enum {
	PREFIX_MAX = 256, /* columns of markers in front of a line: libcmark takes time by depth for each line */
	LABEL_MAX = 1000, /* bytes of "[x]": what CommonMark allows */
	ROUNDS_MAX = 16,  /* three do for a text written by people */
	LEVELS = 6        /* of lists that are told apart; four are allowed */
};

static const char PAGE[] = "\\newpage";

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

size_t
md_blanks(struct str s)
{
	size_t i = 0;

	while (i < s.n && is_blank(s.p[i]))
		i++;
	return i;
}

size_t
md_indent(const struct md *m, size_t line)
{
	return line < m->n_lines ? m->lines[line].indent : 0;
}

/* Columns that s takes from the left margin on. */
static size_t
width(struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++)
		n += s.p[i] == '\t' ? 4 - n % 4 : 1;
	return n;
}

/* a is 1, aa 27; 0 for anything else: an abbreviation such as "no." is no label. */
static unsigned
letter_number(struct str s)
{
	if (s.n < 1 || s.n > 2 || s.p[0] < 'a' || s.p[0] > 'z' || s.p[s.n - 1] != s.p[0])
		return 0;
	return (unsigned)(s.p[0] - 'a') + 1 + (s.n == 2 ? 26 : 0);
}

static size_t
span(struct str s, char from, char to, size_t max)
{
	size_t n = 0;

	while (n < s.n && n < max && s.p[n] >= from && s.p[n] <= to)
		n++;
	return n;
}

/* Length of the label at the start of s, "1." "a)" "-", 0: none. *number: of a letter, else 0. */
static size_t
label(struct str s, unsigned *number)
{
	size_t n = span(s, '0', '9', 9);

	*number = 0;
	if (n == 0) {
		n = span(s, 'a', 'z', 2);
		*number = letter_number(str_sub(s, 0, n));
		if (n && *number == 0)
			return 0;
	}
	if (n == 0 ? !s.n || (s.p[0] != '-' && s.p[0] != '+' && s.p[0] != '*') :
	    n == s.n || (s.p[n] != '.' && s.p[n] != ')'))
		return 0;
	return n + 1;
}

/* The same for one that begins an item. */
static size_t
marker(struct str s, unsigned *number)
{
	size_t n = label(s, number);

	return n == s.n || is_blank(s.p[n]) ? n : 0;
}

static void
add_mark(struct md *m, enum mark_kind kind, size_t line, size_t at, size_t len, unsigned number)
{
	m->marks = arena_grow(m->arena, m->marks, m->n_marks, &m->cap_marks, sizeof *m->marks);
	m->marks[m->n_marks++] = (struct mark){.kind = kind, .line = line, .at = at, .len = len,
	    .number = number, .live = true};
}

/*
 * Whether "[x]:" begins at that place; x may go over several lines. It holds
 * no bracket, but one in front of a line may be about to become "\[".
 */
static bool
is_definition(const struct md *m, size_t line, size_t at)
{
	struct str s = md_line(m, line);
	size_t i = at + 1, left;

	if (at >= s.n || s.p[at] != '[')
		return false;
	for (left = LABEL_MAX; left; left--, i++) {
		if (i >= s.n) {
			if (++line == m->n_lines)
				return false;
			s = md_line(m, line);
			i = 0;
			if (str_trim(s).n == 0)
				return false;
		}
		if (s.p[i] == '\\')
			i++;
		else if (s.p[i] == '[' && i != md_indent(m, line))
			return false;
		else if (s.p[i] == ']')
			return i + 1 < s.n && s.p[i + 1] == ':';
	}
	return false;
}

/* Collects the marks of a line; what is quoted is not read as Markdown. */
static void
scan_line(struct md *m, size_t line)
{
	struct str s = md_line(m, line);
	size_t i = md_indent(m, line), n, prefix = 0;
	bool quoted = false;
	unsigned number;

	while ((n = i < s.n && s.p[i] == '>' ? 1 : marker(str_sub(s, i, s.n), &number))) {
		quoted = quoted || s.p[i] == '>';
		if (!quoted && number)
			add_mark(m, MARK_LETTER, line, i, n, number);
		prefix = i += n;
		i += md_blanks(str_sub(s, i, s.n));
	}
	if (width(str_sub(s, 0, prefix)) > PREFIX_MAX) {
		diag_add(m->diag, R_MARKDOWN, md_loc(m, line, 0),
		    "lebih dari %d kolom penanda daftar atau kutipan di awal baris", PREFIX_MAX);
		m->stopped = true;
	}
	if (!quoted && str_is(str_trim(str_sub(s, i, s.n)), PAGE))
		add_mark(m, MARK_PAGE, line, i, sizeof PAGE - 1, 0);
	else if (!quoted && is_definition(m, line, i))
		add_mark(m, MARK_DEFINITION, line, i, 1, 0);
}

void
md_lines(struct md *m, struct str text)
{
	struct str rest = text;
	size_t i;

	for (i = 0; i < text.n; i++)
		m->n_lines += text.p[i] == '\n';
	m->n_lines++; /* behind the last line end, perhaps empty */
	m->lines = arena_alloc(m->arena, m->n_lines * sizeof *m->lines);
	for (i = 0; i < m->n_lines; i++) {
		m->lines[i].text = str_cut(&rest, '\n');
		m->lines[i].indent = md_blanks(m->lines[i].text);
	}
	for (i = 0; i < m->n_lines; i++) {
		m->lines[i].mark = m->n_marks;
		scan_line(m, i);
	}
}

struct str
md_line(const struct md *m, size_t line)
{
	return line < m->n_lines ? m->lines[line].text : str_of("");
}

/*
 * Places are asked for in the order of the text: counting on from the last
 * one keeps a line of a million words from taking hours.
 */
struct loc
md_loc(struct md *m, size_t line, size_t at)
{
	struct str s = md_line(m, line);

	if (m->last.column == 0 || m->last.line != line || m->last.at > at) {
		m->last.line = line;
		m->last.at = 0;
		m->last.column = 1;
	}
	if (at > s.n)
		at = s.n;
	if (at > m->last.at) {
		m->last.column += (unsigned)utf8_len(str_sub(s, m->last.at, at));
		m->last.at = at;
	}
	return (struct loc){.file = m->file, .kind = LOC_LINE, .a = (unsigned)line + 1, .b = m->last.column};
}

size_t
md_first(cmark_node *node, size_t *at)
{
	int line = cmark_node_get_start_line(node), column = cmark_node_get_start_column(node);

	*at = column > 0 ? (size_t)column - 1 : 0;
	return line > 0 ? (size_t)line - 1 : 0;
}

struct loc
md_node_loc(struct md *m, cmark_node *node)
{
	size_t at, line = md_first(node, &at);

	return md_loc(m, line, at);
}

size_t
md_end(const struct md *m, cmark_node *node)
{
	int end = cmark_node_get_end_line(node);

	return end < 0 ? 0 : (size_t)end < m->n_lines ? (size_t)end : m->n_lines;
}

size_t
md_shift(const struct md *m, size_t line, size_t at)
{
	size_t i;

	if (line >= m->n_lines)
		return 0;
	for (i = m->lines[line].mark; i < m->n_marks && m->marks[i].line == line; i++)
		if (m->marks[i].kind == MARK_DEFINITION && m->marks[i].live)
			return at > m->marks[i].at;
	return 0;
}

/* The mark of that kind where a node begins. */
static struct mark *
mark_of(const struct md *m, cmark_node *node, enum mark_kind kind)
{
	size_t at, line = md_first(node, &at), i;

	if (line >= m->n_lines)
		return NULL;
	for (i = m->lines[line].mark; i < m->n_marks && m->marks[i].line == line; i++)
		if (m->marks[i].at == at && m->marks[i].kind == kind)
			return &m->marks[i];
	return NULL;
}

/* The text of the file with its live marks. */
static void
write_source(const struct md *m, struct buf *b)
{
	size_t line, i, at;

	for (line = 0; line < m->n_lines; line++) {
		struct str s = m->lines[line].text;

		at = 0;
		for (i = m->lines[line].mark; i < m->n_marks && m->marks[i].line == line; i++) {
			const struct mark *k = &m->marks[i];

			if (!k->live)
				continue;
			buf_addstr(b, str_sub(s, at, k->at));
			at = k->at + k->len;
			if (k->kind == MARK_PAGE)
				buf_adds(b, "***");
			else if (k->kind == MARK_DEFINITION)
				buf_adds(b, "\\[");
			else /* Only 1 interrupts a paragraph; other numbers make no difference. */
				buf_addf(b, "%s%c", k->len > 2 ? "27" : k->number == 1 ? "1" : "2", s.p[at - 1]);
		}
		buf_addstr(b, str_sub(s, at, s.n));
		buf_addc(b, '\n');
	}
}

/* Lists of letters so far, to tell whether one goes on behind a paragraph. */
struct letters {
	size_t level; /* of the item that is open */
	unsigned last[LEVELS][2];
};

/* Whether an item may have this letter: the first one, one more in a list of letters, or the next one. */
static bool
leads_on(const struct md *m, const struct letters *l, const struct mark *k, cmark_node *item, bool round)
{
	cmark_node *before = cmark_node_previous(item);
	const struct mark *prev = before ? mark_of(m, before, MARK_LETTER) : NULL;
	size_t i;

	if (k->number == 1 || (prev && prev->seen))
		return true;
	for (i = 0; i < LEVELS; i++)
		if (l->last[i][round] + 1 == k->number)
			return true;
	return false;
}

static void
see_item(struct md *m, struct letters *l, cmark_node *item)
{
	struct mark *k = mark_of(m, item, MARK_LETTER);
	size_t level = l->level < LEVELS ? l->level : LEVELS - 1;
	bool round;

	if (!k || !k->live)
		return;
	round = m->lines[k->line].text.p[k->at + k->len - 1] == ')';
	k->seen = leads_on(m, l, k, item, round);
	k->tell = !k->seen;
	if (k->seen)
		l->last[level][round] = k->number;
}

static void
see_page(struct md *m, cmark_node *node)
{
	struct mark *k = mark_of(m, node, MARK_PAGE);

	if (k)
		k->seen = true;
}

/* Those at the head of a paragraph would vanish; further down they are text anyway. */
static void
see_definitions(struct md *m, cmark_node *paragraph)
{
	size_t at, line = md_first(paragraph, &at), end = md_end(m, paragraph), i;
	bool head = true;

	if (line >= m->n_lines)
		return;
	for (i = m->lines[line].mark; i < m->n_marks && m->marks[i].line < end; i++) {
		struct mark *k = &m->marks[i];

		if (k->kind != MARK_DEFINITION)
			continue;
		head = head && k->line == line++;
		k->tell = head;
		k->seen = true;
	}
}

/* Marks what the parse took for what it is; false when something is to be changed back. */
static bool
settled(struct md *m, cmark_node *doc)
{
	struct letters l = {0};
	cmark_iter *it = cmark_iter_new(doc);
	cmark_event_type event;
	bool same = true;
	size_t i;

	for (i = 0; i < m->n_marks; i++)
		m->marks[i].seen = false;
	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(node);

		if (event == CMARK_EVENT_EXIT)
			l.level -= type == CMARK_NODE_LIST;
		else if (type == CMARK_NODE_LIST)
			l.level++;
		else if (type == CMARK_NODE_ITEM)
			see_item(m, &l, node);
		else if (type == CMARK_NODE_THEMATIC_BREAK)
			see_page(m, node);
		else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
			see_definitions(m, node);
	}
	cmark_iter_free(it);
	for (i = 0; i < m->n_marks; i++)
		if (m->marks[i].live && !m->marks[i].seen)
			m->marks[i].live = same = false;
	return same;
}

static void
say_marks(struct md *m)
{
	size_t i;

	for (i = 0; i < m->n_marks; i++) {
		const struct mark *k = &m->marks[i];
		struct str s = str_sub(md_line(m, k->line), k->at, k->at + k->len);

		if (k->tell && k->kind == MARK_LETTER)
			diag_add(m->diag, R_DAFTAR_LABEL, md_loc(m, k->line, k->at),
			    "\"%.*s\" dibaca sebagai teks biasa: tidak ada daftar huruf yang sampai ke sini", STRF(s));
		else if (k->tell && k->live)
			diag_add(m->diag, R_TIDAK_DIBACA, md_loc(m, k->line, k->at),
			    "definisi rujukan \"[...]:\"; dibaca sebagai teks biasa");
	}
}

cmark_node *
md_parse(struct md *m)
{
	cmark_node *doc;
	struct buf b = BUF_INIT;
	bool same;
	int i;

	for (i = 0; i < ROUNDS_MAX; i++) {
		buf_clear(&b);
		write_source(m, &b);
		doc = cmark_parse_document(b.p, b.n, MARKDOWN_OPTIONS);
		same = settled(m, doc);
		if (same) {
			say_marks(m);
			buf_release(&b);
			return doc;
		}
		cmark_node_free(doc);
	}
	buf_release(&b);
	diag_add(m->diag, R_MARKDOWN, loc_file(m->file), "susunan daftar huruf tidak dapat dipastikan");
	return NULL;
}

/* Texts of numbered lists by the form of their labels; bullets have one. */
static const char *const shapes[2][2] = {{"1.", "1)"}, {"a.", "a)"}};

struct label
md_label(const struct md *m, cmark_node *item)
{
	const struct mark *k = mark_of(m, item, MARK_LETTER);
	size_t at, line = md_first(item, &at), n;
	struct str s = str_sub(md_line(m, line), at, (size_t)-1);
	struct label l = {.text = str_of("-"), .shape = "-"};
	unsigned letter;

	n = label(s, &letter); /* libcmark takes a form feed behind it too */
	if (n < 2)
		return l;
	l.text = str_sub(s, 0, n);
	l.letter = k && k->live;
	l.shape = shapes[l.letter][s.p[n - 1] == ')'];
	if (l.letter)
		l.number = k->number;
	else
		str_to_uint(str_sub(s, 0, n - 1), &l.number);
	return l;
}
