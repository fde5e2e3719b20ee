/*
 * Reads a file of the register: one row a line, cells between tabs, nothing
 * quoted. The first line names the columns, in any order; a cell at the end
 * of a row may be left out, as spreadsheets do. Remarks may stand anywhere.
 */
#include "decree/register_int.h"

enum lajur_no {
	LAJUR_ID, LAJUR_JENIS, LAJUR_NOMOR, LAJUR_TAHUN, LAJUR_JUDUL, LAJUR_TERBITAN, LAJUR_DIUNDANGKAN,
	LAJUR_MULAI, LAJUR_MENGUBAH, LAJUR_MENETAPKAN, LAJUR_MENCABUT, LAJUR_PENCABUTAN, LAJUR_MENCABUT_SEBAGIAN,
	LAJUR_BERLAKU, LAJUR_KEPASTIAN, LAJUR_SUMBER,
	LAJUR_N
};

#define BENTUK_ID "id seperti 'pkpu/8/2019'"
#define BENTUK_DAFTAR BENTUK_ID ", beberapa dipisah koma"
#define BENTUK_MASA "tanggal seperti 2024-01-10, atau tahunnya saja"

static const struct lajur {
	const char *nama;
	bool wajib;
	const char *bentuk; /* for messages: the form that a cell must have */
} lajur[LAJUR_N] = {
	[LAJUR_ID] = {"id", true, BENTUK_ID},
	[LAJUR_JENIS] = {"type", true, ""},
	[LAJUR_NOMOR] = {"number", true, ""},
	[LAJUR_TAHUN] = {"year", true, "tahun empat angka"},
	[LAJUR_JUDUL] = {"title", true, ""},
	[LAJUR_TERBITAN] = {"gazette", false, "'LN 2017/182; TLN 6109', 'BN 2019/320', atau '-'"},
	[LAJUR_DIUNDANGKAN] = {"promulgated", false, BENTUK_MASA},
	[LAJUR_MULAI] = {"in_force", false, BENTUK_MASA},
	[LAJUR_MENGUBAH] = {"amends", false, BENTUK_DAFTAR},
	[LAJUR_MENETAPKAN] = {"ratifies", false, BENTUK_ID},
	[LAJUR_MENCABUT] = {"revokes", false, BENTUK_DAFTAR},
	[LAJUR_PENCABUTAN] = {"revokes_from", false, BENTUK_MASA},
	[LAJUR_MENCABUT_SEBAGIAN] = {"partly_revokes", false, "'uu/32/2004:Bab V', beberapa dipisah titik koma"},
	[LAJUR_BERLAKU] = {"lapses", false, BENTUK_MASA},
	[LAJUR_KEPASTIAN] = {"confidence", false, "high, medium, atau low"},
	[LAJUR_SUMBER] = {"source", false, ""},
};

/*
 * 2 for "Perubahan Kedua atas ...", wherever it stands; see struct peraturan.
 * "Perubahan Iklim" is a matter; old titles go without "atas".
 */
static unsigned
nomor_perubahan(struct arena *a, struct str judul)
{
	static const char word[] = "Perubahan ";
	static const char *const objects[] = {"Undang", "Peraturan", "Keputusan", "Instruksi"};
	struct str s = str_sub(judul, str_find(judul, word), judul.n);
	size_t at, i;

	if (s.n == 0)
		return 0;
	s = str_sub(s, sizeof word - 1, s.n);
	if (str_starts(s, "atas "))
		return 1;
	at = str_find(s, " atas ");
	if (at < s.n && nomor_dari_urutan(a, str_sub(s, 0, at)))
		return nomor_dari_urutan(a, str_sub(s, 0, at));
	for (i = 0; i < sizeof objects / sizeof *objects; i++)
		if (str_starts(s, objects[i]))
			return 1;
	return 0;
}

static bool
is_id(struct str s)
{
	return str_has(s, "/") && !str_has(s, " ") && !str_has(s, ",");
}

static bool
is_year(struct str s, unsigned *out)
{
	return s.n == 4 && str_to_uint(s, out) && *out > 1800;
}

static bool
read_terbitan(struct str s, struct peraturan *p)
{
	struct str part, kind;
	struct terbitan *t;

	p->tanpa_terbitan = str_is(s, "-");
	while (s.n && !p->tanpa_terbitan) {
		part = str_trim(str_cut(&s, ';'));
		kind = str_cut(&part, ' ');
		if (str_is(kind, "TLN") && str_to_uint(part, &p->tln) && p->tln)
			continue;
		t = str_is(kind, "LN") ? &p->ln : str_is(kind, "BN") ? &p->bn : NULL;
		if (!t || !is_year(str_cut(&part, '/'), &t->tahun) || !str_to_uint(part, &t->nomor) || !t->nomor)
			return false;
	}
	return true;
}

static bool
read_masa(struct str s, struct masa *m)
{
	struct tanggal t;
	unsigned tahun;

	if (is_year(s, &tahun)) {
		*m = masa_setahun(tahun);
		return true;
	}
	if (!tanggal_baca(s, &t))
		return false;
	m->awal = m->akhir = tanggal_urut(t);
	return true;
}

/* "id,id"; with parts "id:Pasal 1, Pasal 2; id:Bab V". */
static bool
read_hubungan(struct arena *a, struct str s, bool parts, struct daftar_hubungan *l)
{
	while (s.n) {
		struct str bagian = str_trim(str_cut(&s, parts ? ';' : ',')), id = bagian;

		if (parts)
			id = str_trim(str_cut(&bagian, ':'));
		if (!is_id(id) || (parts && str_trim(bagian).n == 0))
			return false;
		l->v = arena_grow(a, l->v, l->n, &l->cap, sizeof *l->v);
		l->v[l->n++] = (struct hubungan){id, parts ? str_trim(bagian) : str_of("")};
	}
	return true;
}

/* A cell that is not empty; false when it has not the form of its column. */
static bool
read_value(struct arena *a, enum lajur_no no, struct str s, struct peraturan *p)
{
	switch (no) {
	case LAJUR_ID:
		p->id = s;
		return is_id(s);
	case LAJUR_JENIS:
		p->jenis = s;
		return true;
	case LAJUR_NOMOR:
		p->nomor = s;
		return true;
	case LAJUR_TAHUN:
		return is_year(s, &p->tahun);
	case LAJUR_JUDUL: /* in brackets stands a note of who keeps the register, no title */
		p->judul = str_starts(s, "(") ? str_of("") : s;
		p->perubahan = nomor_perubahan(a, s);
		return true;
	case LAJUR_TERBITAN:
		return read_terbitan(s, p);
	case LAJUR_DIUNDANGKAN:
		return read_masa(s, &p->diundangkan_tertulis);
	case LAJUR_MULAI:
		return read_masa(s, &p->mulai);
	case LAJUR_MENGUBAH:
		return read_hubungan(a, s, false, &p->mengubah);
	case LAJUR_MENETAPKAN:
		p->menetapkan = s;
		return is_id(s);
	case LAJUR_MENCABUT:
		return read_hubungan(a, s, false, &p->mencabut);
	case LAJUR_PENCABUTAN:
		return read_masa(s, &p->pencabutan_tertulis);
	case LAJUR_MENCABUT_SEBAGIAN:
		return read_hubungan(a, s, true, &p->mencabut_sebagian);
	case LAJUR_BERLAKU:
		return read_masa(s, &p->berlaku);
	case LAJUR_KEPASTIAN:
		p->kepastian = str_is(s, "low") ? PASTI_RENDAH : str_is(s, "medium") ? PASTI_SEDANG : PASTI_TINGGI;
		return p->kepastian != PASTI_TINGGI || str_is(s, "high");
	case LAJUR_SUMBER:
		p->sumber = s;
		return true;
	case LAJUR_N:
		break;
	}
	return true;
}

enum { SEL_MAX = 2 * LAJUR_N };

struct reader {
	struct registry *r;
	struct diag *diag;
	struct str line;                     /* being read */
	struct loc at;                       /* its start */
	const struct lajur *header[SEL_MAX]; /* NULL: a column that is not known */
	size_t n_header;
	int rc;
};

/* The place of p, which points into the line. */
static struct loc
loc_in(const struct reader *rd, const char *p)
{
	struct loc loc = rd->at;

	loc.b = (unsigned)utf8_len(str_sub(rd->line, 0, (size_t)(p - rd->line.p))) + 1;
	return loc;
}

/* "# as_of: 2024-12-31"; the cells of a spreadsheet may stand behind it. */
static void
read_remark(struct reader *rd)
{
	struct str s = str_trim(str_sub(rd->line, 1, rd->line.n)), key = str_cut(&s, ':'), value = str_cut(&s, '\t');
	struct masa m = {0, 0};

	if (!str_is(str_trim(key), "as_of"))
		return;
	if (!read_masa(str_trim(value), &m)) {
		diag_add(rd->diag, R_REGISTER, rd->at, "'%.*s' pada as_of; bentuknya " BENTUK_MASA, STRF(str_trim(value)));
		rd->rc = -1;
	}
	if (m.akhir > rd->r->keadaan)
		rd->r->keadaan = m.akhir;
}

/* The next line that is no remark. */
static bool
next_line(struct reader *rd, struct str *rest)
{
	while (rest->n) {
		rd->line = str_cut(rest, '\n');
		if (str_ends(rd->line, "\r"))
			rd->line.n--;
		rd->at.a++;
		rd->at.b = 1;
		if (!str_starts(rd->line, "#"))
			return true;
		read_remark(rd);
	}
	return false;
}

/* Which column has that name, and which is spelled most alike. */
static const struct lajur *
cari_lajur(struct str nama, const char **dekat)
{
	enum { FAR = 3 };
	unsigned best = FAR, dist;
	size_t i;

	*dekat = NULL;
	for (i = 0; i < LAJUR_N; i++) {
		if (str_is(nama, lajur[i].nama))
			return &lajur[i];
		dist = str_distance(nama, str_of(lajur[i].nama), FAR);
		if (dist < best && dist < nama.n) {
			best = dist;
			*dekat = lajur[i].nama;
		}
	}
	return NULL;
}

static bool
has_header(const struct reader *rd, const struct lajur *l)
{
	size_t i;

	for (i = 0; i < rd->n_header; i++)
		if (rd->header[i] == l)
			return true;
	return false;
}

static void
read_header(struct reader *rd)
{
	struct str rest = rd->line, cell;
	const struct lajur *l;
	const char *dekat;

	while (rest.n && rd->n_header < SEL_MAX) {
		cell = str_cut(&rest, '\t');
		l = cari_lajur(str_trim(cell), &dekat);
		if (!l || has_header(rd, l)) {
			diag_add(rd->diag, R_REGISTER, loc_in(rd, cell.p), "kolom '%.*s' %s%s%s%s", STRF(cell),
			    l ? "ditulis dua kali" : "tidak dikenal", dekat ? "; maksudnya '" : "",
			    dekat ? dekat : "", dekat ? "'?" : "");
			rd->rc = -1;
			l = NULL;
		}
		rd->header[rd->n_header++] = l;
	}
}

/* Whether the columns are there without which no row can be read. */
static bool
check_header(struct reader *rd)
{
	struct str missing = str_of("");
	size_t i;

	for (i = 0; i < LAJUR_N; i++)
		if (lajur[i].wajib && !has_header(rd, &lajur[i]))
			missing = str_printf(rd->r->arena, "%.*s%s%s", STRF(missing), missing.n ? ", " : "", lajur[i].nama);
	if (missing.n)
		diag_add(rd->diag, R_REGISTER, rd->at, "baris pertama tidak memuat kolom %.*s", STRF(missing));
	return missing.n == 0;
}

/* One cell into p; false after a message. */
static bool
read_cell(struct reader *rd, const struct lajur *l, struct str cell, struct peraturan *p)
{
	struct str s = str_trim(cell);

	if (s.n == 0 && l->wajib) {
		diag_add(rd->diag, R_REGISTER, loc_in(rd, cell.p), "kolom '%s' kosong", l->nama);
		return false;
	}
	if (s.n == 0 || read_value(rd->r->arena, (enum lajur_no)(l - lajur), s, p))
		return true;
	diag_add(rd->diag, R_REGISTER, loc_in(rd, s.p), "'%.*s' pada kolom '%s'; bentuknya %s", STRF(s), l->nama,
	    l->bentuk);
	return false;
}

static void
read_row(struct reader *rd)
{
	struct registry *r = rd->r;
	struct peraturan *p = arena_alloc(r->arena, sizeof *p);
	struct str rest = rd->line, cell;
	bool ok = true;
	size_t i;

	p->kepastian = PASTI_TINGGI;
	for (i = 0; i < rd->n_header; i++) {
		cell = str_cut(&rest, '\t');
		if (rd->header[i] && !read_cell(rd, rd->header[i], cell, p))
			ok = false;
	}
	if (rest.n) {
		diag_add(rd->diag, R_REGISTER, loc_in(rd, rest.p), "sel di luar kolom yang bernama");
		ok = false;
	}
	if (!ok) {
		rd->rc = -1;
		return;
	}
	p->loc = rd->at;
	p->file = r->files;
	p->seq = r->seq++;
	r->v = arena_grow(r->arena, r->v, r->n, &r->cap, sizeof *r->v);
	r->v[r->n++] = p;
}

int
register_baca(struct registry *r, struct diag *d, const char *file, struct str text)
{
	struct reader rd = {.r = r, .diag = d, .line = text, .at = {.file = file, .kind = LOC_LINE}};

	if (!next_line(&rd, &text)) { /* an empty file: what is missing is missing there */
		rd.line = STR("");
		rd.at.a = rd.at.b = 1;
	}
	read_header(&rd);
	if (!check_header(&rd))
		return -1;
	while (next_line(&rd, &text))
		if (str_trim(rd.line).n)
			read_row(&rd);
	return rd.rc;
}
