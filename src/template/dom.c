/* See dom.h. */
#include "template/dom.h"

#include <string.h>

bool
is_w(const xmlNode *n, const char *name)
{
	return n && n->type == XML_ELEMENT_NODE && n->ns &&
	    strcmp((const char *)n->name, name) == 0 &&
	    (strcmp((const char *)n->ns->href, NS_W) == 0 ||
	    strcmp((const char *)n->ns->href, NS_W_STRICT) == 0);
}

xmlNodePtr
above(xmlNodePtr n, const char *name)
{
	for (n = n->parent; n; n = n->parent)
		if (is_w(n, name))
			return n;
	return NULL;
}

xmlNodePtr
child_w(const xmlNode *n, const char *name)
{
	xmlNodePtr c;

	for (c = n ? n->children : NULL; c; c = c->next)
		if (is_w(c, name))
			return c;
	return NULL;
}

static bool
has_below(const xmlNode *top, const xmlNode *n)
{
	for (; n; n = n->parent)
		if (n == top)
			return true;
	return false;
}

xmlNodePtr
common_above(xmlNodePtr a, xmlNodePtr b)
{
	while (a && !has_below(a, b))
		a = a->parent;
	return a;
}

xmlNodePtr
branch_of(const xmlNode *top, xmlNodePtr n)
{
	while (n && n->parent != top)
		n = n->parent;
	return n;
}

xmlNodePtr
next_node(const xmlNode *top, xmlNodePtr n)
{
	if (n->type == XML_ELEMENT_NODE && n->children)
		return n->children;
	while (n && n != top && !n->next)
		n = n->parent;
	return n && n != top ? n->next : NULL;
}

static struct str
ignorable(struct arena *a, xmlNodePtr root)
{
	xmlChar *p = xmlGetNsProp(root, BAD_CAST "Ignorable", BAD_CAST NS_MC);
	struct str s = p ? str_dup(a, str_of((const char *)p)) : str_of("");

	xmlFree(p);
	return s;
}

static bool
lists_word(struct str list, struct str word)
{
	while (list.n)
		if (str_eq(str_cut(&list, ' '), word))
			return true;
	return false;
}

static void
adopt_ignorable(struct arena *a, xmlNodePtr to, xmlNodePtr from)
{
	struct str add = ignorable(a, from), all = ignorable(a, to), word;
	xmlNsPtr mc = xmlSearchNsByHref(to->doc, to, BAD_CAST NS_MC);

	if (add.n == 0 || !mc)
		return;
	while (add.n) {
		word = str_cut(&add, ' ');
		if (word.n && !lists_word(all, word))
			all = str_printf(a, "%.*s%s%.*s", STRF(all), all.n ? " " : "", STRF(word));
	}
	xmlSetNsProp(to, mc, BAD_CAST "Ignorable", BAD_CAST all.p);
}

const char *
adopt_namespaces(struct arena *a, xmlNodePtr to, xmlNodePtr from)
{
	xmlNsPtr ns, mine;

	for (ns = from->nsDef; ns; ns = ns->next) {
		mine = xmlSearchNs(to->doc, to, ns->prefix);
		if (!mine)
			xmlNewNs(to, ns->href, ns->prefix);
		else if (xmlStrcmp(mine->href, ns->href) != 0)
			return ns->prefix ? (const char *)ns->prefix : "";
	}
	adopt_ignorable(a, to, from);
	return NULL;
}

struct str
prop_of(struct arena *a, xmlNodePtr n, const char *name)
{
	xmlChar *p = n ? xmlGetProp(n, BAD_CAST name) : NULL;
	struct str s = p ? str_dup(a, str_of((const char *)p)) : (struct str){NULL, 0};

	xmlFree(p);
	return s;
}

void
prepend(xmlNodePtr parent, xmlNodePtr child)
{
	if (parent->children)
		xmlAddPrevSibling(parent->children, child);
	else
		xmlAddChild(parent, child);
}

xmlNodePtr
props_of(xmlNodePtr n, const char *name)
{
	xmlNodePtr props = child_w(n, name);

	if (!props) {
		props = xmlNewNode(n->ns, BAD_CAST name);
		prepend(n, props);
	}
	return props;
}

size_t
count_element(struct str xml, const char *tag)
{
	size_t n = 0, at;

	while ((at = str_find(xml, tag)) < xml.n) {
		xml = str_sub(xml, at + str_of(tag).n, xml.n);
		n += xml.n && (xml.p[0] == '>' || xml.p[0] == ' ');
	}
	return n;
}

void
drop(xmlNodePtr n)
{
	xmlUnlinkNode(n);
	xmlFreeNode(n);
}

struct str
dump_node(struct arena *a, xmlNodePtr n)
{
	xmlBufferPtr b = xmlBufferCreate();
	struct str s;

	xmlNodeDump(b, n->doc, n, 0, 0);
	s = str_dup(a, (struct str){(const char *)xmlBufferContent(b), (size_t)xmlBufferLength(b)});
	xmlBufferFree(b);
	return s;
}

struct str
dump_doc(struct arena *a, xmlDocPtr doc)
{
	xmlChar *p = NULL;
	int n = 0;
	struct str s;

	doc->standalone = 1;
	xmlDocDumpMemoryEnc(doc, &p, &n, "UTF-8");
	s = str_dup(a, (struct str){(const char *)p, (size_t)n});
	xmlFree(p);
	return s;
}
