/*
 * YAML, from the events of libyaml: bytes in, a value tree with the place of
 * every value out. Only the plain part of YAML is taken: what unfolds
 * (aliases) or constructs (tags) is refused, and the reader goes on to find
 * what else is wrong.
 */
#include <stdlib.h>

#include "read/yaml_fault.h"

struct reader {
	struct diag *diag;
	struct arena *arena;
	const char *file;
	struct str bytes;
	yaml_parser_t parser;
	yaml_event_t event; /* the one being looked at */
	bool stopped;       /* libyaml failed, or a limit was reached */
	size_t values;
};

static struct loc
here(const struct reader *r)
{
	return yaml_loc(r->file, r->event.start_mark);
}

/* Moves to the next event; false when there is none to be had. */
static bool
next(struct reader *r)
{
	yaml_event_delete(&r->event);
	if (r->stopped)
		return false;
	if (yaml_parser_parse(&r->parser, &r->event))
		return true;
	yaml_say_fault(r->diag, r->arena, r->file, r->bytes, &r->parser);
	r->stopped = true;
	return false;
}

static void
refuse_properties(struct reader *r, const yaml_char_t *anchor, const yaml_char_t *tag)
{
	if (anchor)
		diag_add(r->diag, R_YAML, here(r),
		    "jangkar \"&%s\" tidak dipakai di sini; teks yang diawali \"&\" harus diapit tanda petik",
		    (const char *)anchor);
	if (tag)
		diag_add(r->diag, R_YAML, here(r),
		    "tag \"%s\" tidak dipakai di sini; teks yang diawali \"!\" harus diapit tanda petik",
		    (const char *)tag);
}

static struct value *
alias(struct reader *r)
{
	struct str name = str_of((const char *)r->event.data.alias.anchor);

	diag_add(r->diag, R_YAML, here(r),
	    "rujukan \"*%.*s\" tidak dipakai di sini; teks yang diawali \"*\" harus diapit tanda petik",
	    STRF(name));
	return value_text(r->arena, str_dup(r->arena, name), here(r));
}

static struct value *
scalar(struct reader *r)
{
	const char *p = (const char *)r->event.data.scalar.value;
	struct str text = str_dup(r->arena, (struct str){p, r->event.data.scalar.length});
	bool plain = r->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	struct value *v = value_text(r->arena, text, here(r));

	refuse_properties(r, r->event.data.scalar.anchor, r->event.data.scalar.tag);
	if (plain && (str_is(text, "true") || str_is(text, "false"))) {
		v->kind = VALUE_BOOL;
		v->truth = str_is(text, "true");
	} else if (plain && (text.n == 0 || str_is(text, "null") || str_is(text, "~"))) {
		v->kind = VALUE_NULL;
	}
	return v;
}

static struct value *node(struct reader *r, int depth);

static struct value *
list(struct reader *r, int depth)
{
	struct value *v = value_new(r->arena, VALUE_LIST, here(r)), *child;

	refuse_properties(r, r->event.data.sequence_start.anchor, r->event.data.sequence_start.tag);
	while (next(r) && r->event.type != YAML_SEQUENCE_END_EVENT)
		if ((child = node(r, depth)))
			value_add(v, child);
	return v;
}

static int
by_key(const void *pa, const void *pb)
{
	const struct value *a = *(struct value *const *)pa, *b = *(struct value *const *)pb;
	int c = str_cmp(a->key, b->key);

	if (c == 0)
		c = (a->key_loc.a > b->key_loc.a) - (a->key_loc.a < b->key_loc.a);
	return c ? c : (a->key_loc.b > b->key_loc.b) - (a->key_loc.b < b->key_loc.b);
}

/* Sorts, because comparing all with all lets a large map take hours. */
static void
refuse_double_keys(struct reader *r, const struct value *map)
{
	struct value **v = arena_alloc(r->arena, map->count * sizeof *v), *child;
	size_t n = 0, i;

	for (child = map->first; child; child = child->next)
		v[n++] = child;
	if (n)
		qsort(v, n, sizeof *v, by_key);
	for (i = 1; i < n; i++)
		if (str_eq(v[i]->key, v[i - 1]->key))
			diag_add(r->diag, R_KUNCI_GANDA, v[i]->key_loc, "\"%.*s\", sudah ada di baris %u",
			    STRF(v[i]->key), v[i - 1]->key_loc.a);
}

static struct value *
map(struct reader *r, int depth)
{
	struct value *v = value_new(r->arena, VALUE_MAP, here(r)), *key, *child;

	refuse_properties(r, r->event.data.mapping_start.anchor, r->event.data.mapping_start.tag);
	while (next(r) && r->event.type != YAML_MAPPING_END_EVENT) {
		key = node(r, depth);
		if (!key || !next(r) || !(child = node(r, depth)))
			break;
		if (key->kind == VALUE_LIST || key->kind == VALUE_MAP || key->text.n == 0)
			diag_add(r->diag, R_YAML, key->loc, "kunci harus berupa teks");
		value_set(v, key->text, child);
		child->key_loc = key->loc;
	}
	refuse_double_keys(r, v);
	return v;
}

/* The value that begins at the current event, inside so many others; NULL when the reader has stopped. */
static struct value *
node(struct reader *r, int depth)
{
	const char *excess = tree_excess(depth, ++r->values);

	if (excess) {
		diag_add(r->diag, R_YAML, here(r), "%s", excess);
		r->stopped = true;
		return NULL;
	}
	switch (r->event.type) {
	case YAML_ALIAS_EVENT:
		return alias(r);
	case YAML_SEQUENCE_START_EVENT:
		return list(r, depth + 1);
	case YAML_MAPPING_START_EVENT:
		return map(r, depth + 1);
	default:
		return scalar(r);
	}
}

/* The one document of the stream; an empty stream is an empty value. */
static struct value *
document(struct reader *r)
{
	struct value *v = value_new(r->arena, VALUE_NULL, loc_file(r->file)), *root;

	if (!next(r) || !next(r) || r->event.type == YAML_STREAM_END_EVENT)
		return v;
	if (!next(r) || !(root = node(r, 0)))
		return v;
	if (next(r) && next(r) && r->event.type == YAML_DOCUMENT_START_EVENT)
		diag_add(r->diag, R_YAML, here(r), "dokumen kedua; satu berkas memuat satu dokumen");
	return root;
}

int
read_yaml(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out)
{
	struct reader r = {.diag = d, .arena = a, .file = file, .bytes = bytes};
	size_t faults = diag_count(d, LEVEL_ERROR);

	if (!yaml_parser_initialize(&r.parser)) {
		diag_add(d, R_MESIN, loc_file(file), "memori habis");
		return -1;
	}
	yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&r.parser, (const unsigned char *)bytes.p, bytes.n);
	*out = document(&r);
	yaml_event_delete(&r.event);
	yaml_parser_delete(&r.parser);
	return diag_count(d, LEVEL_ERROR) == faults ? 0 : -1;
}
