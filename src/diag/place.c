/* See place.h. */
#include "diag/place.h"

#include <string.h>

/* Shorter words are found everywhere when letter case does not count. */
enum { FOLDED_MIN = 4 };

/* A place in the source while it is walked. */
struct at {
	size_t line, byte;
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static struct str
line_rest(const struct source *s, struct at at)
{
	struct str line = s->v[at.line].text;

	return str_sub(line, at.byte, line.n);
}

/* To the start of the next line; false at the end of the source. */
static bool
next_line(const struct source *s, struct at *at)
{
	if (at->line + 1 == s->n)
		return false;
	at->line++;
	at->byte = 0;
	return true;
}

/* Skips blanks and ends of lines; whether there was one. */
static bool
skip_blanks(const struct source *s, struct at *at)
{
	struct at from = *at;

	for (;;) {
		struct str rest = line_rest(s, *at);

		if (rest.n && is_blank(rest.p[0]))
			at->byte++;
		else if (rest.n || !next_line(s, at))
			break;
	}
	return at->line != from.line || at->byte != from.byte;
}

/* Length of a mark of Markdown or HTML at the place: emphasis, or the tag of one. */
static size_t
mark_length(struct str rest)
{
	enum { TAG_MAX = 10 }; /* "</strong>" */
	size_t i;

	if (rest.n && (rest.p[0] == '*' || rest.p[0] == '\\'))
		return 1;
	if (rest.n == 0 || rest.p[0] != '<')
		return 0;
	for (i = 1; i < rest.n && i < TAG_MAX; i++)
		if (rest.p[i] == '>')
			return i + 1;
	return 0;
}

/* Moves *at to the next thing that is read, when it is not that already: a mark, the end of a broken word. */
static bool
skip_unread(const struct source *s, struct at *at)
{
	struct str rest = line_rest(s, *at);
	size_t n = mark_length(rest);

	if (n) {
		at->byte += n;
		return true;
	}
	if (rest.n == 0 && at->byte && s->v[at->line].text.p[at->byte - 1] == '-')
		return skip_blanks(s, at);
	return false;
}

/* Whether words stand at `at`; *to: behind them. */
static bool
matches(const struct source *s, struct at at, struct str words, bool folded, struct at *to)
{
	size_t i = 0;

	*to = at;
	while (i < words.n) {
		struct str rest = line_rest(s, at);

		if (is_blank(words.p[i])) {
			while (i < words.n && is_blank(words.p[i]))
				i++;
			if (!skip_blanks(s, &at))
				return false;
			*to = at;
		} else if (rest.n && (rest.p[0] == words.p[i] || (folded && char_fold(rest.p[0]) == char_fold(words.p[i])))) {
			at.byte++;
			i++;
			*to = at;
		} else if (i == 0 || !skip_unread(s, &at)) {
			return false;
		}
	}
	return true;
}

/* One step on; false at the end of the source. */
static bool
step(const struct source *s, struct at *at)
{
	if (at->byte < s->v[at->line].text.n) {
		at->byte++;
		return true;
	}
	return next_line(s, at);
}

struct wanted {
	struct str words;
	unsigned nth;
	size_t reach;
	bool folded;
};

static bool
search(const struct source *s, struct at at, struct wanted w, struct span *out)
{
	struct at to;

	for (; w.reach; w.reach--) {
		if (matches(s, at, w.words, w.folded, &to) && str_word_edge(s->v[at.line].text, at.byte) &&
		    str_word_edge(s->v[to.line].text, to.byte) && w.nth-- == 0) {
			*out = (struct span){at.line, to.line, at.byte, to.byte};
			return true;
		}
		if (!step(s, &at))
			break;
	}
	return false;
}

size_t
place_line(const struct source *s, unsigned number)
{
	size_t low = 0, high = s->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (s->v[mid].number < number)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Where the text begins of which loc is the place. */
static bool
start(const struct source *s, struct loc loc, struct at *at)
{
	size_t i = 0;
	unsigned c;

	*at = (struct at){place_line(s, loc.a), 0};
	if (at->line == s->n)
		return false;
	if (s->v[at->line].number == loc.a)
		for (c = 1; c < loc.b && i < s->v[at->line].text.n; c++)
			utf8_next(s->v[at->line].text, &i);
	at->byte = i;
	return true;
}

bool
place_find(const struct source *s, struct loc loc, struct str words, unsigned nth, size_t reach,
    struct span *out)
{
	struct wanted w = {words, nth, reach, false};
	struct at at;

	if (words.n == 0 || !start(s, loc, &at))
		return false;
	if (search(s, at, w, out))
		return true;
	w.folded = true;
	return words.n >= FOLDED_MIN && search(s, at, w, out);
}
