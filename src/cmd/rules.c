/* keputusan rules: every rule about decrees, or one with its source and examples. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "cmd/cmd.h"
#include "cmd/load_rules.h"
#include "cmd/options.h"

static int
by_id(const void *pa, const void *pb)
{
	const struct rule *a = *(const struct rule *const *)pa, *b = *(const struct rule *const *)pb;

	return strcmp(a->id, b->id);
}

/* The rules that are code and those of rs, by id; *n is how many. */
static const struct rule **
sorted(struct arena *a, const struct ruleset *rs, size_t *n)
{
	size_t i, code = R__COUNT - FIRST_DECREE_RULE, data = ruleset_count(rs);
	const struct rule **v = arena_alloc(a, (code + data) * sizeof *v);

	for (i = 0; i < code; i++)
		v[i] = &rules[FIRST_DECREE_RULE + i];
	for (i = 0; i < data; i++)
		v[code + i] = ruleset_at(rs, i);
	*n = code + data;
	qsort(v, *n, sizeof *v, by_id);
	return v;
}

static void
list(const struct rule **v, size_t n)
{
	int width = 0;
	size_t i;

	for (i = 0; i < n; i++)
		if ((int)strlen(v[i]->id) > width)
			width = (int)strlen(v[i]->id);
	for (i = 0; i < n; i++)
		printf("%-*s  %-7s  %s\n", width, v[i]->id, level_name(v[i]->level), v[i]->text);
}

/* A heading and the lines of text below it. */
static void
print_part(const char *heading, const char *text)
{
	struct str rest = str_of(*text ? text : "(kosong)"), line;

	printf("\n%s\n", heading);
	while (rest.n) {
		line = str_cut(&rest, '\n');
		printf("  %.*s\n", STRF(line));
	}
}

static void
show(const struct rule *r)
{
	printf("%s (%s)\n  %s\n", r->id, level_name(r->level), r->text);
	if (!*r->source)
		return; /* of an input file: its text is all there is */
	print_part("Sumber", r->source);
	print_part("Contoh buruk", r->bad);
	print_part("Contoh baik", r->good);
}

/* Names the known ids that a wrong one may have been meant for. */
static void
unknown(struct diag *d, struct arena *a, const struct rule **v, size_t n, const char *id)
{
	enum { SHOWN = 3 };
	unsigned max = (unsigned)strlen(id) / 3, near, shown = 0;
	struct str s = str_of(id), all = str_of("");
	size_t i;

	for (near = 1; near <= max && shown < SHOWN; near++)
		for (i = 0; i < n && shown < SHOWN; i++)
			if (str_distance(s, str_of(v[i]->id), near) == near)
				all = str_printf(a, "%.*s%s'%s'", STRF(all), shown++ ? ", " : "; maksudnya ",
				    v[i]->id);
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "aturan '%s' tidak dikenal%.*s%s", id, STRF(all),
	    shown ? "?" : "");
}

static void
print_rules(struct diag *d, struct arena *a, const struct ruleset *rs, const char *id)
{
	size_t n, i;
	const struct rule **v = sorted(a, rs, &n);

	if (!id) {
		list(v, n);
		return;
	}
	for (i = 0; i < n; i++)
		if (strcmp(v[i]->id, id) == 0) {
			show(v[i]);
			return;
		}
	for (i = 0; i < R__COUNT; i++)
		if (strcmp(rules[i].id, id) == 0) {
			show(&rules[i]);
			return;
		}
	unknown(d, a, v, n, id);
}

static void
run(int argc, char **argv, struct diag *d)
{
	const struct option table[] = {{.name = NULL}};
	int n = options_parse(d, argc, argv, table);
	struct arena *a = arena_new();
	struct ruleset *rs;

	if (n > 1)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan rules %s", cmd_rules.args);
	else if (n >= 0 && (rs = load_rules(d, a, NULL, 0))) {
		print_rules(d, a, rs, n == 1 ? argv[1] : NULL);
		ruleset_free(rs);
	}
	arena_free(a);
}

const struct cmd cmd_rules = {
	"rules", "[ID]", "menampilkan semua aturan, atau satu dengan sumber dan contohnya", run
};
