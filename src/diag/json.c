/* Messages for other programs: a JSON array, and SARIF 2.1.0. See diag.h. */
#include <jansson.h>
#include <string.h>

#include "base/buf.h"
#include "diag/diag.h"



/* A document may hold bytes that are no UTF-8 in its names; these become U+FFFD. */
static json_t *
text(struct str s)
{
	struct buf b = BUF_INIT;
	char out[4];
	json_t *v;
	size_t i = 0;

	while (i < s.n) {
		uint32_t cp = utf8_next(s, &i);

		buf_add(&b, out, utf8_put(out, cp));
	}
	v = json_stringn(b.p ? b.p : "", b.n);
	buf_release(&b);
	return v;
}

static void
set_text(json_t *o, const char *key, struct str s)
{
	json_object_set_new(o, key, text(s));
}

static void
set_number(json_t *o, const char *key, unsigned n)
{
	json_object_set_new(o, key, json_integer((json_int_t)n));
}

static struct str
message_text(const struct message *m, struct buf *b)
{
	buf_clear(b);
	message_format(m, b);
	return buf_str(b);
}

/* What loc.a and loc.b are called, by the kind of the source. */
static const struct {
	const char *a, *b, *end_a, *end_b;
} unit[] = {
	[LOC_LINE] = {"line", "column", "end_line", "end_column"},
	[LOC_RECORD] = {"record", "field", NULL, NULL},
	[LOC_PARA] = {"paragraph", "column", "end_paragraph", "end_column"},
};

static void
set_loc(json_t *o, const struct message *m)
{
	struct loc loc = m->loc;
	struct buf cell = BUF_INIT;

	if (loc.kind == LOC_CELL) {
		set_text(o, "sheet", str_of(loc.part));
		if (loc.a) {
			loc_format_cell(loc, &cell);
			set_text(o, "cell", buf_str(&cell));
		}
		buf_release(&cell);
		return;
	}
	if (loc.part && *loc.part)
		set_text(o, "part", str_of(loc.part));
	if (loc.kind == LOC_NONE)
		return;
	set_number(o, unit[loc.kind].a, loc.a);
	if (loc.b)
		set_number(o, unit[loc.kind].b, loc.b);
	if (m->placed) {
		set_number(o, unit[loc.kind].end_a, m->end_a);
		set_number(o, unit[loc.kind].end_b, m->end_b);
	}
}

static json_t *
finding(const struct message *m, struct buf *b)
{
	json_t *o = json_object();

	if (m->loc.file)
		set_text(o, "file", str_of(m->loc.file));
	set_loc(o, m);
	if (m->loc.place)
		set_text(o, "place", str_of(m->loc.place));
	set_text(o, "level", str_of(level_name(m->level)));
	set_text(o, "rule", str_of(m->rule->id));
	set_text(o, "message", message_text(m, b));
	if (m->text.n)
		set_text(o, "text", m->text);
	if (m->fix.p)
		set_text(o, "fix", m->fix);
	if (*m->rule->source)
		set_text(o, "source", str_of(m->rule->source));
	return o;
}

static void
print(json_t *v, FILE *f)
{
	json_dumpf(v, f, JSON_INDENT(2));
	fputc('\n', f);
	json_decref(v);
}

void
diag_print_json(struct diag *d, FILE *f)
{
	json_t *list = json_array();
	struct buf b = BUF_INIT;
	size_t n, i;
	struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++) {
		json_array_append_new(list, finding(&m[i], &b));
		m[i].told = true;
	}
	buf_release(&b);
	print(list, f);
}

/* {"text": "..."}: what SARIF calls a message. */
static json_t *
sarif_message(struct str s)
{
	return json_pack("{s:o}", "text", text(s));
}

/* SARIF has no level for what could not be judged: that is a kind of result (3.27.9, 3.27.10). */
static const char *
sarif_level(enum level level)
{
	static const char *const name[] = {"note", "warning", "error", "none"};

	return name[level];
}

/* A file name as a relative reference (RFC 3986): what has another meaning there is escaped. */
static json_t *
sarif_artifact(const char *file)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
	struct buf b = BUF_INIT;
	json_t *o;

	for (; *file; file++)
		if (strchr(plain, *file))
			buf_addc(&b, *file);
		else
			buf_addf(&b, "%%%02X", (unsigned)(unsigned char)*file);
	o = json_pack("{s:o}", "uri", text(buf_str(&b)));
	buf_release(&b);
	return o;
}

/* Only text has lines; a place in a document or a workbook is told in words. */
static json_t *
sarif_region(const struct message *m)
{
	json_t *o;

	if (m->loc.kind != LOC_LINE || m->loc.a == 0)
		return NULL;
	o = json_object();
	set_number(o, "startLine", m->loc.a);
	if (m->loc.b)
		set_number(o, "startColumn", m->loc.b);
	if (m->placed) {
		set_number(o, "endLine", m->end_a);
		set_number(o, "endColumn", m->end_b);
	}
	return o;
}

static json_t *
sarif_location(const struct message *m)
{
	json_t *o = json_object(), *physical = json_object(), *region = sarif_region(m), *logical = json_object();
	struct buf b = BUF_INIT;

	json_object_set_new(physical, "artifactLocation", sarif_artifact(m->loc.file));
	if (region)
		json_object_set_new(physical, "region", region);
	json_object_set_new(o, "physicalLocation", physical);
	loc_format(m->loc, &b);
	if (m->loc.place)
		buf_addf(&b, " (%s)", m->loc.place);
	set_text(logical, "fullyQualifiedName", buf_str(&b));
	json_object_set_new(o, "logicalLocations", json_pack("[o]", logical));
	buf_release(&b);
	return o;
}

static json_t *
sarif_fix(const struct message *m)
{
	json_t *replacement = json_object(), *change = json_object();

	json_object_set_new(replacement, "deletedRegion", sarif_region(m));
	json_object_set_new(replacement, "insertedContent", sarif_message(m->fix));
	json_object_set_new(change, "artifactLocation", sarif_artifact(m->loc.file));
	json_object_set_new(change, "replacements", json_pack("[o]", replacement));
	return json_pack("{s:[o]}", "artifactChanges", change);
}

static json_t *
sarif_result(const struct message *m, size_t rule, struct buf *b)
{
	json_t *o = json_object();

	set_text(o, "ruleId", str_of(m->rule->id));
	json_object_set_new(o, "ruleIndex", json_integer((json_int_t)rule));
	if (m->level == LEVEL_UNSUPPORTED)
		set_text(o, "kind", STR("open"));
	set_text(o, "level", str_of(sarif_level(m->level)));
	json_object_set_new(o, "message", sarif_message(message_text(m, b)));
	if (m->loc.file)
		json_object_set_new(o, "locations", json_pack("[o]", sarif_location(m)));
	if (m->fix.p && m->placed && m->loc.kind == LOC_LINE)
		json_object_set_new(o, "fixes", json_pack("[o]", sarif_fix(m)));
	return o;
}

static json_t *
sarif_rule(const struct rule *r)
{
	json_t *o = json_object();

	set_text(o, "id", str_of(r->id));
	json_object_set_new(o, "shortDescription", sarif_message(str_of(r->text)));
	if (*r->source)
		json_object_set_new(o, "help", sarif_message(str_of(r->source)));
	return o;
}

/* Index of the rule in the list, to which it is added when it is new. */
static size_t
rule_index(json_t *list, const struct rule *r)
{
	size_t i, n = json_array_size(list);

	for (i = 0; i < n; i++)
		if (strcmp(json_string_value(json_object_get(json_array_get(list, i), "id")), r->id) == 0)
			return i;
	json_array_append_new(list, sarif_rule(r));
	return n;
}

void
diag_print_sarif(struct diag *d, const char *version, FILE *f)
{
	json_t *rule_list = json_array(), *results = json_array(), *driver = json_object(), *run = json_object();
	struct buf b = BUF_INIT;
	size_t n, i;
	struct message *m = diag_sorted(d, &n);

	for (i = 0; i < n; i++) {
		json_array_append_new(results, sarif_result(&m[i], rule_index(rule_list, m[i].rule), &b));
		m[i].told = true;
	}
	buf_release(&b);
	set_text(driver, "name", STR("keputusan"));
	set_text(driver, "version", str_of(version));
	json_object_set_new(driver, "rules", rule_list);
	json_object_set_new(run, "tool", json_pack("{s:o}", "driver", driver));
	set_text(run, "columnKind", STR("unicodeCodePoints"));
	set_text(run, "language", STR("id"));
	json_object_set_new(run, "results", results);
	print(json_pack("{s:s,s:s,s:[o]}", "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
	    "version", "2.1.0", "runs", run), f);
}
