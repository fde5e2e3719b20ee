/* See draft.h: decree.yaml, plans and templates come together here. */
#include "cmd/draft.h"

#include <string.h>

#include "base/file.h"
#include "cmd/data_dir.h"
#include "decree/register.h"
#include "ooxml/opc.h"
#include "read/read.h"
#include "template/template.h"

#define DEFAULT_TEMPLATE "keputusan-kpu"

/* What the callbacks of decree_from_value need. */
struct sources {
	struct diag *diag;
	struct arena *arena;
	struct draft *draft;
	struct shared *shared;
};

static void
add_input(struct arena *a, struct draft *dr, const char *file)
{
	dr->inputs = arena_grow(a, dr->inputs, dr->n_inputs, &dr->inputs_cap, sizeof *dr->inputs);
	dr->inputs[dr->n_inputs++] = file;
}

bool
draft_is(struct arena *a, const char *path)
{
	struct str s = str_of(path);

	if (file_is_dir(path))
		return file_exists(path_join(a, path, "decree.yaml"));
	return str_ends(s, ".yaml") || str_ends(s, ".yml");
}

/* A file that the data names, beside the decree. NULL after a message. */
static char *
named_file(struct diag *d, struct arena *a, const struct draft *dr, struct str name, struct loc loc)
{
	char *path = path_join(a, dr->dir, str_dup(a, name).p);

	if (file_exists(path))
		return path;
	diag_add(d, R_BERKAS, loc, "'%.*s' tidak ada di %s", STRF(name), dr->dir);
	return NULL;
}

/* data: rencana.csv, or {berkas: rencana.xlsx, lembar: Rencana}. */
static int
read_plan(void *ctx, const struct value *data, struct value **grid)
{
	struct sources *p = ctx;
	const struct value *file = data->kind == VALUE_TEXT ? data : value_get(data, "berkas");
	const struct value *sheet = value_get(data, "lembar");
	const char *path;

	if (!file || file->kind != VALUE_TEXT)
		return -1;
	path = named_file(p->diag, p->arena, p->draft, file->text, file->loc);
	if (!path)
		return -1;
	add_input(p->arena, p->draft, path);
	return read_grid(p->diag, p->arena, path,
	    sheet && sheet->kind == VALUE_TEXT ? str_dup(p->arena, sheet->text).p : NULL, grid);
}

/* isi: pendahuluan.md */
static int
read_piece(void *ctx, const struct value *file, struct value **blok)
{
	struct sources *p = ctx;
	char *path = named_file(p->diag, p->arena, p->draft, file->text, file->loc);

	if (!path)
		return -1;
	add_input(p->arena, p->draft, path);
	return read_narasi(p->diag, p->arena, path, blok);
}

static int
add_register(struct shared *s, struct registry *r, const char *file)
{
	struct str bytes;

	return read_text(s->diag, s->arena, file, &bytes) == 0 ? registry_add(r, s->diag, file, bytes) : -1;
}

const struct registry *
shared_registry(struct shared *s)
{
	struct registry *r;
	size_t i;
	int rc;

	if (!s->asked) {
		s->asked = true;
		r = registry_new(s->arena);
		rc = add_register(s, r, path_join(s->arena, data_dir(s->arena), "rules/regulations.tsv"));
		for (i = 0; i < s->registers.n; i++)
			if (add_register(s, r, s->registers.v[i]) != 0)
				rc = -1;
		if (rc == 0)
			s->registry = r;
	}
	return s->registry;
}

static int
read_registry(void *ctx, const struct registry **out)
{
	*out = shared_registry(((struct sources *)ctx)->shared);
	return *out ? 0 : -1;
}

/* aturan: [kantor.yaml] */
static int
find_aturan(struct diag *d, struct arena *a, struct draft *dr)
{
	const struct value *list = value_get(dr->root, "aturan"), *v;
	char *file;
	int rc = 0;

	if (!list || list->count == 0)
		return 0;
	dr->aturan = arena_alloc(a, list->count * sizeof *dr->aturan);
	for (v = list->first; v; v = v->next) {
		file = named_file(d, a, dr, v->text, v->loc);
		if (!file) {
			rc = -1;
			continue;
		}
		add_input(a, dr, file);
		dr->aturan[dr->n_aturan++] = file;
	}
	return rc;
}

int
draft_load(struct diag *d, struct arena *a, const char *path, enum jenis jenis, struct shared *shared,
    struct draft *out)
{
	struct sources ctx = {d, a, out, shared};
	struct decree_sources from = {read_plan, read_piece, read_registry, &ctx};

	if (!draft_is(a, path)) {
		diag_add(d, R_BERKAS, loc_file(path), "bukan folder keputusan: %s",
		    file_is_dir(path) ? "decree.yaml tidak ada di dalamnya" :
		    file_exists(path) ? "namanya harus berakhir .yaml" : "tidak ada");
		return -1;
	}
	*out = (struct draft){.file = file_is_dir(path) ? path_join(a, path, "decree.yaml") : path};
	out->dir = path_dir(a, out->file);
	add_input(a, out, out->file);
	if (read_value(d, a, out->file, &out->root) != 0)
		return -1;
	out->decree = decree_from_value(d, a, out->root, jenis, &from);
	return out->decree ? find_aturan(d, a, out) : -1;
}

/* Whether a lampiran has that file as its narrative. */
static bool
is_piece(struct arena *a, const struct draft *dr, const char *file)
{
	const struct decree *k = dr->decree;
	size_t i, j;

	for (i = 0; i < k->n_lampiran; i++)
		for (j = 0; j < k->lampiran[i].n_isi; j++) {
			struct str name = k->lampiran[i].isi[j].berkas;

			if (name.n && file_same(path_join(a, dr->dir, str_dup(a, name).p), file))
				return true;
		}
	return false;
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

		if (!file_exists(file))
			continue;
		if (!is_piece(a, dr, file))
			return file;
		/* Taken as the template it would lose the head and the signature. */
		diag_add(d, R_TEMPLAT, loc, "'%.*s' adalah isi lampiran, tetapi namanya nama templat; "
		    "ubahlah nama berkas itu", STRF(base));
		return NULL;
	}
	diag_add(d, R_TEMPLAT, loc, "'%.*s' tidak ada di %s maupun di %s", STRF(base), dirs[0], dirs[1]);
	return NULL;
}

/* isi: pendahuluan.docx, a document of its own that is taken in as it is. */
static int
include_document(struct diag *d, struct arena *a, const struct draft *dr, struct template *t,
    const struct potongan *p)
{
	char *file;

	if (p->berkas.n == 0)
		return 0;
	file = named_file(d, a, dr, p->berkas, p->templat.loc);
	return file ? template_include(t, str_dup(a, p->berkas).p, file, true) : -1;
}

/* The templates of the lampiran, under the names that the data gives them. */
static int
include_lampiran(struct diag *d, struct arena *a, const struct draft *dr, struct template *t)
{
	const struct decree *k = dr->decree;
	size_t i, j;
	int rc = 0;

	for (i = 0; i < k->n_lampiran; i++)
		for (j = 0; j < k->lampiran[i].n_isi; j++) {
			const struct potongan *p = &k->lampiran[i].isi[j];
			char *file = find_template(d, a, dr, p->templat.s, p->templat.loc);

			if (!file || template_include(t, str_dup(a, p->templat.s).p, file, false) != 0 ||
			    include_document(d, a, dr, t, p) != 0)
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
 * A name that is not meant for the plan: the row's own flag, or a part of the
 * lampiran or the decree (penetap.nama). A plain one, {tempat}, is a column:
 * found by looking outward, it would print the decree's own in every row.
 */
static bool
is_outside(const struct value *values, size_t lampiran, struct str path)
{
	struct str first = str_cut(&path, '.');

	if (path.n == 0)
		return str_is(first, "baris_terakhir");
	return value_get_str(values, first) ||
	    value_get_str(value_at(value_get(values, "lampiran"), lampiran), first);
}

/* "pelaksanaan_bulan" of "pelaksanaan_bulan.3": months come and go together. */
static struct str
group_of(struct str path)
{
	return str_cut(&path, '.');
}

/* Whether an earlier path has the same group: its message stands for all. */
static bool
group_said(const struct str *paths, size_t k)
{
	size_t i;

	for (i = 0; i < k; i++)
		if (str_eq(group_of(paths[i]), group_of(paths[k])))
			return true;
	return false;
}

static struct str
titles(struct arena *a, const struct matriks *m)
{
	struct buf b = BUF_INIT;
	struct str all;
	size_t i;

	for (i = 0; i < m->n_kolom; i++) {
		const struct kolom *k = &m->kolom[i];

		if (i && k->kelompok.n && str_eq(k->kelompok, k[-1].kelompok))
			continue;
		buf_addf(&b, "%s%.*s", i ? ", " : "", STRF(k->kelompok.n ? k->kelompok : k->judul));
	}
	all = str_dup(a, buf_str(&b));
	buf_release(&b);
	return all;
}

/* A plan must have the columns that its template shows. */
static int
need_columns(struct diag *d, struct arena *a, const struct matriks *m, const struct value *values,
    size_t lampiran, const struct str *paths, size_t n)
{
	int rc = 0;
	size_t k;

	for (k = 0; k < n; k++) {
		if (matriks_kolom(m, paths[k]) || is_outside(values, lampiran, paths[k]))
			continue;
		rc = -1;
		if (!group_said(paths, k))
			diag_add(d, R_KOLOM, m->loc, "'%.*s'; judul kolom yang terbaca: %.*s",
			    STRF(group_of(paths[k])), STRF(titles(a, m)));
	}
	return rc;
}

/* And what it has beyond them would not be printed. */
static void
warn_columns(struct diag *d, const struct matriks *m, const struct str *paths, size_t n)
{
	size_t k;

	for (k = 0; k < m->n_kolom; k++) {
		const struct kolom *c = &m->kolom[k];

		if (has_path(paths, n, c->kunci) || (k && c->kelompok.n && str_eq(c->kelompok, c[-1].kelompok)))
			continue;
		diag_add(d, R_KOLOM_LEBIH, m->loc, "'%.*s'", STRF(c->kelompok.n ? c->kelompok : c->judul));
	}
}

/* One piece of a lampiran: its plan and its template must fit. */
static int
match_piece(struct diag *d, struct arena *a, const struct template *t, const struct value *values,
    size_t lampiran, const struct potongan *p)
{
	struct str *paths;
	size_t n = template_paths(t, p->templat.s, "baris", a, &paths);

	if (p->blok || p->berkas.n)
		return 0;
	if (p->matriks && need_columns(d, a, p->matriks, values, lampiran, paths, n) == 0) {
		warn_columns(d, p->matriks, paths, n);
		return 0;
	}
	if (!p->matriks)
		diag_add(d, R_KUNCI_HILANG, p->templat.loc, "data, yang diperlukan templat %.*s",
		    STRF(p->templat.s));
	return -1;
}

/* Said in the words of the plan, before anything is filled. */
static int
match_columns(struct diag *d, struct arena *a, const struct draft *dr, const struct template *t,
    const struct value *values)
{
	const struct decree *k = dr->decree;
	size_t i, j;
	int rc = 0;

	for (i = 0; i < k->n_lampiran; i++)
		for (j = 0; j < k->lampiran[i].n_isi; j++)
			if (match_piece(d, a, t, values, i, &k->lampiran[i].isi[j]) != 0)
				rc = -1;
	return rc;
}

/* The model's values, and the emblem, which only concerns this file. */
static struct value *
values_of(struct arena *a, struct draft *dr)
{
	struct value *v = decree_to_value(a, dr->decree);
	const struct value *lambang = value_get(dr->root, "lambang");

	if (lambang && lambang->text.n)
		add_input(a, dr, path_join(a, dr->dir, str_dup(a, lambang->text).p));
	value_set(v, STR("lambang"), value_text(a, lambang ? lambang->text : str_of(""),
	    lambang ? lambang->loc : dr->root->loc));
	return v;
}

/* The templates, those that they name themselves and the documents taken in. */
static void
add_templates(struct arena *a, struct draft *dr, const struct template *t)
{
	const char *file;
	size_t i;

	for (i = 0; (file = template_file(t, i)); i++)
		add_input(a, dr, str_dup(a, str_of(file)).p);
}

int
draft_render(struct diag *d, struct arena *a, struct draft *dr, struct opc_out *out)
{
	const struct value *name = value_get(dr->root, "templat");
	struct render_options options = {.dir = dr->dir};
	struct value *values = values_of(a, dr);
	struct template *t = NULL;
	char *file;
	int rc = -1, included;

	file = find_template(d, a, dr, name && name->text.n ? name->text : STR(DEFAULT_TEMPLATE),
	    name ? name->loc : dr->root->loc);
	if (file)
		t = template_open(d, file);
	/* Faults of the main template and of the others come out together. */
	included = t ? include_lampiran(d, a, dr, t) : -1;
	if (t && template_compile(t) == 0 && included == 0 && match_columns(d, a, dr, t, values) == 0)
		rc = template_render(t, values, &options, out);
	if (t)
		add_templates(a, dr, t);
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
