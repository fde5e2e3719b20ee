/*
 * Parses parts with libxml2 under fixed limits, and turns the result into
 * the light tree that readers walk. See xml.h and xmldoc.h.
 */
#include "ooxml/xml.h"

#include <libxml/parser.h>
#include <string.h>

#include "ooxml/xmldoc.h"

/* Fixed prefixes; strict and transitional names side by side. */
static const struct {
	const char *uri, *prefix;
} namespaces[] = {
	{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
	{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
	{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
	{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
	{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", "s"},
	{"http://purl.oclc.org/ooxml/spreadsheetml/main", "s"},
	{"http://schemas.openxmlformats.org/package/2006/content-types", "ct"},
	{"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
	{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
	{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
	{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
	{"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
	{"http://purl.oclc.org/ooxml/drawingml/main", "a"},
	{"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
	{"http://purl.org/dc/elements/1.1/", "dc"},
	{"urn:schemas-microsoft-com:vml", "v"},
	{"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
	{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
	{"http://www.w3.org/XML/1998/namespace", "xml"},
};

/* Offset behind the next occurrence of end, or s.n. */
static size_t
skip_to(struct str s, size_t i, const char *end)
{
	size_t at = str_find(str_sub(s, i, s.n), end);

	return i + at >= s.n ? s.n : i + at + strlen(end);
}

/*
 * What libxml2 would not refuse, or only after seconds of work, or by limits
 * that differ between versions: a document type, an element with very many
 * attributes, deep nesting. A plain scan of the bytes;
 * what is malformed is left for the parser to say. NULL when all is well.
 */
static const char *
forbidden(struct str s)
{
	size_t i = 0, attrs, depth = 0;
	char quote;

	if (str_starts(s, "\xff\xfe") || str_starts(s, "\xfe\xff"))
		return "tersimpan sebagai UTF-16; simpan ulang dokumennya dengan Word atau LibreOffice";
	while (i < s.n) {
		if (s.p[i] != '<') {
			i++;
			continue;
		}
		struct str rest = str_sub(s, i, s.n);
		if (str_starts(rest, "<!--")) {
			i = skip_to(s, i + 4, "-->");
		} else if (str_starts(rest, "<![CDATA[")) {
			i = skip_to(s, i + 9, "]]>");
		} else if (str_starts(rest, "<?")) {
			i = skip_to(s, i + 2, "?>");
		} else if (str_starts(rest, "<!")) {
			return "ada DOCTYPE, yang tidak boleh ada di dalam paket";
		} else {
			bool closing = str_starts(rest, "</");

			for (attrs = 0, quote = 0; i < s.n && (quote || s.p[i] != '>'); i++) {
				if (quote && s.p[i] == quote)
					quote = 0;
				else if (!quote && (s.p[i] == '"' || s.p[i] == '\''))
					quote = s.p[i], attrs++;
			}
			if (attrs > XML_ATTRS_MAX)
				return "terlalu banyak atribut pada satu elemen";
			if (closing)
				depth -= depth > 0;
			else if (s.p[i - 1] != '/' && ++depth > XML_DEPTH_MAX)
				return "elemen bersarang terlalu dalam";
		}
	}
	return NULL;
}

static void
no_print(void *ctx, const char *fmt, ...)
{
	(void)ctx, (void)fmt;
}

static xmlParserInputPtr
no_entity(const char *url, const char *id, xmlParserCtxtPtr ctxt)
{
	(void)url, (void)id, (void)ctxt;
	return NULL;
}

/* Encodings in which a "<" is the byte "<", so that forbidden() has seen all. */
static bool
plain_encoding(const xmlChar *name)
{
	return !name || xmlStrcasecmp(name, BAD_CAST "UTF-8") == 0 ||
	    xmlStrcasecmp(name, BAD_CAST "US-ASCII") == 0 ||
	    xmlStrcasecmp(name, BAD_CAST "ISO-8859-1") == 0;
}

xmlDocPtr
xml_doc(struct diag *d, struct loc loc, struct str bytes)
{
	enum { OPTIONS = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOBLANKS |
	    XML_PARSE_NOCDATA };
	xmlParserCtxtPtr ctxt;
	xmlDocPtr doc = NULL;
	const char *why = forbidden(bytes);

	if (why) {
		diag_add(d, R_XML, loc, "%s", why);
		return NULL;
	}
	xmlSetExternalEntityLoader(no_entity);
	/* A broken encoding is reported past the parser's own options. */
	xmlSetGenericErrorFunc(NULL, no_print);
	ctxt = xmlNewParserCtxt();
	if (!ctxt) {
		diag_add(d, R_MESIN, loc, "memori habis");
		return NULL;
	}
	doc = xmlCtxtReadMemory(ctxt, bytes.p, (int)bytes.n, NULL, NULL, OPTIONS);
	if (!doc) {
		const xmlError *e = xmlCtxtGetLastError(ctxt);

		diag_add(d, R_XML, loc, "rusak di baris %d", e ? e->line : 0);
	} else if (doc->intSubset || !plain_encoding(doc->encoding)) {
		diag_add(d, R_XML, loc, "pengodean harus UTF-8, tanpa DOCTYPE");
		xmlFreeDoc(doc);
		doc = NULL;
	}
	xmlFreeParserCtxt(ctxt);
	return doc;
}

static const char *
fixed_name(struct arena *a, const xmlNs *ns, const xmlChar *name)
{
	size_t i;

	if (!ns)
		return arena_dup(a, (const char *)name, strlen((const char *)name));
	for (i = 0; i < sizeof namespaces / sizeof *namespaces; i++)
		if (strcmp(namespaces[i].uri, (const char *)ns->href) == 0)
			return str_printf(a, "%s:%s", namespaces[i].prefix, (const char *)name).p;
	return str_printf(a, "?:%s", (const char *)name).p;
}

static void
take_attrs(struct arena *a, struct xml_node *n, const xmlNode *from)
{
	struct xml_attr **end = &n->attr;
	const xmlAttr *at;

	for (at = from->properties; at; at = at->next) {
		struct xml_attr *x = arena_alloc(a, sizeof *x);
		xmlChar *v = xmlNodeListGetString(from->doc, at->children, 1);

		x->name = fixed_name(a, at->ns, at->name);
		x->value = str_dup(a, str_of((const char *)v));
		xmlFree(v);
		*end = x;
		end = &x->next;
	}
}

/* The parser bounds the depth, so recursion is bounded too. */
static struct xml_node *
take(struct arena *a, const xmlNode *from, struct xml_node *parent, unsigned *count)
{
	struct xml_node *n = arena_alloc(a, sizeof *n), **end = &n->first;
	const xmlNode *c;

	n->parent = parent;
	if (from->type == XML_TEXT_NODE || from->type == XML_CDATA_SECTION_NODE) {
		n->text = str_dup(a, str_of((const char *)from->content));
		return n;
	}
	n->nth = (*count)++;
	n->name = fixed_name(a, from->ns, from->name);
	take_attrs(a, n, from);
	for (c = from->children; c; c = c->next) {
		if (c->type != XML_ELEMENT_NODE && c->type != XML_TEXT_NODE &&
		    c->type != XML_CDATA_SECTION_NODE)
			continue;
		*end = take(a, c, n, count);
		end = &(*end)->next;
	}
	return n;
}

struct xml_node *
xml_parse(struct diag *d, struct arena *a, struct loc loc, struct str bytes)
{
	xmlDocPtr doc = xml_doc(d, loc, bytes);
	struct xml_node *root;
	unsigned count = 0;

	if (!doc)
		return NULL;
	root = take(a, xmlDocGetRootElement(doc), NULL, &count);
	xmlFreeDoc(doc);
	return root;
}

bool
xml_is(const struct xml_node *n, const char *name)
{
	return n && n->name && strcmp(n->name, name) == 0;
}

struct xml_node *
xml_child(const struct xml_node *n, const char *name)
{
	struct xml_node *c;

	for (c = n ? n->first : NULL; c; c = c->next)
		if (xml_is(c, name))
			return c;
	return NULL;
}

struct xml_node *
xml_same(const struct xml_node *n)
{
	struct xml_node *c;

	for (c = n->next; c; c = c->next)
		if (xml_is(c, n->name))
			return c;
	return NULL;
}

struct str
xml_attr(const struct xml_node *n, const char *name)
{
	const struct xml_attr *x;

	for (x = n ? n->attr : NULL; x; x = x->next)
		if (strcmp(x->name, name) == 0)
			return x->value;
	return (struct str){NULL, 0};
}

struct str
xml_val(const struct xml_node *n, const char *child, const char *attr)
{
	return xml_attr(xml_child(n, child), attr);
}

bool
xml_on(const struct xml_node *n, const char *child)
{
	const struct xml_node *c = xml_child(n, child);
	struct str v = xml_attr(c, "w:val");

	return c && !str_is(v, "0") && !str_is(v, "false") && !str_is(v, "off");
}

static void
add_text(struct buf *b, const struct xml_node *n)
{
	const struct xml_node *c;

	if (!n->name)
		buf_addstr(b, n->text);
	for (c = n->first; c; c = c->next)
		add_text(b, c);
}

struct str
xml_text(struct arena *a, const struct xml_node *n)
{
	struct buf b = BUF_INIT;
	struct str s;

	if (n)
		add_text(&b, n);
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}
