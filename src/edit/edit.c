/*
 * The way of the notes: the document is read once more, telling where its
 * text comes from; each note gets its range, its comment and its
 * replacement; the parts that have changed are written among copies of the
 * others. See edit.h.
 */
#include "edit/edit.h"

#include <stdlib.h>

#include "edit/edit_int.h"

static int
by_number(const void *pa, const void *pb)
{
	const unsigned *a = pa, *b = pb;

	return *a < *b ? -1 : *a > *b;
}

static int
by_paragraph(const void *pa, const void *pb)
{
	const struct docx_paragraph *a = pa, *b = pb;

	return a->loc.a < b->loc.a ? -1 : a->loc.a > b->loc.a;
}

void
edit_take_ids(struct edit *e, const struct xml_node *n)
{
	const struct xml_node *c;
	unsigned id;

	if (str_to_uint(xml_attr(n, "w:id"), &id)) {
		e->used = arena_grow(e->arena, e->used, e->n_used, &e->used_cap, sizeof *e->used);
		e->used[e->n_used++] = id;
	}
	for (c = n->first; c; c = c->next)
		if (c->name)
			edit_take_ids(e, c);
}

unsigned
edit_new_id(struct edit *e)
{
	while (e->n_used && e->used[0] <= e->next_id) {
		e->next_id += e->used[0] == e->next_id;
		e->used++;
		e->n_used--;
	}
	return e->next_id++;
}

void
edit_changed(struct edit *e, struct part *p)
{
	e->changed[e->n_changed].name = p->name;
	e->changed[e->n_changed].bytes = part_result(p);
	e->n_changed++;
}

/* Notes every mark of a field, and counts comments. */
static void
survey(struct edit *e, const struct xml_node *n, size_t *cap)
{
	const struct xml_node *c;

	if (xml_is(n, "w:fldChar")) {
		e->field = arena_grow(e->arena, e->field, e->n_fields, cap, sizeof *e->field);
		e->field[e->n_fields++] = n->nth;
	}
	e->n_ranges += xml_is(n, "w:commentRangeStart");
	for (c = n->first; c; c = c->next)
		if (c->name)
			survey(e, c, cap);
}

/* Reads the paragraphs of the body; what the reader has to say was said when they were checked. */
static int
trace(struct edit *e)
{
	struct diag *quiet = diag_new();
	struct paras ps = {.n = 0};
	size_t i, n = 0;
	int rc = read_docx_trace(quiet, e->arena, e->in, &ps, &e->trace);

	diag_free(quiet);
	if (rc != 0) {
		ps = (struct paras){.n = 0};
		e->trace = (struct docx_trace){0};
		return read_docx_trace(e->diag, e->arena, e->in, &ps, &e->trace);
	}
	for (i = 0; i < e->trace.n; i++)
		if (!*e->trace.v[i].loc.part)
			e->trace.v[n++] = e->trace.v[i];
	e->trace.n = n;
	if (n)
		qsort(e->trace.v, n, sizeof *e->trace.v, by_paragraph);
	e->line = arena_alloc(e->arena, (n + 1) * sizeof *e->line);
	return 0;
}

static int
load(struct edit *e)
{
	size_t cap = 0;

	if (trace(e) != 0 || part_load(e->diag, e->arena, e->in,
	    opc_rel(e->in, str_of(""), REL_DOCUMENT)->target, e->trace.root, &e->doc) != 0)
		return -1;
	if (e->mode == EDIT_ANNOTATE && comments_open(e) != 0)
		return -1;
	survey(e, e->doc.root, &cap);
	edit_take_ids(e, e->doc.root);
	if (e->n_used)
		qsort(e->used, e->n_used, sizeof *e->used, by_number);
	return 0;
}

/* Finds the words of a note and, when it is to be one, anchors its comment. */
static void
place(struct edit *e, size_t i)
{
	struct note *note = &e->note[i];
	struct range *r = &e->range[i];

	note->done = NOTE_NOT_PLACED;
	if ((note->part && *note->part) || !range_find(e, note, r) || e->mode == EDIT_FIX ||
	    e->n_ranges >= EDIT_COMMENTS_MAX)
		return;
	e->n_ranges++;
	e->id[i] = edit_new_id(e);
	mark_comment(e, r, e->id[i]);
	note->done = NOTE_COMMENTED;
}

/* Whether the words stand a second time in a branch for other programs: both would have to be changed. */
static bool
has_twin(const struct xml_node *n)
{
	for (; n; n = n->parent)
		if (xml_is(n, "mc:Choice") && xml_child(n->parent, "mc:Fallback"))
			return true;
	return false;
}

static void
replace(struct edit *e, size_t i)
{
	struct note *note = &e->note[i];

	if (note->fix.p && e->range[i].exact && !has_twin(e->range[i].line->p->node) && (e->mode == EDIT_FIX || note->done == NOTE_COMMENTED) &&
	    change_add(e, &e->range[i], note->fix))
		note->done = NOTE_REPLACED;
}

/* The entries of the old package in their order, then what is new. */
static void
write_package(struct edit *e, struct opc_out *out)
{
	size_t i, k;

	for (i = 0; i < opc_count(e->in); i++) {
		struct str name = opc_name(e->in, i);

		for (k = 0; k < e->n_changed && !str_eq(e->changed[k].name, name);)
			k++;
		if (k == e->n_changed) {
			opc_out_copy(out, e->in, name);
			continue;
		}
		opc_out_add(out, name, e->changed[k].bytes);
		e->changed[k].written = true;
	}
	for (k = 0; k < e->n_changed; k++)
		if (!e->changed[k].written)
			opc_out_add(out, e->changed[k].name, e->changed[k].bytes);
}

static int
run(struct edit *e, struct opc_out *out)
{
	size_t i;

	if (load(e) != 0)
		return -1;
	for (i = 0; i < e->n; i++)
		place(e, i);
	for (i = 0; i < e->n; i++)
		replace(e, i);
	if (e->mode == EDIT_FIX)
		fix_lines(e);
	else if (comments_write(e) != 0)
		return -1;
	marks_settle(e);
	if (e->doc.n_patches)
		edit_changed(e, &e->doc);
	write_package(e, out);
	return 0;
}

int
edit_docx(struct diag *d, struct opc *in, struct note *v, size_t n, enum edit_mode mode, struct opc_out *out)
{
	struct edit e = {.diag = d, .arena = arena_new(), .in = in, .mode = mode, .note = v, .n = n};
	int rc;

	e.id = arena_alloc(e.arena, (n + 1) * sizeof *e.id);
	e.range = arena_alloc(e.arena, (n + 1) * sizeof *e.range);
	rc = run(&e, out);
	arena_free(e.arena);
	return rc;
}
