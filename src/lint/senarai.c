/*
 * The lists of the diktum and of narratives. Those of a diktum are law and
 * have one form; those of a narrative are the office's own, and only what is
 * at odds with the rest of its list is told. Rules list-* (UU 12/2011 Lampiran
 * II; KMK 527 butir 54 huruf k to o).
 */
#include <string.h>

#include "lint/naskah.h"
#include "lint/rincian.h"

/* The lists of one diktum, or of the narrative of one lampiran. */
struct senarai {
	struct lint *lint;
	bool diktum;
	struct butir_rincian *v;
	struct satuan *u;    /* the text that each stands in */
	size_t n, cap, u_cap;
	size_t *next;        /* index + 1 of the item behind it in its list; 0: it is the last */
	size_t *last;        /* index of the last item that belongs to it, itself if none does */
};

static void
add(struct senarai *s, struct butir_rincian b, const struct satuan *u)
{
	s->v = arena_grow(s->lint->arena, s->v, s->n, &s->cap, sizeof *s->v);
	s->u = arena_grow(s->lint->arena, s->u, s->n, &s->u_cap, sizeof *s->u);
	s->v[s->n] = b;
	s->u[s->n++] = *u;
}

static void
link_up(struct senarai *s)
{
	size_t i;

	rincian_susun(s->lint->arena, s->v, s->n);
	s->next = arena_alloc(s->lint->arena, (s->n + 1) * sizeof *s->next);
	s->last = arena_alloc(s->lint->arena, (s->n + 1) * sizeof *s->last);
	for (i = 0; i < s->n; i++) {
		s->last[i] = i;
		if (s->v[i].sebelum)
			s->next[s->v[i].sebelum - 1] = i + 1;
	}
	/* From behind: what belongs to an item stands behind it. */
	for (i = s->n; i-- > 0;)
		if (s->v[i].induk && s->last[s->v[i].induk - 1] == s->v[i].induk - 1)
			s->last[s->v[i].induk - 1] = s->last[i];
}

static struct temuan
temuan(const struct senarai *s, enum rule_no no, size_t i, struct str words)
{
	return (struct temuan){no, &s->u[i], true, words, {NULL, 0}, false};
}

/* From the last blank on, the marks of the sentence included. */
static struct str
last_chunk(struct str s)
{
	size_t at;

	s = str_trim(s);
	for (at = s.n; at > 0 && s.p[at - 1] != ' ' && s.p[at - 1] != '\n';)
		at--;
	return str_sub(s, at, s.n);
}

static struct str
first_word(struct str s)
{
	return strip_end(take_word(&s));
}

/* "dan", "atau" that joins the next item, at the end of one. */
static struct str
conjunction(struct str text)
{
	static const char *const words[] = {"dan", "atau", "dan/atau", "serta"};
	struct str last = last_word(text);

	return among(last, words, COUNT_OF(words)) ? last : str_of("");
}

static struct str
without_conjunction(struct str text)
{
	struct str last = conjunction(text);

	text = str_trim(text);
	return str_trim(str_sub(text, 0, text.n - last.n));
}

static void
check_urutan(struct senarai *s, size_t i)
{
	struct butir_rincian *b = &s->v[i];
	struct temuan t = temuan(s, R_LIST_SEQUENCE, i, b->tulis);
	struct str right;

	if (!b->harusnya)
		return;
	right = label_tulis(s->lint->arena, b->label, b->harusnya);
	if (b->sebelum)
		lint_temuan(s->lint, &t, "sesudah \"%.*s\" tertulis \"%.*s\", seharusnya \"%.*s\"",
		    STRF(s->v[b->sebelum - 1].tulis), STRF(b->tulis), STRF(right));
	else
		lint_temuan(s->lint, &t, "diawali \"%.*s\", seharusnya \"%.*s\"", STRF(b->tulis), STRF(right));
}

/* Labels by level: a. 1. a) 1) */
static const struct label levels[] = {{'a', '.', 1, 0, 0}, {'1', '.', 1, 0, 0}, {'a', ')', 1, 0, 0}, {'1', ')', 1, 0, 0}};

static void
check_tingkat(struct senarai *s, size_t i)
{
	const struct butir_rincian *b = &s->v[i];
	struct temuan t = temuan(s, R_LIST_DEPTH, i, b->tulis);
	const struct label *want;

	if (b->sebelum)
		return;
	if (b->tingkat > COUNT_OF(levels)) {
		lint_temuan(s->lint, &t, "\"%.*s\" pada tingkat ke-%u", STRF(b->tulis), b->tingkat);
		return;
	}
	want = &levels[b->tingkat - 1];
	/* A list of recipients has 1., 2. by its own form. */
	if (!s->diktum || has_fold(s->lint->arena, s->u[i].s, "disampaikan kepada") ||
	    (b->label.jenis == want->jenis && b->label.tanda == want->tanda))
		return;
	t.no = R_LIST_MARKERS;
	lint_temuan(s->lint, &t, "rincian tingkat ke-%u diawali \"%.*s\", seharusnya \"%.*s\"", b->tingkat,
	    STRF(b->tulis), STRF(label_tulis(s->lint->arena, *want, 1)));
}

/* A few capitalised words without a mark: the heading of what follows, though it looks like an item. */
static bool
is_heading(struct lint *l, struct str text)
{
	enum { WORDS = 10 };
	struct str rest = text, word;
	size_t n = 0;

	if (!has_small(l->arena, text))
		return true;
	if (str_trim(text).n == 0 || strip_end(text).n != str_trim(text).n)
		return false;
	while ((word = take_word(&rest)).n) {
		if (++n > WORDS || (kata_kecil(word) && !kata_tugas(word)))
			return false;
	}
	return true;
}

static void
check_titik_dua(struct senarai *s, size_t i)
{
	const struct butir_rincian *b = &s->v[i];
	struct str text = str_trim(b->text), word = last_chunk(text);
	struct temuan t = temuan(s, R_LIST_COLON, i, word);

	if (!b->beranak || b->judul || text.n == 0 || str_ends(text, ":") || (!s->diktum && is_heading(s->lint, text)))
		return;
	t.fix = str_printf(s->lint->arena, "%.*s:", STRF(strip_end(word)));
	t.sure = s->diktum;
	lint_temuan(s->lint, &t, "\"%.*s\" → \"%.*s\"", STRF(word), STRF(t.fix));
}

/* A capital that the place alone explains: not that of a name or an abbreviation. */
static bool
begins_capital(struct str text)
{
	struct str first = take_word(&text), second = take_word(&text);

	return kata_berkapital(first) && first.n > 1 && !char_is_digit(first.p[first.n - 1]) &&
	    (!second.n || kata_kecil(second));
}

/* "Menyusun": a verb that no name begins with. */
static bool
is_verb(struct str word)
{
	enum { LONG = 7 };

	return word.n >= LONG && kata_berkapital(word) && str_starts(word, "Me") &&
	    (str_ends(word, "kan") || str_ends(word, "i") || str_starts(word, "Men") || str_starts(word, "Mem") ||
	    str_starts(word, "Mel"));
}

static struct str
lowered(struct arena *a, struct str word)
{
	return str_printf(a, "%.*s%.*s", STRF(str_lower(a, str_sub(word, 0, 1))), STRF(str_sub(word, 1, word.n)));
}

static void
check_huruf_kecil(struct senarai *s, size_t i)
{
	struct str word = first_word(s->v[i].text);
	struct temuan t = temuan(s, R_LIST_LOWERCASE, i, word);

	if (!begins_capital(s->v[i].text) && !is_verb(word))
		return;
	t.fix = lowered(s->lint->arena, word);
	t.sure = is_verb(word);
	lint_temuan(s->lint, &t, "\"%.*s\" → \"%.*s\"", STRF(word), STRF(t.fix));
}

/* The end of item i that is not the last of its list; it may be that of an item inside it. */
static void
check_titik_koma_butir(struct senarai *s, size_t i)
{
	size_t end = s->last[i];
	struct str text = without_conjunction(s->v[end].text), word = last_chunk(text);
	struct temuan t = temuan(s, R_LIST_SEMICOLON, end, word);

	/* What should end with a colon has been told. */
	if (text.n == 0 || str_ends(text, ";") || str_ends(text, ":"))
		return;
	t.fix = str_printf(s->lint->arena, "%.*s;", STRF(strip_end(word)));
	t.sure = !str_has(text, ":"); /* "Ketua   : Budi" is a row of columns */
	lint_temuan(s->lint, &t, "\"%.*s\" → \"%.*s\"", STRF(word), STRF(t.fix));
}

/* Whether i ends its list, and with it the item that the list belongs to. */
static bool
is_end_of_all(const struct senarai *s, size_t i)
{
	enum { DEEP = 16 };
	unsigned level;

	for (level = 0; level < DEEP && !s->next[i] && s->v[i].induk; level++)
		i = s->v[i].induk - 1;
	return !s->next[i];
}

/* The word that joins the items of the list that begins with i, and where it stands. */
static void
check_penghubung(struct senarai *s, size_t i)
{
	size_t k, end, found = 0;
	struct str word;

	for (k = i; s->next[k]; k = s->next[k] - 1) {
		bool place = !s->next[s->next[k] - 1]; /* last but one */
		struct temuan t;

		end = s->last[k];
		word = conjunction(s->v[end].text);
		t = temuan(s, R_LIST_CONJUNCTION, end, word);
		if (word.n && !place)
			lint_temuan(s->lint, &t, "\"%.*s\" di akhir \"%.*s\", seharusnya hanya di akhir butir sebelum "
			    "yang terakhir", STRF(word), STRF(s->v[k].tulis));
		found += word.n > 0;
		if (place && !found && s->diktum) {
			t.words = last_word(s->v[end].text);
			lint_temuan(s->lint, &t, "tidak ada \"dan\", \"atau\", atau \"dan/atau\" di akhir \"%.*s\"",
			    STRF(s->v[k].tulis));
		}
	}
	word = conjunction(s->v[s->last[k]].text);
	if (word.n && is_end_of_all(s, s->last[k])) {
		struct temuan t = temuan(s, R_LIST_CONJUNCTION, s->last[k], word);

		lint_temuan(s->lint, &t, "\"%.*s\" di akhir butir terakhir", STRF(word));
	}
}

/* The mark at the end of an item; 0: none. */
static char
mark_of(struct str text)
{
	static const char marks[] = ";.,:";
	const char *p;

	text = without_conjunction(text);
	while (text.n && (text.p[text.n - 1] == '"' || text.p[text.n - 1] == ')'))
		text.n--;
	p = text.n ? strchr(marks, text.p[text.n - 1]) : NULL;
	return p ? *p : '\0';
}

/* What the items of one list have in common; those with items of their own aside. */
struct umum {
	size_t n;                 /* without the last one */
	size_t titik_koma, titik;
	size_t kapital;
};

static struct umum
survey(const struct senarai *s, size_t i)
{
	struct umum m = {0};
	char mark;

	for (; s->next[i]; i = s->next[i] - 1) {
		if (s->v[i].beranak)
			continue;
		mark = mark_of(s->v[i].text);
		m.n++;
		m.titik_koma += mark == ';';
		m.titik += mark == '.';
		m.kapital += begins_capital(s->v[i].text);
	}
	return m;
}

/* An item of a narrative ends otherwise than it should. */
static void
tell_akhir(struct senarai *s, size_t i, char mark)
{
	struct str word = last_chunk(s->v[i].text);
	struct temuan t = temuan(s, R_LIST_SEMICOLON, i, word);

	t.lunak = false;
	t.fix = str_printf(s->lint->arena, "%.*s%c", STRF(strip_end(word)), mark);
	lint_temuan(s->lint, &t, "\"%.*s\" → \"%.*s\"", STRF(word), STRF(t.fix));
}

/*
 * The ends of a list of a narrative that begins with i. Sentences end with a
 * full stop there, what goes on with the opening phrase with a semicolon; the
 * list itself says which it means. A comma and no mark are wrong in either.
 */
static void
check_akhir(struct senarai *s, size_t i, const struct umum *m)
{
	char want = m->titik > m->titik_koma ? '.' : ';', mark;
	bool any = m->titik + m->titik_koma > 0;

	for (; s->next[i]; i = s->next[i] - 1) {
		mark = mark_of(s->v[i].text);
		if (s->v[i].beranak || s->v[i].text.n == 0 || mark == want || mark == ':' ||
		    conjunction(s->v[i].text).n)
			continue;
		/* A semicolon among sentences is no more than uneven, and so are as many of the one as of the other. */
		if (mark == ',' || (any && mark != ';' && (mark != '.' || m->titik < m->titik_koma)))
			tell_akhir(s, i, want);
	}
	if (any && !s->v[i].beranak && s->v[i].text.n && mark_of(s->v[i].text) == '\0')
		tell_akhir(s, i, '.');
}

/* A list of a narrative, that begins with i. */
static void
check_narasi(struct senarai *s, size_t i)
{
	struct umum m = survey(s, i);
	struct str word = first_word(s->v[i].text);
	struct temuan t = temuan(s, R_LIST_LOWERCASE, i, word);
	size_t end = i;

	check_akhir(s, i, &m);
	if (m.n == 0 || 3 * m.titik_koma < 2 * m.n || 3 * m.kapital < 2 * m.n)
		return;
	while (s->next[end])
		end = s->next[end] - 1;
	lint_temuan(s->lint, &t, "butir \"%.*s\" sampai dengan \"%.*s\" diawali huruf kapital, tetapi diakhiri "
	    "titik koma", STRF(s->v[i].tulis), STRF(s->v[end].tulis));
}

static void
check_butir(struct senarai *s, size_t i)
{
	check_urutan(s, i);
	if (s->v[i].judul)
		return;
	check_tingkat(s, i);
	check_titik_dua(s, i);
	if (!s->diktum) {
		if (!s->v[i].sebelum)
			check_narasi(s, i);
		return;
	}
	check_huruf_kecil(s, i);
	if (s->next[i])
		check_titik_koma_butir(s, i);
}

static void
check_all(struct senarai *s)
{
	size_t i;

	link_up(s);
	for (i = 0; i < s->n; i++) {
		if (s->v[i].label.n == 0)
			continue;
		check_butir(s, i);
		if (!s->v[i].sebelum && !s->v[i].judul && s->next[i])
			check_penghubung(s, i);
	}
}

/* A line of a text as an item, or as what stands between. */
static struct butir_rincian
read_line(struct str line)
{
	struct butir_rincian b = {.label = label_baca(line), .text = line};

	b.tulis = str_sub(line, 0, b.label.n);
	b.text = str_trim(str_sub(line, b.label.n, line.n));
	return b;
}

/* The items of one line, of which there may be several. */
static void
add_line(struct senarai *s, struct str line, const struct satuan *u, struct label *last)
{
	size_t end;

	for (line = str_trim(line); line.n; line = str_trim(str_sub(line, end, line.n))) {
		end = rincian_ujung(line, last);
		add(s, read_line(str_trim(str_sub(line, 0, end))), u);
	}
}

static void
check_diktum_ke(struct lint *l, size_t i)
{
	const struct butir *d = &l->k->diktum.v[i];
	struct satuan u = {LETAK_DIKTUM, d->text, loc_butir(l, LETAK_DIKTUM, i), NULL, NULL};
	struct senarai s = {.lint = l, .diktum = true};
	struct label last = {0};
	struct str rest = d->text;

	while (rest.n)
		add_line(&s, str_cut(&rest, '\n'), &u, &last);
	if (s.n > 1)
		check_all(&s);
}

/* Whether b goes on with the list of the item just read. */
static bool
follows(const struct senarai *s, const struct butir_rincian *b)
{
	const struct butir_rincian *last = s->n ? &s->v[s->n - 1] : NULL;

	return last && last->label.n && !last->judul && last->label.jenis == b->label.jenis &&
	    last->label.tanda == b->label.tanda && last->label.nilai + 1 == b->label.nilai;
}

/*
 * Whether an item is a heading: by its label, or, in a document, where
 * nothing else tells, by its words.
 */
static bool
heads(const struct senarai *s, const struct butir_rincian *b)
{
	if (b->label.n == 0 || b->label.jenis == 'B' || b->label.jenis == 'A' || b->label.jenis == 'I')
		return b->label.n > 0;
	return s->lint->dengan->dokumen && b->label.jenis == '1' && b->label.tanda == '.' &&
	    is_heading(s->lint, b->text) && !str_has(b->text, ";") && !follows(s, b);
}

/* The rest of an item, torn off by the end of a page: where the item ends is not known then. */
static bool
take_rest(struct senarai *s, const struct butir_rincian *b)
{
	if (!s->lint->dengan->dokumen || b->label.n || s->n == 0 || s->v[s->n - 1].label.n == 0 ||
	    !kata_kecil(b->text))
		return false;
	s->v[s->n - 1].text = str_of("");
	return true;
}

static void
add_alinea(struct senarai *s, const struct alinea *al, size_t i)
{
	struct satuan u = {LETAK_LAMPIRAN, al->text, loc_lampiran(s->lint, i, al->loc, NULL), NULL, NULL};
	struct butir_rincian b;

	/* What goes on with an item is no item, and does not end its list. */
	if (al->jenis == ALINEA_TANDA_TANGAN || al->jenis == ALINEA_LANJUTAN)
		return;
	if (al->label.n) {
		b = (struct butir_rincian){.label = label_baca(al->label), .tulis = al->label, .text = al->text};
		b.judul = al->jenis == ALINEA_JUDUL || (al->jenis == ALINEA_BUTIR && heads(s, &b));
	} else {
		b = read_line(str_trim(al->text));
		b.judul = al->jenis == ALINEA_JUDUL || (heads(s, &b) && is_heading(s->lint, b.text));
		/* A sentence may begin like an item: "A. Rahman hadir." */
		if (al->jenis != ALINEA_JUDUL && !b.judul)
			b.label.n = 0;
	}
	if (!take_rest(s, &b))
		add(s, b, &u);
}

static void
check_lampiran_ke(struct lint *l, size_t i)
{
	const struct lampiran *p = &l->k->lampiran[i];
	static const struct satuan none = {.letak = LETAK_LAMPIRAN};
	struct senarai s = {.lint = l};
	size_t j, k;

	for (j = 0; j < p->n_isi; j++) {
		/* A matrix stands between, or a new file begins. */
		if (j)
			add(&s, (struct butir_rincian){.text = str_of("")}, &none);
		for (k = 0; k < p->isi[j].n; k++)
			add_alinea(&s, &p->isi[j].v[k], i);
	}
	if (s.n)
		check_all(&s);
}

void
check_senarai(struct lint *l)
{
	size_t i;

	for (i = 0; i < l->k->diktum.n; i++)
		check_diktum_ke(l, i);
	for (i = 0; i < l->k->n_lampiran; i++)
		check_lampiran_ke(l, i);
}
