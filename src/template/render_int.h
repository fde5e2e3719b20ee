/* A run of the renderer: what render.c (sections, tables, packages) and render_value.c (values) share. */
#ifndef TEMPLATE_RENDER_INT_H
#define TEMPLATE_RENDER_INT_H

#include "template/compile.h"
#include "template/image.h"

/* An open section. item: the value names are looked up in, or NULL. */
struct frame {
	const struct value *item;
	const struct value *next; /* of the list that is being repeated */
	size_t body;              /* first operation of the section */
	unsigned turn;            /* number of this visit to the section, never used twice */
};

/* What the cell above held, for gabung. */
struct above {
	unsigned turn;
	size_t row;
	struct str text, key;
};

/* A picture that was read. */
struct picture {
	struct str path, bytes;
	struct image image;
	struct picture *next;
};

struct run {
	const struct template *t;
	struct diag *diag;
	struct arena *arena;
	const struct render_options *options;
	const struct value *data;
	struct resources *res;
	struct str part;            /* being written */
	struct buf *out;
	struct frame frames[TEMPLATE_NEST_MAX * (TEMPLATE_CALL_MAX + 1)];
	size_t depth;
	size_t calls;
	unsigned turns;
	struct above *above;
	size_t row;                 /* rows and tables begun so far */
	size_t tables[TEMPLATE_NEST_MAX]; /* where the open watched tables begin in out */
	size_t n_tables;
	const struct tag *hush;     /* merged value that the cell above shows already */
	struct str section;         /* properties of the section being written */
	struct str home;            /* those that the running program writes in */
	bool wrote;                 /* the section has content */
	const struct tag **told;    /* tags with a message */
	size_t n_told, told_cap;
	struct picture *pictures;
	unsigned drawing;           /* last drawing id */
	size_t steps;
	bool full;                  /* a limit is reached: everything stops */
	int faults;
};

/* Names are looked up in the innermost section first, then outward. NULL: absent. */
const struct value *render_lookup(const struct run *r, struct str path);
/* The text of a tag's value, filtered. False after a message, with *out empty. */
bool render_text(struct run *r, const struct tag *tag, struct str *out);
/* There is no value: told once for a tag; near: the data it was looked for in. */
void render_missing(struct run *r, const struct tag *tag, const struct value *near, const char *more);
/* Ends the run with a message. */
void render_stop(struct run *r, struct loc loc, const char *why);
/* Appends XML as it is. */
void render_emit(struct run *r, struct str xml);

/* The operations on values. */
void render_value(struct run *r, const struct op *op);
void render_list(struct run *r, const struct op *op);
void render_link(struct run *r, const struct op *op);
void render_image(struct run *r, const struct op *op);

#endif
