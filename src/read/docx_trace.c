/* Notes where the text comes from while it is read, see docx_trace.h. */
#include "read/docx_trace.h"

#include "read/docx_int.h"

/* The first piece of the paragraph that is being read. */
static size_t
open_pieces(const struct docx_trace *t)
{
	const struct docx_paragraph *last = t->n ? &t->v[t->n - 1] : NULL;

	return last ? last->first + last->n : 0;
}

void
docx_trace_piece(struct reader *r, const struct xml_node *n, size_t before)
{
	struct docx_trace *t = r->trace;

	if (!t || r->text.s.n <= before)
		return;
	/* It may hold the one that gave the text. */
	if (t->n_pieces > open_pieces(t) && t->piece[t->n_pieces - 1].to == r->text.s.n)
		return;
	t->piece = arena_grow(r->arena, t->piece, t->n_pieces, &t->pieces_cap, sizeof *t->piece);
	t->piece[t->n_pieces++] = (struct docx_piece){n, before, r->text.s.n};
}

void
docx_trace_paragraph(struct reader *r, const struct xml_node *n, struct loc loc)
{
	struct docx_trace *t = r->trace;
	size_t first;

	if (!t)
		return;
	first = open_pieces(t);
	t->v = arena_grow(r->arena, t->v, t->n, &t->cap, sizeof *t->v);
	t->v[t->n++] = (struct docx_paragraph){.loc = loc, .node = n,
	    .text = str_dup(r->arena, buf_str(&r->text.s)), .first = first, .n = t->n_pieces - first};
}
