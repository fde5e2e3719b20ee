/*
 * For the tests of rules that are code: a decree without fault, to be spoilt
 * in one place, and what is said of it then.
 */
#ifndef UNIT_LINT_UJI_H
#define UNIT_LINT_UJI_H

#include "teks/eja.h"
#include "lint_test.h"

struct uji {
	struct arena *arena;
	struct diag *diag;
	struct ruleset *rules;
	struct decree k;
	enum jenis jenis;
	struct paras *dokumen; /* that k was read from, or NULL */
	struct eja *eja;       /* or NULL */
};

/* What decrees are checked against; NULL until a test program reads it. */
static const struct registry *registry;

/* Puts an example where its rule looks. */
typedef void put_fn(struct uji *u, struct str example);

static inline struct teks
teks(const char *z)
{
	static const struct loc loc = {.file = "uji", .kind = LOC_LINE, .a = 1, .b = 1};

	return (struct teks){str_of(z), loc};
}

static inline void
add(struct uji *u, struct daftar *list, const char *label, const char *text)
{
	struct loc loc = teks("").loc;

	list->v = arena_grow(u->arena, list->v, list->n, &list->cap, sizeof *list->v);
	loc.a = 10 + (unsigned)list->n;
	list->v[list->n++] = (struct butir){.label = str_of(label), .text = str_of(text), .loc = loc};
}

/* One section of two rows; the first cell is merged over both. */
static inline struct matriks *
matriks(struct arena *a)
{
	static const char *const head[] = {"KOMPONEN", "LANGKAH AKSI", "TARGET WAKTU"};
	static const char *const cells[2][3] = {
		{"Tim kerja", "Menyusun rencana aksi", "Maret 2024"},
		{"Tim kerja", "Melaksanakan rencana aksi", "April 2024"},
	};
	struct matriks *m = arena_alloc(a, sizeof *m);
	size_t i, j;

	m->n_kolom = 3;
	m->kolom = arena_alloc(a, 3 * sizeof *m->kolom);
	m->n = 1;
	m->v = arena_alloc(a, sizeof *m->v);
	m->v->nomor = STR("I");
	m->v->judul = STR("Manajemen perubahan");
	m->v->n = 2;
	m->v->v = arena_alloc(a, 2 * sizeof *m->v->v);
	for (i = 0; i < 2; i++) {
		m->v->v[i].sel = arena_alloc(a, 3 * sizeof *m->v->v->sel);
		for (j = 0; j < 3; j++) {
			m->kolom[j].judul = str_of(head[j]);
			m->v->v[i].sel[j] = str_of(cells[i][j]);
		}
	}
	return m;
}

static inline void
add_lampiran(struct uji *u, const char *nomor)
{
	struct decree *k = &u->k;
	struct lampiran *l;

	k->lampiran = arena_grow(u->arena, k->lampiran, k->n_lampiran, &k->lampiran_cap, sizeof *l);
	l = &k->lampiran[k->n_lampiran++];
	l->nomor = teks(nomor);
	l->kepala = teks("KEPUTUSAN KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS\nNOMOR 12 TAHUN 2024\nTENTANG\n"
	    "RENCANA AKSI TAHUN 2024");
	l->judul = teks("RENCANA AKSI TAHUN 2024");
	lampiran_tambah(u->arena, l)->matriks = matriks(u->arena);
	l->penetap = k->penetap;
	l->salinan = k->salinan;
	/* Another place of the source than the decree's own: a document, not data. */
	l->penetap.baris.loc.a = l->penetap.nama.loc.a = 90;
	l->salinan.baris.loc.a = l->salinan.nama.loc.a = 95;
	l->loc = teks("").loc;
}

static inline void
fill_in(struct uji *u)
{
	struct decree *k = &u->k;

	k->tanda = teks("SALINAN");
	k->lembaga = teks("KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS");
	k->nomor = teks("12");
	k->tahun = teks("2024");
	k->tentang = teks("RENCANA AKSI TAHUN 2024");
	k->jabatan = teks("KETUA KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS");
	add(u, &k->menimbang, "a.", "bahwa untuk mewujudkan zona integritas, perlu menyusun rencana aksi;");
	add(u, &k->menimbang, "b.", "bahwa rencana aksi telah dibahas dalam rapat pleno;");
	add(u, &k->menimbang, "c.", "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan "
	    "huruf b, perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Banyumas tentang "
	    "Rencana Aksi Tahun 2024;");
	add(u, &k->mengingat, "1.", "Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara "
	    "Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109) "
	    "sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2023 tentang Penetapan Peraturan Pemerintah "
	    "Pengganti Undang-Undang Nomor 1 Tahun 2022 tentang Perubahan atas Undang-Undang Nomor 7 Tahun 2017 tentang "
	    "Pemilihan Umum menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 54, Tambahan "
	    "Lembaran Negara Republik Indonesia Nomor 6863);");
	add(u, &k->mengingat, "2.", "Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi "
	    "Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita "
	    "Negara Republik Indonesia Tahun 2019 Nomor 320) sebagaimana telah beberapa kali diubah terakhir "
	    "dengan Peraturan Komisi Pemilihan Umum Nomor 12 Tahun 2023 tentang Perubahan Kelima atas Peraturan "
	    "Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan "
	    "Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota (Berita Negara Republik Indonesia Tahun 2023 "
	    "Nomor 377);");
	add(u, &k->memperhatikan, "", "Berita Acara Nomor 5 Tahun 2024 tanggal 9 Januari 2024;");
	k->memutuskan = teks("MEMUTUSKAN:");
	k->menetapkan = teks("KEPUTUSAN KOMISI PEMILIHAN UMUM KABUPATEN BANYUMAS TENTANG RENCANA AKSI TAHUN 2024.");
	add(u, &k->diktum, "KESATU", "Menetapkan Rencana Aksi Tahun 2024 sebagaimana tercantum dalam Lampiran "
	    "Keputusan yang merupakan bagian tidak terpisahkan dari Keputusan ini.");
	add(u, &k->diktum, "KEDUA", "Keputusan ini mulai berlaku pada tanggal ditetapkan.");
	k->tempat = teks("Purwokerto");
	k->tanggal = teks("10 Januari 2024");
	k->penetap.baris = teks("KETUA KOMISI PEMILIHAN UMUM\nKABUPATEN BANYUMAS,");
	k->penetap.tanda = teks("ttd.");
	k->penetap.nama = teks("ROFINGATUN KHASANAH");
	k->salinan.baris = teks("Salinan sesuai dengan aslinya\nSEKRETARIAT KOMISI PEMILIHAN UMUM\n"
	    "KABUPATEN BANYUMAS\nKepala Subbagian Hukum,");
	k->salinan.nama = teks("Sigit Budiyanto");
	k->loc = loc_file("uji");
	add_lampiran(u, "");
}

/* A decree without fault, a certified copy. */
static inline void
start(struct uji *u)
{
	*u = (struct uji){.arena = arena_new(), .diag = diag_new(), .jenis = JENIS_SALINAN};
	fill_in(u);
}

static inline void
finish(struct uji *u)
{
	ruleset_free(u->rules);
	eja_close(u->eja);
	diag_free(u->diag);
	arena_free(u->arena);
}

static inline void
run(struct uji *u)
{
	struct lint_dengan dengan = {.jenis = u->jenis, .rules = u->rules, .registry = registry,
	    .dokumen = u->dokumen, .eja = u->eja};

	lint_decree(u->diag, u->arena, &u->k, &dengan);
}

static inline void
assert_silent(struct uji *u)
{
	size_t n;

	diag_sorted(u->diag, &n);
	if (n)
		fail_msg("%s", all_messages(u->diag, u->arena));
}

/* A cell of the only matrix. */
static inline struct str *
sel(struct uji *u, size_t row, size_t column)
{
	return &u->k.lampiran->isi->matriks->v->v[row].sel[column];
}

static inline struct str
take_cell(struct str *line)
{
	return str_trim(str_cut(line, '|'));
}

/* "BULAN/3": column 3 of a group. */
static inline void
add_columns(struct uji *u, struct matriks *m, struct str head)
{
	struct str judul, kelompok;

	while (head.n) {
		judul = take_cell(&head);
		kelompok = str_cut(&judul, '/');
		if (judul.n)
			matriks_tambah_kolom(u->arena, m, judul, kelompok);
		else
			matriks_tambah_kolom(u->arena, m, kelompok, str_of(""));
	}
}

static inline void
add_row(struct uji *u, struct matriks *m, struct str line)
{
	struct bagian *b = &m->v[m->n - 1];
	struct baris *v;
	size_t j;

	b->v = arena_grow(u->arena, b->v, b->n, &b->cap, sizeof *b->v);
	v = &b->v[b->n++];
	*v = (struct baris){.sel = arena_alloc(u->arena, m->n_kolom * sizeof *v->sel),
	    .asal = arena_alloc(u->arena, m->n_kolom * sizeof *v->asal), .loc = teks("").loc};
	v->loc.a = 40 + (unsigned)b->n;
	for (j = 0; j < m->n_kolom; j++) {
		v->sel[j] = take_cell(&line);
		v->asal[j] = (struct asal){.a = v->loc.a, .b = (unsigned)j + 1};
		if (str_is(v->sel[j], "^")) {
			v->sel[j] = v[-1].sel[j];
			v->asal[j].atas = true;
		}
	}
}

/*
 * A matrix as text: the head, then a line for each row, cells between "|"; "^"
 * is a blank cell that is merged with the one above. "# II | Title" begins a
 * section.
 */
static inline void
put_matriks(struct uji *u, struct str s)
{
	struct matriks *m = arena_alloc(u->arena, sizeof *m);
	struct str line;

	m->loc = teks("").loc;
	add_columns(u, m, str_cut(&s, '\n'));
	while (s.n) {
		line = str_cut(&s, '\n');
		if (!str_starts(line, "#") && m->n) {
			add_row(u, m, line);
			continue;
		}
		m->v = arena_grow(u->arena, m->v, m->n, &m->cap, sizeof *m->v);
		m->v[m->n] = (struct bagian){.nomor = str_of(""), .judul = str_of(""), .loc = teks("").loc};
		m->n++;
		if (!str_starts(line, "#")) {
			add_row(u, m, line);
			continue;
		}
		line = str_trim(str_sub(line, 1, line.n));
		m->v[m->n - 1].nomor = take_cell(&line);
		m->v[m->n - 1].judul = take_cell(&line);
	}
	u->k.lampiran->isi->matriks = m;
}

/*
 * A narrative: a line for each paragraph. "# text" is a heading, a label of a
 * list in front makes an item, anything else a paragraph.
 */
static inline void
put_alinea(struct uji *u, struct str s)
{
	struct potongan *p = u->k.lampiran->isi;
	struct alinea *al;
	struct str line, word;

	p->matriks = NULL;
	while (s.n) {
		line = str_cut(&s, '\n');
		al = potongan_tambah(u->arena, p);
		*al = (struct alinea){.jenis = ALINEA_PARAGRAF, .label = str_of(""), .text = line, .loc = teks("").loc};
		al->loc.a = 40 + (unsigned)p->n;
		if (str_starts(line, "# ")) {
			al->jenis = ALINEA_JUDUL;
			al->text = str_sub(line, 2, line.n);
			continue;
		}
		word = str_cut(&line, ' ');
		if (word.n <= 4 && (str_ends(word, ".") || str_ends(word, ")"))) {
			al->jenis = ALINEA_BUTIR;
			al->label = word;
			al->text = line;
		}
	}
}

/* "a. bahwa ...": a label of letters or digits with its dot, then the text. */
static inline void
put_butir(struct butir *b, struct str s)
{
	struct str rest = s, label = str_cut(&rest, ' ');

	b->label = label.n <= 3 && str_ends(label, ".") ? label : STR("");
	b->text = b->label.n ? rest : s;
}

/*
 * Puts "plain <i>in italics</i> plain" where text and loc are, and into the
 * document that the decree was read from, as its next paragraph.
 */
static inline void
put_dokumen(struct uji *u, struct str marked, struct str *text, struct loc *loc)
{
	struct buf b = BUF_INIT;
	struct para *p;
	struct str part;
	size_t i, from = 0;

	if (!u->dokumen)
		u->dokumen = arena_alloc(u->arena, sizeof *u->dokumen);
	p = paras_add(u->arena, u->dokumen);
	p->rentang = arena_alloc(u->arena, (marked.n + 1) * sizeof *p->rentang);
	for (i = 0; i < marked.n;) {
		part = str_sub(marked, i, marked.n);
		if (str_starts(part, "<i>")) {
			from = b.n;
			i += strlen("<i>");
		} else if (str_starts(part, "</i>")) {
			p->rentang[p->n_rentang++] = (struct rentang){(unsigned)from, (unsigned)b.n, RENTANG_MIRING};
			i += strlen("</i>");
		} else {
			buf_addc(&b, marked.p[i++]);
		}
	}
	p->text = *text = str_dup(u->arena, buf_str(&b));
	p->loc = *loc = (struct loc){.file = "uji", .kind = LOC_PARA, .a = (unsigned)u->dokumen->n, .b = 1};
	buf_release(&b);
}

/* One of the two examples of a rule: found once, or not at all. */
static inline void
try_example(size_t no, put_fn *put, bool bad)
{
	const struct rule *r = &rules[no];
	struct uji u;
	size_t n;

	start(&u);
	put(&u, str_of(bad ? r->bad : r->good));
	run(&u);
	find_message(u.diag, r->id, &n);
	if (bad ? n != 1 : n != 0)
		fail_msg("%s: %zu findings for \"%s\"%s", r->id, n, bad ? r->bad : r->good,
		    all_messages(u.diag, u.arena));
	finish(&u);
}

/* What is nearly wrong: the rule speaks with these words (want), or is silent (NULL). */
struct batas {
	enum rule_no no;
	put_fn *put;
	const char *text;
	const char *want;
};

static inline void
try_batas(const struct batas *b)
{
	const struct message *m;
	struct uji u;

	start(&u);
	b->put(&u, str_of(b->text));
	run(&u);
	m = find_message(u.diag, rules[b->no].id, NULL);
	if ((m != NULL) != (b->want != NULL) || (m && *b->want && !str_has(m->arg, b->want)))
		fail_msg("%s on \"%s\": wanted %s%s", rules[b->no].id, b->text, b->want ? b->want : "silence",
		    all_messages(u.diag, u.arena));
	finish(&u);
}

static inline void
assert_found(struct uji *u, enum rule_no no, size_t n, const char *place)
{
	size_t found;
	const struct message *m = find_message(u->diag, rules[no].id, &found);

	if (found != n || (n && strcmp(m->loc.place, place) != 0))
		fail_msg("%s: wanted %zu, the first at %s%s", rules[no].id, n, place,
		    all_messages(u->diag, u->arena));
}

#endif
