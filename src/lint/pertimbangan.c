/*
 * Whether a consideration says something: "bahwa berdasarkan ...", "bahwa
 * dalam rangka ..." alone give no reason. Rule menimbang-predicate. Where it
 * is in doubt whether a word is the predicate, it is taken for one.
 */
#include "lint/periksa.h"

/* What opens a phrase that wants a main clause behind it. */
static const char *const openers[] = {
	"berdasarkan", "dalam", "untuk", "guna", "dengan", "sesuai", "sehubungan", "menindaklanjuti", "memperhatikan",
};

/* Predicates, and words that stand before one. */
static const char *const predicates[] = {
	"perlu", "telah", "sudah", "akan", "harus", "wajib", "dapat", "bisa", "belum", "tidak", "masih", "sedang",
	"adalah", "ialah", "merupakan", "terdapat", "ada", "maka", "sehingga", "menjadi", "berwenang", "bertugas",
	"berhak", "berkewajiban", "bertanggung", "berkedudukan", "berakhir", "berjalan", "berhalangan", "terpilih",
};

/* The verb right behind one of these belongs to a part of the phrase. */
static const char *const relatives[] = {"yang", "sebagaimana", "untuk", "guna", "rangka", "dengan", "seperti"};

static const char *const between[] = {"beberapa", "kali", "terakhir", "saling", "ikut"};

struct phrase {
	bool relative; /* one of the relatives waits for its verb */
	bool clause;   /* a comma or the name of somebody stands before */
};

static bool
is_passive(struct str word)
{
	return word.n > 4 && str_starts(word, "di");
}

/* "menyusun", "melaksanakan": behind its subject it is a predicate, elsewhere rarely. */
static bool
is_active(struct str word)
{
	return word.n > 4 && str_starts(word, "me");
}

static bool
is_predicate(struct phrase *p, struct str word)
{
	bool verb = is_passive(word) || is_active(word), other = among(word, predicates, COUNT_OF(predicates));

	if (among(word, relatives, COUNT_OF(relatives))) {
		p->relative = true;
		return false;
	}
	if (p->relative) {
		/* "sebagaimana telah beberapa kali diubah": what stands between still waits with it. */
		p->relative = !verb && (other || among(word, between, COUNT_OF(between)));
		if (verb || p->relative)
			return false;
	}
	return other || is_passive(word) || (is_active(word) && p->clause);
}

static bool
has_predicate(struct str s)
{
	struct phrase p = {0};
	struct str word;
	const char *end = s.p;

	while ((word = take_word(&s)).n) {
		bool comma = str_has((struct str){end, (size_t)(word.p - end)}, ",");

		word = strip_end(word);
		if (word.n == 0)
			continue;
		if (comma)
			p = (struct phrase){.clause = true};
		if (is_predicate(&p, word))
			return true;
		p.clause = comma || !char_is_lower(word.p[0]);
		end = word.p + word.n;
	}
	return false;
}

void
check_pertimbangan(struct lint *l)
{
	const struct daftar *m = &l->k->menimbang;
	struct str text, rest, first;
	size_t i;

	for (i = 0; i < m->n; i++) {
		text = str_trim(m->v[i].text);
		rest = text;
		first = take_word(&rest);
		if (str_is(first, "bahwa"))
			first = take_word(&rest);
		if (!among(first, openers, COUNT_OF(openers)) || has_predicate(rest))
			continue;
		lint_add(l, R_MENIMBANG_PREDICATE, loc_butir(l, LETAK_MENIMBANG, i), first_words(text, 2),
		    "sesudah \"%.*s ...\" tidak ada pokok kalimat, seperti \", perlu menyusun ...\"",
		    STRF(first_words(text, 2)));
	}
}
