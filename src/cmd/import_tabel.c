/*
 * Makes the template of a matrix whose columns no template has: the table is
 * written anew, with a width for each column by what stands in it; all else
 * is that of a template that comes with the program. See import_templat.h.
 */
#include <string.h>

#include "base/file.h"
#include "cmd/data_dir.h"
#include "cmd/import_templat.h"
#include "ooxml/opc.h"

#define MODEL "matriks-target.docx"

enum {
	LEBAR = 16441,       /* of the table: F4 across, less the margins, in twips */
	LEBAR_HURUF = 105,   /* of a letter of 8 points */
	LEBAR_KAPITAL = 145, /* of a bold capital */
	LEBAR_TEPI = 130,    /* of a cell, beside its text */
	LEBAR_BULAN = 300,
	PANJANG_MAX = 150,   /* characters of a cell that make its column wider */
	KATA_MAX = 16
};

/* A table being written. */
struct tabel {
	struct buf *out;
	const struct matriks *m;
	const struct kolom *judul; /* one for each column, as printed */
	unsigned *lebar;
	bool *gabung;              /* columns whose cells go on below */
	bool berkelompok;
};

static size_t
longest_word(struct str s)
{
	size_t i, n = 0, most = 0;

	for (i = 0; i < s.n; i++) {
		n = s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '/' ? 0 : n + 1;
		most = n > most ? n : most;
	}
	return most < KATA_MAX ? most : KATA_MAX;
}

/* Characters of the longest text of a column, and of the longest word in its cells. */
static void
measure(const struct tabel *t, size_t c, size_t *text, size_t *word)
{
	const struct matriks *m = t->m;
	size_t i, r, n;

	*text = *word = 0;
	for (i = 0; i < m->n; i++)
		for (r = 0; r < m->v[i].n; r++) {
			n = utf8_len(m->v[i].v[r].sel[c]);
			*text = n > *text ? n : *text;
			n = longest_word(m->v[i].v[r].sel[c]);
			*word = n > *word ? n : *word;
		}
	*text = *text < PANJANG_MAX ? *text : PANJANG_MAX;
}

static bool
is_tick(const struct tabel *t, size_t c)
{
	size_t text, word;

	measure(t, c, &text, &word);
	return t->m->kolom[c].kelompok.n && text <= 3 && t->judul[c].judul.n <= 3;
}

/* Each column gets room for its longest word; what is left goes to the long texts. */
static void
share_width(struct tabel *t)
{
	size_t n = t->m->n_kolom, c, text, word, title;
	unsigned least = 0, total = 0, left, given = 0, *weight = t->lebar + n;

	for (c = 0; c < n; c++) {
		measure(t, c, &text, &word);
		word *= LEBAR_HURUF;
		title = longest_word(t->judul[c].judul) * LEBAR_KAPITAL;
		t->lebar[c] = is_tick(t, c) ? LEBAR_BULAN : (unsigned)(word > title ? word : title) + LEBAR_TEPI;
		weight[c] = is_tick(t, c) ? 0 : (unsigned)text;
		least += t->lebar[c];
		total += weight[c];
	}
	left = least < LEBAR ? LEBAR - least : 0;
	for (c = 0; c < n; c++) {
		if (least > LEBAR)
			t->lebar[c] = t->lebar[c] * LEBAR / least;
		else
			t->lebar[c] += total ? left * weight[c] / total : left / (unsigned)n;
		given += t->lebar[c];
	}
	t->lebar[n - 1] += LEBAR - given;
}

/* Columns at the left whose cells a row may leave to the one above it. */
static void
find_merged(struct tabel *t)
{
	const struct matriks *m = t->m;
	size_t i, r, c;

	for (i = 0; i < m->n; i++)
		for (r = 1; r < m->v[i].n; r++) {
			const struct baris *b = &m->v[i].v[r], *up = b - 1;

			for (c = 0; c < m->n_kolom && b->sel[c].n && str_eq(b->sel[c], up->sel[c]); c++)
				t->gabung[c] = !m->kolom[c].kelompok.n;
		}
}

/* Titles are no place for tags. */
static void
add_text(struct tabel *t, struct str s)
{
	size_t i;

	buf_adds(t->out, "<w:r><w:t xml:space=\"preserve\">");
	for (i = 0; i < s.n; i++) {
		size_t unfit = xml_unfit(s, i);
		char c;

		if (unfit) {
			i += unfit - 1;
			continue;
		}
		c = s.p[i] == '{' ? '(' : s.p[i] == '}' ? ')' : s.p[i] == '\n' ? ' ' : s.p[i];

		buf_add_xml(t->out, (struct str){&c, 1});
	}
	buf_adds(t->out, "</w:t></w:r>");
}

static void
open_cell(struct tabel *t, unsigned lebar, size_t span, const char *more)
{
	buf_addf(t->out, "<w:tc><w:tcPr><w:tcW w:w=\"%u\" w:type=\"dxa\"/>", lebar);
	if (span > 1)
		buf_addf(t->out, "<w:gridSpan w:val=\"%zu\"/>", span);
	buf_addf(t->out, "%s</w:tcPr>", more);
}

static void
open_paragraph(struct tabel *t, const char *style, const char *more)
{
	buf_addf(t->out, "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>", style, more);
}

static void
title_cell(struct tabel *t, unsigned lebar, size_t span, const char *more, struct str judul)
{
	open_cell(t, lebar, span, more);
	open_paragraph(t, "SelJudul", "");
	if (judul.n)
		add_text(t, judul);
	buf_adds(t->out, "</w:p></w:tc>");
}

#define HEAD_ROW "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
#define ROW "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
#define NARROW "<w:tcMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>"
#define TALL "<w:vMerge w:val=\"restart\"/>"
#define MIDDLE "<w:vAlign w:val=\"center\"/>"

/* Titles: of groups over their columns, of the others over both rows. */
static void
add_titles(struct tabel *t)
{
	const struct kolom *k = t->judul;
	size_t n = t->m->n_kolom, c, end;
	unsigned lebar;

	buf_adds(t->out, HEAD_ROW);
	for (c = 0; c < n; c = end) {
		lebar = t->lebar[c];
		for (end = c + 1; end < n && k[c].kelompok.n && str_eq(k[end].kelompok, k[c].kelompok); end++)
			lebar += t->lebar[end];
		if (k[c].kelompok.n)
			title_cell(t, lebar, end - c, MIDDLE, k[c].kelompok);
		else
			title_cell(t, lebar, 1, t->berkelompok ? TALL MIDDLE : MIDDLE, k[c].judul);
	}
	buf_adds(t->out, "</w:tr>");
	if (!t->berkelompok)
		return;
	buf_adds(t->out, HEAD_ROW);
	for (c = 0; c < n; c++) {
		if (k[c].kelompok.n)
			title_cell(t, t->lebar[c], 1, is_tick(t, c) ? NARROW MIDDLE : MIDDLE, k[c].judul);
		else
			title_cell(t, t->lebar[c], 1, "<w:vMerge/>", str_of(""));
	}
	buf_adds(t->out, "</w:tr>");
}

static void
add_numbers(struct tabel *t)
{
	size_t c;

	buf_adds(t->out, HEAD_ROW);
	for (c = 0; c < t->m->n_kolom; c++) {
		open_cell(t, t->lebar[c], 1, is_tick(t, c) ? NARROW : "");
		open_paragraph(t, "SelTengah", "<w:keepNext/>");
		buf_addf(t->out, "<w:r><w:t>%zu</w:t></w:r></w:p></w:tc>", c + 1);
	}
	buf_adds(t->out, "</w:tr>");
}

static void
add_section(struct tabel *t)
{
	buf_adds(t->out, ROW);
	open_cell(t, t->lebar[0], 1, "");
	open_paragraph(t, "SelBagian", "<w:jc w:val=\"center\"/>");
	buf_adds(t->out, "<w:r><w:t>{#matriks.bagian}{#nomor}{nomor}</w:t></w:r></w:p></w:tc>");
	open_cell(t, LEBAR - t->lebar[0], t->m->n_kolom - 1, "");
	open_paragraph(t, "SelBagian", "");
	buf_adds(t->out, "<w:r><w:t>{judul}{/nomor}</w:t></w:r></w:p></w:tc></w:tr>");
}

static void
tag_paragraph(struct tabel *t, const char *style, const char *more, const char *tag, const char *after)
{
	open_paragraph(t, style, more);
	buf_addf(t->out, "<w:r><w:t>%s%s</w:t></w:r></w:p>", tag, after);
}

/* The first cell says twice what it shows: in the last row what follows stays with it. */
static void
first_cell(struct tabel *t, const char *style, const char *name)
{
	open_cell(t, t->lebar[0], 1, "");
	tag_paragraph(t, style, "", "{#baris}{#baris_terakhir}", "");
	tag_paragraph(t, style, "<w:keepNext/>", name, "");
	tag_paragraph(t, style, "", "{/baris_terakhir}", "");
	tag_paragraph(t, style, "", "{^baris_terakhir}", "");
	tag_paragraph(t, style, "", name, "");
	tag_paragraph(t, style, "", "{/baris_terakhir}", "");
	buf_adds(t->out, "</w:tc>");
}

static void
add_cells(struct tabel *t, struct arena *a)
{
	const struct matriks *m = t->m;
	size_t c;

	buf_adds(t->out, ROW);
	for (c = 0; c < m->n_kolom; c++) {
		const char *merge = !t->gabung[c] ? "" : c == 0 ? " | gabung" :
		    str_printf(a, " | gabung: %.*s", STRF(m->kolom[0].kunci)).p;
		const char *name = str_printf(a, "{%.*s%s}", STRF(m->kolom[c].kunci), merge).p;

		if (c == 0) {
			first_cell(t, t->lebar[0] < 3 * LEBAR_BULAN ? "SelTengah" : "SelMatriks", name);
			continue;
		}
		open_cell(t, t->lebar[c], 1, is_tick(t, c) ? NARROW MIDDLE : "");
		tag_paragraph(t, is_tick(t, c) ? "SelCentang" : "SelMatriks", "", name,
		    c + 1 == m->n_kolom ? "{/baris}{/matriks.bagian}" : "");
		buf_adds(t->out, "</w:tc>");
	}
	buf_adds(t->out, "</w:tr>");
}

static void
add_grid(struct tabel *t)
{
	size_t c;

	buf_adds(t->out, "<w:tblGrid>");
	for (c = 0; c < t->m->n_kolom; c++)
		buf_addf(t->out, "<w:gridCol w:w=\"%u\"/>", t->lebar[c]);
	buf_adds(t->out, "</w:tblGrid>");
}

static void
add_table(struct arena *a, struct buf *out, const struct matriks *m, const struct kolom *judul, bool nomor)
{
	struct tabel t = {.out = out, .m = m, .judul = judul};
	size_t c;

	t.lebar = arena_alloc(a, 2 * m->n_kolom * sizeof *t.lebar);
	t.gabung = arena_alloc(a, m->n_kolom * sizeof *t.gabung);
	for (c = 0; c < m->n_kolom; c++)
		t.berkelompok = t.berkelompok || judul[c].kelompok.n;
	share_width(&t);
	find_merged(&t);
	add_grid(&t);
	add_titles(&t);
	if (nomor)
		add_numbers(&t);
	add_section(&t);
	add_cells(&t, a);
}

/* Where the last z in front of `before` begins, or s.n. */
static size_t
find_last(struct str s, const char *z, size_t before)
{
	size_t at = s.n, from = 0, i;

	while ((i = str_find(str_sub(s, from, before), z)) < before - from) {
		at = from + i;
		from = at + 1;
	}
	return at;
}

/* The document of the model with another table: up to its grid, and from the row of the signature on. */
static int
replace_table(struct arena *a, struct str doc, const struct matriks *m, const struct kolom *judul, bool nomor,
    struct buf *out)
{
	static const char span[] = "<w:gridSpan w:val=\"";
	size_t grid = str_find(doc, "<w:tblGrid>"), tag = str_find(doc, "{-w:tr akhir}"), row, at;

	row = tag < doc.n ? find_last(doc, "<w:tr>", tag) : doc.n;
	if (grid >= row || row == doc.n)
		return -1;
	at = row + str_find(str_sub(doc, row, doc.n), span);
	if (at >= doc.n)
		return -1;
	at += sizeof span - 1;
	buf_addstr(out, str_sub(doc, 0, grid));
	add_table(a, out, m, judul, nomor);
	buf_addstr(out, str_sub(doc, row, at));
	buf_addf(out, "%zu", m->n_kolom);
	while (at < doc.n && char_is_digit(doc.p[at]))
		at++;
	buf_addstr(out, str_sub(doc, at, doc.n));
	return 0;
}

int
templat_buat(struct diag *d, struct arena *a, const struct matriks *m, const struct kolom *judul, bool nomor,
    struct str *bytes)
{
	const char *file = path_join(a, data_dir(a), "templates/" MODEL);
	struct opc *model = opc_open(d, file);
	const struct rel *rel = model ? opc_rel(model, STR(""), REL_DOCUMENT) : NULL;
	struct opc_out *out = opc_out_new(d, file);
	struct buf doc = BUF_INIT;
	struct str s;
	size_t i;
	int rc = rel ? opc_read(model, rel->target, &s) : -1;

	if (rc == 0 && (rc = replace_table(a, s, m, judul, nomor, &doc)) != 0)
		diag_add(d, R_TEMPLAT, loc_file(file), "tidak dapat menjadi contoh templat baru");
	for (i = 0; rc == 0 && i < opc_count(model); i++) {
		if (str_eq(opc_name(model, i), rel->target))
			opc_out_add(out, rel->target, buf_str(&doc));
		else
			opc_out_copy(out, model, opc_name(model, i));
	}
	if (rc == 0 && (rc = opc_out_bytes(out, &s)) == 0)
		*bytes = str_dup(a, s);
	opc_out_free(out);
	opc_close(model);
	buf_release(&doc);
	return rc;
}
