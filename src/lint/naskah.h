/*
 * The whole text of a decree, for the checks that compare one place with
 * another: every text of it and the words of them, and how a finding in one
 * of them is told. It is read once for a run and lives in its arena.
 */
#ifndef LINT_NASKAH_H
#define LINT_NASKAH_H

#include "lint/periksa.h"

/* What stands between a word and the one before it, the strongest of it. */
enum jeda {
	JEDA_SPASI,   /* blanks alone */
	JEDA_SAMBUNG, /* "-", "/" or ".", no blank */
	JEDA_LAIN,    /* comma, dash, quotation mark, bracket closed ... */
	JEDA_KALIMAT, /* full stop, semicolon, colon, bracket opened, end of a line */
	JEDA_AWAL     /* the first word of its text */
};

struct kata_teks {
	struct str s;     /* letters and digits */
	struct str kecil; /* the same in small letters */
	unsigned satuan;  /* text it stands in */
	enum jeda jeda;
};

struct naskah {
	const struct satuan *v; /* in order */
	const bool *kalimat;    /* by text: it has more small letters than capitals */
	size_t n;
	const struct kata_teks *kata; /* in order */
	size_t n_kata;
	bool *disebut; /* by word: how it is written has been told, and is not told again */
};

const struct naskah *naskah(struct lint *l);

/* Capitals alone, at least two letters; a capital and small letters; a small letter first. */
bool kata_kapital(struct str s);
bool kata_berkapital(struct str s);
bool kata_kecil(struct str s);
/* Words that stay small inside a name: dan, di, dari ... */
bool kata_tugas(struct str kecil);

/* From the start of word i to the end of word k, which stand in one text. */
struct str kata_rentang(const struct naskah *n, size_t i, size_t k);

/*
 * Of word i, "tentang" or "perihal": the last word of the title behind it,
 * which are capitalised words and small ones between them; else i.
 */
size_t judul_sampai(const struct naskah *n, size_t i);

/* A finding in the text u. */
struct temuan {
	enum rule_no no;
	const struct satuan *u;
	bool lunak;       /* an office's own wording: one level softer behind the body */
	struct str words; /* part of u->s */
	struct str fix;   /* p NULL: not known */
	bool sure;        /* fix may be applied unread */
};
/* Adds it; of many of one rule in a row in one text only the first. */
void lint_temuan(struct lint *l, const struct temuan *t, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* Where u stands, in words: "Menimbang huruf a". */
const char *satuan_tempat(const struct lint *l, const struct satuan *u);

#endif
