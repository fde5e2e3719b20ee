/*
 * The value tree: what a data file says, with the place of every value.
 *
 * Scalars keep their spelling ("012", "ya", "2024-01-10"): whoever needs a
 * number or a date converts it and knows where it stands if that fails. All
 * of a tree lives in one arena.
 */
#ifndef DATA_VALUE_H
#define DATA_VALUE_H

#include <stdbool.h>

#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

enum value_kind { VALUE_NULL, VALUE_BOOL, VALUE_TEXT, VALUE_LIST, VALUE_MAP };

struct value {
	enum value_kind kind;
	bool truth;         /* VALUE_BOOL */
	struct str text;    /* VALUE_TEXT, and the spelling of NULL and BOOL */
	struct str key;     /* own key when the parent is a map */
	struct loc key_loc; /* place of that key */
	struct loc loc;
	struct value *first, *last, *next; /* children, in order */
	struct value *parent;
	size_t count;       /* children */
};

struct value *value_new(struct arena *a, enum value_kind kind, struct loc loc);
struct value *value_text(struct arena *a, struct str text, struct loc loc);

/* Appends child to a list, or to a map under key. Returns child. */
struct value *value_add(struct value *parent, struct value *child);
struct value *value_set(struct value *map, struct str key, struct value *child);

struct value *value_get(const struct value *map, const char *key); /* NULL: absent */
struct value *value_get_str(const struct value *map, struct str key);
struct value *value_at(const struct value *list, size_t i);        /* NULL: absent */

/* Empty: absent, null, false, "", an empty list or map. */
bool value_empty(const struct value *v);

/* "teks", "daftar" ...: for messages. */
const char *value_kind_name(enum value_kind kind);

#endif
