/*
 * The comments part: written or added to, and announced by a relationship of
 * the main part and by its content type.
 */
#include "edit/edit_int.h"

#define NS "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define NS_STRICT "http://purl.oclc.org/ooxml/wordprocessingml/main"
#define NS_REL "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define NS_REL_STRICT "http://purl.oclc.org/ooxml/officeDocument/relationships/"
#define NS_RELS "http://schemas.openxmlformats.org/package/2006/relationships"
#define TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

/* One paragraph of a comment: small and close, whatever the document's own paragraphs are like. */
static void
put_paragraph(struct buf *b, const char *w, struct str text, bool first)
{
	buf_addf(b, "<%sp><%spPr><%sspacing %sbefore=\"0\" %safter=\"0\" %sline=\"240\" %slineRule=\"auto\"/>"
	    "<%sind %sfirstLine=\"0\"/></%spPr>", w, w, w, w, w, w, w, w, w, w);
	if (first)
		buf_addf(b, "<%sr><%sannotationRef/></%sr>", w, w, w);
	buf_addf(b, "<%sr><%srPr><%ssz %sval=\"20\"/></%srPr>", w, w, w, w, w);
	part_text(b, str_of(w), text);
	buf_addf(b, "</%sr></%sp>", w, w);
}

static void
put_comment(struct buf *b, const struct part *p, unsigned id, struct str text)
{
	bool first = true;

	part_open(p, b, "comment", id, "");
	buf_addf(b, " %sauthor=\"" EDIT_AUTHOR "\" %sinitials=\"" EDIT_INITIALS "\">", p->w, p->w);
	do {
		put_paragraph(b, p->w, str_cut(&text, '\n'), first);
		first = false;
	} while (text.n);
	buf_addf(b, "</%scomment>", p->w);
}

/* A name for the part that is free. */
static struct str
free_name(struct edit *e)
{
	struct str doc = e->doc.name, name;
	int folder = (int)(doc.n - last_segment(doc).n);
	unsigned k = 1;

	do {
		name = str_printf(e->arena, k > 1 ? "%.*scomments%u.xml" : "%.*scomments.xml", folder, doc.p, k);
		k++;
	} while (opc_has(e->in, name));
	return name;
}

/* The document says where its comments are. */
static int
add_relationship(struct edit *e, struct str name)
{
	struct str part = opc_rels_name(e->arena, e->doc.name), id;
	struct str w, target = last_segment(name);
	struct part rels;
	unsigned k = 0;

	if (!opc_has(e->in, part))
		part_start(e->diag, e->arena, part, STR(HEAD "<Relationships xmlns=\"" NS_RELS "\"></Relationships>"),
		    &rels);
	else if (part_load(e->diag, e->arena, e->in, opc_own_name(e->in, part), NULL, &rels) != 0)
		return -1;
	do
		id = str_printf(e->arena, "rId%u", ++k);
	while (opc_rel_id(e->in, e->doc.name, id));
	w = span_prefix(rels.bytes, rels.span[0]);
	part_append(&rels, str_printf(e->arena, "<%.*sRelationship Id=\"%s\" Type=\"%scomments\" Target=\"%.*s\"/>",
	    STRF(w), id.p, e->doc.strict ? NS_REL_STRICT : NS_REL, STRF(target)));
	edit_changed(e, &rels);
	return 0;
}

/* The package says what they are. */
static int
add_type(struct edit *e, struct str name)
{
	struct part types;
	struct str w;

	if (str_is(opc_type(e->in, name), TYPE))
		return 0;
	if (part_load(e->diag, e->arena, e->in, opc_own_name(e->in, STR("[Content_Types].xml")), NULL, &types) != 0)
		return -1;
	w = span_prefix(types.bytes, types.span[0]);
	part_append(&types, str_printf(e->arena, "<%.*sOverride PartName=\"/%.*s\" ContentType=\"" TYPE "\"/>",
	    STRF(w), STRF(name)));
	edit_changed(e, &types);
	return 0;
}

int
comments_open(struct edit *e)
{
	const struct rel *rel = opc_rel(e->in, e->doc.name, REL_COMMENTS);

	if (!rel || rel->external)
		return 0;
	e->comments.name = rel->target;
	if (!opc_has(e->in, rel->target))
		return 0;
	if (part_load(e->diag, e->arena, e->in, rel->target, NULL, &e->comments) != 0)
		return -1;
	edit_take_ids(e, e->comments.root);
	return 0;
}

/* A part for the first comment. */
static int
start_comments(struct edit *e)
{
	bool known = e->comments.name.n > 0;
	struct str name = known ? e->comments.name : free_name(e);
	struct str empty = e->doc.strict ? STR(HEAD "<w:comments xmlns:w=\"" NS_STRICT "\"></w:comments>") :
	    STR(HEAD "<w:comments xmlns:w=\"" NS "\"></w:comments>");

	part_start(e->diag, e->arena, name, empty, &e->comments);
	if (!known && add_relationship(e, name) != 0)
		return -1;
	return add_type(e, name);
}

int
comments_write(struct edit *e)
{
	struct buf b = BUF_INIT;
	size_t i, n = 0;

	for (i = 0; i < e->n; i++)
		n += e->note[i].done != NOTE_NOT_PLACED;
	if (n == 0)
		return 0;
	if (!e->comments.root && start_comments(e) != 0)
		return -1;
	for (i = 0; i < e->n; i++)
		if (e->note[i].done != NOTE_NOT_PLACED)
			put_comment(&b, &e->comments, e->id[i], e->note[i].text);
	part_append(&e->comments, str_dup(e->arena, buf_str(&b)));
	edit_changed(e, &e->comments);
	buf_release(&b);
	return 0;
}
