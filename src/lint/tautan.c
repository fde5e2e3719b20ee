/*
 * Addresses in the network: what cannot be one, in a column of links above
 * all, and short ones, which nobody can tell where they lead. Rules
 * matriks-tautan, url-in-decree.
 */
#include <string.h>

#include "lint/tabel.h"

/* Services that shorten addresses. */
static const char *const shorteners[] = {
	"bit.ly", "s.id", "tinyurl.com", "goo.gl", "cutt.ly", "rb.gy", "t.ly", "shorturl.at", "is.gd", "ow.ly",
};

/* An address taken apart: host and what follows it. */
struct alamat {
	bool skema;          /* "http://" or "https://" stands in front */
	struct str host, jalan;
};

/* s: a word in small letters. False when it does not even try to be an address. */
static bool
read_alamat(struct str s, struct alamat *out)
{
	size_t i;

	*out = (struct alamat){.skema = str_starts(s, "http://") || str_starts(s, "https://")};
	if (out->skema)
		s = str_sub(s, str_find(s, "//") + 2, s.n);
	for (i = 0; i < s.n && s.p[i] != '/' && s.p[i] != '?' && s.p[i] != '#';)
		i++;
	out->host = str_sub(s, 0, i);
	out->jalan = str_sub(s, i, s.n);
	return out->skema || str_has(out->host, ".");
}

/* Letters, digits, full stops and hyphens, with a full stop inside. */
static bool
is_host(struct str s)
{
	size_t i, dots = 0;

	for (i = 0; i < s.n; i++) {
		if (s.p[i] == ':' && i)
			break;
		if (!char_is_letter(s.p[i]) && !char_is_digit(s.p[i]) && s.p[i] != '-' && s.p[i] != '.')
			return false;
		dots += s.p[i] == '.' && i > 0 && i + 1 < s.n;
	}
	return dots > 0;
}

static bool
is_short(const struct alamat *a)
{
	return among(a->host, shorteners, COUNT_OF(shorteners));
}

/* "htpp://", "http:/x", "https//x": meant as an address. */
static bool
is_broken_scheme(struct str s)
{
	static const char *const broken[] = {
		"htpp", "htps", "htp:", "htttp", "hhtp", "httpp", "ttps:", "ttp:", "http//", "https//", "http;", "https;",
		"http:\\", "https:\\", "http.", "https.",
	};
	size_t i;

	for (i = 0; i < COUNT_OF(broken); i++)
		if (str_starts(s, broken[i]))
			return true;
	return (str_starts(s, "http:") || str_starts(s, "https:")) &&
	    !str_starts(s, "http://") && !str_starts(s, "https://");
}

/* Why the word cannot be the address that it is meant as; NULL when it may be one. */
static const char *
fault_of(struct str word)
{
	struct alamat a;

	if (is_broken_scheme(word))
		return "awalannya bukan http:// atau https://";
	if (!read_alamat(word, &a))
		return NULL;
	if (a.skema && !is_host(a.host))
		return "tanpa nama situs";
	if (is_short(&a) && (a.jalan.n == 0 || str_is(a.jalan, "/")))
		return "tidak ada apa-apa di belakang nama situsnya";
	return NULL;
}

/* Marks that belong to the sentence and not to the address. */
static struct str
strip_marks(struct str s)
{
	while (s.n && strchr(",;()\"<>", s.p[s.n - 1]))
		s = str_sub(s, 0, s.n - 1);
	while (s.n && strchr("(\"<", s.p[0]))
		s = str_sub(s, 1, s.n);
	return str_ends(s, ".") ? str_sub(s, 0, s.n - 1) : s;
}

static void
tell(const struct tabel *t, size_t r, size_t j, struct str words, const char *why)
{
	struct satuan u = tabel_satuan(t, r, j);
	struct temuan f = {R_MATRIKS_TAUTAN, &u, false, words, {NULL, 0}, false};

	lint_temuan(t->lint, &f, "\"%.*s\", %s", STRF(words), why);
}

/* Whether an address was cut by a blank: it ends with a mark, and the next word is none of a sentence. */
static bool
is_cut(struct str word, struct str next)
{
	return word.n && strchr("/=_-?&", word.p[word.n - 1]) && next.n && char_is_letter(next.p[0]) &&
	    (memchr(next.p, '/', next.n) || memchr(next.p, '_', next.n) || memchr(next.p, '=', next.n) ||
	    !char_is_lower(next.p[0])) && !str_has(next, "://");
}

/* The words of one cell; whether one of them is an address. */
static bool
check_words(const struct tabel *t, size_t r, size_t j)
{
	struct str rest = t->v[r].v->sel[j], word, low, next, ahead;
	struct alamat a;
	const char *why;
	bool any = false;

	while ((word = take_word(&rest)).n) {
		word = strip_marks(word);
		low = str_lower(t->lint->arena, word);
		why = fault_of(low);
		any = any || why || read_alamat(low, &a) || str_has(low, "@");
		ahead = rest;
		next = take_word(&ahead);
		if (str_has(low, "://") && is_cut(word, next)) {
			word.n = (size_t)(next.p + next.n - word.p);
			why = "ada spasi di dalamnya";
			rest = ahead;
		}
		if (why)
			tell(t, r, j, word, why);
	}
	return any;
}

void
tabel_tautan(const struct tabel *t)
{
	static const char *const links[] = {"LINK", "TAUTAN", "URL"};
	static const char *const none[] = {"-", "–", "TIDAK ADA", "NIHIL", "BELUM ADA"};
	size_t r, j;

	for (j = 0; j < t->m->n_kolom; j++) {
		bool column = kolom_bertajuk(t->lint->arena, &t->m->kolom[j], links, COUNT_OF(links));

		for (r = 0; r < t->n; r++) {
			struct str s = tabel_isi(t, r, j);

			if (s.n == 0 || tabel_lanjutan(t, r, j) || check_words(t, r, j) || !column ||
			    among(str_upper(t->lint->arena, s), none, COUNT_OF(none)))
				continue;
			tell(t, r, j, s, "bukan tautan");
		}
	}
}

/* The place of an address in a decree, for the rule about them all. */
struct tautan {
	size_t n;
	const struct satuan *u;
	struct str words;
};

/* The addresses of a text that the rule is about: all in the body, short ones behind it. */
static void
collect(struct lint *l, const struct satuan *u, struct tautan *body, struct tautan *behind)
{
	bool is_behind = LETAK_BIT(u->letak) & LETAK_DI_LAMPIRAN;
	struct tautan *to = is_behind ? behind : body;
	struct str rest = u->s, word;
	struct alamat a;

	while ((word = strip_marks(take_word(&rest))).n || rest.n) {
		if (word.n == 0 || !read_alamat(str_lower(l->arena, word), &a) || !is_host(a.host) ||
		    (is_behind ? !is_short(&a) : !a.skema && !str_starts(a.host, "www.") && !is_short(&a)))
			continue;
		if (to->n++ == 0) {
			to->u = u;
			to->words = word;
		}
	}
}

void
check_tautan_naskah(struct lint *l)
{
	const struct naskah *n = naskah(l);
	struct tautan body = {0}, behind = {0};
	struct temuan t = {.no = R_URL_IN_DECREE};
	size_t i;

	for (i = 0; i < n->n; i++)
		if (memchr(n->v[i].s.p, '.', n->v[i].s.n))
			collect(l, &n->v[i], &body, &behind);
	t.u = body.u;
	t.words = body.words;
	if (body.n)
		lint_temuan(l, &t, "\"%.*s\", %zu di batang tubuh", STRF(t.words), body.n);
	t.u = behind.u;
	t.words = behind.words;
	if (behind.n)
		lint_temuan(l, &t, "tautan pendek \"%.*s\", %zu di lampiran", STRF(t.words), behind.n);
}
