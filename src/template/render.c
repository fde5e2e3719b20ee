/*
 * Runs programs over a value tree. Every fault of the values is told, each
 * tag once; output is only handed on when there was none.
 */
#include <stdlib.h>

#include "template/dom.h"
#include "template/render_int.h"

/* Number of the visit to the innermost repetition: a new one starts merging anew. */
static unsigned
turn(const struct run *r)
{
	size_t i;

	for (i = r->depth; i-- > 0;)
		if (r->frames[i].turn)
			return r->frames[i].turn;
	return 0;
}

static void
do_merge(struct run *r, const struct op *op)
{
	struct above *up = &r->above[op->jump], now = {.turn = turn(r), .row = r->row};
	const struct value *key;

	render_text(r, op->tag, &now.text);
	key = op->tag->merge_key.n ? render_lookup(r, op->tag->merge_key) : NULL;
	now.key = key ? key->text : str_of("");
	if (now.turn && up->turn == now.turn && up->row + 1 == now.row && str_eq(up->text, now.text) &&
	    str_eq(up->key, now.key)) {
		render_emit(r, STR("<w:vMerge/>"));
		r->hush = op->tag;
	} else {
		render_emit(r, STR("<w:vMerge w:val=\"restart\"/>"));
		r->hush = NULL;
	}
	*up = now;
}

/* A text as the list of its lines; one blank line of an empty text, so that a cell stays one. */
static const struct value *
lines_of(struct run *r, const struct value *text)
{
	struct value *list = value_new(r->arena, VALUE_LIST, text->loc);
	struct str rest = text->text;

	do
		value_add(list, value_text(r->arena, str_cut(&rest, '\n'), text->loc));
	while (rest.n);
	return list;
}

/*
 * Enters a section; returns the operation to go on with. A list repeats, any
 * other value that is not empty shows its section once.
 */
static size_t
enter(struct run *r, const struct op *op, size_t pc)
{
	const struct value *v = render_lookup(r, op->tag->path);
	struct frame *f = &r->frames[r->depth];

	if (r->hush && op->tag->merge && str_eq(r->hush->path, op->tag->path))
		return op->jump;
	if (op->tag->lines && v && v->kind == VALUE_TEXT)
		v = lines_of(r, v);
	if (value_empty(v) != (op->kind == OP_NOT))
		return op->jump;
	*f = (struct frame){.body = pc + 1};
	if (op->kind == OP_EACH) {
		f->item = v->kind == VALUE_LIST ? v->first : v->kind == VALUE_BOOL ? NULL : v;
		if (v->kind == VALUE_LIST) {
			f->next = v->first->next;
			f->turn = ++r->turns;
		}
	}
	r->depth++;
	return pc + 1;
}

static size_t
leave(struct run *r, size_t pc)
{
	struct frame *f = &r->frames[r->depth - 1];

	if (f->next) {
		f->item = f->next;
		f->next = f->next->next;
		return f->body;
	}
	r->depth--;
	return pc + 1;
}

/*
 * Ends the section being written: its properties go into a last paragraph of
 * one point, which takes no room on the page.
 */
static void
end_section(struct run *r, struct str next)
{
	if (r->wrote) {
		render_emit(r, STR("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
		    "<w:rPr><w:sz w:val=\"2\"/></w:rPr>"));
		render_emit(r, r->section);
		render_emit(r, STR("</w:pPr></w:p>"));
	}
	r->section = next;
	r->wrote = false;
}

/* Behind an include with a section of its own, that of the including program begins anew. */
static void
go_home(struct run *r)
{
	if (r->section.p != r->home.p)
		end_section(r, r->home);
}

static void
do_literal(struct run *r, const struct op *op)
{
	bool content = str_has(op->lit, "<w:p") || str_has(op->lit, "<w:tbl");

	if (content) {
		go_home(r);
		r->wrote = true;
	}
	r->row += op->rows;
	render_emit(r, op->lit);
}

static void run_program(struct run *r, const struct program *prog);

static void
do_include(struct run *r, const struct op *op)
{
	const struct value *v = render_lookup(r, op->tag->path);
	const struct include *in = template_find(r->t, op->tag->path);
	struct str home = r->home;

	if (!in && v && v->kind == VALUE_TEXT)
		in = template_find(r->t, v->text);
	if (!in) {
		render_missing(r, op->tag, v, ": templat itu tidak ada");
		return;
	}
	if (r->calls == TEMPLATE_CALL_MAX) {
		render_stop(r, op->tag->loc, "templat saling memuat terlalu dalam");
		return;
	}
	if (in->prog.section.n) {
		end_section(r, in->prog.section);
		r->home = in->prog.section;
	}
	r->calls++;
	run_program(r, &in->prog);
	r->calls--;
	r->home = home;
}

/* A section may have left a cell without the paragraph it must end with. */
static void
do_cell_end(struct run *r)
{
	struct str out = buf_str(r->out);

	if (!str_ends(out, "</w:p>") && !str_ends(out, "<w:p/>"))
		render_emit(r, STR("<w:p/>"));
}

/* The text from the first `open` to the `close` behind it, both included. */
static struct str
between(struct str s, const char *open, const char *close)
{
	size_t from = str_find(s, open), to;

	s = str_sub(s, from, s.n);
	to = str_find(s, close);
	return to < s.n ? str_sub(s, 0, to + str_of(close).n) : str_of("");
}

/* Columns made by a section: the grid gets as many, of one width, where every row has so many. */
static void
widen_grid(struct run *r, size_t from, struct str table)
{
	enum { DEFAULT_TWIPS = 1000 };
	struct str grid = between(table, "<w:tblGrid", "</w:tblGrid>"), row = between(table, "<w:tr", "</w:tr>");
	size_t have = count_element(grid, "<w:gridCol"), want = count_element(row, "<w:tc"), i;
	struct buf b = BUF_INIT;

	if (want == have || !grid.n || str_has(table, "<w:gridSpan") || str_has(table, "<w:gridBefore") ||
	    str_has(table, "<w:gridAfter") || count_element(table, "<w:tbl") > 1 ||
	    count_element(table, "<w:tc") != want * count_element(table, "<w:tr"))
		return;
	buf_add(&b, table.p, (size_t)(grid.p - table.p));
	buf_adds(&b, "<w:tblGrid>");
	for (i = 0; i < want; i++)
		buf_addf(&b, "<w:gridCol w:w=\"%d\"/>", DEFAULT_TWIPS);
	buf_adds(&b, "</w:tblGrid>");
	buf_addstr(&b, str_sub(table, (size_t)(grid.p - table.p) + grid.n, table.n));
	r->out->n = from;
	render_emit(r, buf_str(&b));
	buf_release(&b);
}

static void
do_table(struct run *r)
{
	if (r->n_tables == TEMPLATE_NEST_MAX) {
		render_stop(r, loc_file(r->t->file), "tabel bersarang terlalu dalam");
		return;
	}
	r->tables[r->n_tables++] = r->out->n;
}

/* A table without rows is no table: what was written of it goes. */
static void
do_table_end(struct run *r)
{
	size_t from = r->tables[--r->n_tables];
	struct str table = str_sub(buf_str(r->out), from, r->out->n);

	if (count_element(table, "<w:tr")) {
		widen_grid(r, from, table);
		return;
	}
	r->out->n = from;
	r->out->p[from] = '\0';
}

static void
run_program(struct run *r, const struct program *prog)
{
	size_t pc = 0;

	while (pc < prog->n && !r->full) {
		const struct op *op = &prog->v[pc];

		if (++r->steps > TEMPLATE_STEPS_MAX)
			render_stop(r, loc_file(r->t->file), "terlalu banyak pengulangan");

		switch (op->kind) {
		case OP_LITERAL: do_literal(r, op); break;
		case OP_VALUE: render_value(r, op); break;
		case OP_MERGE: do_merge(r, op); break;
		case OP_CELL_END: do_cell_end(r); break;
		case OP_INCLUDE: do_include(r, op); break;
		case OP_IMAGE: render_image(r, op); break;
		case OP_LIST: render_list(r, op); break;
		case OP_TABLE: do_table(r); break;
		case OP_TABLE_END: do_table_end(r); break;
		case OP_LINK: render_link(r, op); break;
		case OP_SECTION: render_emit(r, r->section); break;
		case OP_EACH:
		case OP_NOT: pc = enter(r, op, pc); continue;
		case OP_END: pc = leave(r, pc); continue;
		}
		pc++;
	}
}

static void
run_part(struct run *r, const struct part *p, struct buf *out)
{
	r->out = out;
	r->depth = r->n_tables = 0;
	r->section = r->home = p->prog.section;
	r->part = p->name;
	r->wrote = false;
	run_program(r, &p->prog);
}

static const struct part *
part_named(const struct template *t, struct str name, size_t *i)
{
	for (*i = 0; *i < t->n_parts; ++*i)
		if (t->parts[*i].prog.n && str_eq(t->parts[*i].name, name))
			return &t->parts[*i];
	return NULL;
}

/* A part has one author: its tags, or what the included documents bring to it. */
static void
check_parts(struct run *r)
{
	struct str bytes;
	size_t i;

	for (i = 0; i < r->t->n_parts; i++)
		if (r->t->parts[i].prog.n && resources_changed(r->res, r->arena, r->t->parts[i].name, &bytes)) {
			diag_add(r->diag, R_TEMPLAT, loc_file(r->t->file),
			    "%.*s berisi tag, dan dokumen yang dimuat menambah isinya; hapuslah salah satu",
			    STRF(r->t->parts[i].name));
			r->faults++;
		}
}

/* All parts in the order of the package, then those that were added. */
static void
write_package(struct run *r, struct buf *bodies, struct opc_out *out)
{
	struct opc *p = r->t->package;
	struct str name, bytes;
	size_t i, k;

	for (i = 0; i < opc_count(p); i++) {
		name = opc_name(p, i);
		if (part_named(r->t, name, &k))
			opc_out_give(out, name, &bodies[k]);
		else if (resources_changed(r->res, r->arena, name, &bytes))
			opc_out_add(out, name, bytes);
		else
			opc_out_copy(out, p, name);
	}
	for (i = 0; resources_added(r->res, r->arena, i, &name, &bytes); i++)
		opc_out_add(out, name, bytes);
}

int
template_render(struct template *t, const struct value *data,
    const struct render_options *options, struct opc_out *out)
{
	struct run *r = xmalloc(sizeof *r);
	struct arena *a = arena_new();
	struct buf *bodies = arena_alloc(a, t->n_parts * sizeof *bodies);
	int rc;
	size_t i;

	*r = (struct run){.t = t, .diag = t->diag, .arena = a, .options = options, .data = data,
	    .drawing = 10000};
	r->res = resources_copy(t->res);
	r->above = arena_alloc(a, (t->n_merges + 1) * sizeof *r->above);
	for (i = 0; i < t->n_parts; i++)
		if (t->parts[i].prog.n)
			run_part(r, &t->parts[i], &bodies[i]);
	check_parts(r);
	rc = r->faults ? -1 : 0;
	if (rc == 0)
		write_package(r, bodies, out);
	for (i = 0; i < t->n_parts; i++)
		buf_release(&bodies[i]);
	resources_free(r->res);
	arena_free(a);
	free(r);
	return rc;
}
