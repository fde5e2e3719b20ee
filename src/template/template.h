/*
 * The template engine: a DOCX with tags typed in Word becomes a program,
 * compiled once and run for any number of data sets. The language is in the
 * README, chapter "Templates".
 *
 *   template_open     parses the package
 *   template_include  makes another template available to {>name}
 *   template_compile  finds every fault of all of them
 *   template_render   copies, escapes and writes; no XML is parsed here
 *
 * Only the values can be at fault when rendering. A template reaches nothing
 * but the values it is given.
 */
#ifndef TEMPLATE_TEMPLATE_H
#define TEMPLATE_TEMPLATE_H

#include "data/value.h"

struct opc_out;
struct template;

enum {
	TEMPLATE_NEST_MAX = 16,              /* sections in sections: loops must not multiply without end */
	TEMPLATE_CALL_MAX = 8,               /* includes in includes */
	TEMPLATE_STEPS_MAX = 50 * 1000 * 1000, /* operations: loops in loops that write nothing */
	TEMPLATE_OUTPUT_MAX = 256 * 1024 * 1024 /* bytes of one part: what loops can make of little data */
};

/* NULL after messages. */
struct template *template_open(struct diag *d, const char *file);
void template_free(struct template *t); /* accepts NULL */

/*
 * Makes file available as {>name}, and as {>x} where the value x is name.
 * A name that the template itself writes is looked for beside its file.
 * plain: the document is taken as it is, a brace in it is a brace. 0, or -1
 * after messages.
 */
int template_include(struct template *t, const char *name, const char *file, bool plain);

/* 0, or -1 after messages: all faults of all parts. */
int template_compile(struct template *t);

/* The i-th file it is made of: the template, then what it includes. NULL behind the last. */
const char *template_file(const struct template *t, size_t i);

/*
 * The paths of the values that an included template looks up inside its
 * section of that name ({#baris} ... {/baris}). Returns how many.
 */
size_t template_paths(const struct template *t, struct str include, const char *section,
    struct arena *a, struct str **paths);

/* Whether an included template shows that value through the filter of that name. */
bool template_filters(const struct template *t, struct str include, struct str path, const char *filter);

/*
 * Fills the template and adds all parts to out. lax: a missing value is
 * written as nothing, with a warning. dir: where relative paths of pictures
 * start. 0, or -1 after messages: every missing or unfit value once.
 */
struct render_options {
	bool lax;
	const char *dir;
};
int template_render(struct template *t, const struct value *data,
    const struct render_options *options, struct opc_out *out);

#endif
