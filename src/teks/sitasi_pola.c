/*
 * The pattern of citations, and the pieces that it finds in a text. One
 * pattern, so that a text is gone through once. See sitasi_int.h.
 */
#include <assert.h>

#include "teks/pola.h"
#include "teks/sitasi_int.h"

/* Letter case does not count but for abbreviations: "no" and "se" are words too. */
#define RI "(?:\\s*(?:republik\\s*indonesia|(?-i:R\\.?I\\.?)(?!\\p{L})))?"
#define NOMOR "(?:nomor|nomer|nmr|no)(?!\\p{L})\\.?\\s*[:.]?\\s*"
#define TAHUN "(?:tahun|thn\\.?)\\s*"
#define SATUAN "[\\p{L}\\d]+(?:\\.[\\p{L}\\d]+)*"

/* "(?<nama>" in a DEFINE group is a piece of pattern to be called. */
static const char bagian[] =
    "(?(DEFINE)"
    "(?<undang>undang\\s*[-\\x{2010}-\\x{2015}\\x{2212}]?\\s*undang)"
    /* The words that a kind begins with, in full ... */
    "(?<mulai>(?:(?&undang)|peraturan|qanun|keputusan|ketetapan|instruksi|surat|berita\\s+acara|nota\\s+dinas"
    "|notul\\p{L}*|risalah|putusan|pengumuman|maklumat|daftar\\s+isian\\s+pelaksanaan\\s+anggaran)"
    "(?=[^\\p{L}]|nomor\\s*\\d))"
    /* ... and short. */
    "(?<singkat>(?:(?-i:UU|PP|PKPU|PMK|KMK|SE|SK|SKB|DIPA|TAP|Tap|Kpts?)|perp?pu|perpres|kepp?res|inpres|permen\\p{L}*"
    "|kepmen\\p{L}*|inmen\\p{L}*|perda|perkada|pergub|perbup|perwali?|perdirjen|perka|perbawaslu|perdkpp)(?!\\p{L}))"
    /* Words that no name of an issuer has. */
    "(?<henti>(?:tentang|perihal|mengenai|nomor|nomer|yang|ini|itu|tersebut|berdasarkan|sebagaimana|sesuai|tanggal"
    "|dengan|maka|bahwa|perlu|telah|dalam(?!\\s+negeri)|pada|untuk|sehingga|agar|adalah|serta|atas|terhadap"
    "|menjadi|beserta|jo|juncto|ayat|pasal|huruf)(?!\\p{L}))"
    "(?<kata>(?!(?<!jenderal\\s)(?&mulai)|(?&henti))"
    "(?:\\p{L}+?(?=nomor\\s*\\d)|\\p{L}[\\p{L}'’.]*(?:[-/]\\p{L}+)*))"
    "(?<jenis_penuh>(?:peraturan\\s+pemerintah\\s+pengganti\\s+(?:(?&undang)|(?-i:UU))"
    "|surat\\s+(?:keputusan|edaran)|(?&mulai)|(?&singkat))"
    "(?:[\\s,/]+(?&kata)|\\s*\\((?-i:[A-Z]{2,})\\)|\\s+tahun\\s+anggaran\\s+\\d{4}){0,24}?)"
    /* 612/ORT.04-Kpt/05/KPU/XII/2020, with the blanks that a line break leaves. */
    "(?<ruas>" SATUAN "(?:[-\\x{2013}]" SATUAN "|\\s?[-\\x{2013}]\\s?" SATUAN "(?=\\s?/))*)"
    "(?<kode>(?:(?-i:SP)\\s*)?(?&ruas)(?:\\s?/\\s?(?!" TAHUN "\\d{4})(?&ruas))+)"
    "(?<polos>\\d+(?:\\.\\d+)*(?:-\\d+(?:\\.\\d+)*)*(?:\\p{L}(?!\\p{L}))?)"
    /* The words of formulas of amendment. */
    "(?<ubah>(?:dir?ubah|perubahan|dicabut|diganti(?:kan)?)(?!\\p{L}))"
    "(?<kr>(?:sebagaimana|yang|telah|sudah|pernah|dan|beberapa|berapa|kali(?:nya)?|untuk|terakhir(?:nya)?|kedua"
    "|ketiga|keempat|kelima|kemudian|selanjutnya|dilakukan|mengalami)(?!\\p{L})|(?&ubah))"
    ")";

static const char pola[] =
    "(?i)(?<!\\p{L})(?:"
    "(?<uud>(?:(?&undang)\\s+dasar|(?-i:UUD))(?:\\s+(?:negara|kesatuan|(?-i:NRI|RI)|republik|indonesia|tahun))*\\s*1945)"
    "|(?<kepala>(?<jenis>(?&jenis_penuh))\\s*,?\\s*"
    "(?:" NOMOR "|(?=\\d+\\p{L}?\\s*(?:/\\s*\\d{4}(?!\\d)|" TAHUN "\\d{4})))"
    "(?<nomor>(?=(?:(?-i:SP)\\s)?[^\\s;,()]*\\d)(?&kode)|(?&polos))"
    "(?:\\s*(?:(?<garis>/)\\s*|,\\s*)?" TAHUN "(?<tahun>\\d{4})(?!\\d))?"
    "(?:\\s*,?\\s*(?:ter)?(?:tanggal|tgl\\.?)\\s*(?<tanggal>\\d{1,2}\\s+\\p{L}+\\s+(?<tahun_tanggal>\\d{4})))?"
    "(?<tentang>\\s*,?\\s*(?:tentang|perihal|hal)(?!\\p{L})\\s*)?)"
    "|(?<rumus>(?=(?:(?&kr)[\\s,]+){0,9}(?&ubah))(?:(?&kr)[\\s,]+){1,12}(?:dengan|dalam|oleh|melalui)(?!\\p{L}))"
    "|(?<tln>(?:tambahan\\s*lembaran\\s*negara|(?-i:TLN(?:RI)?)(?!\\p{L}))" RI "\\s*(?:" TAHUN "\\d{4}\\s*)?(?:" NOMOR ")?"
    "(?<tln_nomor>\\d{1,5})(?!\\d))"
    "|(?<ln>(?:lembaran\\s*negara|(?-i:LN(?:RI)?)(?!\\p{L}))" RI "\\s*,?\\s*(?:" TAHUN ")?(?<ln_tahun>\\d{4})"
    "\\s*(?:,?\\s*" NOMOR "|/\\s*)(?<ln_nomor>\\d{1,5})(?!\\d))"
    "|(?<bn>(?:berita\\s*negara|(?-i:BN(?:RI)?)(?!\\p{L}))" RI "\\s*,?\\s*(?:" TAHUN ")?(?<bn_tahun>\\d{4})"
    "\\s*(?:,?\\s*" NOMOR "|/\\s*)(?<bn_nomor>\\d{1,5})(?!\\d))"
    "|(?<daerah>(?:tambahan\\s*)?(?:lembaran|berita)\\s+(?:daerah|aceh)\\s[^;()]{0,120}?" NOMOR "[^\\s;,()]*\\d)"
    ")|(?<titik>;)";

struct pola *
sitasi_pola_new(void)
{
	struct pola_fault fault;
	struct buf all = BUF_INIT;
	struct pola *p;

	buf_adds(&all, pola);
	buf_adds(&all, bagian);
	p = pola_new(buf_str(&all), &fault);
	buf_release(&all);
	assert(p);
	return p;
}

/* The gazette just found, if it was one. */
static bool
take_lembar(const struct sitasi_baca *b, struct str text, struct tanda *t)
{
	static const struct {
		const char *s, *tahun, *nomor, *penuh;
	} names[LEMBAR_N] = {
		[LEMBAR_LN] = {"ln", "ln_tahun", "ln_nomor", "lembaran negara republik indonesia tahun"},
		[LEMBAR_TLN] = {"tln", NULL, "tln_nomor", "tambahan lembaran negara republik indonesia nomor"},
		[LEMBAR_BN] = {"bn", "bn_tahun", "bn_nomor", "berita negara republik indonesia tahun"},
	};
	struct lembar *l = &t->lembar;
	struct str low;
	int i;

	for (i = 0; i < LEMBAR_N; i++) {
		l->s = pola_group(b->search, b->pola, text, names[i].s);
		if (!l->s.p)
			continue;
		t->jenis = TANDA_LEMBAR;
		t->no = (enum lembar_no)i;
		if (names[i].tahun)
			str_to_uint(pola_group(b->search, b->pola, text, names[i].tahun), &l->tahun);
		l->angka = pola_group(b->search, b->pola, text, names[i].nomor);
		str_to_uint(l->angka, &l->nomor);
		low = str_lower(b->arena, str_squeeze(b->arena, l->s));
		l->utuh = str_starts(low, names[i].penuh) && str_has(low, " nomor ");
		return true;
	}
	return false;
}

static void
take_kepala(const struct sitasi_baca *b, struct str text, struct tanda *t)
{
	t->jenis = TANDA_KEPALA;
	t->kata = pola_group(b->search, b->pola, text, "jenis");
	t->nomor = pola_group(b->search, b->pola, text, "nomor");
	t->tahun = pola_group(b->search, b->pola, text, "tahun");
	t->tanggal = pola_group(b->search, b->pola, text, "tanggal");
	t->tahun_tanggal = pola_group(b->search, b->pola, text, "tahun_tanggal");
	t->garis = pola_group(b->search, b->pola, text, "garis").p;
	t->tentang = pola_group(b->search, b->pola, text, "tentang").p;
}

static struct tanda
take(const struct sitasi_baca *b, struct str text, const struct match *k)
{
	struct tanda t = {.s = str_sub(text, k->from, k->to)};

	if (pola_group(b->search, b->pola, text, "uud").p) {
		t.jenis = TANDA_KEPALA;
		t.uud = true;
		t.kata = t.s;
	} else if (pola_group(b->search, b->pola, text, "kepala").p) {
		take_kepala(b, text, &t);
	} else if (pola_group(b->search, b->pola, text, "rumus").p) {
		t.jenis = TANDA_RUMUS;
	} else if (pola_group(b->search, b->pola, text, "titik").p) {
		t.jenis = TANDA_TITIK;
	} else if (!take_lembar(b, text, &t)) {
		t.jenis = TANDA_DAERAH;
	}
	return t;
}

/* Whether text can hold anything at all: most cells of a matrix cannot. */
static bool
may_cite(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (char_is_digit(s.p[i]))
			return true;
	return str_has(s, "ubah ");
}

int
sitasi_tanda(const struct sitasi_baca *b, struct str text, struct tanda **out, size_t *n)
{
	struct tanda *v = NULL;
	struct match k = {0};
	size_t cap = 0, bad;
	int rc = 0;

	*n = 0;
	if (text.n > TEXT_MAX || !utf8_valid(text, &bad))
		return -1;
	*out = NULL;
	if (!may_cite(text))
		return 0;
	while ((rc = pola_find(b->search, b->pola, text, k.to, &k)) == 1) {
		v = arena_grow(b->arena, v, *n, &cap, sizeof *v);
		v[(*n)++] = take(b, text, &k);
	}
	*out = v;
	return rc == -1 ? -1 : 0;
}
