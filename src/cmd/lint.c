/*
 * keputusan lint: checks decrees, ours or anybody's: a decree folder, a DOCX,
 * a text. The findings are the result, on standard output; a DOCX can get
 * them as comments, and the sure fixes can be applied.
 */
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "cmd/annotate.h"
#include "cmd/check.h"
#include "cmd/cmd.h"
#include "cmd/data_dir.h"
#include "cmd/fix.h"
#include "cmd/load_rules.h"
#include "cmd/output.h"

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

/* What the command line asks for. */
struct job {
	struct check check;
	struct words levels;
	const char *format, *as_of, *jenis, *annotate;
	bool fix;
	struct tanggal day;
	const struct format *print;
};

/* -R mengingat-order=off */
static int
set_level(struct diag *d, const struct ruleset *rs, const char *word)
{
	struct arena *a = arena_new();
	struct str level = str_of(word), id = str_cut(&level, '=');
	int n = LEVEL_OFF, rc = -1;

	if (!rule_known(rs, id))
		diag_add(d, R_CARA_PAKAI, loc_file(NULL),
		    "-R %s: aturan tentang keputusan dengan nama itu tidak ada; lihat keputusan rules", word);
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
set_levels(const struct job *job, struct diag *d)
{
	size_t i;
	int rc = 0;

	for (i = 0; i < job->levels.n; i++)
		if (set_level(d, job->check.rules, job->levels.v[i]) != 0)
			rc = -1;
	return rc;
}

static bool
is_package(const char *file)
{
	struct arena *a = arena_new();
	bool yes = str_ends(str_lower(a, str_of(file)), ".docx");

	arena_free(a);
	return yes;
}

/* Applies what was found, file by file; returns how many. */
static size_t
fix_found(struct diag *d, struct diag *found)
{
	const char *file = NULL;
	size_t n, i, done, all = 0;
	struct message *m = diag_sorted(found, &n);

	for (i = 0; i < n; i++) {
		if (!m[i].placed || (file && strcmp(m[i].loc.file, file) == 0))
			continue;
		file = m[i].loc.file;
		if ((is_package(file) ? fix_docx : fix_text)(d, found, file, &done) == 0)
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
	struct check look = job->check;
	size_t n = 1, all = 0;
	int looks;

	for (looks = 0; n && looks < LOOKS_MAX; looks++) {
		look.diag = diag_new();
		set_levels(job, look.diag);
		check_file(&look, file);
		n = diag_status(look.diag) < 2 ? fix_found(job->check.diag, look.diag) : 0;
		all += n;
		diag_free(look.diag);
	}
	if (all)
		fprintf(stderr, "%s: %zu perbaikan diterapkan\n", file, all);
}

static void
annotate(struct diag *d, const char *file, const char *out)
{
	size_t left;

	if (diag_status(d) >= 2 || annotate_docx(d, d, file, out, &left) != 0)
		return;
	fprintf(stderr, "%s: komentar ditulis ke %s\n", file, out);
	if (left)
		fprintf(stderr, "%s: %zu temuan tanpa komentar: di luar isi, atau lebih dari yang diterima Word\n", file, left);
}

/* "2024-01-10", or today; absent: the day of each decree. */
static int
read_date(struct job *job, struct diag *d)
{
	if (!job->as_of)
		return 0;
	job->check.pada = &job->day;
	if (strcmp(job->as_of, "today") == 0) {
		job->day = tanggal_hari_ini();
		return 0;
	}
	if (tanggal_baca(str_of(job->as_of), &job->day))
		return 0;
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--as-of %s; tulislah tanggal seperti 2024-01-10, atau today",
	    job->as_of);
	return -1;
}

static int
find_format(struct job *job, struct diag *d)
{
	for (job->print = formats; job->print->name; job->print++)
		if (strcmp(job->print->name, job->format) == 0)
			return 0;
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--format %s; pilihannya text, json, sarif", job->format);
	return -1;
}

/* Whether the files can be changed as it is asked. */
static int
check_targets(const struct job *job, struct diag *d, int n, char **files)
{
	int i, rc = 0;

	for (i = 0; i < n && job->fix; i++)
		if (strcmp(files[i], "-") == 0) {
			diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--fix: masukan baku tidak dapat diperbaiki");
			rc = -1;
		}
	if (!job->annotate)
		return rc;
	if (job->fix || n != 1 || !is_package(files[0])) {
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--annotate untuk satu berkas DOCX, tanpa --fix");
		return -1;
	}
	return is_docx(d, job->annotate) && is_other(d, job->annotate, files[0]) ? rc : -1;
}

static void
check_all(struct job *job, int n, char **files)
{
	struct diag *d = job->check.diag;
	int i;

	for (i = 0; i < n; i++) {
		if (job->fix)
			fix_file(job, files[i]);
		check_file(&job->check, files[i]);
	}
	if (job->annotate)
		annotate(d, files[0], job->annotate);
	job->print->print(d);
}

static void
run(int argc, char **argv, struct diag *d)
{
	struct arena *a = arena_new();
	struct shared shared = {.diag = d, .arena = a};
	struct job job = {.check = {.diag = d, .shared = &shared}, .format = "text", .jenis = "draf"};
	struct check *c = &job.check;
	const struct option table[] = {
		{"--format", .value = &job.format}, {"--as-of", .value = &job.as_of}, {"--jenis", .value = &job.jenis},
		{"--rules", .list = &c->rule_files}, {"-R", .list = &job.levels}, {"--fix", .flag = &job.fix},
		{"--annotate", .value = &job.annotate}, {"--register", .list = &shared.registers}, {.name = NULL},
	};
	struct ruleset *rs = NULL;
	struct eja *eja = NULL;
	int n;

	shared.registers.v = arena_alloc(a, (size_t)argc * sizeof *shared.registers.v);
	job.levels.v = arena_alloc(a, (size_t)argc * sizeof *job.levels.v);
	c->rule_files.v = arena_alloc(a, (size_t)argc * sizeof *c->rule_files.v);
	n = options_parse(d, argc, argv, table);
	if (n == 0)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan lint %s", cmd_lint.args);
	if (n > 0 && find_format(&job, d) == 0 && read_date(&job, d) == 0 && jenis_parse(d, job.jenis, &c->jenis) == 0 &&
	    check_targets(&job, d, n, argv + 1) == 0 && (rs = load_rules(d, a, c->rule_files.v, c->rule_files.n))) {
		c->rules = rs;
		if (set_levels(&job, d) == 0) {
			c->eja = eja = eja_open(d, path_join(a, data_dir(a), "rules/kata.txt"));
			check_all(&job, n, argv + 1);
		}
	}
	eja_close(eja);
	ruleset_free(rs);
	arena_free(a);
}

const struct cmd cmd_lint = {
	"lint", "FILE... [--as-of DATE|today] [--jenis draf|asli|salinan] [--format text|json|sarif] [--rules FILE]\n"
	"                 [--register FILE] [-R ID=LEVEL] [--fix] [--annotate OUT.docx]",
	"memeriksa keputusan: folder, DOCX, atau teks", run
};
