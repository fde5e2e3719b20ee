/* The value tree, see value.h. */
#include "data/value.h"

struct value *
value_new(struct arena *a, enum value_kind kind, struct loc loc)
{
	struct value *v = arena_alloc(a, sizeof *v);

	v->kind = kind;
	v->loc = loc;
	return v;
}

struct value *
value_text(struct arena *a, struct str text, struct loc loc)
{
	struct value *v = value_new(a, VALUE_TEXT, loc);

	v->text = text;
	return v;
}

struct value *
value_add(struct value *parent, struct value *child)
{
	if (parent->last)
		parent->last->next = child;
	else
		parent->first = child;
	parent->last = child;
	parent->count++;
	child->parent = parent;
	return child;
}

struct value *
value_set(struct value *map, struct str key, struct value *child)
{
	child->key = key;
	return value_add(map, child);
}

struct value *
value_get_str(const struct value *map, struct str key)
{
	struct value *v;

	if (!map || map->kind != VALUE_MAP)
		return NULL;
	for (v = map->first; v; v = v->next)
		if (str_eq(v->key, key))
			return v;
	return NULL;
}

struct value *
value_get(const struct value *map, const char *key)
{
	return value_get_str(map, str_of(key));
}

struct value *
value_at(const struct value *list, size_t i)
{
	struct value *v;

	if (!list || list->kind != VALUE_LIST)
		return NULL;
	for (v = list->first; v && i; v = v->next)
		i--;
	return v;
}

bool
value_empty(const struct value *v)
{
	if (!v)
		return true;
	switch (v->kind) {
	case VALUE_NULL:
		return true;
	case VALUE_BOOL:
		return !v->truth;
	case VALUE_TEXT:
		return v->text.n == 0;
	case VALUE_LIST:
	case VALUE_MAP:
		return v->count == 0;
	}
	return true;
}

const char *
value_kind_name(enum value_kind kind)
{
	static const char *const name[] = {"kosong", "ya atau tidak", "teks", "daftar", "peta kunci dan nilai"};

	return name[kind];
}
