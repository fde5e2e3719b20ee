/* See import_templat.h. */
#include "cmd/import_templat.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cmd/data_dir.h"
#include "data/nomor.h"
#include "template/template.h"

#define WHOLE "keputusan-kpu.docx" /* includes the others */
#define PREFIX "matriks-"

/* What the rows of a template show, in order; centang: only a tick, or nothing. */
struct isi {
	struct str kunci;
	bool centang;
};

struct entri {
	const char *nama;
	struct isi *v;
	size_t n;
};

struct katalog {
	struct arena *arena;
	struct entri *v;
	size_t n, cap;
};

static int
by_name(const void *pa, const void *pb)
{
	return strcmp(((const struct entri *)pa)->nama, ((const struct entri *)pb)->nama);
}

/* "matriks-bulan" for each file of that kind in the folder. */
static void
list_names(struct katalog *k, const char *folder)
{
	DIR *dir = opendir(folder);
	const struct dirent *e;
	struct str s;

	while (dir && (e = readdir(dir))) {
		s = str_of(e->d_name);
		if (!str_starts(s, PREFIX) || !str_ends(s, ".docx"))
			continue;
		k->v = arena_grow(k->arena, k->v, k->n, &k->cap, sizeof *k->v);
		k->v[k->n++] = (struct entri){.nama = str_dup(k->arena, str_sub(s, 0, s.n - 5)).p};
	}
	if (dir)
		closedir(dir);
	if (k->n)
		qsort(k->v, k->n, sizeof *k->v, by_name);
}

static bool
has(const struct entri *e, struct str kunci)
{
	size_t i;

	for (i = 0; i < e->n; i++)
		if (str_eq(e->v[i].kunci, kunci))
			return true;
	return false;
}

/* Each column once, where its rows show it first. */
static void
read_columns(struct arena *a, const struct template *t, struct entri *e)
{
	struct str *paths;
	size_t n = template_paths(t, str_of(e->nama), "baris", a, &paths), i, cap = 0;

	for (i = 0; i < n; i++) {
		if (str_is(paths[i], "baris_terakhir") || has(e, paths[i]))
			continue;
		e->v = arena_grow(a, e->v, e->n, &cap, sizeof *e->v);
		e->v[e->n++] = (struct isi){str_dup(a, paths[i]),
		    template_filters(t, str_of(e->nama), paths[i], "centang")};
	}
}

struct katalog *
katalog_baca(struct arena *a)
{
	struct katalog *k = arena_alloc(a, sizeof *k);
	const char *folder = path_join(a, data_dir(a), "templates");
	struct diag *quiet = diag_new(); /* a template that cannot be used fits no matrix */
	struct template *t = template_open(quiet, path_join(a, folder, WHOLE));
	size_t i;

	k->arena = a;
	list_names(k, folder);
	for (i = 0; t && i < k->n; i++)
		template_include(t, k->v[i].nama,
		    path_join(a, folder, str_printf(a, "%s.docx", k->v[i].nama).p), false);
	if (t && template_compile(t) == 0)
		for (i = 0; i < k->n; i++)
			read_columns(a, t, &k->v[i]);
	template_free(t);
	diag_free(quiet);
	return k;
}

static bool
only_ticks(struct arena *a, const struct matriks *m, size_t c)
{
	size_t i, r;

	for (i = 0; i < m->n; i++)
		for (r = 0; r < m->v[i].n; r++)
			if (centang_baca(a, m->v[i].v[r].sel[c]) == CENTANG_BUKAN)
				return false;
	return true;
}

static bool
fits(struct arena *a, const struct entri *e, const struct matriks *m)
{
	size_t c;

	if (e->n != m->n_kolom)
		return false;
	for (c = 0; c < e->n; c++)
		if (!str_eq(e->v[c].kunci, m->kolom[c].kunci) || (e->v[c].centang && !only_ticks(a, m, c)))
			return false;
	return true;
}

const char *
katalog_cari(const struct katalog *k, const struct matriks *m)
{
	size_t i;

	for (i = 0; i < k->n; i++)
		if (fits(k->arena, &k->v[i], m))
			return k->v[i].nama;
	return NULL;
}
