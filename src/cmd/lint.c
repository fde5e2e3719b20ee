/*
 * keputusan lint: checks decrees, ours or anybody's: a decree folder, a DOCX,
 * a text. The findings are the result, on standard output.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd/cmd.h"
#include "cmd/document.h"
#include "cmd/draft.h"
#include "cmd/fix.h"
#include "cmd/load_rules.h"
#include "cmd/options.h"
#include "data/nomor.h"
#include "lint/lint.h"
#include "read/read.h"

struct job {
	struct diag *diag;
	struct shared *shared;
	struct words rule_files, levels;
	const struct ruleset *rules;
	const struct tanggal *pada; /* NULL: the day of each decree */
	enum jenis jenis;           /* of decree folders */
};

/* How the findings are printed. */
static void
print_text(struct diag *d)
{
	diag_print_findings(d, stdout);
}

static void
print_json(struct diag *d)
{
	diag_print_json(d, stdout);
}

static void
print_sarif(struct diag *d)
{
	diag_print_sarif(d, VERSION, stdout);
}

static const struct format {
	const char *name;
	void (*print)(struct diag *d);
} formats[] = {
	{"text", print_text},
	{"json", print_json},
	{"sarif", print_sarif},
	{NULL, NULL},
};

/* -R mengingat-order=off */
static int
set_level(struct diag *d, const struct ruleset *rs, const char *word)
{
	struct arena *a = arena_new();
	struct str level = str_of(word), id = str_cut(&level, '=');
	int n = LEVEL_OFF, rc = -1;

	if (!rule_known(rs, id))
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "-R %s: aturan itu tidak ada; lihat keputusan rules", word);
	else if (!str_is(level, "off") && (n = level_from_name(level)) < 0)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "-R %s: tingkatnya off, info, warning, atau error", word);
	else
		rc = 0;
	if (rc == 0)
		diag_set_level(d, str_dup(a, id).p, n);
	arena_free(a);
	return rc;
}

static int
set_levels(struct diag *d, const struct ruleset *rs, const struct words *words)
{
	size_t i;
	int rc = 0;

	for (i = 0; i < words->n; i++)
		if (set_level(d, rs, words->v[i]) != 0)
			rc = -1;
	return rc;
}

/* Findings in a text are shown with its lines. */
static void
add_lines(struct diag *d, struct arena *a, const char *file, struct str bytes)
{
	struct source_line *v;
	size_t n = read_lines(a, bytes, &v);

	diag_add_source(d, file, "", v, n);
}

static int
by_number(const void *pa, const void *pb)
{
	const struct source_line *a = pa, *b = pb;

	return (a->number > b->number) - (a->number < b->number);
}

/* A text box may be read before the paragraph that it is anchored in. */
static void
add_paragraphs(struct diag *d, struct arena *a, const char *file, const struct paras *ps)
{
	struct source_line *v = arena_alloc(a, (ps->n + 1) * sizeof *v);
	size_t i;

	for (i = 0; i < ps->n; i++)
		v[i] = (struct source_line){ps->v[i].loc.a, ps->v[i].text};
	qsort(v, ps->n, sizeof *v, by_number);
	diag_add_source(d, file, "", v, ps->n);
}

/* The data and the narratives of a decree folder; its plans are tables. */
static void
add_inputs(struct diag *d, struct arena *a, const struct draft *draft)
{
	struct str bytes, name;
	size_t i;

	for (i = 0; i < draft->n_inputs; i++) {
		name = str_of(draft->inputs[i]);
		if ((str_ends(name, ".yaml") || str_ends(name, ".yml") || str_ends(name, ".md")) &&
		    read_text(d, a, draft->inputs[i], &bytes) == 0)
			add_lines(d, a, draft->inputs[i], bytes);
	}
}

/* The rules of the run, and those that the decree names: NULL after messages. */
static struct ruleset *
own_rules(const struct job *job, struct arena *a, const struct draft *draft)
{
	const char **files;
	size_t n = job->rule_files.n + draft->n_aturan;

	files = arena_alloc(a, (n + 1) * sizeof *files);
	memcpy(files, job->rule_files.v, job->rule_files.n * sizeof *files);
	memcpy(files + job->rule_files.n, draft->aturan, draft->n_aturan * sizeof *files);
	return load_rules(job->diag, a, files, n);
}

static void
check_draft(const struct job *job, struct arena *a, const char *file)
{
	struct lint_dengan dengan = {.jenis = job->jenis, .rules = job->rules, .pada = job->pada};
	struct ruleset *own = NULL;
	struct draft draft;

	if (draft_load(job->diag, a, file, job->jenis, job->shared, &draft) != 0)
		return;
	if (draft.n_aturan && !(dengan.rules = own = own_rules(job, a, &draft)))
		return;
	add_inputs(job->diag, a, &draft);
	lint_decree(job->diag, a, draft.decree, &dengan);
	ruleset_free(own);
}

/* A document says itself what it is to be. */
static enum jenis
kind_of(const struct decree *k)
{
	if (str_starts(k->tanda.s, "RANCANGAN"))
		return JENIS_DRAF;
	return k->tanda.s.n || k->penetap.tanda.s.n || k->salinan.baris.s.n ? JENIS_SALINAN : JENIS_ASLI;
}

static bool
is_decree(const struct decree *k)
{
	return k->menimbang.n || k->mengingat.n || k->diktum.n;
}

static void
check_document(const struct job *job, struct arena *a, const char *file)
{
	struct lint_dengan dengan = {.rules = job->rules, .pada = job->pada};
	struct paras ps = {0};
	struct decree *k;
	struct str text;

	if (document_read(job->diag, a, file, JENIS_DRAF, &ps, &text) != 0 || ps.n == 0)
		return;
	k = decree_from_para(a, &ps, loc_file(file));
	if (!is_decree(k)) {
		diag_add(job->diag, R_BERKAS, loc_file(file),
		    "bukan Keputusan, tidak ada Menimbang, Mengingat, maupun diktum");
		return;
	}
	if (text.n)
		add_lines(job->diag, a, file, text);
	else
		add_paragraphs(job->diag, a, file, &ps);
	dengan.jenis = kind_of(k);
	dengan.dokumen = &ps;
	lint_decree(job->diag, a, k, &dengan);
}

static void
check_file(const struct job *job, const char *file)
{
	struct arena *a = arena_new();

	if (draft_is(a, file))
		check_draft(job, a, file);
	else
		check_document(job, a, file);
	diag_forget_sources(job->diag);
	arena_free(a);
}

/* Applies what was found, file by file; returns how many. */
static size_t
fix_found(const struct job *job, struct diag *found)
{
	const char *file = NULL;
	size_t n, i, done, all = 0;
	struct message *m = diag_sorted(found, &n);

	for (i = 0; i < n; i++) {
		if (!m[i].placed || (file && strcmp(m[i].loc.file, file) == 0))
			continue;
		file = m[i].loc.file;
		if (fix_text(job->diag, found, file, &done) != 0 || done == 0)
			continue;
		fprintf(stderr, "%s: %zu perbaikan diterapkan\n", file, done);
		all += done;
	}
	return all;
}

/*
 * Applies the sure fixes. Two that overlap, or one that another makes
 * possible, need another look at the file.
 */
static void
fix_file(const struct job *job, const char *file)
{
	enum { LOOKS_MAX = 5 };
	struct job look = *job;
	size_t n = 1;
	int looks;

	for (looks = 0; n && looks < LOOKS_MAX; looks++) {
		look.diag = diag_new();
		set_levels(look.diag, job->rules, &job->levels);
		check_file(&look, file);
		n = fix_found(job, look.diag);
		diag_free(look.diag);
	}
}

static const struct format *
format_named(struct diag *d, const char *name)
{
	const struct format *f;

	for (f = formats; f->name; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--format %s; pilihannya text, json, sarif", name);
	return NULL;
}

/* "2024-01-10", or today; empty: the day of each decree. */
static int
read_date(struct diag *d, const char *word, struct tanggal *day, const struct tanggal **out)
{
	if (!word)
		return 0;
	*out = day;
	if (strcmp(word, "today") == 0) {
		*day = tanggal_hari_ini();
		return 0;
	}
	if (tanggal_baca(str_of(word), day))
		return 0;
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--as-of %s; tulislah tanggal seperti 2024-01-10, atau today", word);
	return -1;
}

static void
run(int argc, char **argv, struct diag *d)
{
	struct arena *a = arena_new();
	const char *format_name = "text", *as_of = NULL, *jenis = "draf";
	bool fix = false;
	struct shared shared = {.diag = d, .arena = a};
	struct job job = {.diag = d, .shared = &shared};
	const struct option table[] = {
		{"--format", .value = &format_name}, {"--as-of", .value = &as_of}, {"--jenis", .value = &jenis},
		{"--rules", .list = &job.rule_files}, {"-R", .list = &job.levels},
		{"--fix", .flag = &fix}, {NULL},
	};
	const struct format *format;
	struct ruleset *rs = NULL;
	struct tanggal day;
	int n, i;

	job.levels.v = arena_alloc(a, (size_t)argc * sizeof *job.levels.v);
	job.rule_files.v = arena_alloc(a, (size_t)argc * sizeof *job.rule_files.v);
	n = options_parse(d, argc, argv, table);
	if (n == 0)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan lint %s", cmd_lint.args);
	if (n > 0 && (format = format_named(d, format_name)) && read_date(d, as_of, &day, &job.pada) == 0 &&
	    jenis_parse(d, jenis, &job.jenis) == 0 &&
	    (rs = load_rules(d, a, job.rule_files.v, job.rule_files.n)) && set_levels(d, rs, &job.levels) == 0) {
		job.rules = rs;
		for (i = 1; i <= n; i++) {
			if (fix)
				fix_file(&job, argv[i]);
			check_file(&job, argv[i]);
		}
		format->print(d);
	}
	ruleset_free(rs);
	arena_free(a);
}

const struct cmd cmd_lint = {
	"lint", "FILE... [--as-of DATE|today] [--jenis draf|asli|salinan] [--format text|json|sarif] [--rules FILE] [-R ID=LEVEL] [--fix]",
	"memeriksa keputusan: folder, DOCX, atau teks", run
};
