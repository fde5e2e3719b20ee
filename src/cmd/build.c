/* keputusan build: from a decree folder to the document, checked on the way. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/draft.h"
#include "cmd/output.h"
#include "cmd/load_rules.h"
#include "cmd/options.h"
#include "lint/lint.h"
#include "ooxml/opc.h"

struct job {
	struct diag *diag;
	const struct ruleset *rules;
	struct shared *shared;
	enum jenis jenis;
	bool force;
};

/*
 * "decrees/banyumas" and "decrees/banyumas/decree.yaml" give "banyumas.docx",
 * "lain/ubahan.yaml" gives "ubahan.docx", "lain/r.v2.yaml" "r.v2.docx".
 */
static const char *
output_name(struct arena *a, const char *decree)
{
	struct str base = str_of(path_base(decree));
	const char *dot = strrchr(base.p, '.');
	char *real;

	if (!file_is_dir(decree) && !str_is(base, "decree.yaml")) {
		struct str stem = dot ? str_sub(base, 0, (size_t)(dot - base.p)) : base;

		return str_printf(a, "%.*s.docx", STRF(stem)).p;
	}
	/* The folder's own name, also for "." and "..". */
	real = realpath(file_is_dir(decree) ? decree : path_dir(a, decree), NULL);
	base = str_of(real ? path_base(real) : "");
	base = base.n ? str_printf(a, "%.*s.docx", STRF(base)) : STR("keputusan.docx");
	free(real);
	return base.p;
}

/* A decree on its way to its document. */
struct work {
	struct arena *arena;
	struct draft draft;
	struct opc_out *out;
	bool ready; /* out may be written */
};

/*
 * Reads, checks and fills; all faults are told. An original to be signed is
 * refused while the check finds errors.
 */
static void
prepare(const struct job *job, const char *decree, const char *file, struct work *w)
{
	struct lint_dengan dengan = {.jenis = job->jenis, .rules = job->rules};
	struct ruleset *own = NULL;
	size_t errors = diag_count(job->diag, LEVEL_ERROR);

	w->arena = arena_new();
	w->out = opc_out_new(job->diag, file);
	if (draft_load(job->diag, w->arena, decree, job->jenis, job->shared, &w->draft) != 0)
		return;
	if (w->draft.n_aturan) {
		dengan.rules = own = load_rules(job->diag, w->arena, w->draft.aturan, w->draft.n_aturan);
		if (!own)
			return;
	}
	dengan.registry = shared_registry(job->shared);
	lint_decree(job->diag, w->arena, w->draft.decree, &dengan);
	ruleset_free(own);
	errors = diag_count(job->diag, LEVEL_ERROR) - errors;
	w->ready = draft_render(job->diag, w->arena, &w->draft, w->out) == 0;
	if (w->ready && job->jenis == JENIS_ASLI && !job->force && errors) {
		diag_add(job->diag, R_DITOLAK, loc_file(w->draft.file), "%s", file);
		w->ready = false;
	}
}

/* False after a message when a document would replace what any is made from. */
static bool
spares_inputs(struct diag *d, const struct work *works, int n, const char *file)
{
	const struct draft *draft;
	size_t k;
	int i;

	for (i = 0; i < n; i++) {
		draft = &works[i].draft;
		for (k = 0; k < draft->n_inputs; k++)
			if (!is_other(d, file, draft->inputs[k]))
				return false;
	}
	return true;
}

/* The files to write, one for each decree. -1 after a message when two are the same. */
static int
output_files(struct diag *d, struct arena *a, int n, char **decrees, const char *target, const char **files)
{
	bool folder = target && (n > 1 || file_is_dir(target) || str_ends(str_of(target), "/"));
	int i, k;

	if (folder && file_make_dir(target) != 0)
		return diag_unreadable(d, target), -1;
	for (i = 0; i < n; i++) {
		files[i] = target && !folder ? target : path_join(a, folder ? target : "", output_name(a, decrees[i]));
		if (!is_docx(d, files[i]))
			return -1;
		for (k = 0; k < i; k++)
			if (strcmp(files[i], files[k]) == 0) {
				diag_add(d, R_CARA_PAKAI, loc_file(NULL), "%s dan %s sama-sama menjadi %s",
				    decrees[k], decrees[i], files[i]);
				return -1;
			}
	}
	return 0;
}

/* Nothing is written when an input cannot be used: that run changes no file. */
static void
build(const struct job *job, int n, char **decrees, const char *target)
{
	struct arena *a = arena_new();
	const char **files = arena_alloc(a, (size_t)n * sizeof *files);
	struct work *works = arena_alloc(a, (size_t)n * sizeof *works);
	int i, made = 0;

	if (output_files(job->diag, a, n, decrees, target, files) == 0)
		for (; made < n; made++)
			prepare(job, decrees[made], files[made], &works[made]);
	for (i = 0; i < made; i++)
		spares_inputs(job->diag, works, made, files[i]);
	for (i = 0; i < made; i++)
		if (works[i].ready && diag_status(job->diag) < 2 && opc_out_commit(works[i].out) == 0)
			printf("%s\n", files[i]);
	for (i = 0; i < made; i++) {
		opc_out_free(works[i].out);
		arena_free(works[i].arena);
	}
	arena_free(a);
}

static void
run(int argc, char **argv, struct diag *d)
{
	const char *target = NULL, *word = "draf";
	struct arena *a = arena_new();
	struct shared shared = {.diag = d, .arena = a};
	struct job job = {.diag = d};
	const struct option table[] = {
		{"-o", .value = &target}, {"--jenis", .value = &word}, {"--force", .flag = &job.force},
		{"--register", .list = &shared.registers}, {.name = NULL},
	};
	struct ruleset *rs;
	int n;

	shared.registers.v = arena_alloc(a, (size_t)argc * sizeof *shared.registers.v);
	n = options_parse(d, argc, argv, table);
	if (n == 0)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan build %s", cmd_build.args);
	if (n > 0 && jenis_parse(d, word, &job.jenis) == 0 && (rs = load_rules(d, a, NULL, 0))) {
		job.rules = rs;
		job.shared = &shared;
		if (job.jenis != JENIS_ASLI || job.force)
			diag_tolerate(d);
		build(&job, n, argv + 1, target);
		ruleset_free(rs);
	}
	arena_free(a);
}

const struct cmd cmd_build = {
	"build", "DECREE... [-o OUT.docx|DIR] [--jenis draf|asli|salinan] [--force] [--register FILE]",
	"menyusun keputusan dari decree.yaml dan rencananya", run
};
