/*
 * For the tests of readers: runs a table of cases, each a test of its own,
 * and shows trees and messages as text, so that a case is a row of strings.
 */
#ifndef UNIT_READ_TEST_H
#define UNIT_READ_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/read.h"

#define COUNT(v) (sizeof(v) / sizeof *(v))

/* One case: what goes in, the tree that comes out (NULL: refused), the messages. */
struct read_case {
	const char *name, *in, *sheet;
	const char *tree;
	const char *messages; /* a line each: "place id: argument" */
};

/* With places, "@row:column" follows every value and key. */
static inline void
show_loc(struct buf *b, struct loc loc, bool places)
{
	if (places && loc.kind != LOC_NONE)
		buf_addf(b, "@%u:%u", loc.a, loc.b);
}

static inline void
show_value(struct buf *b, const struct value *v, bool places)
{
	static const char *const open[] = {"null", "bool ", "\"", "[", "{"};
	static const char *const close[] = {"", "", "\"", "]", "}"};
	const struct value *c;

	buf_adds(b, open[v->kind]);
	if (v->kind == VALUE_BOOL)
		buf_adds(b, v->truth ? "true" : "false");
	if (v->kind == VALUE_TEXT)
		buf_addstr(b, v->text);
	for (c = v->first; c; c = c->next) {
		if (v->kind == VALUE_MAP) {
			buf_addstr(b, c->key);
			show_loc(b, c->key_loc, places);
			buf_adds(b, ": ");
		}
		show_value(b, c, places);
		if (c->next)
			buf_adds(b, ", ");
	}
	buf_adds(b, close[v->kind]);
	show_loc(b, v->loc, places);
}

static inline void
show_messages(struct buf *b, struct diag *d)
{
	size_t n, i;
	const struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++) {
		if (i)
			buf_addc(b, '\n');
		loc_format(m[i].loc, b);
		buf_addf(b, " %s", m[i].rule->id);
		if (m[i].arg.n)
			buf_addf(b, ": %.*s", STRF(m[i].arg));
	}
}

/* Compares what a reader gave with what the case expects. */
static inline void
expect(const struct read_case *c, struct diag *d, int rc, const struct value *v, bool places)
{
	struct buf tree = BUF_INIT, messages = BUF_INIT;

	show_messages(&messages, d);
	assert_string_equal(buf_str(&messages).p, c->messages ? c->messages : "");
	assert_int_equal(rc, c->tree ? 0 : -1);
	if (c->tree) {
		show_value(&tree, v, places);
		assert_string_equal(tree.p, c->tree);
	}
	buf_release(&tree);
	buf_release(&messages);
}

/* A reader of bytes. */
typedef int (*read_fn)(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);

static inline void
run_case(const struct read_case *c, read_fn read, bool places)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct value *v = NULL;
	int rc = read(d, a, "f", str_of(c->in), &v);

	expect(c, d, rc, v, places);
	arena_free(a);
	diag_free(d);
}

/* For input too long to be written down: only the messages are compared. in is released. */
static inline void
run_made(struct buf *in, read_fn read, const char *messages)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct buf got = BUF_INIT;
	struct value *v = NULL;

	assert_int_equal(read(d, a, "f", buf_str(in), &v), *messages ? -1 : 0);
	show_messages(&got, d);
	assert_string_equal(buf_str(&got).p, messages);
	buf_release(&got);
	buf_release(in);
	arena_free(a);
	diag_free(d);
}

static inline void
repeat(struct buf *b, const char *what, size_t n)
{
	while (n--)
		buf_adds(b, what);
}

/* The tests of a table; test gets its row as *state. */
static inline void
add_cases(struct CMUnitTest *to, const struct read_case *v, size_t n, CMUnitTestFunction test)
{
	size_t i;

	for (i = 0; i < n; i++)
		to[i] = (struct CMUnitTest){.name = v[i].name, .test_func = test, .initial_state = (void *)(uintptr_t)&v[i]};
}

/* Path of a fixture, in the arena. */
static inline const char *
fixture(struct arena *a, const char *name)
{
	const char *tests = getenv("TESTS");

	return str_printf(a, "%s/unit/%s", tests ? tests : "tests", name).p;
}

#endif
