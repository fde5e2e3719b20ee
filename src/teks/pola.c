/* The only file that knows PCRE2, see pola.h. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "teks/pola.h"

#include <assert.h>
#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum {
	/*
	 * Steps of one attempt at a match. "(a+)+$" on forty a's and a b takes
	 * 2^40: a rule written without care, or a text written for it, would
	 * stop the run.
	 */
	STEPS_MAX = 1000000,
	/* KiB of one search: the same pair eats memory instead of time. */
	HEAP_MAX = 64 * 1024,
	/* Compiled patterns keep a stack of their own, in bytes. */
	STACK_MIN = 32 * 1024,
	STACK_MAX = 8 * 1024 * 1024,
	/* Groups of one pattern, those of the definitions below included. */
	GROUPS_MAX = 64
};

/*
 * What a pattern may call by name. It is put behind the pattern, so that the
 * groups of the pattern keep their numbers and its faults their place.
 *
 * bulan:   the name of a month, well spelt
 * kutipan: words of others, which nobody may correct: the name of a
 *          regulation or letter ("tentang" or "perihal" and the capitalised
 *          words behind it), in a title what is amended or repealed, and what
 *          stands between quotation marks
 * alamat:  addresses in the network
 */
static const char definitions[] =
    "(?(DEFINE)"
    "(?<bulan>Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)"
    "(?<kata_tugas>dan|atau|serta|di|ke|dari|pada|untuk|dengan|yang|dalam|oleh|atas|bagi|antara"
    "|tentang|terhadap|melalui|kepada|menuju|sebagai|menjadi|secara)"
    "(?<kutipan>\\b(?:[Tt]entang|[Pp]erihal)(?:,?\\s+(?:[\\p{Lu}\\d][^\\s,;()]*|(?&kata_tugas)\\b))*"
    "|\\b(?:ATAS|PENCABUTAN) (?:KEPUTUSAN|PERATURAN)\\b(?s:.*)"
    "|“[^”]*”|\"[^\"]*\")"
    "(?<alamat>\\bhttps?:\\S+|\\bwww\\.\\S+|\\S+@\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:id|com|org|net|ly)\\b\\S*)"
    ")";

struct pola {
	pcre2_code *code;
};

struct search {
	pcre2_general_context *general;
	pcre2_match_context *match;
	pcre2_match_data *data;
	pcre2_jit_stack *stack;
};

/* PCRE2's memory comes from xmalloc, so that no call of it can run out. */
static void *
take(size_t n, void *unused)
{
	(void)unused;
	return xmalloc(n);
}

static void
give(void *p, void *unused)
{
	(void)unused;
	free(p);
}

static void
explain(struct pola_fault *fault, int code, size_t at)
{
	fault->at = at;
	pcre2_get_error_message(code, (PCRE2_UCHAR *)fault->text, sizeof fault->text);
}

/* False when the pattern has more groups than a search has room for. */
static bool
groups_fit(const pcre2_code *code)
{
	uint32_t n = 0;

	pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &n);
	return n <= GROUPS_MAX;
}

static pcre2_code *
compile(struct str whole, size_t own, struct pola_fault *fault)
{
	pcre2_general_context *general = pcre2_general_context_create(take, give, NULL);
	pcre2_compile_context *context = pcre2_compile_context_create(general);
	PCRE2_SIZE at;
	pcre2_code *code;
	int error;

	code = pcre2_compile((PCRE2_SPTR)whole.p, whole.n,
	    PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, &error, &at, context);
	if (!code) {
		explain(fault, error, at < own ? at : own);
	} else if (!groups_fit(code)) {
		pcre2_code_free(code);
		code = NULL;
		fault->at = own;
		strcpy(fault->text, "too many groups");
	}
	pcre2_compile_context_free(context);
	pcre2_general_context_free(general);
	return code;
}

struct pola *
pola_new(struct str pattern, struct pola_fault *fault)
{
	struct buf whole = BUF_INIT;
	pcre2_code *code;
	struct pola *p;

	buf_addstr(&whole, pattern);
	buf_adds(&whole, definitions);
	code = compile(buf_str(&whole), pattern.n, fault);
	buf_release(&whole);
	if (!code)
		return NULL;
	/* Where the machine has no JIT the interpreter does the work. */
	pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
	p = xmalloc(sizeof *p);
	p->code = code;
	return p;
}

void
pola_free(struct pola *p)
{
	if (!p)
		return;
	pcre2_code_free(p->code);
	free(p);
}

struct search *
search_new(void)
{
	struct search *c = xmalloc(sizeof *c);

	c->general = pcre2_general_context_create(take, give, NULL);
	c->match = pcre2_match_context_create(c->general);
	c->data = pcre2_match_data_create(GROUPS_MAX + 1, c->general);
	c->stack = pcre2_jit_stack_create(STACK_MIN, STACK_MAX, c->general);
	pcre2_set_match_limit(c->match, STEPS_MAX);
	pcre2_set_heap_limit(c->match, HEAP_MAX);
	if (c->stack)
		pcre2_jit_stack_assign(c->match, NULL, c->stack);
	return c;
}

void
search_free(struct search *c)
{
	if (!c)
		return;
	pcre2_jit_stack_free(c->stack);
	pcre2_match_data_free(c->data);
	pcre2_match_context_free(c->match);
	pcre2_general_context_free(c->general);
	free(c);
}

int
pola_find(struct search *c, const struct pola *p, struct str s, size_t from, struct match *k)
{
	const PCRE2_SIZE *at;
	PCRE2_SPTR mark;
	int rc;

	assert(s.n <= TEXT_MAX && from <= s.n);
	if (from == s.n)
		return 0;
	rc = pcre2_match(p->code, (PCRE2_SPTR)s.p, s.n, from, PCRE2_NOTEMPTY | PCRE2_NO_UTF_CHECK,
	    c->data, c->match);
	if (rc < 0)
		return rc == PCRE2_ERROR_NOMATCH ? 0 : -1;
	at = pcre2_get_ovector_pointer(c->data);
	mark = pcre2_get_mark(c->data);
	*k = (struct match){at[0], at[1], str_of((const char *)mark)};
	return 1;
}

struct str
pola_group(const struct search *c, const struct pola *p, struct str s, const char *name)
{
	const PCRE2_SIZE *at = pcre2_get_ovector_pointer(c->data);
	int n = pcre2_substring_number_from_name(p->code, (PCRE2_SPTR)name);

	assert(n > 0 && n <= GROUPS_MAX);
	if (at[2 * n] == PCRE2_UNSET)
		return (struct str){NULL, 0};
	return str_sub(s, at[2 * n], at[2 * n + 1]);
}

int
pola_replace(struct search *c, const struct pola *p, struct str s, struct str replacement,
    struct buf *out, struct pola_fault *fault)
{
	static const uint32_t options = PCRE2_SUBSTITUTE_MATCHED |
	    PCRE2_SUBSTITUTE_REPLACEMENT_ONLY | PCRE2_SUBSTITUTE_EXTENDED |
	    PCRE2_SUBSTITUTE_UNSET_EMPTY | PCRE2_NO_UTF_CHECK;
	char room[1024]; /* a longer replacement is no advice to a reader */
	PCRE2_SIZE n = sizeof room;
	int rc;

	rc = pcre2_substitute(p->code, (PCRE2_SPTR)s.p, s.n, 0, options, c->data, c->match,
	    (PCRE2_SPTR)replacement.p, replacement.n, (PCRE2_UCHAR *)room, &n);
	if (rc < 0) {
		explain(fault, rc, n < replacement.n ? n : replacement.n);
		return -1;
	}
	buf_add(out, room, n);
	return 0;
}
