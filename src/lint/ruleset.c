/*
 * Reads the rules that are data: a value tree in, struct aturan out. A rule
 * with any fault is left out, and every fault is said with its place.
 */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "lint/aturan.h"
#include "teks/sitasi.h"

enum shape {
	TEXT,  /* a text */
	TEXTS, /* a text, or a list of them */
	MAP    /* texts by key */
};

static const char *const shape_names[] = {
	"teks yang tidak kosong", "teks atau daftar teks yang tidak kosong",
	"pasangan kata salah dan kata benar",
};

static const struct key {
	const char *name;
	enum shape shape;
	bool required;
} keys[] = {
	{"id", TEXT, true},
	{"tingkat", TEXT, true},
	{"tingkat_lampiran", TEXT, false}, /* level in lampiran and matriks; else tingkat */
	{"keluarga", TEXT, true},          /* the family, for whoever reads the file */
	{"pola", TEXT, false},             /* a pattern, or ... */
	{"kata", MAP, false},              /* ... wrong words with their right forms */
	{"kecuali", TEXT, false},
	{"bagian", TEXTS, true},
	{"pesan", TEXT, true},
	{"saran", TEXT, false},
	{"pasti", TEXT, false}, /* "ya": the replacement may be applied unread */
	{"miring", TEXT, false}, /* "ya": a fault unless in italics */
	{"sumber", TEXT, true},
	{"buruk", TEXTS, true},
	{"baik", TEXTS, true},
};

enum { N_KEYS = sizeof keys / sizeof *keys };

/* What stands around one rule while it is read. */
struct reader {
	struct ruleset *rs;
	struct diag *diag;
	struct search *search;
	const struct value *map;
	struct aturan aturan;
};

struct ruleset *
ruleset_new(void)
{
	struct ruleset *rs = xmalloc(sizeof *rs);

	*rs = (struct ruleset){.arena = arena_new(), .sitasi = sitasi_pola_new()};
	return rs;
}

static void
aturan_release(struct aturan *r)
{
	pola_free(r->pola);
	pola_free(r->kecuali);
}

void
ruleset_free(struct ruleset *rs)
{
	size_t i;

	if (!rs)
		return;
	for (i = 0; i < rs->n; i++)
		aturan_release(&rs->v[i]);
	pola_free(rs->sitasi);
	arena_free(rs->arena);
	free(rs);
}

size_t
ruleset_count(const struct ruleset *rs)
{
	return rs->n;
}

const struct rule *
ruleset_at(const struct ruleset *rs, size_t i)
{
	return &rs->v[i].rule;
}

bool
rule_known(const struct ruleset *rs, struct str id)
{
	size_t i;

	for (i = FIRST_DECREE_RULE; i < R__COUNT; i++)
		if (str_is(id, rules[i].id))
			return true;
	for (i = 0; i < rs->n; i++)
		if (str_is(id, rs->v[i].rule.id))
			return true;
	return false;
}

static bool
is_text(const struct value *v)
{
	return v->kind == VALUE_TEXT && v->text.n;
}

static bool
all_texts(const struct value *v)
{
	const struct value *c;

	for (c = v->first; c; c = c->next)
		if (!is_text(c) || (v->kind == VALUE_MAP && c->key.n == 0))
			return false;
	return v->count != 0;
}

static bool
has_shape(const struct value *v, enum shape shape)
{
	switch (shape) {
	case TEXT:
		return is_text(v);
	case TEXTS:
		return is_text(v) || (v->kind == VALUE_LIST && all_texts(v));
	case MAP:
		return v->kind == VALUE_MAP && all_texts(v);
	}
	return false;
}

/* The element of a text-or-list behind c, NULL at the end; c NULL: the first. */
static const struct value *
next_text(const struct value *v, const struct value *c)
{
	if (v->kind == VALUE_TEXT)
		return c ? NULL : v;
	return c ? c->next : v->first;
}

static void
unknown_key(struct diag *d, const struct value *v)
{
	enum { NEAR = 2 };
	size_t i;

	for (i = 0; i < N_KEYS; i++)
		if (str_distance(v->key, str_of(keys[i].name), NEAR) <= NEAR) {
			diag_add(d, R_KUNCI_ASING, v->key_loc, "\"%.*s\"; barangkali \"%s\"", STRF(v->key),
			    keys[i].name);
			return;
		}
	diag_add(d, R_KUNCI_ASING, v->key_loc, "\"%.*s\"", STRF(v->key));
}

static void
check_keys(struct reader *p)
{
	const struct value *v;
	bool pola = value_get(p->map, "pola"), kata = value_get(p->map, "kata");
	size_t i;

	for (v = p->map->first; v; v = v->next) {
		for (i = 0; i < N_KEYS && !str_is(v->key, keys[i].name);)
			i++;
		if (i == N_KEYS)
			unknown_key(p->diag, v);
		else if (!has_shape(v, keys[i].shape))
			diag_add(p->diag, R_JENIS_NILAI, v->loc, "%s harus berisi %s", keys[i].name,
			    shape_names[keys[i].shape]);
	}
	for (i = 0; i < N_KEYS; i++)
		if (keys[i].required && !value_get(p->map, keys[i].name))
			diag_add(p->diag, R_KUNCI_HILANG, p->map->loc, "%s", keys[i].name);
	if (!pola && !kata)
		diag_add(p->diag, R_KUNCI_HILANG, p->map->loc, "pola atau kata");
	if (kata && (pola || value_get(p->map, "saran")))
		diag_add(p->diag, R_ATURAN, p->map->loc, "kata tidak dipakai bersama %s",
		    pola ? "pola" : "saran");
}

/* The text of a key that check_keys has found to be there and a text. */
static struct str
text_of(const struct reader *p, const char *key)
{
	return value_get(p->map, key)->text;
}

static const char *
keep(struct reader *p, const char *key)
{
	return str_dup(p->rs->arena, text_of(p, key)).p;
}

/* All texts of a key, one on a line. */
static const char *
keep_lines(struct reader *p, const char *key)
{
	const struct value *v = value_get(p->map, key), *c;
	struct buf b = BUF_INIT;
	struct str all;

	for (c = next_text(v, NULL); c; c = next_text(v, c)) {
		if (b.n)
			buf_addc(&b, '\n');
		buf_addstr(&b, c->text);
	}
	all = str_dup(p->rs->arena, buf_str(&b));
	buf_release(&b);
	return all.p;
}

static void
read_id(struct reader *p)
{
	const struct value *v = value_get(p->map, "id");
	size_t i;

	for (i = 0; i < v->text.n; i++)
		if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789-", v->text.p[i])) {
			diag_add(p->diag, R_ATURAN, v->loc,
			    "id \"%.*s\" hanya boleh memuat huruf kecil, angka, dan tanda hubung",
			    STRF(v->text));
			break;
		}
	for (i = 0; i < R__COUNT; i++)
		if (str_is(v->text, rules[i].id))
			break;
	if (i < R__COUNT) {
		diag_add(p->diag, R_ATURAN, v->loc, "id \"%s\" milik aturan di dalam program", rules[i].id);
		return;
	}
	for (i = 0; i < p->rs->n; i++)
		if (str_is(v->text, p->rs->v[i].rule.id))
			diag_add(p->diag, R_ATURAN, v->loc, "id \"%.*s\" sudah dipakai aturan lain",
			    STRF(v->text));
}

static enum level
read_level(struct reader *p, const char *key, enum level unset)
{
	const struct value *v = value_get(p->map, key);
	int level = v ? level_from_name(v->text) : -1;

	if (!v)
		return unset;
	if (level >= 0)
		return (enum level)level;
	diag_add(p->diag, R_ATURAN, v->loc,
	    "%s \"%.*s\" tidak dikenal; pilihannya error, warning, info", key, STRF(v->text));
	return unset;
}

static bool
read_ya(struct reader *p, const char *key)
{
	const struct value *v = value_get(p->map, key);

	if (!v || str_is(v->text, "tidak"))
		return false;
	if (!str_is(v->text, "ya"))
		diag_add(p->diag, R_ATURAN, v->loc, "%s \"%.*s\" tidak dikenal; pilihannya ya, tidak", key,
		    STRF(v->text));
	return true;
}

/* A replacement that may be applied unread must be there. */
static bool
read_pasti(struct reader *p)
{
	bool ya = read_ya(p, "pasti");

	if (ya && !value_get(p->map, "kata") && !value_get(p->map, "saran"))
		diag_add(p->diag, R_ATURAN, value_get(p->map, "pasti")->loc, "pasti tanpa kata atau saran");
	return ya;
}

static unsigned
read_bagian(struct reader *p)
{
	const struct value *v = value_get(p->map, "bagian"), *c;
	struct buf names = BUF_INIT;
	enum letak letak;
	unsigned set = 0;

	for (c = next_text(v, NULL); c; c = next_text(v, c)) {
		if (str_is(c->text, "semua")) {
			set = LETAK_SEMUA;
			continue;
		}
		letak = letak_dari_nama(c->text);
		if (letak < LETAK__COUNT) {
			set |= LETAK_BIT(letak);
			continue;
		}
		buf_clear(&names);
		for (letak = 0; letak < LETAK__COUNT; letak++)
			buf_addf(&names, "%s, ", letak_nama(letak));
		diag_add(p->diag, R_ATURAN, c->loc, "bagian \"%.*s\" tidak dikenal; pilihannya %ssemua",
		    STRF(c->text), names.p);
	}
	buf_release(&names);
	return set;
}

static struct pola *
compile(struct reader *p, const char *key, struct str pattern)
{
	struct pola_fault fault;
	struct pola *pola = pola_new(pattern, &fault);

	if (!pola)
		diag_add(p->diag, R_ATURAN, value_get(p->map, key)->loc,
		    "%s ditolak pada karakter %zu: %s", key,
		    utf8_len(str_sub(pattern, 0, fault.at)) + 1, fault.text);
	return pola;
}

/* One alternative of a list of words; blanks between them may be several. */
static void
add_word(struct buf *b, struct str words, size_t mark)
{
	struct str w;

	while (words.n) {
		w = str_cut(&words, ' ');
		if (w.n)
			buf_addf(b, "\\Q%.*s\\E%s", STRF(w), words.n ? "\\s+" : "");
	}
	buf_addf(b, "(*:%zu)", mark);
}

static char
letter_at(const struct kata *k, size_t at)
{
	return at < k->salah.n ? char_fold(k->salah.p[at]) : '\0';
}

/*
 * The words of r that begin with the `depth` letters `first`, as
 * alternatives in their order, but those of one next letter together behind
 * a look at it: a text is held against a few words of hundreds at each place.
 */
static void
add_words(struct buf *b, struct arena *a, const struct aturan *r, struct str first)
{
	enum { DEPTH = 2 };
	bool done[256] = {false};
	size_t i, k, n = 0;

	for (i = 0; i < r->n_kata; i++) {
		unsigned char c = (unsigned char)letter_at(&r->kata[i], first.n);
		struct str longer;

		for (k = 0; k < first.n && letter_at(&r->kata[i], k) == first.p[k];)
			k++;
		if (k < first.n || done[c])
			continue;
		if (n++)
			buf_addc(b, '|');
		if (first.n == DEPTH || !char_is_lower((char)c)) {
			add_word(b, str_squeeze(a, r->kata[i].salah), i);
			continue;
		}
		done[c] = true;
		longer = str_printf(a, "%.*s%c", STRF(first), c);
		buf_addf(b, "(?=%.*s)(?:", STRF(longer));
		add_words(b, a, r, longer);
		buf_addc(b, ')');
	}
}

/* A list of words becomes one pattern whose mark says which word it was. */
static struct pola *
compile_words(struct reader *p)
{
	const struct value *map = value_get(p->map, "kata"), *v;
	struct aturan *r = &p->aturan;
	struct arena *scratch = arena_new();
	struct buf b = BUF_INIT;
	struct pola *pola;

	r->kata = arena_alloc(p->rs->arena, map->count * sizeof *r->kata);
	for (v = map->first; v; v = v->next) {
		if (str_has(v->key, "\\"))
			diag_add(p->diag, R_ATURAN, v->key_loc, "kata \"%.*s\" memuat garis miring terbalik",
			    STRF(v->key));
		r->kata[r->n_kata].salah = str_dup(p->rs->arena, v->key);
		r->kata[r->n_kata++].benar = str_dup(p->rs->arena, v->text);
	}
	buf_adds(&b, "\\b(?i:");
	add_words(&b, scratch, r, str_of(""));
	buf_adds(&b, ")(nya|lah|kah|pun)?\\b");
	pola = compile(p, "kata", buf_str(&b));
	buf_release(&b);
	arena_free(scratch);
	return pola;
}

static void
count(void *ctx, const struct aturan *r, struct str words, struct str fix)
{
	(void)r;
	(void)words;
	(void)fix;
	++*(unsigned *)ctx;
}

/* A replacement is only read by PCRE2 when it replaces: on the first bad example. */
static void
try_saran(struct reader *p, struct str example)
{
	const struct aturan *r = &p->aturan;
	struct pola_fault fault;
	struct buf out = BUF_INIT;
	struct match k;

	if (pola_find(p->search, r->pola, example, 0, &k) == 1 &&
	    pola_replace(p->search, r->pola, example, r->saran, &out, &fault) != 0)
		diag_add(p->diag, R_ATURAN, value_get(p->map, "saran")->loc,
		    "saran ditolak pada karakter %zu: %s",
		    utf8_len(str_sub(r->saran, 0, fault.at)) + 1, fault.text);
	buf_release(&out);
}

static void
try_examples(struct reader *p, const char *key, bool bad)
{
	const struct value *v = value_get(p->map, key), *c;
	size_t unused;
	unsigned n;

	for (c = next_text(v, NULL); c; c = next_text(v, c)) {
		if (c->text.n > TEXT_MAX || !utf8_valid(c->text, &unused)) {
			diag_add(p->diag, R_ATURAN, c->loc, "contoh terlalu panjang atau bukan UTF-8");
			continue;
		}
		n = 0;
		if (aturan_run(p->search, &p->aturan, c->text, count, &n) != 0)
			diag_add(p->diag, R_ATURAN, c->loc, "pola terlalu lama mencari di dalam contoh ini");
		else if (bad && n == 0)
			diag_add(p->diag, R_ATURAN, c->loc, "contoh buruk ini tidak ditemukan oleh aturannya");
		else if (!bad && n)
			diag_add(p->diag, R_ATURAN, c->loc, "contoh baik ini dianggap salah oleh aturannya");
		if (bad && p->aturan.saran.p)
			try_saran(p, c->text);
	}
}

static void
read_texts(struct reader *p)
{
	struct aturan *r = &p->aturan;

	read_id(p);
	r->rule = (struct rule){
		.id = keep(p, "id"),
		.level = read_level(p, "tingkat", LEVEL_ERROR),
		.text = keep(p, "pesan"),
		.source = keep(p, "sumber"),
		.bad = keep_lines(p, "buruk"),
		.good = keep_lines(p, "baik"),
	};
	r->di_lampiran = r->rule;
	r->di_lampiran.level = read_level(p, "tingkat_lampiran", r->rule.level);
	r->letak = read_bagian(p);
	r->pasti = read_pasti(p);
	r->miring = read_ya(p, "miring");
	if (value_get(p->map, "saran"))
		r->saran = str_dup(p->rs->arena, text_of(p, "saran"));
}

static void
read_patterns(struct reader *p)
{
	struct aturan *r = &p->aturan;

	r->pola = value_get(p->map, "kata") ? compile_words(p) :
	    compile(p, "pola", text_of(p, "pola"));
	if (value_get(p->map, "kecuali"))
		r->kecuali = compile(p, "kecuali", text_of(p, "kecuali"));
}

static void
read_aturan(struct ruleset *rs, struct diag *d, struct search *search, const struct value *map)
{
	struct reader p = {.rs = rs, .diag = d, .search = search, .map = map};
	size_t faults = diag_count(d, LEVEL_ERROR);

	if (map->kind != VALUE_MAP) {
		diag_add(d, R_JENIS_NILAI, map->loc, "aturan harus berupa kunci dan nilai");
		return;
	}
	check_keys(&p);
	if (diag_count(d, LEVEL_ERROR) == faults) {
		read_texts(&p);
		read_patterns(&p);
	}
	/* Examples only tell something of a rule that is otherwise whole. */
	if (diag_count(d, LEVEL_ERROR) == faults) {
		try_examples(&p, "buruk", true);
		try_examples(&p, "baik", false);
	}
	if (diag_count(d, LEVEL_ERROR) != faults) {
		aturan_release(&p.aturan);
		return;
	}
	rs->v = arena_grow(rs->arena, rs->v, rs->n, &rs->cap, sizeof *rs->v);
	rs->v[rs->n++] = p.aturan;
}

int
ruleset_add(struct ruleset *rs, struct diag *d, const struct value *list)
{
	size_t faults = diag_count(d, LEVEL_ERROR);
	struct search *search;
	const struct value *v;

	if (list->kind != VALUE_LIST) {
		diag_add(d, R_JENIS_NILAI, list->loc, "berkas aturan harus berisi daftar aturan");
		return -1;
	}
	search = search_new();
	for (v = list->first; v; v = v->next)
		read_aturan(rs, d, search, v);
	search_free(search);
	return diag_count(d, LEVEL_ERROR) == faults ? 0 : -1;
}
