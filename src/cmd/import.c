/*
 * keputusan import: from an existing DOCX or text to a decree folder. What
 * the folder drafts is compared with the document at once, and what does not
 * come back is said.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/folder.h"
#include "cmd/cmd.h"
#include "cmd/document.h"
#include "cmd/draft.h"
#include "cmd/import_templat.h"
#include "cmd/options.h"
#include "ekspor/ekspor.h"
#include "ekspor/tulis.h"
#include "ooxml/opc.h"
#include "read/read.h"

/* A template that was made here; a further matrix with these columns takes it too. */
struct buatan {
	const char *nama;
	const struct kolom *kolom, *judul;
	size_t n;
	bool nomor;
};

struct import {
	struct diag *diag;
	struct arena *arena;
	const char *file, *dir;
	struct paras paras;
	struct decree *decree;
	const struct katalog *katalog;
	struct folder_file *files;
	size_t n_files, files_cap;
	struct ekspor_potongan **potongan; /* by lampiran */
	struct buatan *buatan;
	size_t n_buatan, buatan_cap;
	struct ekspor_catatan catatan;
	bool has_narrative;
};

static int
read_input(struct import *m)
{
	struct shared shared = {.diag = m->diag, .arena = m->arena};

	if (draft_is(m->arena, m->file)) {
		diag_add(m->diag, R_CARA_PAKAI, loc_file(m->file),
		    "sudah berupa data keputusan; yang diimpor DOCX atau teks");
		return -1;
	}
	return document_read(m->diag, m->arena, m->file, JENIS_DRAF, &shared, &m->paras, NULL);
}

/* A decree has these three; without them there is nothing to start from. */
static bool
is_decree(struct import *m)
{
	const struct decree *k = m->decree;
	const struct {
		const char *name;
		size_t n;
	} part[] = {{"Menimbang", k->menimbang.n}, {"Mengingat", k->mengingat.n}, {"diktum", k->diktum.n}};
	struct buf b = BUF_INIT;
	size_t i;

	for (i = 0; i < sizeof part / sizeof *part; i++)
		if (part[i].n == 0)
			buf_addf(&b, "%s%s", b.n ? ", " : "", part[i].name);
	if (b.n)
		diag_add(m->diag, R_BERKAS, loc_file(m->file), "bukan Keputusan: tidak ditemukan %s", b.p);
	i = b.n;
	buf_release(&b);
	return i == 0;
}

static void
add_file(struct import *m, const char *name, struct str bytes)
{
	m->files = arena_grow(m->arena, m->files, m->n_files, &m->files_cap, sizeof *m->files);
	m->files[m->n_files++] = (struct folder_file){name, bytes};
}

/* Takes what b holds as a file of the folder. */
static void
take_file(struct import *m, const char *name, struct buf *b)
{
	add_file(m, name, str_dup(m->arena, buf_str(b)));
	buf_release(b);
}

/*
 * "rencana.csv"; with several lampiran "lampiran-2-rencana.csv", and the
 * second of a kind in one lampiran "rencana-2.csv".
 */
static const char *
file_name(struct import *m, size_t i, size_t seq, const char *stem, const char *ending)
{
	struct str before = m->decree->n_lampiran > 1 ? str_printf(m->arena, "lampiran-%zu-", i + 1) : str_of("");
	struct str behind = seq > 1 ? str_printf(m->arena, "-%zu", seq) : str_of("");

	return str_printf(m->arena, "%.*s%s%.*s.%s", STRF(before), stem, STRF(behind), ending).p;
}

/* Whether the row below the titles numbered the columns: 1, 2, 3 and so on. */
static bool
has_numbers(const struct paras *ps, const struct matriks *m)
{
	enum { ENOUGH = 3 };
	size_t at = ekspor_paragraf(ps, m->loc), i;
	unsigned row = at < ps->n ? ps->v[at].row + 1 : 0, n = 0, value;

	for (i = 0; i < m->n_kolom; i++)
		if (m->kolom[i].kelompok.n)
			break;
	row += i < m->n_kolom;
	for (i = at; i < ps->n && ps->v[i].table == ps->v[at].table && ps->v[i].row <= row && n < ENOUGH; i++)
		n += ps->v[i].row == row && str_to_uint(str_trim(ps->v[i].text), &value) && value == n + 1;
	return n == ENOUGH;
}

static bool
same_columns(const struct buatan *a, const struct buatan *b)
{
	size_t c;

	if (a->n != b->n || a->nomor != b->nomor)
		return false;
	for (c = 0; c < a->n; c++)
		if (!str_eq(a->kolom[c].kunci, b->kolom[c].kunci) || !str_eq(a->judul[c].judul, b->judul[c].judul) ||
		    !str_eq(a->judul[c].kelompok, b->judul[c].kelompok))
			return false;
	return true;
}

/* A template for the matrix asal, which is read from its plan as m; file: its name if one is made. */
static const char *
choose_template(struct import *im, const struct matriks *m, const struct matriks *asal, const char *file)
{
	const char *found = katalog_cari(im->katalog, m);
	struct buatan b = {.kolom = m->kolom, .n = m->n_kolom, .nomor = has_numbers(&im->paras, asal)};
	struct str bytes, name = str_of(file);
	size_t i;

	b.judul = m->n_kolom == asal->n_kolom ? asal->kolom : m->kolom;
	for (i = 0; i < im->n_buatan && !found; i++)
		if (same_columns(&im->buatan[i], &b))
			found = im->buatan[i].nama;
	if (found || templat_buat(im->diag, im->arena, m, b.judul, b.nomor, &bytes) != 0)
		return found;
	add_file(im, file, bytes);
	b.nama = str_dup(im->arena, str_sub(name, 0, name.n - strlen(".docx"))).p;
	im->buatan = arena_grow(im->arena, im->buatan, im->n_buatan, &im->buatan_cap, sizeof *im->buatan);
	im->buatan[im->n_buatan++] = b;
	return b.nama;
}

static void
export_matrix(struct import *m, size_t i, size_t seq, const struct matriks *asal, struct ekspor_potongan *p)
{
	struct value *grid = ekspor_matriks(m->arena, asal);
	struct diag *quiet = diag_new(); /* what is wrong with the plan is said when the folder is checked */
	const struct matriks *read = matriks_from_grid(quiet, m->arena, grid);
	struct buf b = BUF_INIT;

	p->berkas = file_name(m, i, seq, "rencana", "csv");
	tulis_csv(grid, &b);
	take_file(m, p->berkas, &b);
	p->templat = choose_template(m, read ? read : asal, asal, file_name(m, i, seq, "matriks", "docx"));
	diag_free(quiet);
}

static void
export_narrative(struct import *m, size_t i, size_t seq, size_t j, struct ekspor_potongan *p)
{
	struct buf b = BUF_INIT;

	p->berkas = file_name(m, i, seq, "narasi", "md");
	ekspor_narasi(m->arena, m->decree, &m->paras, i, j, &b, &m->catatan);
	m->has_narrative = true;
	take_file(m, p->berkas, &b);
}

static void
export_lampiran(struct import *m, size_t i)
{
	const struct lampiran *l = &m->decree->lampiran[i];
	size_t j, n = l->n_isi ? l->n_isi : 1, plans = 0, texts = 0;
	struct ekspor_potongan *p = arena_alloc(m->arena, n * sizeof *p);

	m->potongan[i] = p;
	for (j = 0; j < n; j++) {
		if (j < l->n_isi && l->isi[j].matriks)
			export_matrix(m, i, ++plans, l->isi[j].matriks, &p[j]);
		else
			export_narrative(m, i, ++texts, j, &p[j]);
	}
}

/* The name of the source, without what would end the comment. */
static void
add_comment(struct import *m, struct buf *b)
{
	struct str name = str_is(str_of(m->file), "-") ? STR("masukan standar") : str_of(path_base(m->file));
	size_t i, bad;

	buf_adds(b, "# Diimpor dari ");
	if (!utf8_valid(name, &bad))
		name = str_sub(name, 0, bad);
	for (i = 0; i < name.n; i++)
		buf_addc(b, (unsigned char)name.p[i] < ' ' ? '?' : name.p[i]);
	buf_addc(b, '\n');
}

static int
export_all(struct import *m)
{
	const struct decree *k = m->decree;
	struct buf b = BUF_INIT;
	size_t i;

	m->katalog = katalog_baca(m->arena);
	m->potongan = arena_alloc(m->arena, k->n_lampiran * sizeof *m->potongan);
	add_file(m, "decree.yaml", str_of(""));
	for (i = 0; i < k->n_lampiran; i++)
		export_lampiran(m, i);
	add_comment(m, &b);
	if (tulis_yaml(ekspor_keputusan(m->arena, k, (const struct ekspor_potongan *const *)m->potongan), &b) != 0) {
		buf_release(&b);
		errno = ENOMEM;
		return diag_errno(m->diag, m->dir, "menulis YAML");
	}
	m->files[0].bytes = str_dup(m->arena, buf_str(&b));
	buf_release(&b);
	return diag_status(m->diag) < 2 ? 0 : -1;
}

/* What is no text and does not come along: of italics those outside of a narrative. */
static void
tell_form(struct import *m)
{
	const struct paras *ps = &m->paras;
	size_t miring = 0, i, j;
	struct loc loc = {0};

	if (m->catatan.tanda_butir)
		diag_add(m->diag, R_IMPOR, loc_file(m->file), "%zu tanda butir menjadi \"-\"",
		    m->catatan.tanda_butir);
	for (i = 0; i < ps->n; i++)
		for (j = 0; j < ps->v[i].n_rentang; j++) {
			if (ps->v[i].rentang[j].jenis != RENTANG_MIRING)
				continue;
			if (!miring++)
				loc = ps->v[i].loc;
		}
	if (miring > m->catatan.miring)
		diag_add(m->diag, R_IMPOR, loc, "huruf miring: %zu dari %zu tempat tidak ikut",
		    miring - m->catatan.miring, miring);
	if (ps->n_seksi && m->has_narrative)
		diag_add(m->diag, R_IMPOR, loc_file(m->file),
		    "huruf tebal, tautan, dan gambar pada narasi; yang ikut teks, huruf miring, dan tabelnya");
}

/* What keeps the folder from being drafted, in words of the import: it is written all the same. */
static void
tell_faults(struct import *m, struct diag *check)
{
	size_t n, i;
	const struct message *v = diag_sorted(check, &n);

	for (i = 0; i < n; i++)
		if (v[i].level >= LEVEL_ERROR)
			diag_add(m->diag, R_IMPOR, v[i].loc, "hasil impor perlu diperbaiki: %s%s%.*s",
			    v[i].rule->text, v[i].arg.n ? ": " : "", STRF(v[i].arg));
}

/* Drafts the folder and says what does not come back. */
static void
compare(struct import *m)
{
	struct diag *check = diag_new();
	struct shared shared = {.diag = check, .arena = m->arena};
	struct opc_out *out = opc_out_new(check, m->dir);
	struct paras again = {0};
	struct draft draft;
	struct opc *p = NULL;
	struct str bytes;
	bool drafted = false;

	if (draft_load(check, m->arena, m->dir, decree_jenis(m->decree), &shared, &draft) == 0) {
		ekspor_banding(m->diag, m->arena, m->decree, draft.decree);
		if (draft_render(check, m->arena, &draft, out) == 0 && opc_out_bytes(out, &bytes) == 0)
			p = opc_open_bytes(check, m->dir, bytes);
		drafted = p && read_docx(check, m->arena, p, &again) == 0;
	}
	tell_faults(m, check);
	if (drafted)
		ekspor_hilang(m->diag, m->arena, &m->paras, &again);
	else
		diag_add(m->diag, R_IMPOR, loc_file(m->dir),
		    "belum dapat dibandingkan dengan naskahnya sebelum itu diperbaiki");
	opc_close(p);
	opc_out_free(out);
	diag_free(check);
}

static void
import(struct import *m)
{
	size_t i;

	if (!folder_is_free(m->dir)) {
		diag_add(m->diag, R_CARA_PAKAI, loc_file(m->dir), "sudah ada; -o harus folder baru atau kosong");
		return;
	}
	if (read_input(m) != 0)
		return;
	m->decree = decree_from_para(m->arena, &m->paras, loc_file(m->file));
	if (!is_decree(m) || export_all(m) != 0)
		return;
	if (folder_write(m->dir, m->files, m->n_files) != 0) {
		diag_unreadable(m->diag, m->dir);
		return;
	}
	for (i = 0; i < m->n_files; i++)
		printf("%s\n", path_join(m->arena, m->dir, m->files[i].name));
	tell_form(m);
	compare(m);
}

static void
run(int argc, char **argv, struct diag *d)
{
	struct import m = {.diag = d};
	const struct option table[] = {{"-o", .value = &m.dir}, {.name = NULL}};
	int n = options_parse(d, argc, argv, table);

	if (n >= 0 && (n != 1 || !m.dir || !*m.dir)) {
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan import %s", cmd_import.args);
	} else if (n == 1) {
		m.arena = arena_new();
		m.file = argv[1];
		import(&m);
		arena_free(m.arena);
	}
}

const struct cmd cmd_import = {
	"import", "FILE -o DIR", "menjadikan keputusan yang sudah ada folder data untuk disusun kembali", run
};
