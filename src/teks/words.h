/*
 * Small readings of a text. Letter case is that of str_upper and str_lower.
 */
#ifndef TEKS_WORDS_H
#define TEKS_WORDS_H

#include "base/mem.h"
#include "base/str.h"

#define COUNT_OF(table) (sizeof (table) / sizeof *(table))

/* Whether s is one of the n words of the table. */
bool among(struct str s, const char *const *table, size_t n);

struct str one_line_upper(struct arena *a, struct str s);
bool has_small(struct arena *a, struct str s);
/* From the first word of s that is not in capitals to the last; empty when all are. */
struct str small_words(struct arena *a, struct str s);
bool has_fold(struct arena *a, struct str s, const char *lower); /* letter case aside */

/* Empty, or dots or a line to write on where something is to be filled in. */
bool unfilled(struct str s);

struct str take_word(struct str *s);    /* off the front; commas are blanks */
struct str last_word(struct str s);
struct str strip_end(struct str s);     /* blanks and . , ; : off the end */

/*
 * The next word of s from *at on, which moves behind it: letters of Latin
 * alphabets, hyphens inside. Empty at the end.
 */
struct str kata_berikut(struct str s, size_t *at);

/* Words parted by blanks and commas. */
size_t count_words(struct str s);
/* The first n of them, from the first to the end of the last. */
struct str first_words(struct str s, size_t n);

/* Where word stands in s as a whole word, at or behind byte `from`; s.n when it does not. Letter case counts. */
size_t find_word(struct str s, const char *word, size_t from);

/* How many times the same words stand in s before these; 0 when they are no slice of it. */
unsigned times_before(struct str s, struct str words);

/* Where two lines of words with single blanks part: a few words of each from there on. */
struct parting {
	struct str got, want;
};
struct parting words_part(struct str got, struct str want);

/*
 * The slice of s that has the words part, a slice of line: that is s, or the
 * end of it, as it was compared, in capitals and with single blanks. part
 * itself when s has no such words.
 */
struct str words_original(struct str s, struct str line, struct str part);

#endif
