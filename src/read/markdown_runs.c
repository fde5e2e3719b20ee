/* The text of Markdown as runs: stretches of one formatting, with their places. */
#include <strings.h>

#include "read/markdown_int.h"

struct value *
md_new(struct md *m, enum value_kind kind, struct loc loc)
{
	const char *excess = tree_excess(0, ++m->values);

	if (excess && !m->stopped) {
		diag_add(m->diag, R_MARKDOWN, loc, "%s", excess);
		m->stopped = true;
	}
	return value_new(m->arena, kind, loc);
}

struct value *
md_set(struct value *map, const char *key, struct value *child)
{
	child->key_loc = child->loc;
	return value_set(map, str_of(key), child);
}

void
md_set_text(struct md *m, struct value *map, const char *key, struct str text, struct loc loc)
{
	struct value *v = md_new(m, VALUE_TEXT, loc);

	v->text = text;
	md_set(map, key, v);
}

static void
set_true(struct md *m, struct value *map, const char *key, struct loc loc)
{
	struct value *v = md_new(m, VALUE_BOOL, loc);

	v->text = str_of("true");
	v->truth = true;
	md_set(map, key, v);
}

struct value *
md_block(struct md *m, const char *kind, struct loc loc)
{
	struct value *map = value_add(m->out, md_new(m, VALUE_MAP, loc));

	md_set_text(m, map, "jenis", str_of(kind), loc);
	return map;
}

/* What a run looks like. */
struct form {
	unsigned strong, emph; /* how many of them are open */
	const char *url;       /* NULL: no link */
};

struct writer {
	struct md *md;
	struct origin from;
	struct value *list;
	struct form form, open; /* of the text to come, of the run that is collected */
	struct loc here, loc;   /* of the node being looked at, of that run */
	struct buf text;
	unsigned links;
	bool fresh;             /* behind a hard break: no blanks */
	/* What libcmark does not count, see pass_break: */
	size_t line;            /* where the last node ended */
	size_t missed, columns; /* line ends so far, and bytes since the last one that it counted */
	int counted;            /* its number of the line they belong to */
};

static bool
same_form(struct form a, struct form b)
{
	return !a.strong == !b.strong && !a.emph == !b.emph && a.url == b.url;
}

static void
end_run(struct writer *w)
{
	struct md *m = w->md;
	struct value *map;

	if (w->text.n == 0)
		return;
	map = value_add(w->list, md_new(m, VALUE_MAP, w->loc));
	md_set_text(m, map, "teks", str_dup(m->arena, buf_str(&w->text)), w->loc);
	if (w->open.strong)
		set_true(m, map, "tebal", w->loc);
	if (w->open.emph)
		set_true(m, map, "miring", w->loc);
	if (w->open.url)
		md_set_text(m, map, "tautan", str_of(w->open.url), w->loc);
	buf_clear(&w->text);
}

static void
put(struct writer *w, struct str s)
{
	if (w->fresh)
		s = str_sub(s, md_blanks(s), s.n);
	if (s.n == 0)
		return;
	w->fresh = false;
	if (w->text.n && !same_form(w->form, w->open))
		end_run(w);
	if (w->text.n == 0) {
		w->open = w->form;
		w->loc = w->here;
	}
	buf_addstr(&w->text, s);
}

/*
 * Where the text of a line begins for libcmark. Of a line that stands left of
 * the item it goes on with, it takes off the blanks of the outer items only.
 */
static size_t
text_at(const struct writer *w, size_t line)
{
	size_t indent = md_indent(w->md, line), at;
	cmark_node *node, *item;
	bool inside = true;

	if (line == w->from.line)
		return w->from.at;
	for (node = w->from.block; (item = cmark_node_parent(node)); node = item) {
		if (cmark_node_get_type(item) != CMARK_NODE_ITEM)
			continue;
		md_first(cmark_node_first_child(item), &at);
		if (at <= indent)
			return inside ? indent : at;
		inside = false;
	}
	return inside ? indent : 0;
}

/*
 * Where a node stands. libcmark counts columns as if each further line of a
 * block began right below its first; for breaks it tells nothing, they stand
 * where the text before them does.
 */
static void
find_place(struct writer *w, cmark_node *node)
{
	int number = cmark_node_get_start_line(node), end = cmark_node_get_end_line(node);
	int column = cmark_node_get_start_column(node) - w->from.column;
	size_t at = column > 0 ? (size_t)column : 0;

	if (number <= 0)
		return;
	if (!w->from.block) {
		w->here = md_loc(w->md, w->from.line, w->from.at + at);
		return;
	}
	if (number != w->counted)
		w->columns = 0;
	w->counted = number;
	w->line = (size_t)number - 1 + w->missed;
	at = text_at(w, w->line) + at - (w->columns < at ? w->columns : at);
	w->here = md_loc(w->md, w->line, at - md_shift(w->md, w->line, at));
	if (end > number && !cmark_node_first_child(node)) {
		w->line += (size_t)(end - number);
		w->counted = end;
		w->columns = 0;
	}
}

/* libcmark 0.30 does not count a line that ends with a backslash: what follows stands in it still. */
static void
pass_break(struct writer *w)
{
	struct str s = md_line(w->md, w->line);

	if (!w->from.block || s.n == 0 || s.p[s.n - 1] != '\\')
		return;
	w->missed++;
	w->columns += s.n - text_at(w, w->line) + 1 + md_shift(w->md, w->line, s.n);
	w->line++;
}

/* A table cell is one line of its source: there a break can only be written in HTML. */
static bool
is_break(const struct writer *w, const char *tag)
{
	return !w->from.block &&
	    (strcasecmp(tag, "<br>") == 0 || strcasecmp(tag, "<br/>") == 0 || strcasecmp(tag, "<br />") == 0);
}

static void
put_html(struct writer *w, const char *tag)
{
	struct str rest = str_of(tag);

	if (is_break(w, tag)) {
		put(w, STR("\n"));
		return;
	}
	diag_add(w->md->diag, R_TIDAK_DIBACA, w->here, "HTML; dibaca sebagai teks biasa");
	put(w, str_cut(&rest, '\n'));
	while (rest.n) {
		put(w, STR(" "));
		put(w, str_cut(&rest, '\n'));
	}
}

static void
say_title(struct writer *w, const char *title)
{
	if (title && *title)
		diag_add(w->md->diag, R_TIDAK_DIBACA, w->here, "judul tautan atau gambar \"%s\"", title);
}

/* The address of the outermost link counts; one in the description of a picture stands in it. */
static void
link_edge(struct writer *w, cmark_node *node, bool enter)
{
	const char *url = cmark_node_get_url(node);

	if (enter && w->links++ == 0)
		w->form.url = url && *url ? arena_dup(w->md->arena, url, str_of(url).n) : NULL;
	if (!enter && --w->links == 0)
		w->form.url = NULL;
	if (enter)
		say_title(w, cmark_node_get_title(node));
}

static void
image(struct writer *w, cmark_node *node)
{
	diag_add(w->md->diag, R_TIDAK_DIBACA, w->here,
	    "gambar \"%s\" di dalam teks; beri alinea tersendiri", cmark_node_get_url(node));
	say_title(w, cmark_node_get_title(node));
}

static void
inline_node(struct writer *w, cmark_node *node, bool enter)
{
	if (enter)
		find_place(w, node);
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_EMPH:
		w->form.emph += enter;
		w->form.emph -= !enter;
		break;
	case CMARK_NODE_STRONG:
		w->form.strong += enter;
		w->form.strong -= !enter;
		break;
	case CMARK_NODE_LINK:
		link_edge(w, node, enter);
		break;
	case CMARK_NODE_IMAGE:
		if (enter)
			image(w, node);
		break;
	case CMARK_NODE_SOFTBREAK:
		put(w, STR(" "));
		break;
	case CMARK_NODE_LINEBREAK:
		pass_break(w);
		put(w, STR("\n"));
		w->fresh = true;
		break;
	case CMARK_NODE_HTML_INLINE:
		put_html(w, cmark_node_get_literal(node));
		break;
	default:
		put(w, str_of(cmark_node_get_literal(node)));
	}
}

struct value *
md_runs(struct md *m, cmark_node *node, struct origin from)
{
	struct writer w = {.md = m, .from = from, .here = md_loc(m, from.line, from.at)};
	cmark_iter *it = cmark_iter_new(node);
	cmark_event_type event;

	w.line = from.line;
	w.list = md_new(m, VALUE_LIST, w.here);
	while (!m->stopped && (event = cmark_iter_next(it)) != CMARK_EVENT_DONE)
		if (cmark_iter_get_node(it) != node)
			inline_node(&w, cmark_iter_get_node(it), event == CMARK_EVENT_ENTER);
	end_run(&w);
	cmark_iter_free(it);
	buf_release(&w.text);
	return w.list;
}

struct origin
md_origin(cmark_node *block)
{
	struct origin o = {.column = cmark_node_get_start_column(block), .block = block};

	o.line = md_first(block, &o.at);
	return o;
}

/* As the text of a heading, in which nothing can begin a block. */
struct value *
md_inline(struct md *m, struct str text, size_t line, size_t at)
{
	static const char before[] = "# ", after[] = " #\n";
	struct origin from = {.line = line, .at = at, .column = sizeof before};
	struct buf b = BUF_INIT;
	cmark_node *doc;
	struct value *runs;

	buf_adds(&b, before);
	buf_addstr(&b, text);
	buf_adds(&b, after);
	doc = cmark_parse_document(b.p, b.n, MARKDOWN_OPTIONS);
	runs = md_runs(m, cmark_node_first_child(doc), from);
	cmark_node_free(doc);
	buf_release(&b);
	return runs;
}

struct value *
md_literal(struct md *m, struct str text, struct loc loc)
{
	struct value *list = md_new(m, VALUE_LIST, loc), *map;

	if (text.n) {
		map = value_add(list, md_new(m, VALUE_MAP, loc));
		md_set_text(m, map, "teks", text, loc);
	}
	return list;
}

struct str
md_plain(struct md *m, const struct value *runs)
{
	struct buf b = BUF_INIT;
	const struct value *run;
	struct str s;

	for (run = runs->first; run; run = run->next)
		buf_addstr(&b, value_get(run, "teks")->text);
	s = str_dup(m->arena, buf_str(&b));
	buf_release(&b);
	return s;
}
