/* keputusan build: from a decree folder to the document, checked on the way. */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/draft.h"
#include "cmd/load_rules.h"
#include "cmd/options.h"
#include "lint/lint.h"
#include "ooxml/opc.h"

struct job {
	struct diag *diag;
	const struct ruleset *rules;
	enum jenis jenis;
	bool force;
};

/* "decrees/banyumas" and "decrees/banyumas/decree.yaml" give "banyumas.docx". */
static struct str
output_name(struct arena *a, const char *decree)
{
	struct str path = str_of(decree);
	const char *folder;

	while (path.n > 1 && str_ends(path, "/"))
		path.n--;
	folder = str_dup(a, path).p;
	if (!file_is_dir(folder))
		folder = path_dir(a, folder);
	if (strcmp(folder, ".") == 0)
		return STR("keputusan.docx");
	return str_printf(a, "%s.docx", path_base(folder));
}

/*
 * Reads, checks, fills, writes. An original to be signed is refused while
 * the check finds errors.
 */
static void
build(const struct job *job, const char *decree, const char *file)
{
	struct arena *a = arena_new();
	struct opc_out *out = opc_out_new(job->diag, file);
	size_t errors = diag_count(job->diag, LEVEL_ERROR);
	struct draft draft;

	if (draft_load(job->diag, a, decree, job->jenis, &draft) != 0)
		goto out;
	lint_decree(job->diag, a, draft.decree, job->jenis, job->rules);
	if (job->jenis == JENIS_ASLI && !job->force && diag_count(job->diag, LEVEL_ERROR) > errors) {
		diag_add(job->diag, R_DITOLAK, loc_file(draft.file), "%s", file);
		goto out;
	}
	if (draft_render(job->diag, a, &draft, out) == 0 && opc_out_commit(out) == 0)
		printf("%s\n", file);
out:
	opc_out_free(out);
	arena_free(a);
}

static void
build_all(const struct job *job, int n, char **decrees, const char *target)
{
	struct arena *a = arena_new();
	bool folder = target && (n > 1 || file_is_dir(target) || str_ends(str_of(target), "/"));
	int i;

	if (folder && file_make_dir(target) != 0)
		diag_errno(job->diag, target, "folder tidak dapat dibuat");
	else
		for (i = 0; i < n; i++) {
			struct str name = output_name(a, decrees[i]);

			build(job, decrees[i], folder || !target ?
			    path_join(a, folder ? target : "", name.p) : target);
		}
	arena_free(a);
}

static void
run(int argc, char **argv, struct diag *d)
{
	const char *target = NULL, *word = "draf";
	struct job job = {.diag = d};
	const struct option table[] = {
		{"-o", &target, NULL}, {"--jenis", &word, NULL}, {"--force", NULL, &job.force},
		{NULL, NULL, NULL},
	};
	int n = options_parse(d, argc, argv, table);
	struct arena *a = arena_new();
	struct ruleset *rs;

	if (n == 0)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan build %s", cmd_build.args);
	if (n > 0 && jenis_parse(d, word, &job.jenis) == 0 && (rs = load_rules(d, a))) {
		job.rules = rs;
		if (job.jenis != JENIS_ASLI || job.force)
			diag_tolerate(d);
		build_all(&job, n, argv + 1, target);
		ruleset_free(rs);
	}
	arena_free(a);
}

const struct cmd cmd_build = {
	"build", "DECREE... [-o OUT.docx|DIR] [--jenis draf|asli|salinan] [--force]",
	"menyusun keputusan dari decree.yaml dan rencananya", run
};
