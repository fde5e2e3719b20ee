/* See draft.h: decree.yaml, plans and templates come together here. */
#include "cmd/draft.h"

#include <string.h>

#include "base/file.h"
#include "cmd/data_dir.h"
#include "ooxml/opc.h"
#include "read/read.h"
#include "template/template.h"

#define DEFAULT_TEMPLATE "keputusan-kpu"

/* What the plan callback needs. */
struct plans {
	struct diag *diag;
	struct arena *arena;
	const char *dir;
};

bool
draft_is(struct arena *a, const char *path)
{
	struct str s = str_of(path);

	if (file_is_dir(path))
		return file_exists(path_join(a, path, "decree.yaml"));
	return str_ends(s, ".yaml") || str_ends(s, ".yml");
}

/* data: rencana.csv, or {berkas: rencana.xlsx, lembar: Rencana}. */
static int
read_plan(void *ctx, const struct value *data, struct value **grid)
{
	struct plans *p = ctx;
	const struct value *file = data->kind == VALUE_TEXT ? data : value_get(data, "berkas");
	const struct value *sheet = value_get(data, "lembar");
	const char *path;

	if (!file || file->kind != VALUE_TEXT)
		return -1;
	path = path_join(p->arena, p->dir, str_dup(p->arena, file->text).p);
	if (!file_exists(path)) {
		diag_add(p->diag, R_BERKAS, file->loc, "'%.*s' tidak ada di %s", STRF(file->text), p->dir);
		return -1;
	}
	return read_grid(p->diag, p->arena, path,
	    sheet && sheet->kind == VALUE_TEXT ? str_dup(p->arena, sheet->text).p : NULL, grid);
}

int
draft_load(struct diag *d, struct arena *a, const char *path, enum jenis jenis, struct draft *out)
{
	struct plans plans = {d, a, NULL};
	struct plan_source source = {read_plan, &plans};

	if (!draft_is(a, path)) {
		diag_add(d, R_BERKAS, loc_file(path), "bukan folder keputusan: %s",
		    file_is_dir(path) ? "decree.yaml tidak ada di dalamnya" :
		    file_exists(path) ? "namanya harus berakhir .yaml" : "tidak ada");
		return -1;
	}
	out->file = file_is_dir(path) ? path_join(a, path, "decree.yaml") : path;
	out->dir = plans.dir = path_dir(a, out->file);
	if (read_value(d, a, out->file, &out->root) != 0)
		return -1;
	out->decree = decree_from_value(d, a, out->root, jenis, &source);
	return out->decree ? 0 : -1;
}

/* The file of a template: beside the decree, else among those that come with the program. */
static char *
find_template(struct diag *d, struct arena *a, const struct draft *dr, struct str name, struct loc loc)
{
	const char *shared = path_join(a, data_dir(a), "templates");
	const char *dirs[2];
	struct str base = str_printf(a, "%.*s.docx", STRF(name));
	size_t i;

	dirs[0] = dr->dir;
	dirs[1] = shared;
	for (i = 0; i < 2; i++) {
		char *file = path_join(a, dirs[i], base.p);

		if (file_exists(file))
			return file;
	}
	diag_add(d, R_TEMPLAT, loc, "'%.*s' tidak ada di %s maupun di %s", STRF(base), dirs[0], dirs[1]);
	return NULL;
}

/* The templates of the lampiran, under the names that the data gives them. */
static int
include_lampiran(struct diag *d, struct arena *a, const struct draft *dr, struct template *t)
{
	const struct value *list = value_get(dr->root, "lampiran"), *l;
	int rc = 0;

	for (l = list ? list->first : NULL; l; l = l->next) {
		const struct value *name = value_get(l, "templat");
		char *file = find_template(d, a, dr, name->text, name->loc);

		if (!file || template_include(t, str_dup(a, name->text).p, file) != 0)
			rc = -1;
	}
	return rc;
}

static bool
has_path(const struct str *paths, size_t n, struct str path)
{
	while (n)
		if (str_eq(paths[--n], path))
			return true;
	return false;
}

/*
 * A plan must have the columns that its template shows, and the other way
 * round: said in the words of the plan, before anything is filled.
 */
static int
match_columns(struct diag *d, struct arena *a, const struct draft *dr, const struct template *t)
{
	const struct value *l = value_get(dr->root, "lampiran");
	size_t i, k, n;
	int rc = 0;

	l = l ? l->first : NULL;
	for (i = 0; l; l = l->next, i++) {
		const struct matriks *m = dr->decree->lampiran[i].matriks;
		struct str name = value_get(l, "templat")->text, *paths;

		if (!m)
			continue;
		n = template_paths(t, name, "baris", a, &paths);
		for (k = 0; k < n; k++)
			if (!matriks_kolom(m, paths[k])) {
				diag_add(d, R_KOLOM, m->loc, "'%.*s', yang dipakai templat %.*s",
				    STRF(paths[k]), STRF(name));
				rc = -1;
			}
		for (k = 0; k < m->n_kolom; k++)
			if (!has_path(paths, n, m->kolom[k].kunci))
				diag_add(d, R_KOLOM_LEBIH, m->loc, "'%.*s%s%.*s'", STRF(m->kolom[k].kelompok),
				    m->kolom[k].kelompok.n ? " " : "", STRF(m->kolom[k].judul));
	}
	return rc;
}

/* The model's values, and what only concerns this file: emblem and templates. */
static struct value *
values_of(struct arena *a, const struct draft *dr)
{
	struct value *v = decree_to_value(a, dr->decree), *to;
	const struct value *lambang = value_get(dr->root, "lambang"), *from;

	value_set(v, STR("lambang"), value_text(a, lambang ? lambang->text : str_of(""),
	    lambang ? lambang->loc : dr->root->loc));
	from = value_get(dr->root, "lampiran");
	from = from ? from->first : NULL;
	for (to = value_get(v, "lampiran")->first; to && from; to = to->next, from = from->next)
		value_set(to, STR("templat"), value_text(a, value_get(from, "templat")->text, from->loc));
	return v;
}

int
draft_render(struct diag *d, struct arena *a, const struct draft *dr, struct opc_out *out)
{
	const struct value *name = value_get(dr->root, "templat");
	struct render_options options = {.dir = dr->dir};
	struct template *t = NULL;
	char *file;
	int rc = -1;

	file = find_template(d, a, dr, name && name->text.n ? name->text : STR(DEFAULT_TEMPLATE),
	    name ? name->loc : dr->root->loc);
	if (file)
		t = template_open(d, file);
	if (t && include_lampiran(d, a, dr, t) == 0 && template_compile(t) == 0 &&
	    match_columns(d, a, dr, t) == 0)
		rc = template_render(t, values_of(a, dr), &options, out);
	template_free(t);
	return rc;
}

int
jenis_parse(struct diag *d, const char *word, enum jenis *out)
{
	static const char *const words[] = {"draf", "asli", "salinan"};
	int i;

	for (i = 0; i < 3; i++)
		if (strcmp(word, words[i]) == 0) {
			*out = (enum jenis)i;
			return 0;
		}
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "--jenis %s; pilihannya draf, asli, salinan", word);
	return -1;
}
