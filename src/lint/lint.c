/*
 * The walk: a table of checks over the decree model, then the rules that are
 * data over every text of it. See lint.h.
 */
#include "lint/lint.h"

#include <stdarg.h>
#include <string.h>

#include "lint/berlaku.h"
#include "lint/ejaan.h"
#include "lint/miring.h"
#include "lint/periksa.h"

/* In the order of the parts of a decree; messages are sorted by place anyway. */
static check_fn *const checks[] = {
	check_kop,
	check_rancangan,
	check_isian,
	check_judul,
	check_susunan,
	check_sebutan,
	check_jabatan,
	check_menimbang,
	check_menimbang_rumus,
	check_pertimbangan,
	check_mengingat,
	check_urutan_dasar,
	check_dasar_lazim,
	check_masih_berlaku,
	check_diubah,
	check_terbitan,
	check_judul_dasar,
	check_nomor_kpu,
	check_cabut,
	check_sebut_lain,
	check_memperhatikan,
	check_menetapkan,
	check_diktum,
	check_diktum_isi,
	check_rujukan,
	check_perubahan,
	check_pencabutan,
	check_penutup,
	check_nama,
	check_pejabat,
	check_kedudukan,
	check_salinan,
	check_lembar_salinan,
	check_lampiran,
	check_lampiran_isi,
	check_lampiran_rujukan,
	check_tata_letak,
	check_kurung,
	check_matriks,
	check_tautan_naskah,
	check_senarai,
	check_senarai_sel,
	check_kata_bilangan,
	check_singkatan,
	check_istilah,
	check_kutipan_sama,
	check_nama_ajeg,
	check_tahun_ajeg,
	check_tanggal_ajeg,
	check_gaya,
};

/* What the rules that are data run with. */
struct run {
	struct lint *lint;
	const struct ruleset *rules;
	struct search *search;
	const struct satuan *satuan;
	struct str *found; /* words in this text that rules have found */
	size_t n, cap;
	struct ejaan ejaan;
};

static void
add(struct lint *l, enum rule_no no, const struct finding *f, const char *fmt, va_list ap)
{
	struct str arg = str_vprintf(l->arena, fmt, ap);

	diag_add_finding(l->diag, &rules[no], f, "%.*s", STRF(arg));
}

void
lint_add(struct lint *l, enum rule_no no, struct loc loc, struct str words, const char *fmt, ...)
{
	struct finding f = {.loc = loc, .words = words};
	va_list ap;

	va_start(ap, fmt);
	add(l, no, &f, fmt, ap);
	va_end(ap);
}

void
lint_add_label(struct lint *l, enum rule_no no, struct loc loc, struct str label, const char *fmt, ...)
{
	enum { BLANKS = 3 }; /* between a label and its text */
	struct finding f = {.loc = loc, .words = label, .reach = label.n + BLANKS,
	    .back = (unsigned)utf8_len(label) + BLANKS};
	va_list ap;

	va_start(ap, fmt);
	add(l, no, &f, fmt, ap);
	va_end(ap);
}

void
lint_add_in(struct lint *l, enum rule_no no, struct loc loc, struct str text, struct str words,
    struct str fix, const char *fmt, ...)
{
	struct finding f = {.loc = loc, .words = words, .nth = times_before(text, words),
	    .reach = text.n + 1, .fix = fix, .sure = fix.p != NULL};
	va_list ap;

	va_start(ap, fmt);
	add(l, no, &f, fmt, ap);
	va_end(ap);
}

void
lint_ganti(struct lint *l, enum rule_no no, struct loc loc, struct str text, struct str words, struct str fix)
{
	lint_add_in(l, no, loc, text, words, fix, "\"%.*s\" → \"%.*s\"", STRF(words), STRF(fix));
}

void
lint_add_finding(struct lint *l, enum rule_no no, enum level level, struct str text, const struct finding *f,
    const char *fmt, ...)
{
	struct finding found = *f;
	struct rule own = rules[no];
	struct str arg;
	va_list ap;

	va_start(ap, fmt);
	arg = str_vprintf(l->arena, fmt, ap);
	va_end(ap);
	own.level = level;
	found.nth = times_before(text, f->words);
	found.reach = text.n ? text.n + 1 : 0;
	diag_add_finding(l->diag, &own, &found, "%.*s", STRF(arg));
}

/* At most a line of s, for a message; cut between two characters. */
static struct str
shorten(struct arena *a, struct str s)
{
	enum { LINE = 100 };
	size_t i = 0, at;

	if (s.n <= LINE)
		return s;
	for (at = 0; i < LINE;) {
		at = i;
		utf8_next(s, &i);
	}
	return str_printf(a, "%.*s…", (int)at, s.p);
}

/*
 * Of two words written as one, whether the second has a capital in a name
 * ("Kerjasama Daerah") is for a reader to say.
 */
static bool
is_sure(const struct aturan *r, struct str words, struct str fix)
{
	bool capital = words.n > 1 && char_is_letter(words.p[0]) && !char_is_lower(words.p[0]) &&
	    char_is_lower(words.p[words.n - 1]);

	return r->pasti && !(capital && str_has(fix, " ") && !str_has(words, " "));
}

static struct finding
kata_in(const struct lint *l, const struct satuan *u, struct str words)
{
	return (struct finding){.loc = satuan_loc(l, u), .words = words, .nth = times_before(u->s, words),
	    .reach = u->s.n + 1};
}

void
lint_kata_arg(struct lint *l, const struct rule *rule, const struct satuan *u, struct str words, struct str arg)
{
	struct finding found = kata_in(l, u, words);

	diag_add_finding(l->diag, rule, &found, "%.*s", STRF(arg));
}

void
lint_kata(struct lint *l, const struct rule *rule, const struct satuan *u, struct str words,
    struct str fix, bool sure)
{
	struct str w = shorten(l->arena, words), f = shorten(l->arena, fix);
	struct finding found = kata_in(l, u, words);

	found.fix = fix;
	found.sure = sure;
	if (fix.p)
		diag_add_finding(l->diag, rule, &found, "\"%.*s\" → \"%.*s\"", STRF(w), STRF(f));
	else
		diag_add_finding(l->diag, rule, &found, "\"%.*s\"", STRF(w));
}

static void
finding(void *ctx, const struct aturan *r, struct str words, struct str fix)
{
	struct run *run = ctx;
	const struct satuan *u = run->satuan;

	if (!r->miring)
		lint_kata(run->lint, LETAK_BIT(u->letak) & LETAK_DI_LAMPIRAN ? &r->di_lampiran : &r->rule, u,
		    words, fix, is_sure(r, words, fix));
	run->found = arena_grow(run->lint->arena, run->found, run->n, &run->cap, sizeof *run->found);
	run->found[run->n++] = words;
}

static void
run_rules(struct lint *l, const struct satuan *u, void *ctx)
{
	struct run *run = ctx;
	const struct ruleset *rs = run->rules;
	size_t i, n = rs ? rs->n : 0, bad;

	/* Numbers, ticks and dashes of a matrix say nothing to a rule about words. */
	if (!str_has_letter(u->s))
		return;
	if (u->s.n > TEXT_MAX || !utf8_valid(u->s, &bad)) {
		diag_add(l->diag, R_TIDAK_DIBACA, satuan_loc(l, u),
		    "teks lebih dari %d bita, atau bukan UTF-8, tidak dicocokkan dengan aturan pola", TEXT_MAX);
		return;
	}
	run->satuan = u;
	run->n = 0;
	for (i = 0; i < n; i++)
		if (rs->v[i].letak & LETAK_BIT(u->letak) &&
		    aturan_run(run->search, &rs->v[i], u->s, finding, run) != 0)
			diag_add(l->diag, R_TIDAK_DIBACA, satuan_loc(l, u),
			    "aturan %s dihentikan, pencariannya terlalu lama", rs->v[i].rule.id);
	run->ejaan.found = run->found;
	run->ejaan.n_found = run->n;
	if (run->ejaan.eja)
		check_ejaan(l, &run->ejaan, u);
}

static void
read_words(struct lint *l, const struct satuan *u, void *ctx)
{
	ejaan_baca(l, ctx, u);
}

/* The rule of that id, or NULL. */
static const struct aturan *
aturan_cari(const struct ruleset *rs, const char *id)
{
	size_t i;

	for (i = 0; rs && i < rs->n; i++)
		if (strcmp(rs->v[i].rule.id, id) == 0)
			return &rs->v[i];
	return NULL;
}

/* What looks at each text by itself: the rules that are data, the spelling, the italics. */
static void
run_texts(struct run *run)
{
	const struct eja *eja = run->lint->dengan->eja;

	if (!run->rules && !eja)
		return;
	run->ejaan = (struct ejaan){.eja = eja, .search = run->search};
	if (eja) {
		eja_mulai(eja);
		run->ejaan.lewati = ejaan_lewati();
		run->ejaan.serangkai = aturan_cari(run->rules, "missing-space");
		satuan_each(run->lint, read_words, &run->ejaan);
		miring_baca(run->lint, &run->ejaan.miring);
	}
	satuan_each(run->lint, run_rules, run);
	check_miring(run->lint, run->search);
	pola_free(run->ejaan.lewati);
}

void
lint_decree(struct diag *d, struct arena *a, const struct decree *k, const struct lint_dengan *dengan)
{
	struct lint l = {.diag = d, .arena = a, .k = k, .dengan = dengan, .jenis = dengan->jenis};
	struct run run = {.lint = &l, .rules = dengan->rules, .search = search_new()};
	struct pola *own = dengan->rules ? NULL : sitasi_pola_new();
	size_t i;

	l.kpu = naskah_kpu(a, k);
	l.perubahan = naskah_perubahan(a, k);
	count_lampiran(&l);
	if (k->lembaga.s.n && k->tentang.s.n)
		l.nama = nama_keputusan(a, str_printf(a, "KEPUTUSAN %.*s TENTANG %.*s",
		    STRF(k->lembaga.s), STRF(k->tentang.s)));
	l.sitasi = (struct sitasi_baca){a, run.search, own ? own : dengan->rules->sitasi};
	l.dasar = dasar_baca(&l, &l.n_dasar);
	for (i = 0; i < COUNT_OF(checks); i++)
		checks[i](&l);
	run_texts(&run);
	search_free(run.search);
	pola_free(own);
}
