/*
 * Spelling of one text, behind the rules that are data: what they have found
 * is not said again. Rule ejaan; two words written as one go to the rule
 * missing-space.
 */
#ifndef LINT_EJAAN_H
#define LINT_EJAAN_H

#include "teks/eja.h"
#include "teks/kosakata.h"
#include "lint/periksa.h"

struct ejaan {
	const struct eja *eja;
	struct search *search;
	struct pola *lewati;            /* what is left alone, of ejaan_lewati */
	struct kosakata kosakata;       /* words of the decree, by ejaan_baca */
	struct kosakata miring;         /* words in italics, which are of another language */
	const struct aturan *serangkai; /* missing-space, or NULL */
	const struct str *found;        /* words that rules have found in the text */
	size_t n_found;
};

/*
 * Codes, addresses, and the titles and words of others, which nobody may
 * correct. The caller's, for pola_free.
 */
struct pola *ejaan_lewati(void);

/* Adds the words of a text to e->kosakata. */
void ejaan_baca(struct lint *l, struct ejaan *e, const struct satuan *u);
/* u->s: valid UTF-8 of at most TEXT_MAX bytes. */
void check_ejaan(struct lint *l, const struct ejaan *e, const struct satuan *u);

#endif
