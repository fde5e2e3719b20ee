/* See check.h. */
#include "cmd/check.h"

#include <stdlib.h>
#include <string.h>

#include "cmd/document.h"
#include "cmd/load_rules.h"
#include "read/read.h"

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

/* The paragraphs of one part: those of ps from `from` on; returns the first of the next part. */
static size_t
add_part(struct diag *d, struct arena *a, const char *file, const struct paras *ps, size_t from)
{
	struct source_line *v = arena_alloc(a, (ps->n + 1) * sizeof *v);
	const char *part = ps->v[from].loc.part;
	size_t i;

	for (i = from; i < ps->n && strcmp(ps->v[i].loc.part, part) == 0; i++)
		v[i - from] = (struct source_line){ps->v[i].loc.a, ps->v[i].text};
	/* A text box may be read before the paragraph that it is anchored in. */
	qsort(v, i - from, sizeof *v, by_number);
	diag_add_source(d, file, part, v, i - from);
	return i;
}

static void
add_paragraphs(struct diag *d, struct arena *a, const char *file, const struct paras *ps)
{
	size_t i;

	for (i = 0; i < ps->n;)
		i = add_part(d, a, file, ps, i);
	if (ps->luar)
		add_paragraphs(d, a, file, ps->luar);
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
own_rules(const struct check *c, struct arena *a, const struct draft *draft)
{
	const char **files;
	size_t n = c->rule_files.n + draft->n_aturan;

	files = arena_alloc(a, (n + 1) * sizeof *files);
	memcpy(files, c->rule_files.v, c->rule_files.n * sizeof *files);
	memcpy(files + c->rule_files.n, draft->aturan, draft->n_aturan * sizeof *files);
	return load_rules(c->diag, a, files, n);
}

static void
check_draft(const struct check *c, struct arena *a, const char *file)
{
	struct lint_dengan dengan = {.jenis = c->jenis, .rules = c->rules, .pada = c->pada, .eja = c->eja};
	struct ruleset *own = NULL;
	struct draft draft;

	if (draft_load(c->diag, a, file, c->jenis, c->shared, &draft) != 0)
		return;
	if (draft.n_aturan && !(dengan.rules = own = own_rules(c, a, &draft)))
		return;
	add_inputs(c->diag, a, &draft);
	dengan.registry = shared_registry(c->shared);
	lint_decree(c->diag, a, draft.decree, &dengan);
	ruleset_free(own);
}

static bool
is_decree(const struct decree *k)
{
	return k->menimbang.n || k->mengingat.n || k->diktum.n;
}

/* "a." or ": 1." and nothing else. */
static bool
is_bare_label(struct str s)
{
	s = str_trim(s);
	if (str_starts(s, ":"))
		s = str_trim(str_sub(s, 1, s.n));
	return (s.n == 2 || s.n == 3) && str_ends(s, ".") && (char_is_digit(s.p[0]) || char_is_lower(s.p[0])) &&
	    (s.n == 2 || char_is_digit(s.p[1]));
}

/*
 * Text of a PDF may come column by column: all labels, then what they stand
 * before. Which text is whose cannot be told, and every check would be wrong.
 */
static bool
is_torn(struct diag *d, const char *file, struct str text)
{
	struct loc loc = {.file = file, .kind = LOC_LINE};
	unsigned run = 0;
	struct str line;

	while (text.n && !str_starts(line = str_cut(&text, '\n'), "MEMUTUSKAN")) {
		loc.a++;
		if (str_trim(line).n)
			run = is_bare_label(line) ? run + 1 : 0;
		if (run < 2)
			continue;
		diag_add(d, R_BERKAS, loc, "label terpisah dari isinya, seperti hasil pdftotext tanpa -layout; "
		    "buatlah teksnya dengan pdftotext -layout");
		return true;
	}
	return false;
}

static void
check_document(const struct check *c, struct arena *a, const char *file)
{
	struct lint_dengan dengan = {.rules = c->rules, .pada = c->pada, .eja = c->eja};
	struct paras ps = {0};
	struct decree *k;
	struct str text;

	if (document_read(c->diag, a, file, JENIS_DRAF, c->shared, &ps, &text) != 0 || ps.n == 0 ||
	    is_torn(c->diag, file, text))
		return;
	k = decree_from_para(a, &ps, loc_file(file));
	if (!is_decree(k)) {
		diag_add(c->diag, R_BERKAS, loc_file(file),
		    "bukan Keputusan, tidak ada Menimbang, Mengingat, maupun diktum");
		return;
	}
	if (text.n)
		add_lines(c->diag, a, file, text);
	else
		add_paragraphs(c->diag, a, file, &ps);
	dengan.jenis = decree_jenis(k);
	dengan.registry = shared_registry(c->shared);
	dengan.dokumen = &ps;
	lint_decree(c->diag, a, k, &dengan);
}

void
check_file(const struct check *c, const char *file)
{
	struct arena *a = arena_new();

	if (draft_is(a, file))
		check_draft(c, a, file);
	else
		check_document(c, a, file);
	diag_forget_sources(c->diag);
	arena_free(a);
}
