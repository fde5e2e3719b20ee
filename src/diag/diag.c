/* Collects messages, sorts them, and derives the exit status; see diag.h. */
#include "diag/diag.h"

#include <assert.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "diag/place.h"

#define RULE(no, id, level, text, source, bad, good) {id, level, text, source, bad, good},
const struct rule rules[R__COUNT] = {
#include "diag/rules.h"
};
#undef RULE

/* Bytes that are searched when a check does not tell how long its text is: no more than most texts have. */
enum { REACH = 512 };

struct own_level {
	const char *id;
	int level;
};

struct diag {
	struct arena *arena;
	struct message *v;
	size_t n, cap;
	size_t count[LEVEL_UNSUPPORTED + 1];
	int status;
	bool tolerant;
	struct source *sources;
	size_t n_sources, sources_cap;
	struct own_level *levels;
	size_t n_levels, levels_cap;
};

struct loc
loc_file(const char *file)
{
	return (struct loc){.file = file, .kind = LOC_NONE};
}

struct diag *
diag_new(void)
{
	struct diag *d = xmalloc(sizeof *d);

	*d = (struct diag){.arena = arena_new()};
	return d;
}

void
diag_free(struct diag *d)
{
	if (!d)
		return;
	arena_free(d->arena);
	free(d);
}

static const char *
keep(struct diag *d, const char *z)
{
	return z ? arena_dup(d->arena, z, strlen(z)) : NULL;
}

/* Exit status that a message of this rule asks for. */
static int
status_of(enum rule_no no)
{
	if (no == R_MESIN)
		return 3;
	if (rules[no].level != LEVEL_ERROR)
		return 0;
	return (int)no < FIRST_DECREE_RULE ? 2 : 1;
}

/* A rule that came from data may be gone before the messages are printed. */
static struct rule *
keep_rule(struct diag *d, const struct rule *r)
{
	struct rule *own = arena_alloc(d->arena, sizeof *own);

	*own = (struct rule){keep(d, r->id), r->level, keep(d, r->text), keep(d, r->source), NULL, NULL};
	return own;
}

static struct message *
add(struct diag *d, const struct rule *r, int status, struct loc loc, struct str arg)
{
	struct message *m;

	d->v = arena_grow(d->arena, d->v, d->n, &d->cap, sizeof *d->v);
	m = &d->v[d->n];
	m->rule = r;
	m->level = r->level;
	/* A reader's arena may be gone before the messages are printed. */
	loc.file = keep(d, loc.file);
	loc.part = keep(d, loc.part);
	loc.place = keep(d, loc.place);
	m->loc = loc;
	m->arg = arg;
	m->seq = (unsigned)d->n++;
	d->count[r->level]++;
	if (status > d->status)
		d->status = status;
	return m;
}

void
diag_add(struct diag *d, enum rule_no no, struct loc loc, const char *fmt, ...)
{
	struct str arg;
	va_list ap;

	assert(no < R__COUNT);
	va_start(ap, fmt);
	arg = str_vprintf(d->arena, fmt, ap);
	va_end(ap);
	add(d, &rules[no], status_of(no), loc, arg);
}

void
diag_add_source(struct diag *d, const char *file, const char *part, const struct source_line *v, size_t n)
{
	d->sources = arena_grow(d->arena, d->sources, d->n_sources, &d->sources_cap, sizeof *d->sources);
	d->sources[d->n_sources++] = (struct source){keep(d, file), keep(d, part), v, n};
}

void
diag_forget_sources(struct diag *d)
{
	d->n_sources = 0;
}

void
diag_set_level(struct diag *d, const char *id, int level)
{
	d->levels = arena_grow(d->arena, d->levels, d->n_levels, &d->levels_cap, sizeof *d->levels);
	d->levels[d->n_levels++] = (struct own_level){keep(d, id), level};
}

static const struct source *
source_of(const struct diag *d, struct loc loc)
{
	const struct source *s;
	size_t i;

	if ((loc.kind != LOC_LINE && loc.kind != LOC_PARA) || !loc.file)
		return NULL;
	for (i = 0; i < d->n_sources; i++) {
		s = &d->sources[i];
		if (strcmp(s->file, loc.file) == 0 && strcmp(s->part, loc.part ? loc.part : "") == 0)
			return s;
	}
	return NULL;
}

/* Column of a byte of a line. */
static unsigned
column(struct str line, size_t byte)
{
	return (unsigned)utf8_len(str_sub(line, 0, byte)) + 1;
}

/* Puts the message at its words, or at least shows the line where their text begins. */
static void
place(struct diag *d, struct message *m, const struct finding *f)
{
	const struct source *s = source_of(d, f->loc);
	struct loc loc = f->loc;
	struct span at;
	size_t i;

	if (!s)
		return;
	loc.b = loc.b > f->back ? loc.b - f->back : 1;
	if (place_find(s, loc, f->words, f->nth, f->reach ? f->reach * 2 : REACH, &at)) {
		m->placed = true;
		m->loc.a = s->v[at.line].number;
		m->loc.b = column(s->v[at.line].text, at.from);
		m->end_a = s->v[at.last].number;
		m->end_b = column(s->v[at.last].text, at.to);
		m->line = str_dup(d->arena, s->v[at.line].text);
		m->from = at.from;
		m->to = at.line == at.last ? at.to : m->line.n;
		/* A check may have compared them in capitals. */
		if (at.line == at.last)
			m->text = str_sub(m->line, m->from, m->to);
		return;
	}
	i = place_line(s, f->loc.a);
	if (i < s->n && s->v[i].number == f->loc.a)
		m->line = str_dup(d->arena, s->v[i].text);
}

/* The level that the user wants for the rule, else its own. */
static int
level_for(const struct diag *d, const struct rule *r)
{
	size_t i;

	for (i = d->n_levels; i > 0; i--)
		if (strcmp(d->levels[i - 1].id, r->id) == 0)
			return d->levels[i - 1].level;
	return (int)r->level;
}

void
diag_add_finding(struct diag *d, const struct rule *r, const struct finding *f, const char *fmt, ...)
{
	int level = level_for(d, r);
	struct rule *own;
	struct message *m;
	struct str arg;
	va_list ap;

	if (level == LEVEL_OFF)
		return;
	va_start(ap, fmt);
	arg = str_vprintf(d->arena, fmt, ap);
	va_end(ap);
	own = keep_rule(d, r);
	own->level = (enum level)level;
	m = add(d, own, level == LEVEL_ERROR, f->loc, arg);
	m->text = str_dup(d->arena, f->words);
	if (f->fix.p) {
		m->fix = str_dup(d->arena, f->fix);
		m->sure = f->sure;
	}
	place(d, m, f);
}

int
diag_errno(struct diag *d, const char *file, const char *what)
{
	diag_add(d, R_MESIN, loc_file(file), "%s: %s", what, strerror(errno));
	return -1;
}

/* What errno says of a file that the user named; NULL when the machine is at fault. */
static const char *
user_fault(int no)
{
	static const struct {
		int no;
		const char *why;
	} faults[] = {
		{ENOENT, "tidak ada"},
		{ENOTDIR, "foldernya bukan folder"},
		{EACCES, "tidak boleh dibuka"},
		{EISDIR, "adalah folder"},
		{EFBIG, "terlalu besar"},
		{EEXIST, "sudah ada dan bukan folder"},
		{EINVAL, "bukan berkas biasa"},
		{ELOOP, "tautan simbolis yang melingkar"},
	};
	size_t i;

	for (i = 0; i < sizeof faults / sizeof *faults; i++)
		if (faults[i].no == no)
			return faults[i].why;
	return NULL;
}

const char *
diag_reason(void)
{
	const char *why = user_fault(errno);

	return why ? why : strerror(errno);
}

void
diag_unreadable(struct diag *d, const char *file)
{
	diag_add(d, user_fault(errno) ? R_BERKAS : R_MESIN, loc_file(file), "%s", diag_reason());
}

size_t
diag_count(const struct diag *d, enum level level)
{
	return d->count[level];
}

int
diag_status(const struct diag *d)
{
	return d->status == 1 && d->tolerant ? 0 : d->status;
}

void
diag_tolerate(struct diag *d)
{
	d->tolerant = true;
}

static int
by_place(const void *pa, const void *pb)
{
	const struct message *a = pa, *b = pb;
	int c = strcmp(a->loc.file ? a->loc.file : "", b->loc.file ? b->loc.file : "");

	if (c == 0)
		c = strcmp(a->loc.part ? a->loc.part : "", b->loc.part ? b->loc.part : "");
	if (c == 0)
		c = (a->loc.a > b->loc.a) - (a->loc.a < b->loc.a);
	if (c == 0)
		c = (a->loc.b > b->loc.b) - (a->loc.b < b->loc.b);
	return c ? c : (a->seq > b->seq) - (a->seq < b->seq);
}

static bool
same_message(const struct message *a, const struct message *b)
{
	return strcmp(a->rule->id, b->rule->id) == 0 && str_eq(a->arg, b->arg) &&
	    strcmp(a->loc.file ? a->loc.file : "", b->loc.file ? b->loc.file : "") == 0 &&
	    strcmp(a->loc.part ? a->loc.part : "", b->loc.part ? b->loc.part : "") == 0 &&
	    a->loc.a == b->loc.a && a->loc.b == b->loc.b;
}

struct message *
diag_sorted(struct diag *d, size_t *n)
{
	size_t i, kept = 0;

	if (d->n)
		qsort(d->v, d->n, sizeof *d->v, by_place);
	/* The same thing found twice at one place is said once. */
	for (i = 0; i < d->n; i++)
		if (kept == 0 || !same_message(&d->v[kept - 1], &d->v[i]))
			d->v[kept++] = d->v[i];
	*n = d->n = kept;
	return d->v;
}
