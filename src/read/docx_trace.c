/* Notes where the text comes from while it is read, see docx_trace.h. */
#include "read/docx_trace.h"

#include "read/docx_int.h"

static struct str
text_so_far(const struct reader *r)
{
	return buf_str(&r->text.s);
}

struct docx_traced
docx_trace_begin(const struct reader *r)
{
	return (struct docx_traced){text_so_far(r).n, r->trace ? r->trace->seen : 0};
}

void
docx_trace_end(struct reader *r, const struct xml_node *n, struct docx_traced was)
{
	struct docx_trace *t = r->trace;
	size_t from = was.text, to = text_so_far(r).n;

	if (!t || to <= from)
		return;
	/* What it holds may have given the text, or the first of it. */
	if (t->seen > was.seen && t->n_open && t->open[t->n_open - 1].to > from)
		from = t->open[t->n_open - 1].to;
	if (to <= from)
		return;
	t->open = arena_grow(r->arena, t->open, t->n_open, &t->open_cap, sizeof *t->open);
	t->open[t->n_open++] = (struct docx_piece){n, from, to};
	t->seen++;
}

/*
 * The pieces of the text that is finished are the last ones, from the start
 * of a text on: a paragraph around this one may be waiting with its own.
 */
void
docx_trace_paragraph(struct reader *r, const struct xml_node *n, struct loc loc)
{
	struct docx_trace *t = r->trace;
	struct str text = text_so_far(r);
	size_t i, first;

	if (!t)
		return;
	first = t->n_open;
	while (text.n && first > 0 && t->open[--first].from > 0)
		;
	t->v = arena_grow(r->arena, t->v, t->n, &t->cap, sizeof *t->v);
	t->v[t->n++] = (struct docx_paragraph){.loc = loc, .node = n, .text = str_dup(r->arena, text),
	    .first = t->n_pieces, .n = t->n_open - first};
	for (i = first; i < t->n_open; i++) {
		t->piece = arena_grow(r->arena, t->piece, t->n_pieces, &t->pieces_cap, sizeof *t->piece);
		t->piece[t->n_pieces++] = t->open[i];
	}
	t->n_open = first;
}
