/*
 * The rules that are data: those that come with the program on their own
 * examples, and what files and texts of all kinds make of the engine.
 */
#include "lint_test.h"

struct uji {
	struct arena *arena;
	struct diag *diag;
	struct search *search;
	struct ruleset *rules;
};

static int
setup(void **state)
{
	struct uji *u = xmalloc(sizeof *u);

	*u = (struct uji){arena_new(), diag_new(), search_new(), ruleset_new()};
	*state = u;
	return 0;
}

static int
teardown(void **state)
{
	struct uji *u = *state;

	ruleset_free(u->rules);
	search_free(u->search);
	diag_free(u->diag);
	arena_free(u->arena);
	free(u);
	return 0;
}

/* The last finding, and how many there were. */
struct hits {
	size_t n;
	char words[256], fix[256];
};

static void
copy(char *out, size_t room, struct str s)
{
	assert_true(s.n < room);
	memcpy(out, s.p ? s.p : "", s.n);
	out[s.n] = '\0';
}

static void
hit(void *ctx, const struct aturan *r, struct str words, struct str fix)
{
	struct hits *h = ctx;

	(void)r;
	h->n++;
	copy(h->words, sizeof h->words, words);
	copy(h->fix, sizeof h->fix, fix);
}

static struct hits
run(struct uji *u, const struct aturan *r, struct str s)
{
	struct hits h = {0};

	assert_int_equal(aturan_run(u->search, r, s, hit, &h), 0);
	return h;
}

/* One rule from its text; examples are made to fit. */
static const struct aturan *
rule(struct uji *u, const char *yaml)
{
	struct value *list;

	assert_int_equal(read_yaml(u->diag, u->arena, "uji.yaml", str_of(yaml), &list), 0);
	if (ruleset_add(u->rules, u->diag, list) != 0)
		fail_msg("%s", all_messages(u->diag, u->arena));
	return &u->rules->v[u->rules->n - 1];
}

#define HEAD "- id: uji\n  tingkat: error\n  keluarga: uji\n  bagian: diktum\n  pesan: x\n  sumber: x\n"

/* Every line of `bad` is found by the rule, no line of `good`. */
static void
try_examples(struct uji *u, const struct aturan *r)
{
	struct str bad = str_of(r->rule.bad), good = str_of(r->rule.good), line;

	assert_true(bad.n && good.n);
	while (bad.n) {
		line = str_cut(&bad, '\n');
		if (run(u, r, line).n == 0)
			fail_msg("%s misses \"%.*s\"", r->rule.id, STRF(line));
	}
	while (good.n) {
		line = str_cut(&good, '\n');
		if (run(u, r, line).n)
			fail_msg("%s finds \"%s\" in \"%.*s\"", r->rule.id, run(u, r, line).words, STRF(line));
	}
}

/* What a rule puts in place of the words of its first bad example, it accepts. */
static void
try_fix(struct uji *u, const struct aturan *r)
{
	struct str bad = str_of(r->rule.bad), line = str_cut(&bad, '\n');
	struct hits h;
	int turns;

	for (turns = 0; (h = run(u, r, line)).n && *h.fix; turns++) {
		size_t at = str_find(line, h.words);

		if (turns == 4)
			fail_msg("%s is not content with \"%.*s\"", r->rule.id, STRF(line));
		line = str_printf(u->arena, "%.*s%s%s", (int)at, line.p, h.fix, line.p + at + strlen(h.words));
	}
}

/* Each listed word is found and put right, and its right form is no fault of the same rule. */
static void
try_words(struct uji *u, const struct aturan *r)
{
	struct hits h;
	size_t i;

	for (i = 0; i < r->n_kata; i++) {
		h = run(u, r, r->kata[i].salah);
		if (h.n != 1 || !str_is(r->kata[i].benar, h.fix))
			fail_msg("%s: \"%.*s\" gives \"%s\"", r->rule.id, STRF(r->kata[i].salah), h.fix);
		if (run(u, r, r->kata[i].benar).n)
			fail_msg("%s finds its own \"%.*s\"", r->rule.id, STRF(r->kata[i].benar));
	}
}

static void
test_bawaan(void **state)
{
	struct uji *u = *state;
	size_t i;

	ruleset_free(u->rules);
	u->rules = load_test_rules(u->diag, u->arena);
	if (diag_count(u->diag, LEVEL_ERROR))
		fail_msg("%s", all_messages(u->diag, u->arena));
	assert_true(u->rules->n >= 35);
	for (i = 0; i < u->rules->n; i++) {
		try_examples(u, &u->rules->v[i]);
		try_fix(u, &u->rules->v[i]);
		try_words(u, &u->rules->v[i]);
	}
}

/*
 * No rule of ours takes long on a text made to be slow: the longest one, of
 * one piece over and over. Reaching a limit is an answer, too.
 */
static void
test_bawaan_cepat(void **state)
{
	static const char *const pieces[] = {
		"a", "A ", "1/", "Ab, ", "(", " ", ". ", "a-", "huruf a, ", "Menteri Abc ", "tentang Abc ",
		"Keputusan Nomor 1 dinyatakan ", "segala a ", "dan dan ", "www.", "“",
	};
	struct uji *u = *state;
	char *text = arena_alloc(u->arena, TEXT_MAX);
	size_t i, k, n;

	ruleset_free(u->rules);
	u->rules = load_test_rules(u->diag, u->arena);
	for (k = 0; k < COUNT(pieces); k++) {
		for (n = 0; n + strlen(pieces[k]) <= TEXT_MAX; n += strlen(pieces[k]))
			memcpy(text + n, pieces[k], strlen(pieces[k]));
		for (i = 0; i < u->rules->n; i++) {
			size_t found = 0;

			aturan_run(u->search, &u->rules->v[i], (struct str){text, n}, count_hit, &found);
		}
	}
}
