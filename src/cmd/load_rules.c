/* See load_rules.h. */
#include "cmd/load_rules.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd/data_dir.h"
#include "read/read.h"

static int
is_yaml(const struct dirent *e)
{
	return e->d_name[0] != '.' && str_ends(str_of(e->d_name), ".yaml");
}

/* Not alphasort: the order, and so the messages, must not hang on the locale. */
static int
by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int
load_file(struct diag *d, struct arena *a, const char *file, struct ruleset *rs)
{
	struct str bytes;
	struct value *list;

	if (read_text(d, a, file, &bytes) != 0 || read_yaml(d, a, file, bytes, &list) != 0)
		return -1;
	return ruleset_add(rs, d, list);
}

/* Every rule file of the folder. */
static int
load_dir(struct diag *d, struct arena *a, const char *dir, struct ruleset *rs)
{
	struct dirent **entries;
	int n = scandir(dir, &entries, is_yaml, by_name), i, rc = 0;

	if (n < 0) {
		diag_unreadable(d, dir);
		return -1;
	}
	for (i = 0; i < n; i++) {
		if (load_file(d, a, path_join(a, dir, entries[i]->d_name), rs) != 0)
			rc = -1;
		free(entries[i]);
	}
	free(entries);
	return rc;
}

struct ruleset *
load_rules(struct diag *d, struct arena *a, const char *const *files, size_t n)
{
	struct ruleset *rs = ruleset_new();
	int rc = load_dir(d, a, path_join(a, data_dir(a), "rules"), rs);
	size_t i;

	for (i = 0; i < n; i++)
		if (load_file(d, a, files[i], rs) != 0)
			rc = -1;
	if (rc == 0)
		return rs;
	ruleset_free(rs);
	return NULL;
}
