/*
 * What the words of a citation say by themselves: its class, its number, the
 * title of an amendment, the formula that leads one in. See sitasi_int.h.
 */
#include <string.h>

#include "base/buf.h"
#include "data/nomor.h"
#include "teks/sitasi_int.h"
#include "teks/words.h"

/* By the letters of the kind, without blanks and dashes; the first row that fits counts. */
static const struct {
	const char *huruf;
	enum sitasi_jenis golongan;
	bool utuh;   /* all of the kind, not its beginning */
	bool pusat;  /* of the state as a whole: what follows is no issuer */
} awal[] = {
	{"undangundangdasar", SITASI_UUD, false, true},
	{"uud", SITASI_UUD, false, true},
	{"undangundang", SITASI_UU, false, true},
	{"uu", SITASI_UU, false, true},
	{"peraturanpemerintahpengganti", SITASI_PERPPU, false, true},
	{"perppu", SITASI_PERPPU, false, true},
	{"perpu", SITASI_PERPPU, false, true},
	{"peraturanpemerintah", SITASI_PP, false, true},
	{"pp", SITASI_PP, true, true},
	{"ppri", SITASI_PP, true, true},
	{"peraturanpresiden", SITASI_PERPRES, false, true},
	{"perpres", SITASI_PERPRES, false, true},
	{"keputusanpresiden", SITASI_KEPPRES, false, true},
	{"kepres", SITASI_KEPPRES, false, true},
	{"keppres", SITASI_KEPPRES, false, true},
	{"instruksipresiden", SITASI_INPRES, false, true},
	{"inpres", SITASI_INPRES, false, true},
	{"ketetapanmajelis", SITASI_TAP_MPR, false, true},
	{"ketetapanmpr", SITASI_TAP_MPR, false, true},
	{"tapmpr", SITASI_TAP_MPR, false, true},
	{"peraturandaerah", SITASI_PERDA, false, false},
	{"perda", SITASI_PERDA, false, false},
	{"qanun", SITASI_PERDA, false, false},
	{"peraturangubernur", SITASI_PERKADA, false, false},
	{"peraturanbupati", SITASI_PERKADA, false, false},
	{"peraturanwali", SITASI_PERKADA, false, false},
	{"pergub", SITASI_PERKADA, false, false},
	{"perbup", SITASI_PERKADA, false, false},
	{"perwal", SITASI_PERKADA, false, false},
	{"perkada", SITASI_PERKADA, false, false},
	{"peraturan", SITASI_PERATURAN, false, false},
	{"permen", SITASI_PERATURAN, false, false},
	{"pkpu", SITASI_PERATURAN, false, false},
	{"pmk", SITASI_PERATURAN, false, false},
	{"perdirjen", SITASI_PERATURAN, false, false},
	{"perka", SITASI_PERATURAN, false, false},
	{"perbawaslu", SITASI_PERATURAN, false, false},
	{"perdkpp", SITASI_PERATURAN, false, false},
	{"keputusan", SITASI_KEPUTUSAN, false, false},
	{"suratkeputusan", SITASI_KEPUTUSAN, false, false},
	{"kepmen", SITASI_KEPUTUSAN, false, false},
	{"kmk", SITASI_KEPUTUSAN, false, false},
	{"kpt", SITASI_KEPUTUSAN, false, false},
	{"sk", SITASI_KEPUTUSAN, false, false},
	{"suratedaran", SITASI_SURAT_EDARAN, false, false},
	{"se", SITASI_SURAT_EDARAN, false, false},
	{"surat", SITASI_SURAT, false, false},
	{"pengumuman", SITASI_SURAT, false, false},
	{"notadinas", SITASI_SURAT, false, false},
	{"berita", SITASI_BERITA_ACARA, false, false},
	{"notul", SITASI_BERITA_ACARA, false, false},
	{"risalah", SITASI_BERITA_ACARA, false, false},
	{"daftarisian", SITASI_DIPA, false, true},
	{"dipa", SITASI_DIPA, false, true},
	{"putusan", SITASI_PUTUSAN, false, false},
};

/* The letters of the first words of s, small: "undangundangnomor". */
static struct str
letters(char *room, size_t size, struct str s)
{
	size_t i, n = 0;

	for (i = 0; i < s.n && n < size; i++)
		if (char_is_letter(s.p[i]))
			room[n++] = (char)(s.p[i] | 0x20);
	return (struct str){room, n};
}

/* Behind the first word, or the first two of "Surat Edaran": who issued it. */
static struct str
penerbit(struct str jenis)
{
	static const char *const two[] = {"edaran", "keputusan", "acara", "dinas"};
	struct str rest = jenis, next;
	char room[16];

	take_word(&rest);
	next = rest;
	if (among(letters(room, sizeof room, take_word(&next)), two, COUNT_OF(two)))
		rest = next;
	return str_trim(rest);
}

static void
set_jenis(struct sitasi *s)
{
	enum { LONGEST = 48 };
	char room[LONGEST];
	struct str low = letters(room, sizeof room, s->jenis);
	size_t i;

	s->golongan = SITASI_LAIN;
	for (i = 0; i < COUNT_OF(awal); i++) {
		if (awal[i].utuh ? !str_is(low, awal[i].huruf) : !str_starts(low, awal[i].huruf))
			continue;
		s->golongan = awal[i].golongan;
		if (!awal[i].pusat)
			s->penerbit = penerbit(s->jenis);
		return;
	}
}

/* "612/ORT.04- Kpt/05" as it was issued: no blanks, hyphens for dashes. */
static struct str
tidy(struct arena *a, struct str s)
{
	char *p = arena_alloc(a, s.n + 1);
	size_t i = 0, n = 0;
	uint32_t cp;

	while (i < s.n) {
		size_t at = i;

		cp = utf8_next(s, &i);
		if (cp == ' ' || cp == 0xA0 || (cp >= '\t' && cp <= '\r'))
			continue;
		if (cp >= 0x2010 && cp <= 0x2015)
			p[n++] = '-';
		else
			for (; at < i; at++)
				p[n++] = s.p[at];
	}
	return (struct str){p, n};
}

/* "7/2017" is number and year; in 47/PW.01/10/2022 the year is part of the number. */
static void
set_nomor(struct arena *a, struct sitasi *s, const struct tanda *t)
{
	struct str rest, last;

	s->nomor = t->nomor;
	s->kode = tidy(a, t->nomor);
	if (str_to_uint(t->tahun, &s->tahun)) {
		if (t->garis)
			s->kode = str_printf(a, "%.*s/TAHUN %u", STRF(s->kode), s->tahun);
		return;
	}
	for (rest = s->kode, last = rest; rest.n;)
		last = str_cut(&rest, '/');
	if (last.n == 4 && last.n < s->kode.n && str_to_uint(last, &s->tahun)) {
		rest = str_sub(s->kode, 0, s->kode.n - 5);
		if (!str_has(rest, "/") && char_is_digit(rest.p[0])) {
			s->kode = rest;
			s->nomor = str_sub(t->nomor, 0, str_find(t->nomor, "/"));
		}
		return;
	}
	str_to_uint(t->tahun_tanggal, &s->tahun);
}

struct sitasi *
sitasi_kepala(struct arena *a, const struct tanda *t)
{
	struct sitasi *s = arena_alloc(a, sizeof *s);
	struct str last = t->tahun.n ? t->tahun : t->nomor;

	s->jenis = t->kata;
	s->tanggal = t->tanggal;
	set_jenis(s);
	if (t->uud) {
		s->kepala = t->s;
		return s;
	}
	set_nomor(a, s, t);
	s->kepala = str_sub(t->s, 0, (size_t)(last.p + last.n - t->s.p));
	return s->tahun || t->tentang ? s : NULL;
}

/*
 * "Perubahan Kedua atas ...", "Perubahan Keputusan ...". A title of an
 * amendment names what it amends: "Perubahan Iklim" is a matter.
 */
static void
set_perubahan(struct arena *a, struct sitasi *s, struct str low)
{
	static const char word[] = "perubahan ";
	size_t at;

	if (!str_starts(low, word) || !s->objek)
		return;
	low = str_sub(low, sizeof word - 1, low.n);
	at = str_find(low, "atas ");
	s->perubahan = true;
	if (at == 0 || at == low.n)
		s->ke = 1;
	else
		s->ke = nomor_dari_urutan(a, str_sub(low, 0, at));
}

void
sitasi_judul(struct arena *a, struct sitasi *s)
{
	struct str low = str_lower(a, str_squeeze(a, s->judul));

	s->perppu = str_starts(low, "penetapan ") && s->objek && s->objek->golongan == SITASI_PERPPU;
	set_perubahan(a, s, low);
	if (s->perppu) {
		s->perubahan = s->objek->perubahan;
		s->ke = s->objek->ke;
	}
}

/* Without marks, small, one blank between. */
static struct str
plain(struct arena *a, struct str s)
{
	struct buf b = BUF_INIT;
	struct str word, all;

	while ((word = take_word(&s)).n)
		buf_addf(&b, "%s%.*s", b.n ? " " : "", STRF(word));
	all = str_lower(a, buf_str(&b));
	buf_release(&b);
	return all;
}

struct rumus
sitasi_rumus(struct arena *a, struct str s)
{
	struct rumus r = {.s = s, .koma = str_has(s, ",")};
	struct str low = plain(a, s);
	bool many = str_has(low, "terakhir") || str_has(low, "kali ");

	if (str_is(low, "sebagaimana telah diubah dengan"))
		r.jenis = RUMUSAN_SEKALI;
	else if (str_is(low, "sebagaimana telah beberapa kali diubah terakhir dengan"))
		r.jenis = RUMUSAN_BERKALI;
	else if (str_has(low, "dicabut") || str_has(low, "diganti"))
		r.jenis = RUMUSAN_DICABUT;
	else if (!str_starts(low, "sebagaimana ") && !str_starts(low, "yang "))
		r.jenis = RUMUSAN_LANJUTAN;
	else
		r.jenis = many ? RUMUSAN_SALAH_BERKALI : RUMUSAN_SALAH_SEKALI;
	return r;
}
