/*
 * Filters: {x | kapital}. Text in, text out; the only computation that a
 * template can ask for.
 */
#ifndef TEMPLATE_FILTER_H
#define TEMPLATE_FILTER_H

#include "data/value.h"

struct filter {
	const char *name;
	bool takes_arg;
	/*
	 * Result in *out; returns NULL, or what was expected of the input
	 * ("angka bulat dari 1 sampai dengan 99").
	 */
	const char *(*apply)(struct arena *a, struct str in, struct str arg, struct str *out);
};

const struct filter *filter_find(struct str name); /* NULL: unknown */
/* All names, in alphabetical order, for messages. */
struct str filter_names(struct arena *a);

#endif
