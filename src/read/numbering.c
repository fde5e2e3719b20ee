/*
 * Counts as a word processor does: a w:num is an instance of a w:abstractNum,
 * which holds nine levels; instances of one abstractNum count on together
 * unless an instance says where it starts.
 */
#include "read/numbering.h"

#include <stdlib.h>

#include "base/buf.h"
#include "data/nomor.h"

enum {
	LEVELS = 9,
	LINKS_MAX = 4, /* list styles that refer to each other */
	COUNT_MAX = 1000000
};

struct lvl {
	const struct xml_node *node; /* w:lvl */
	struct str (*write)(struct arena *a, unsigned n); /* NULL: shows no number */
	unsigned start;
	unsigned restart; /* counts anew after a level before this one, counted from 1; 0: never */
};

/* An abstractNum: what is printed, and how far it is. */
struct list {
	struct str id;
	const struct xml_node *node;
	struct lvl *level; /* LEVELS of them, read at first use */
	unsigned count[LEVELS];
	bool counting[LEVELS]; /* false: the next number is the first */
};

/* A num: an instance of a list. */
struct instance {
	struct str id;
	const struct xml_node *node;
	struct list *list;
	struct lvl *own;      /* LEVELS of them, those with a node replace the list's; or NULL */
	bool sets_start[LEVELS];
	unsigned start[LEVELS];
	bool begun[LEVELS];     /* its start has been used */
	bool read;
};

struct numbering {
	struct arena *arena;
	const struct styles *styles;
	struct list *list;
	size_t n_lists, lists_cap;
	struct instance *instance;
	size_t n_instances, instances_cap;
};

static struct str
decimal(struct arena *a, unsigned n)
{
	return str_printf(a, "%u", n);
}

static struct str
decimal_zero(struct arena *a, unsigned n)
{
	return str_printf(a, "%02u", n);
}

static struct str
decimal_padded(struct arena *a, unsigned n)
{
	return str_printf(a, "%03u", n);
}

static struct str
upper_letter(struct arena *a, unsigned n)
{
	return str_upper(a, nomor_huruf(a, n));
}

static struct str
lower_roman(struct arena *a, unsigned n)
{
	return str_lower(a, nomor_romawi(a, n));
}

static struct str
capitalized(struct arena *a, struct str s)
{
	return str_printf(a, "%.*s%.*s", STRF(str_upper(a, str_sub(s, 0, 1))), STRF(str_sub(s, 1, s.n)));
}

static struct str
cardinal_text(struct arena *a, unsigned n)
{
	return capitalized(a, nomor_terbilang(a, n));
}

static struct str
ordinal_text(struct arena *a, unsigned n)
{
	return capitalized(a, str_lower(a, nomor_urutan(a, n)));
}

/* In the language of a decree: "ordinal" is no English 1st, texts are Indonesian. */
static const struct {
	const char *name;
	struct str (*write)(struct arena *a, unsigned n);
} formats[] = {
	{"decimal", decimal},
	{"decimalZero", decimal_zero},
	{"decimalZero3", decimal_padded}, /* our name for "001, 002" */
	{"ordinal", decimal},
	{"lowerLetter", nomor_huruf},
	{"upperLetter", upper_letter},
	{"lowerRoman", lower_roman},
	{"upperRoman", nomor_romawi},
	{"cardinalText", cardinal_text},
	{"ordinalText", ordinal_text},
	{"bullet", NULL},
	{"none", NULL},
};

static unsigned
number_of(struct str s, unsigned otherwise)
{
	unsigned n;

	return str_to_uint(s, &n) && n <= COUNT_MAX ? n : otherwise;
}

/* A format that is written out ("001, 002, ...") stands in a branch, with another one for older programs. */
static struct str
format_of(const struct xml_node *node)
{
	const struct xml_node *branches = xml_child(node, "mc:AlternateContent");
	const struct xml_node *choice = xml_child(branches, "mc:Choice");
	struct str written = xml_val(choice, "w:numFmt", "w:format");

	if (xml_child(node, "w:numFmt") || !branches)
		return xml_val(node, "w:numFmt", "w:val");
	if (str_starts(written, "001,"))
		return STR("decimalZero3");
	return str_starts(written, "01,") ? STR("decimalZero") :
	    xml_val(xml_child(branches, "mc:Fallback"), "w:numFmt", "w:val");
}

static void
read_level(struct lvl *level, const struct xml_node *node, unsigned at)
{
	struct str format = format_of(node);
	size_t i;

	level->node = node;
	level->write = decimal;
	for (i = 0; i < sizeof formats / sizeof *formats; i++)
		if (str_is(format, formats[i].name))
			level->write = formats[i].write;
	level->start = number_of(xml_val(node, "w:start", "w:val"), 0);
	level->restart = number_of(xml_val(node, "w:lvlRestart", "w:val"), at);
}

static struct lvl *
read_levels(struct arena *a, const struct xml_node *list)
{
	struct lvl *level = arena_alloc(a, LEVELS * sizeof *level);
	const struct xml_node *n;
	unsigned at;

	for (n = xml_child(list, "w:lvl"); n; n = xml_same(n)) {
		at = number_of(xml_attr(n, "w:ilvl"), LEVELS);
		if (at < LEVELS)
			read_level(&level[at], n, at);
	}
	return level;
}

static int
by_list_id(const void *pa, const void *pb)
{
	const struct list *a = pa, *b = pb;

	return str_cmp(a->id, b->id);
}

static int
by_instance_id(const void *pa, const void *pb)
{
	const struct instance *a = pa, *b = pb;

	return str_cmp(a->id, b->id);
}

static struct list *
find_list(struct numbering *n, struct str id)
{
	struct list key = {.id = id};

	return n->n_lists ? bsearch(&key, n->list, n->n_lists, sizeof key, by_list_id) : NULL;
}

static struct instance *
find_instance(struct numbering *n, struct str id)
{
	struct instance key = {.id = id};

	return n->n_instances ?
	    bsearch(&key, n->instance, n->n_instances, sizeof key, by_instance_id) : NULL;
}

/*
 * The list that an instance counts in. An abstractNum may hold no levels but
 * name a list style, whose instance leads to the abstractNum that has them.
 */
static struct list *
list_of(struct numbering *n, const struct instance *in)
{
	struct list *list = NULL;
	struct str link;
	int depth;

	for (depth = 0; in && depth < LINKS_MAX; depth++) {
		list = find_list(n, xml_val(in->node, "w:abstractNumId", "w:val"));
		link = xml_val(list ? list->node : NULL, "w:numStyleLink", "w:val");
		if (!link.n)
			break;
		in = find_instance(n, xml_val(style_find(style_get(n->styles, link), "w:pPr", "w:numPr"),
		    "w:numId", "w:val"));
	}
	return list;
}

static void
read_overrides(struct arena *a, struct instance *in)
{
	const struct xml_node *n, *level;
	unsigned at;

	for (n = xml_child(in->node, "w:lvlOverride"); n; n = xml_same(n)) {
		at = number_of(xml_attr(n, "w:ilvl"), LEVELS);
		if (at >= LEVELS)
			continue;
		if (xml_child(n, "w:startOverride")) {
			in->sets_start[at] = true;
			in->start[at] = number_of(xml_val(n, "w:startOverride", "w:val"), 0);
		}
		if ((level = xml_child(n, "w:lvl"))) {
			if (!in->own)
				in->own = arena_alloc(a, LEVELS * sizeof *in->own);
			read_level(&in->own[at], level, at);
		}
	}
}

/* Levels are read at first use: of the lists that Word leaves behind few are used. */
static struct instance *
use_instance(struct numbering *n, struct str id)
{
	struct instance *in = find_instance(n, id);

	if (!in)
		return NULL;
	if (!in->read) {
		in->read = true;
		in->list = list_of(n, in);
		if (in->list && !in->list->level)
			in->list->level = read_levels(n->arena, in->list->node);
		read_overrides(n->arena, in);
	}
	return in->list ? in : NULL;
}

static const struct lvl *
level_of(const struct instance *in, unsigned at)
{
	return in->own && in->own[at].node ? &in->own[at] : &in->list->level[at];
}

static unsigned
start_of(const struct instance *in, unsigned at)
{
	return in->sets_start[at] ? in->start[at] : level_of(in, at)->start;
}

static void
count(struct instance *in, unsigned at)
{
	struct list *list = in->list;
	bool sets = in->sets_start[at] && !in->begun[at];
	unsigned k;

	if (sets || !list->counting[at])
		list->count[at] = start_of(in, at);
	else if (list->count[at] < COUNT_MAX)
		list->count[at]++;
	list->counting[at] = true;
	in->begun[at] = true;
	for (k = at + 1; k < LEVELS; k++)
		if (at < level_of(in, k)->restart)
			list->counting[k] = false;
}

/* The number of a level as a label of the level `shown` writes it. */
static void
add_number(struct numbering *n, struct buf *b, const struct instance *in, unsigned at, bool legal)
{
	const struct lvl *level = level_of(in, at);
	struct list *list = in->list;
	/* A level above that no paragraph has used yet stands at its start. */
	unsigned value = list->counting[at] ? list->count[at] : start_of(in, at);

	if (level->write)
		buf_addstr(b, (legal ? decimal : level->write)(n->arena, value));
}

/* Letters of symbol fonts lie in the private area; as a label they are a bullet. */
static bool
is_symbol(uint32_t cp)
{
	return cp >= 0xF000 && cp <= 0xF0FF;
}

/* "%1.%2)" with the numbers put in. */
static struct str
label_of(struct numbering *n, const struct instance *in, unsigned at)
{
	const struct lvl *level = level_of(in, at);
	struct str text = xml_val(level->node, "w:lvlText", "w:val"), label;
	const struct xml_node *rpr = xml_child(level->node, "w:rPr");
	bool legal = xml_on(level->node, "w:isLgl");
	struct buf b = BUF_INIT;
	size_t i = 0, from;
	uint32_t cp;

	while (i < text.n) {
		from = i;
		cp = utf8_next(text, &i);
		if (cp == '%' && i < text.n && text.p[i] >= '1' && text.p[i] <= '9')
			add_number(n, &b, in, (unsigned)(text.p[i++] - '1'), legal);
		else if (is_symbol(cp))
			buf_adds(&b, "•");
		else
			buf_addstr(&b, str_sub(text, from, i));
	}
	label = str_dup(n->arena, str_trim(buf_str(&b)));
	buf_release(&b);
	if (xml_on(rpr, "w:vanish"))
		label = str_of("");
	return xml_on(rpr, "w:caps") ? str_upper(n->arena, label) : label;
}

/*
 * The level of a number that comes from the style: the one that names the
 * style, or the nearest one it is based on, as its own.
 */
static unsigned
level_of_style(const struct instance *in, const struct style *style, struct str ilvl)
{
	unsigned at;
	int depth;

	for (depth = 0; style && depth < STYLE_CHAIN_MAX; style = style->base, depth++)
		for (at = 0; at < LEVELS; at++)
			if (style->id.n &&
			    str_eq(xml_val(level_of(in, at)->node, "w:pStyle", "w:val"), style->id))
				return at;
	return number_of(ilvl, 0);
}

/* The nearest w:numId, and w:ilvl, of a style; each may come from another one in the chain. */
static void
from_style(const struct style *s, struct str *id, struct str *ilvl)
{
	const struct xml_node *numpr;
	int depth;

	for (depth = 0; s && depth < STYLE_CHAIN_MAX && !id->p; s = s->base, depth++) {
		numpr = xml_child(xml_child(s->node, "w:pPr"), "w:numPr");
		if (!ilvl->p)
			*ilvl = xml_val(numpr, "w:ilvl", "w:val");
		*id = xml_val(numpr, "w:numId", "w:val");
	}
}

struct number
numbering_next(struct numbering *n, const struct xml_node *ppr, const struct style *style)
{
	const struct xml_node *numpr = xml_child(ppr, "w:numPr");
	struct str id = xml_val(numpr, "w:numId", "w:val"), ilvl = xml_val(numpr, "w:ilvl", "w:val");
	bool own_level = id.p || ilvl.p;
	struct number none = {{"", 0}, NULL};
	struct instance *in;
	unsigned at;

	if (!id.p)
		from_style(style, &id, &ilvl);
	/* numId 0 takes the number of the style away. */
	if (!id.n || str_is(id, "0") || !(in = use_instance(n, id)))
		return none;
	at = own_level ? number_of(ilvl, 0) : level_of_style(in, style, ilvl);
	if (at >= LEVELS || !level_of(in, at)->node)
		return none;
	count(in, at);
	return (struct number){label_of(n, in, at), level_of(in, at)->node};
}

static void
take_numbering(struct numbering *n, const struct xml_node *root)
{
	const struct xml_node *c;

	for (c = xml_child(root, "w:abstractNum"); c; c = xml_same(c)) {
		n->list = arena_grow(n->arena, n->list, n->n_lists, &n->lists_cap, sizeof *n->list);
		n->list[n->n_lists++] = (struct list){
			.id = xml_attr(c, "w:abstractNumId"), .node = c};
	}
	for (c = xml_child(root, "w:num"); c; c = xml_same(c)) {
		n->instance = arena_grow(n->arena, n->instance, n->n_instances, &n->instances_cap,
		    sizeof *n->instance);
		n->instance[n->n_instances++] = (struct instance){.id = xml_attr(c, "w:numId"), .node = c};
	}
	if (n->n_lists)
		qsort(n->list, n->n_lists, sizeof *n->list, by_list_id);
	if (n->n_instances)
		qsort(n->instance, n->n_instances, sizeof *n->instance, by_instance_id);
}

int
numbering_read(struct diag *d, struct arena *a, struct opc *package, struct str document,
    const struct styles *styles, struct numbering **out)
{
	const struct rel *rel = opc_rel(package, document, REL_NUMBERING);
	struct loc loc = loc_file(opc_file(package));
	const struct xml_node *root;
	struct str bytes;

	*out = arena_alloc(a, sizeof **out);
	(*out)->arena = a;
	(*out)->styles = styles;
	if (!rel || rel->external)
		return 0;
	loc.part = rel->target.p;
	if (opc_read(package, rel->target, &bytes) != 0 || !(root = xml_parse(d, a, loc, bytes)))
		return -1;
	take_numbering(*out, root);
	return 0;
}
