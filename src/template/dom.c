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

/* libxml2 declares again what the copied subtree uses; n and copy have the same shape. */
static void
share_namespaces(xmlNodePtr copy, const xmlNode *n)
{
	xmlNodePtr c;
	const xmlNode *from;
	xmlAttrPtr at;
	const xmlAttr *from_at;

	copy->ns = n->ns;
	for (at = copy->properties, from_at = n->properties; at && from_at; at = at->next, from_at = from_at->next)
		at->ns = from_at->ns;
	for (c = copy->children, from = n->children; c && from; c = c->next, from = from->next)
		if (c->type == XML_ELEMENT_NODE)
			share_namespaces(c, from);
	if (!n->nsDef && copy->nsDef) {
		xmlFreeNsList(copy->nsDef);
		copy->nsDef = NULL;
	}
}

xmlNodePtr
copy_here(xmlNodePtr n, bool deep)
{
	xmlNodePtr copy = xmlDocCopyNode(n, n->doc, deep ? 1 : 2);

	share_namespaces(copy, n);
	return copy;
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
