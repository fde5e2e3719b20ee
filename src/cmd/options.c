/* See options.h. */
#include "cmd/options.h"

#include <string.h>

static const struct option *
find(const struct option *table, const char *arg, size_t n)
{
	for (; table->name; table++)
		if (strlen(table->name) == n && memcmp(table->name, arg, n) == 0)
			return table;
	return NULL;
}

/* Hands a value to the option, or switches it on when it takes none. */
static void
set(const struct option *o, const char *value)
{
	if (o->flag)
		*o->flag = true;
	else if (o->list)
		o->list->v[o->list->n++] = value;
	else
		*o->value = value;
}

int
options_parse(struct diag *d, int argc, char **argv, const struct option *table)
{
	int i, n = 0;
	bool end = false;

	for (i = 1; i < argc; i++) {
		const char *arg = argv[i], *equals = strchr(arg, '=');
		const struct option *o;

		if (end || arg[0] != '-' || arg[1] == '\0') {
			argv[++n] = argv[i];
			continue;
		}
		if (strcmp(arg, "--") == 0) {
			end = true;
			continue;
		}
		o = find(table, arg, equals ? (size_t)(equals - arg) : strlen(arg));
		if (!o) {
			diag_add(d, R_CARA_PAKAI, loc_file(NULL), "pilihan %s tidak dikenal", arg);
			return -1;
		}
		if (o->flag && equals) {
			diag_add(d, R_CARA_PAKAI, loc_file(NULL), "%s tidak memakai isi", o->name);
			return -1;
		}
		if (!o->flag && !equals && i + 1 == argc) {
			diag_add(d, R_CARA_PAKAI, loc_file(NULL), "%s memerlukan isi", arg);
			return -1;
		}
		set(o, equals ? equals + 1 : o->flag ? NULL : argv[++i]);
	}
	return n;
}
