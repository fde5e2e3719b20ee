/* The paragraph list, see para.h. */
#include "data/para.h"

struct para *
paras_add(struct arena *a, struct paras *ps)
{
	ps->v = arena_grow(a, ps->v, ps->n, &ps->cap, sizeof *ps->v);
	ps->v[ps->n] = (struct para){.span = 1};
	return &ps->v[ps->n++];
}
