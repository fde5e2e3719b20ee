/* A lampiran: head, title, narrative and matrices, signature. */
#include "decree/from_para.h"

#include <string.h>

#include "data/nomor.h"

enum {
	HEAD_MAX = 4,   /* lines from LAMPIRAN to KEPUTUSAN */
	JUDUL_MAX = 8,  /* lines of a title */
	LEVELS_MAX = 4  /* lists in lists */
};

/* Headings that stand where a title would, but begin the text of the lampiran. */
static const char *const headings[] = {
	"PENDAHULUAN", "BAB", "KATA PENGANTAR", "DAFTAR ISI", "LATAR BELAKANG", "DASAR HUKUM", "UMUM",
};

static bool
opens_keputusan(struct str s)
{
	return fp_opens_with(s, "KEPUTUSAN", NULL) || fp_opens_with(s, "SURAT KEPUTUSAN", NULL);
}

/*
 * A word alone is no head: KEPUTUSAN, or the number of one, stands below it
 * or behind it. "Lampiran Keputusan ini memuat" is text, unless a number
 * follows: some offices write the head in small letters.
 */
bool
fp_is_lampiran(const struct reader *r, size_t i)
{
	struct str rest, word, behind, s;
	bool same_line;
	size_t k;
	unsigned n;

	if (!fp_opens_with(r->v[i].s, "LAMPIRAN", &rest))
		return false;
	if (fp_has_style(&r->v[i], "Kepala Lampiran"))
		return true;
	behind = rest;
	word = str_cut(&rest, ' ');
	if (str_ends(word, ":"))
		word = str_sub(word, 0, word.n - 1);
	if (nomor_dari_romawi(word) || str_to_uint(word, &n))
		behind = rest;
	behind = fp_skip_colon(behind);
	same_line = opens_keputusan(behind);
	if (behind.n && (!same_line || !str_has_lower(r->v[i].s)))
		return same_line;
	for (k = i + 1; k < r->n && k < i + HEAD_MAX; k++) {
		s = fp_skip_colon(r->v[k].s);
		if (fp_opens_with(s, "NOMOR", NULL) || (!same_line && opens_keputusan(s)))
			return true;
	}
	return false;
}

static bool
is_heading(struct str s)
{
	size_t i;

	for (i = 0; i < sizeof headings / sizeof *headings; i++)
		if (fp_opens_with(s, headings[i], NULL))
			return true;
	return fp_list_label(s).n > 0;
}

/* Lines in capitals from `from` on, up to where the title is surely over. */
static size_t
read_judul(struct reader *r, size_t from, size_t to, struct lampiran *l)
{
	size_t i, end = from;

	for (i = from; i < to && i - from < JUDUL_MAX; i++) {
		const struct line *line = &r->v[i];
		bool new_page = line->p->page_break || (i > 0 && r->v[i - 1].p->section_end);

		if (line->p->table || line->p->label.n || str_has_lower(line->s) || !str_has_letter(line->s) ||
		    is_heading(line->s) || fp_is_jabatan(line->s) || (i > from && new_page))
			break;
		if (i > from && fp_has_style(&r->v[from], "Judul Lampiran") && !fp_has_style(line, "Judul Lampiran"))
			break;
		/* The title often repeats the name of the decree: then it ends there. */
		if (i > from && line->apart && str_ends(l->kepala.s, fp_join(r, from, i, ' ').p))
			break;
		end = i + 1;
	}
	if (end > from)
		l->judul = fp_teks(r, from, fp_join(r, from, end, ' '));
	return end;
}

/* Index of the paragraph of line i; of the one behind the last line, too. */
static size_t
paragraph_of(const struct reader *r, size_t i)
{
	return i < r->n ? (size_t)(r->v[i].p - r->paras->v) : r->paras->n;
}

/* The first line of the paragraph at or behind `at`. */
static size_t
line_of(const struct reader *r, size_t from, size_t to, size_t at)
{
	while (from < to && paragraph_of(r, from) < at)
		from++;
	return from;
}

/* The styles of our templates say what a paragraph of a narrative is. */
static const struct {
	const char *style;
	enum alinea_jenis jenis;
	bool level; /* the style's name ends with one */
} narasi_styles[] = {
	{"Narasi Judul ", ALINEA_JUDUL, true}, {"Narasi Butir ", ALINEA_BUTIR, true},
	{"Narasi Lanjutan ", ALINEA_LANJUTAN, true}, {"Narasi Tanda Tangan", ALINEA_TANDA_TANGAN, false},
};

/* How lists stand in each other: the kinds of label around a paragraph, outermost first. */
struct levels {
	struct jenjang {
		char kind, end; /* 'A' '1' 'a' 'I' 'i' or a dot; '.' or ')' */
		unsigned value;
	} v[LEVELS_MAX];
	unsigned n;
	bool heading; /* the paragraph before is one */
};

/* "C." behind "B." is a letter, else a Roman number; value: by the kind that it has then. */
static struct jenjang
jenjang_of(const struct levels *l, struct str label)
{
	struct jenjang k = {label.n ? label.p[0] : 0, label.n ? label.p[label.n - 1] : 0, 0};
	struct str mark = str_sub(label, label.n && label.p[0] == '(', label.n ? label.n - 1 : 0);
	char c = mark.n ? mark.p[0] : 0;
	bool capital = char_is_upper(c);
	char up[8] = {0};
	unsigned i, roman;

	if (str_to_uint(mark, &k.value)) {
		k.kind = label.p[0] == '(' ? '(' : '1';
		return k;
	}
	for (i = 0; i < mark.n && i + 1 < sizeof up; i++)
		up[i] = (char)(mark.p[i] & ~0x20);
	roman = nomor_dari_romawi((struct str){up, i});
	k.kind = capital ? 'A' : 'a';
	k.value = (unsigned)(c - (capital ? 'A' : 'a')) + 1;
	for (i = 0; i < l->n && mark.n == 1; i++)
		if (l->v[i].kind == k.kind && l->v[i].value + 1 == k.value)
			return k;
	if (roman && (mark.n > 1 || roman == 1 || (l->n && l->v[l->n - 1].kind == (capital ? 'I' : 'i')))) {
		k.kind = capital ? 'I' : 'i';
		k.value = roman;
	}
	return k;
}

/* The level of an item: that of the list it goes on with, or one below all that are open. */
static unsigned
level_of(struct levels *l, struct str label)
{
	struct jenjang k = jenjang_of(l, label);
	unsigned i = l->n;

	while (i > 0 && !(l->v[i - 1].kind == k.kind && l->v[i - 1].end == k.end))
		i--;
	if (i == 0)
		i = l->n < LEVELS_MAX ? l->n + 1 : LEVELS_MAX;
	l->v[i - 1] = k;
	l->n = i;
	return i;
}

/* "BAB I", or the line in capitals below it; the style of a heading in any language of Word. */
static unsigned
heading_level(const struct line *line, struct str text, bool below_heading)
{
	static const char *const styles[] = {"heading ", "Heading ", "Judul "};
	struct str rest, word, style = line->p->style;
	size_t i;

	for (i = 0; i < sizeof styles / sizeof *styles; i++)
		if (str_starts(style, styles[i]) && style.n == strlen(styles[i]) + 1 && char_is_digit(style.p[style.n - 1]))
			return (unsigned)(style.p[style.n - 1] - '0');
	if (line->p->label.n || str_has_lower(text))
		return 0;
	if (fp_opens_with(text, "BAB", &rest)) {
		word = str_cut(&rest, ' ');
		return str_ends(word, "\n") || nomor_dari_romawi(str_cut(&word, '\n')) ? 1 : 0;
	}
	return below_heading && str_has_letter(text) && !fp_list_label(text).n ? 1 : 0;
}

/* One paragraph of a narrative; elsewhere than in our documents a label makes an item. */
static void
add_alinea(struct reader *r, const struct line *line, struct potongan *p, struct levels *levels)
{
	struct alinea *al = potongan_tambah(r->arena, p);
	struct str text = str_trim(line->p->text), typed = fp_list_label(text);
	unsigned heading = 0;
	size_t i;

	al->jenis = ALINEA_PARAGRAF;
	al->loc = line->p->loc;
	for (i = 0; i < sizeof narasi_styles / sizeof *narasi_styles; i++)
		if (str_starts(line->p->style, narasi_styles[i].style)) {
			al->jenis = narasi_styles[i].jenis;
			if (narasi_styles[i].level)
				al->tingkat = (unsigned)(line->p->style.p[line->p->style.n - 1] - '0');
		}
	al->label = line->p->label;
	if (al->jenis == ALINEA_PARAGRAF)
		heading = heading_level(line, text, levels->heading);
	if (line->p->style.n == 0 && al->label.n == 0 && typed.n) {
		al->label = typed;
		text = str_trim(str_sub(text, typed.n, text.n));
	}
	if (heading) {
		al->jenis = ALINEA_JUDUL;
		al->tingkat = heading < LEVELS_MAX ? heading : LEVELS_MAX;
		levels->n = 0;
	} else if (al->label.n && al->jenis == ALINEA_PARAGRAF) {
		al->jenis = ALINEA_BUTIR;
		al->tingkat = level_of(levels, al->label);
	}
	levels->heading = heading && str_starts(text, "BAB");
	al->text = text;
}

/* The lines [from, to) as narrative; a title in front of a matrix is left to it. */
static void
read_narasi(struct reader *r, size_t from, size_t to, struct lampiran *l, struct teks *judul)
{
	struct potongan *p = NULL;
	struct levels levels = {.n = 0};
	size_t i, end = to;

	*judul = (struct teks){{NULL, 0}, l->loc};
	while (end > from && fp_has_style(&r->v[end - 1], "Judul Lampiran"))
		end--;
	if (end < to)
		*judul = fp_teks(r, end, fp_join(r, end, to, ' '));
	for (i = from; i < end; i++) {
		if (p && r->v[i].p->table && !p->tabel.file)
			p->tabel = r->v[i].p->loc;
		if (!r->v[i].first || r->v[i].p->table)
			continue; /* a table that is no matrix has no place in the model */
		if (!p)
			p = lampiran_tambah(r->arena, l);
		add_alinea(r, &r->v[i], p, &levels);
	}
}

void
fp_lampiran(struct reader *r, size_t from, size_t to)
{
	struct decree *k = r->k;
	struct lampiran *l, read = {.loc = from < to ? r->v[from].p->loc : k->loc};
	struct matriks *m;
	struct potongan *p;
	struct teks judul;
	size_t at, start = 0, end = 0, sign;

	if (from >= to)
		return;
	/* The head may be a table too: what follows it is looked at. */
	at = fp_kepala_lampiran(r, from, to, &read);
	m = fp_matriks(r->arena, r->paras, paragraph_of(r, at), paragraph_of(r, to), &start, &end);
	if (!m && at == from)
		return;
	k->lampiran = arena_grow(r->arena, k->lampiran, k->n_lampiran, &k->lampiran_cap, sizeof *k->lampiran);
	l = &k->lampiran[k->n_lampiran++];
	*l = read;
	at = read_judul(r, at, to, l);
	while (m) {
		read_narasi(r, at, line_of(r, at, to, start), l, &judul);
		p = lampiran_tambah(r->arena, l);
		p->judul = judul;
		p->matriks = m;
		at = line_of(r, at, to, end);
		m = at < to ? fp_matriks(r->arena, r->paras, end, paragraph_of(r, to), &start, &end) : NULL;
	}
	sign = fp_penutup_lampiran(r, at, to, l);
	read_narasi(r, at, sign, l, &judul);
}
