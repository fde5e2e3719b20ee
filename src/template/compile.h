/* The compiled template as compiler, resources and renderer see it. */
#ifndef TEMPLATE_COMPILE_H
#define TEMPLATE_COMPILE_H

#include <libxml/tree.h>

#include "ooxml/opc.h"
#include "template/program.h"
#include "template/resource.h"
#include "template/template.h"

/* A part of the main package that may hold tags. */
struct part {
	struct str name;
	xmlDocPtr doc;       /* while compiling */
	struct program prog; /* empty when the part has no tag: it is copied */
};

/* Another template, available to {>name}. */
struct include {
	struct str name;
	struct opc *package;
	xmlDocPtr doc;
	bool plain; /* no tags are looked for */
	struct program prog;
};

struct template {
	struct diag *diag;
	struct arena *arena;
	const char *file;
	struct opc *package;
	struct str main;        /* name of the main document part */
	struct part *parts;
	size_t n_parts, parts_cap;
	struct include *includes;
	size_t n_includes, includes_cap;
	struct resources *res;  /* styles, numbering, relationships, types of the result */
	size_t n_merges;        /* cells with gabung: each has a state when rendering */
};

const struct include *template_find(const struct template *t, struct str name);

#endif
