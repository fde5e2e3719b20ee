/*
 * JSON, with jansson: bytes in, a value tree out. jansson keeps no places, so
 * every value stands for the file as a whole.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "read/read_int.h"

struct reader {
	struct diag *diag;
	struct arena *arena;
	struct loc loc;
	size_t values;
};

/* What jansson has to say, by its code; other codes do not come from parsing. */
static const struct {
	enum json_error_code code;
	enum rule_no rule;
	const char *text;
} faults[] = {
	{json_error_stack_overflow, R_JSON, "terlalu banyak tingkat daftar di dalam daftar"},
	{json_error_invalid_utf8, R_JSON, "bukan teks UTF-8"},
	{json_error_premature_end_of_input, R_JSON, "berkas berakhir sebelum tanda petik atau kurung ditutup"},
	{json_error_end_of_input_expected, R_JSON, "ada isi sesudah akhir dokumen"},
	{json_error_invalid_syntax, R_JSON, "tulisan tidak sah: periksa koma, tanda petik, dan kurung"},
	{json_error_null_character, R_JSON, "karakter \\u0000 tidak boleh ada"},
	{json_error_null_byte_in_key, R_JSON, "karakter \\u0000 tidak boleh ada di dalam kunci"},
	{json_error_duplicate_key, R_KUNCI_GANDA, "di peta yang sama"},
	{json_error_numeric_overflow, R_JSON, "bilangan terlalu besar; apit dengan tanda petik"},
};

static void
say_fault(struct reader *r, const json_error_t *e)
{
	struct str text = str_of(e->text), near = str_sub(text, str_find(text, " near "), text.n);
	const char *what = "tidak dapat diuraikan";
	enum rule_no rule = R_JSON;
	struct loc loc = r->loc;
	size_t i;

	for (i = 0; i < sizeof faults / sizeof *faults; i++)
		if (faults[i].code == json_error_code(e)) {
			rule = faults[i].rule;
			what = faults[i].text;
		}
	loc.kind = LOC_LINE;
	loc.a = e->line > 0 ? (unsigned)e->line : 1;
	loc.b = e->column > 0 ? (unsigned)e->column : 1;
	if (str_starts(near, " near '"))
		diag_add(r->diag, rule, loc, "%s, dekat %.*s", what, STRF(str_sub(near, 6, near.n)));
	else
		diag_add(r->diag, rule, loc, "%s", what);
}

/* The shortest decimal that reads back as the same number. */
static struct str
real_text(struct arena *a, double v)
{
	struct str s = str_printf(a, "%.15g", v);

	return strtod(s.p, NULL) == v ? s : str_printf(a, "%.17g", v);
}

static struct value *convert(struct reader *r, json_t *j, int depth);

static int
convert_list(struct reader *r, json_t *j, struct value *list, int depth)
{
	size_t i;

	for (i = 0; i < json_array_size(j); i++) {
		struct value *v = convert(r, json_array_get(j, i), depth);

		if (!v)
			return -1;
		value_add(list, v);
	}
	return 0;
}

static int
convert_map(struct reader *r, json_t *j, struct value *map, int depth)
{
	void *it;

	for (it = json_object_iter(j); it; it = json_object_iter_next(j, it)) {
		struct value *v = convert(r, json_object_iter_value(it), depth);

		if (!v)
			return -1;
		v->key_loc = r->loc;
		value_set(map, str_dup(r->arena, str_of(json_object_iter_key(it))), v);
	}
	return 0;
}

static struct value *
scalar(struct reader *r, json_t *j)
{
	struct str s = str_of("null");
	enum value_kind kind = VALUE_TEXT;
	struct value *v;

	switch (json_typeof(j)) {
	case JSON_STRING:
		s = str_dup(r->arena, (struct str){json_string_value(j), json_string_length(j)});
		break;
	case JSON_INTEGER:
		s = str_printf(r->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(j));
		break;
	case JSON_REAL:
		s = real_text(r->arena, json_real_value(j));
		break;
	case JSON_TRUE:
	case JSON_FALSE:
		s = str_of(json_is_true(j) ? "true" : "false");
		kind = VALUE_BOOL;
		break;
	default:
		kind = VALUE_NULL;
	}
	v = value_new(r->arena, kind, r->loc);
	v->text = s;
	v->truth = json_is_true(j);
	return v;
}

/* The value for j, which stands inside so many others; NULL after a message when a limit is reached. */
static struct value *
convert(struct reader *r, json_t *j, int depth)
{
	const char *excess = tree_excess(depth, ++r->values);
	struct value *v;
	int rc;

	if (excess) {
		diag_add(r->diag, R_JSON, r->loc, "%s", excess);
		return NULL;
	}
	if (json_is_array(j)) {
		v = value_new(r->arena, VALUE_LIST, r->loc);
		rc = convert_list(r, j, v, depth + 1);
	} else if (json_is_object(j)) {
		v = value_new(r->arena, VALUE_MAP, r->loc);
		rc = convert_map(r, j, v, depth + 1);
	} else {
		v = scalar(r, j);
		rc = 0;
	}
	return rc == 0 ? v : NULL;
}

int
read_json(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out)
{
	struct reader r = {.diag = d, .arena = a, .loc = loc_file(file)};
	json_error_t error;
	json_t *root = json_loadb(bytes.p, bytes.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);

	if (!root) {
		say_fault(&r, &error);
		return -1;
	}
	*out = convert(&r, root, 0);
	json_decref(root);
	return *out ? 0 : -1;
}
