/*
 * From a short form to the citation. What the register cannot answer for (a
 * missing gazette, an amendment of unknown day) is said, not guessed.
 */
#include "decree/acuan_int.h"

#include <string.h>

#include "base/buf.h"

/*
 * Words of letters, with blanks, hyphens and dots between: a kind, short or
 * in full. With "Nomor" behind it a citation has begun: that is text.
 */
static bool
is_kind(struct str s)
{
	size_t i;

	if (str_ends(s, " Nomor") || str_ends(s, " No.") || str_ends(s, " No"))
		return false;
	for (i = 0; i < s.n; i++)
		if (!char_is_letter(s.p[i]) && !strchr(" -./", s.p[i]))
			return false;
	return s.n && char_is_letter(s.p[0]);
}

static bool
is_number(struct str s)
{
	size_t i, digits = 0;

	for (i = 0; i < s.n; i++) {
		digits += char_is_digit(s.p[i]);
		if (!char_is_digit(s.p[i]) && !char_is_letter(s.p[i]) && !strchr("-./", s.p[i]))
			return false;
	}
	return digits > 0;
}

bool
acuan_baca(struct str text, struct acuan *out)
{
	enum { YEAR = 5 }; /* "/2017" */
	struct str s = str_trim(text);
	size_t at;

	if (str_ends(s, ";") || str_ends(s, "."))
		s = str_trim(str_sub(s, 0, s.n - 1));
	for (at = s.n; at > 0 && s.p[at - 1] != ' '; at--)
		;
	*out = (struct acuan){.teks = s, .jenis = str_trim(str_sub(s, 0, at)), .utuh = str_sub(s, at, s.n)};
	if (out->utuh.n <= YEAR || out->utuh.p[out->utuh.n - YEAR] != '/')
		return false;
	out->nomor = str_sub(out->utuh, 0, out->utuh.n - YEAR);
	return str_to_uint(str_sub(out->utuh, out->utuh.n - YEAR + 1, out->utuh.n), &out->tahun) &&
	    is_kind(out->jenis) && is_number(out->nomor);
}

/* " (Lembaran Negara ...)", or nothing when the register has no number. */
static void
sebut_terbitan(struct buf *b, const struct peraturan *p)
{
	if (p->ln.nomor) {
		buf_addf(b, " (Lembaran Negara Republik Indonesia Tahun %u Nomor %u", p->ln.tahun, p->ln.nomor);
		if (p->tln)
			buf_addf(b, ", Tambahan Lembaran Negara Republik Indonesia Nomor %u", p->tln);
		buf_addc(b, ')');
	} else if (p->bn.nomor) {
		buf_addf(b, " (Berita Negara Republik Indonesia Tahun %u Nomor %u)", p->bn.tahun, p->bn.nomor);
	}
}

struct str
acuan_nama(struct arena *a, const struct peraturan *p)
{
	const struct jenis_peraturan *j = jenis_peraturan(p->jenis);
	struct str jenis = j && j->penuh ? str_of(j->penuh) : p->jenis;

	if (nomor_berkode(p))
		return str_printf(a, "%.*s Nomor %.*s", STRF(jenis), STRF(p->nomor));
	return str_printf(a, "%.*s Nomor %.*s Tahun %u", STRF(jenis), STRF(p->nomor), p->tahun);
}

struct str
acuan_lengkap(struct arena *a, const struct peraturan *p)
{
	struct buf b = BUF_INIT;
	struct str all;

	buf_addstr(&b, acuan_nama(a, p));
	if (p->judul.n)
		buf_addf(&b, " tentang %.*s", STRF(p->judul));
	sebut_terbitan(&b, p);
	all = str_dup(a, buf_str(&b));
	buf_release(&b);
	return all;
}

static void
ragu(const struct urai *u, const struct peraturan *p, const char *what)
{
	diag_add(u->diag, R_DASAR_HUKUM_RAGU, u->loc, "%.*s: %s", STRF(acuan_tulis(u->arena, p)), what);
}

/* Kind, number, year, title, gazette. -1 after a message when there is no title to print. */
static int
sebut(const struct urai *u, struct buf *b, const struct peraturan *p)
{
	static const char *const lembar[] = {
		[LEMBARAN_NEGARA] = "nomor Lembaran Negara tidak ada dalam register, jadi tidak ditulis",
		[BERITA_NEGARA] = "nomor Berita Negara tidak ada dalam register, jadi tidak ditulis",
	};
	enum tempat tempat = acuan_tempat(p->jenis);

	if (p->judul.n == 0) {
		diag_add(u->diag, R_DASAR_HUKUM, u->loc, "'%.*s': judul %.*s tidak ada; tulislah dasar hukum ini lengkap",
		    STRF(u->acuan->teks), STRF(acuan_tulis(u->arena, p)));
		return -1;
	}
	buf_addstr(b, acuan_lengkap(u->arena, p));
	if (tempat != TANPA_TERBITAN && !p->tanpa_terbitan && !p->ln.nomor && !p->bn.nomor)
		ragu(u, p, lembar[tempat]);
	if (p->kepastian == PASTI_RENDAH)
		ragu(u, p, "isi register belum pasti, cocokkan dengan naskahnya");
	return 0;
}

/* Says of what may have been in force on the day that it was left out. */
static void
ragu_tanggal(const struct urai *u, const struct peraturan *p)
{
	if (p && masa_sudah(p->diundangkan, u->pada) == SUDAH_MUNGKIN)
		ragu(u, p, "tanggal pengundangannya tidak ada dalam register, jadi tidak disebut");
}

/*
 * The amendments that count. What is left out is said; so is a gap: when the
 * next one known is the third, the second may have been in force.
 */
static struct rantai
rantai_perubahan(const struct urai *u, const struct peraturan *p)
{
	struct rantai c;
	unsigned ke;
	size_t i;

	registry_rantai(u->r, u->arena, p, u->pada, &c);
	for (i = 0; i < c.n_sisa; i++)
		ragu_tanggal(u, c.sisa[i]);
	ke = c.n ? c.v[c.n - 1]->perubahan : 0;
	if (c.n_sisa && c.sisa[0]->perubahan > ke + 1 && (ke || !c.n))
		ragu(u, c.sisa[0], "perubahan sebelumnya tidak ada dalam register");
	return c;
}

/* By what the last one calls itself: the register may not have those before it. */
static bool
beberapa_kali(const struct rantai *c, const struct peraturan *p)
{
	const struct peraturan *last = c->v[c->n - 1];

	return c->n > 1 || last->perubahan > 1 ||
	    (str_has(last->judul, " sebagaimana telah ") && !str_has(p->judul, " sebagaimana telah "));
}

static int
sebut_dengan_perubahan(const struct urai *u, struct buf *b, const struct peraturan *p)
{
	struct rantai c;

	ragu_tanggal(u, registry_law_of(u->r, p));
	p = registry_undang_undang(u->r, p, u->pada);
	if (sebut(u, b, p) != 0)
		return -1;
	c = rantai_perubahan(u, p);
	if (c.n) {
		buf_adds(b, beberapa_kali(&c, p) ? " sebagaimana telah beberapa kali diubah terakhir dengan " :
		    " sebagaimana telah diubah dengan ");
		if (sebut(u, b, c.v[c.n - 1]) != 0)
			return -1;
	}
	buf_addc(b, ';');
	return 0;
}

int
acuan_urai(struct diag *d, struct arena *a, const struct registry *r, const struct acuan *acuan,
    const struct tanggal *pada, struct loc loc, struct str *out)
{
	const struct urai u = {d, a, r, acuan, pada, loc};
	struct str jenis = acuan_jenis(a, r, acuan->jenis);
	const struct peraturan *p;
	struct buf b = BUF_INIT;
	const char *mirip;
	int rc = -1;

	if (jenis.n == 0) {
		mirip = acuan_jenis_mirip(&u);
		diag_add(d, R_DASAR_HUKUM_RAGU, loc, "'%.*s' ditulis apa adanya: '%.*s' bukan jenis yang dapat disingkat%s%s%s",
		    STRF(acuan->teks), STRF(acuan->jenis), mirip ? "; maksudnya '" : "", mirip ? mirip : "",
		    mirip ? "'?" : "");
		return 0;
	}
	p = acuan_cari(&u, jenis);
	if (p && sebut_dengan_perubahan(&u, &b, p) == 0) {
		*out = str_dup(a, buf_str(&b));
		rc = 0;
	}
	buf_release(&b);
	return rc;
}
