/* Takes a tag apart: kind, path, filters. What it means is in program.h. */
#include "template/filter.h"
#include "template/image.h"
#include "template/program.h"

/* Letters, digits, underscore and hyphen, parts joined by dots; or one dot. */
static bool
good_path(struct str s)
{
	size_t i;

	if (str_is(s, "."))
		return true;
	if (s.n == 0 || s.p[0] == '.' || s.p[s.n - 1] == '.' || str_has(s, ".."))
		return false;
	for (i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (!(c >= 0x80 || c == '_' || c == '-' || c == '.' || (c >= '0' && c <= '9') ||
		    (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
			return false;
	}
	return true;
}

/* The filters that change the document around the value, not its text. */
static bool
take_structure(struct tag *t, struct str name, struct str arg)
{
	if (str_is(name, "gabung")) {
		t->merge = true;
		t->merge_key = arg;
	} else if (str_is(name, "daftar")) {
		t->list = true;
		t->list_form = arg;
	} else if (str_is(name, "baris")) {
		t->lines = true;
	} else if (str_is(name, "tautan")) {
		t->link = true;
		t->link_to = arg;
	} else {
		return false;
	}
	return true;
}

/* Whether a filter belongs to a tag; lines are shown by a section, and may merge like a value. */
static bool
fits(const struct tag *t, struct str filter)
{
	if (str_is(filter, "tinggi"))
		return t->kind == TAG_IMAGE;
	if (str_is(filter, "baris"))
		return t->kind == TAG_EACH;
	return t->kind == TAG_VALUE || (t->lines && str_is(filter, "gabung"));
}

static int
parse_filters(struct diag *d, struct arena *a, struct tag *t, struct str rest)
{
	struct filter_call **end = &t->filters, *c;
	struct str arg, name;
	const struct filter *f;

	while (rest.n) {
		arg = str_cut(&rest, '|');
		name = str_trim(str_cut(&arg, ':'));
		arg = str_trim(arg);
		f = filter_find(name);
		if (!f) {
			diag_add(d, R_SARINGAN, t->loc, "'%.*s' tidak dikenal; yang ada: %.*s",
			    STRF(name), STRF(filter_names(a)));
			return -1;
		}
		if (arg.n && !f->takes_arg) {
			diag_add(d, R_SARINGAN, t->loc, "'%s' tidak memakai keterangan", f->name);
			return -1;
		}
		if (!fits(t, name)) {
			diag_add(d, R_SARINGAN, t->loc, "'%s' tidak dapat dipakai di {%.*s}", f->name, STRF(t->source));
			return -1;
		}
		if (str_is(name, "tinggi") && image_length(arg) == 0) {
			diag_add(d, R_SARINGAN, t->loc, "'tinggi' ditulis seperti 'tinggi: 2,5cm'");
			return -1;
		}
		if (take_structure(t, name, arg))
			continue;
		c = arena_alloc(a, sizeof *c);
		c->filter = f;
		c->arg = arg;
		*end = c;
		end = &c->next;
	}
	return 0;
}

static enum tag_kind
kind_of(char first)
{
	switch (first) {
	case '#': return TAG_EACH;
	case '^': return TAG_NOT;
	case '/': return TAG_END;
	case '>': return TAG_INCLUDE;
	case '%': return TAG_IMAGE;
	default: return TAG_VALUE;
	}
}

struct tag *
tag_parse(struct diag *d, struct arena *a, struct str source, struct loc loc, int *faults)
{
	struct tag *t = arena_alloc(a, sizeof *t);
	struct str rest = str_trim(source);

	t->source = source;
	t->loc = loc;
	t->kind = kind_of(rest.n ? rest.p[0] : ' ');
	if (t->kind != TAG_VALUE) {
		rest = str_trim(str_sub(rest, 1, rest.n));
	} else if (str_starts(rest, "-")) {
		/* {-w:tr daftar}: repeat the enclosing element of that name. */
		t->kind = TAG_EACH;
		rest = str_sub(rest, 1, rest.n);
		t->element = str_cut(&rest, ' ');
		rest = str_trim(rest);
		if (t->element.n == 0)
			rest = str_of("");
	}
	if (str_ends(str_trim(rest), "|")) {
		diag_add(d, R_SARINGAN, loc, "tidak ada sesudah '|' di {%.*s}", STRF(source));
		++*faults;
	}
	t->path = str_trim(str_cut(&rest, '|'));
	if (t->kind == TAG_END && t->path.n == 0)
		return t;
	if (!good_path(t->path)) {
		diag_add(d, R_TAG_ASING, loc, "{%.*s}", STRF(source));
		++*faults;
	} else if (parse_filters(d, a, t, rest) != 0) {
		++*faults;
	}
	return t;
}
