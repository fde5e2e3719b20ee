/*
 * For the tests of lint: the rules that come with the program ($RULES, the
 * source folder when unset), and what messages say.
 */
#ifndef UNIT_LINT_TEST_H
#define UNIT_LINT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <dirent.h>

#include "base/file.h"
#include "decree/register.h"
#include "lint/aturan.h"
#include "read/read.h"

#define COUNT(v) (sizeof(v) / sizeof *(v))

/* All messages as text; shown when a test fails. */
static inline const char *
all_messages(struct diag *d, struct arena *a)
{
	size_t n, i;
	const struct message *m = diag_sorted(d, &n);
	struct buf b = BUF_INIT;
	const char *s;

	for (i = 0; i < n; i++)
		buf_addf(&b, "\n  %s %u:%u (%s) %s: %s: %.*s", level_name(m[i].level), m[i].loc.a, m[i].loc.b,
		    m[i].loc.place ? m[i].loc.place : "", m[i].rule->id, m[i].rule->text, STRF(m[i].arg));
	s = str_dup(a, buf_str(&b)).p;
	buf_release(&b);
	return s;
}

/* The first message of that rule, or NULL; *count, when not NULL: how many there are. */
static inline const struct message *
find_message(struct diag *d, const char *id, size_t *count)
{
	size_t n, i;
	const struct message *m = diag_sorted(d, &n), *first = NULL;

	if (count)
		*count = 0;
	for (i = 0; i < n; i++)
		if (strcmp(m[i].rule->id, id) == 0) {
			first = first ? first : &m[i];
			if (count)
				++*count;
		}
	return first;
}

static inline void
load_rule_file(struct diag *d, struct arena *a, struct ruleset *rs, const char *file)
{
	struct str bytes;
	struct value *list;

	if (read_text(d, a, file, &bytes) == 0 && read_yaml(d, a, file, bytes, &list) == 0)
		ruleset_add(rs, d, list);
}

/* The words of our own beside those of the dictionary. */
static inline const char *
kata_file(struct arena *a)
{
	return path_join(a, getenv("RULES") ? getenv("RULES") : "src/rules", "kata.txt");
}

static inline struct ruleset *
load_test_rules(struct diag *d, struct arena *a)
{
	const char *dir = getenv("RULES") ? getenv("RULES") : "src/rules";
	struct ruleset *rs = ruleset_new();
	struct dirent **v;
	int n = scandir(dir, &v, NULL, alphasort), i;

	assert_true(n > 0);
	for (i = 0; i < n; i++) {
		if (str_ends(str_of(v[i]->d_name), ".yaml"))
			load_rule_file(d, a, rs, path_join(a, dir, v[i]->d_name));
		free(v[i]);
	}
	free(v);
	return rs;
}

/* The register that comes with the program, beside the rules. */
static inline struct registry *
load_test_registry(struct diag *d, struct arena *a)
{
	const char *dir = getenv("RULES") ? getenv("RULES") : "src/rules";
	const char *file = path_join(a, dir, "regulations.tsv");
	struct registry *r = registry_new(a);
	struct str text;

	assert_int_equal(read_text(d, a, file, &text), 0);
	assert_int_equal(registry_add(r, d, file, text), 0);
	return r;
}

#endif
