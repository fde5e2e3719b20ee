/*
 * A lampiran: head, title, matrix, signature. What else it holds, its
 * narrative, has no place in the model.
 */
#include "decree/from_para.h"

#include "data/nomor.h"

enum {
	HEAD_MAX = 4,   /* lines from LAMPIRAN to KEPUTUSAN */
	JUDUL_MAX = 8   /* lines of a title */
};

/* Headings that stand where a title would, but begin the text of the lampiran. */
static const char *const headings[] = {
	"PENDAHULUAN", "BAB", "KATA PENGANTAR", "DAFTAR ISI", "LATAR BELAKANG", "DASAR HUKUM", "UMUM",
};

/*
 * A word alone is no head: KEPUTUSAN, or the number of one, stands below it
 * or behind it.
 */
bool
fp_is_lampiran(const struct reader *r, size_t i)
{
	struct str rest, word;
	size_t k;
	unsigned n;

	if (!fp_opens_with(r->v[i].s, "LAMPIRAN", &rest))
		return false;
	if (fp_has_style(&r->v[i], "Kepala Lampiran"))
		return true;
	word = str_cut(&rest, ' ');
	if (str_ends(word, ":"))
		word = str_sub(word, 0, word.n - 1);
	if (word.n && !nomor_dari_romawi(word) && !str_to_uint(word, &n) && !fp_opens_with(word, "KEPUTUSAN", NULL))
		return false;
	if (fp_opens_with(word, "KEPUTUSAN", NULL) || fp_opens_with(fp_skip_colon(rest), "KEPUTUSAN", NULL))
		return !fp_has_lower(r->v[i].s);
	for (k = i + 1; k < r->n && k < i + HEAD_MAX; k++)
		if (fp_opens_with(fp_skip_colon(r->v[k].s), "KEPUTUSAN", NULL) ||
		    fp_opens_with(fp_skip_colon(r->v[k].s), "NOMOR", NULL))
			return true;
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

		if (line->p->table || line->p->label.n || fp_has_lower(line->s) || !fp_has_letter(line->s) ||
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

void
fp_lampiran(struct reader *r, size_t from, size_t to)
{
	struct decree *k = r->k;
	struct lampiran *l;
	struct matriks *m;
	size_t at = from, end = 0;

	if (from >= to)
		return;
	m = fp_matriks(r->arena, r->paras, paragraph_of(r, from), paragraph_of(r, to), &end);
	if (!m && !fp_is_lampiran(r, from))
		return;
	k->lampiran = arena_grow(r->arena, k->lampiran, k->n_lampiran, &k->lampiran_cap, sizeof *k->lampiran);
	l = &k->lampiran[k->n_lampiran++];
	*l = (struct lampiran){.matriks = m, .loc = r->v[from].p->loc};
	at = fp_kepala_lampiran(r, from, to, l);
	at = read_judul(r, at, to, l);
	fp_penutup_lampiran(r, m ? line_of(r, at, to, end) : at, to, l);
}
