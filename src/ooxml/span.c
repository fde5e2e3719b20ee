/* A plain scan of well-formed XML without a DOCTYPE, see span.h. */
#include "ooxml/span.h"

#include <string.h>

#include "ooxml/xml.h"

/* Offset behind the next occurrence of end, or s.n. */
static size_t
behind(struct str s, size_t i, const char *end)
{
	size_t at = str_find(str_sub(s, i, s.n), end);

	return i + at >= s.n ? s.n : i + at + strlen(end);
}

/* Offset behind the tag that starts at i: a ">" in a value does not end it. */
static size_t
behind_tag(struct str s, size_t i)
{
	char quote = 0;

	for (; i < s.n && (quote || s.p[i] != '>'); i++) {
		if (quote && s.p[i] == quote)
			quote = 0;
		else if (!quote && (s.p[i] == '"' || s.p[i] == '\''))
			quote = s.p[i];
	}
	return i < s.n ? i + 1 : s.n;
}

struct span *
spans_of(struct arena *a, struct str s, size_t *n)
{
	size_t open[XML_DEPTH_MAX], depth = 0, cap = 0, i = 0, end;
	struct span *v = NULL;
	const char *next;

	*n = 0;
	while ((next = memchr(s.p + i, '<', s.n - i))) {
		struct str rest = str_sub(s, i = (size_t)(next - s.p), s.n);

		if (str_starts(rest, "<!--")) {
			i = behind(s, i + 4, "-->");
		} else if (str_starts(rest, "<![CDATA[")) {
			i = behind(s, i + 9, "]]>");
		} else if (str_starts(rest, "<?")) {
			i = behind(s, i + 2, "?>");
		} else {
			end = behind_tag(s, i);
			if (rest.n > 1 && rest.p[1] == '/') {
				if (depth > 0) {
					v[open[--depth]].out = (uint32_t)i;
					v[open[depth]].end = (uint32_t)end;
				}
			} else {
				v = arena_grow(a, v, *n, &cap, sizeof *v);
				v[*n] = (struct span){(uint32_t)i, (uint32_t)end, (uint32_t)end, (uint32_t)end};
				if (s.p[end - 2] != '/' && depth < XML_DEPTH_MAX)
					open[depth++] = *n;
				++*n;
			}
			i = end;
		}
	}
	return v;
}

bool
span_is_empty_tag(struct span s)
{
	return s.in == s.end;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct str
span_name(struct str bytes, struct span s)
{
	size_t i = s.tag + 1;

	while (!is_blank(bytes.p[i]) && bytes.p[i] != '>' && bytes.p[i] != '/')
		i++;
	return str_sub(bytes, s.tag + 1, i);
}

struct str
span_prefix(struct str bytes, struct span s)
{
	struct str name = span_name(bytes, s);
	size_t colon = str_find(name, ":");

	return colon < name.n ? str_sub(name, 0, colon + 1) : str_sub(name, 0, 0);
}

struct str
span_attr(struct str bytes, struct span s, const char *name)
{
	size_t i = s.tag + 1 + span_name(bytes, s).n, from, quote;
	struct str is;

	for (;;) {
		while (i < s.in && (is_blank(bytes.p[i]) || bytes.p[i] == '/'))
			i++;
		from = i;
		while (i < s.in && !is_blank(bytes.p[i]) && bytes.p[i] != '=' && bytes.p[i] != '>')
			i++;
		if (i == from)
			return (struct str){NULL, 0};
		is = str_sub(bytes, from, i);
		while (bytes.p[i] != '"' && bytes.p[i] != '\'')
			i++;
		quote = i++;
		while (bytes.p[i] != bytes.p[quote])
			i++;
		if (str_ends(is, name))
			return str_sub(bytes, quote + 1, i);
		i++;
	}
}
