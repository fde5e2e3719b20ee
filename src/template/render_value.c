/*
 * Values on their way into the document: found, filtered, escaped, as text,
 * links, items of lists and pictures.
 */
#include <string.h>

#include "base/file.h"
#include "template/filter.h"
#include "template/render_int.h"

enum { PICTURE_MAX = 32 * 1024 * 1024 };

/* False when this tag was complained about before. */
static bool
first_time(struct run *r, const struct tag *tag)
{
	size_t i;

	for (i = 0; i < r->n_told; i++)
		if (r->told[i] == tag)
			return false;
	r->told = arena_grow(r->arena, (void *)r->told, r->n_told, &r->told_cap, sizeof *r->told);
	r->told[r->n_told++] = tag;
	return true;
}

/* There is no value: the place is the tag's, told once; near: the data it was looked for in. */
void
render_missing(struct run *r, const struct tag *tag, const struct value *near, const char *more)
{
	struct buf where = BUF_INIT;

	if (!r->options->lax)
		r->faults++;
	if (!first_time(r, tag))
		return;
	if (near && near->loc.file)
		loc_format(near->loc, &where);
	diag_add(r->diag, r->options->lax ? R_NILAI_KOSONG : R_NILAI_HILANG, tag->loc, "{%.*s}%s%s%s",
	    STRF(tag->source), more, where.n ? "; datanya " : "", where.n ? where.p : "");
	buf_release(&where);
}

/* The value v is at fault: the place is its own, and the tag is named. */
static void
unfit(struct run *r, enum rule_no rule, const struct tag *tag, const struct value *v, const char *why)
{
	struct loc loc = v->loc.file ? v->loc : tag->loc;

	if (rules[rule].level == LEVEL_ERROR)
		r->faults++;
	diag_add(r->diag, rule, loc, "%s; tag {%.*s} di %s, %s", why, STRF(tag->source),
	    path_base(tag->loc.file), tag->loc.place);
}

/* Ends the run with a message. */
void
render_stop(struct run *r, struct loc loc, const char *why)
{
	diag_add(r->diag, R_TEMPLAT, loc, "%s", why);
	r->full = true;
	r->faults++;
}

/* Whether n more bytes may be written. */
static bool
has_room(struct run *r, size_t n)
{
	if (r->out->n + n > TEMPLATE_OUTPUT_MAX && !r->full)
		render_stop(r, loc_file(r->t->file), "hasilnya terlalu besar");
	return !r->full;
}

void
render_emit(struct run *r, struct str s)
{
	if (has_room(r, s.n))
		buf_addstr(r->out, s);
}

/* The innermost item in force. */
static const struct value *
current(const struct run *r)
{
	size_t i;

	for (i = r->depth; i-- > 0;)
		if (r->frames[i].item)
			return r->frames[i].item;
	return r->data;
}

/* The first name is looked up outward through the sections, the rest inside. */
const struct value *
render_lookup(const struct run *r, struct str path)
{
	struct str first = str_cut(&path, '.');
	const struct value *v = NULL;
	size_t i;

	if (first.n == 0)
		return current(r);
	for (i = r->depth; i-- > 0 && !v;)
		v = value_get_str(r->frames[i].item, first);
	if (!v)
		v = value_get_str(r->data, first);
	while (v && path.n)
		v = value_get_str(v, str_cut(&path, '.'));
	return v;
}

/* The text of a tag's value, filtered. False after a message, with *out empty. */
bool
render_text(struct run *r, const struct tag *tag, struct str *out)
{
	const struct value *v = render_lookup(r, tag->path);
	const struct filter_call *c;
	const char *expected;

	*out = str_of("");
	if (!v || v->kind == VALUE_NULL) {
		render_missing(r, tag, v ? v : current(r), "");
		return false;
	}
	if (v->kind == VALUE_LIST || v->kind == VALUE_MAP) {
		struct str is = str_printf(r->arena, "isinya %s, bukan teks", value_kind_name(v->kind));

		unfit(r, R_NILAI_SALAH, tag, v, is.p);
		return false;
	}
	*out = v->text;
	for (c = tag->filters; c; c = c->next) {
		if (!c->filter->apply)
			continue;
		expected = c->filter->apply(r->arena, *out, c->arg, out);
		if (expected) {
			struct str is = str_printf(r->arena, "'%.*s' bukan %s", STRF(v->text), expected);

			unfit(r, R_NILAI_SALAH, tag, v, is.p);
			return false;
		}
	}
	return true;
}

static void
emit_xml(struct run *r, struct str s)
{
	if (has_room(r, s.n))
		buf_add_xml(r->out, s);
}

/*
 * Escapes text; inside w:t line breaks and tabs are elements of their own. A
 * carriage return is a line break on its own, and nothing in front of one.
 */
static void
emit_text(struct run *r, const struct op *op, struct str s)
{
	static const char line[] = "</w:t><w:br/><w:t xml:space=\"preserve\">";
	static const char tab[] = "</w:t><w:tab/><w:t xml:space=\"preserve\">";
	size_t i, from = 0, bad;

	for (i = 0; i < s.n; i++) {
		bool crlf = s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n';
		bool breaks = s.p[i] == '\n' || (s.p[i] == '\r' && !crlf);

		bad = xml_unfit(s, i);
		if (!bad && !crlf && !(op->in_text && (breaks || s.p[i] == '\t')))
			continue;
		emit_xml(r, str_sub(s, from, i));
		if (bad)
			unfit(r, R_KARAKTER_KENDALI, op->tag, render_lookup(r, op->tag->path), "dibuang");
		else if (!crlf)
			render_emit(r, str_of(breaks ? line : tab));
		i += bad ? bad - 1 : 0;
		from = i + 1;
	}
	emit_xml(r, str_sub(s, from, s.n));
}

void
render_value(struct run *r, const struct op *op)
{
	struct str text;

	if (r->hush && op->tag->merge && str_eq(r->hush->path, op->tag->path))
		return;
	if (render_text(r, op->tag, &text))
		emit_text(r, op, text);
}

/* The paragraph becomes an item of the list that its value names. */
void
render_list(struct run *r, const struct op *op)
{
	const struct value *form = render_lookup(r, op->tag->list_form), *start = render_lookup(r, STR("mulai"));
	const struct value *v = render_lookup(r, op->tag->path);
	struct str key;

	if (!render_text(r, op->tag, &key))
		return;
	/* Lists of two files are two lists, though both count theirs from 1. */
	key = str_printf(r->arena, "%s:%.*s", v->loc.file ? v->loc.file : "", STRF(key));
	render_emit(r, STR("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""));
	render_emit(r, resources_list(r->res, key, form ? form->text : STR("1."), start ? start->text : str_of("")));
	render_emit(r, STR("\"/></w:numPr>"));
}

/* The run around the tag is closed, a linked one written, and the run opened again. */
static void
emit_link(struct run *r, const struct op *op, struct str text, struct str address)
{
	struct str id = resources_link(r->res, r->part, str_dup(r->arena, address));

	render_emit(r, STR("</w:t></w:r><w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\""));
	render_emit(r, id);
	render_emit(r, STR("\"><w:r>"));
	render_emit(r, op->lit);
	render_emit(r, STR("<w:t xml:space=\"preserve\">"));
	emit_text(r, op, text);
	render_emit(r, STR("</w:t></w:r></w:hyperlink><w:r>"));
	render_emit(r, op->lit);
	render_emit(r, STR("<w:t xml:space=\"preserve\">"));
}

/* Offset of the next address in s, and its end; s.n when there is none. The stop of a sentence is not part of it. */
static size_t
find_address(struct str s, size_t from, size_t *end)
{
	struct str rest = str_sub(s, from, s.n);
	size_t at = str_find(rest, "https://"), plain = str_find(rest, "http://");

	at = from + (plain < at ? plain : at);
	for (*end = at; *end < s.n && (unsigned char)s.p[*end] > ' '; ++*end)
		;
	while (*end > at && memchr(".,;:!?)]'\"", s.p[*end - 1], 10))
		--*end;
	return at;
}

/* {teks | tautan: alamat}, or the addresses that stand in the text itself. */
void
render_link(struct run *r, const struct op *op)
{
	struct op plain = *op;
	struct str text;
	size_t from = 0, at, end;
	const struct value *to;

	plain.in_text = true;
	if (!render_text(r, op->tag, &text))
		return;
	to = op->tag->link_to.n ? render_lookup(r, op->tag->link_to) : NULL;
	if (to && to->kind == VALUE_TEXT && to->text.n) {
		emit_link(r, &plain, text, to->text);
		return;
	}
	while ((at = find_address(text, from, &end)) < text.n) {
		emit_text(r, &plain, str_sub(text, from, at));
		emit_link(r, &plain, str_sub(text, at, end), str_sub(text, at, end));
		from = end;
	}
	emit_text(r, &plain, str_sub(text, from, text.n));
}

/* The wanted size: {%x | tinggi: 2cm}, else its own, at most the width of the text. */
static void
fit(const struct tag *tag, struct image *im)
{
	enum { TEXT_WIDTH_CM = 16 };
	const struct filter_call *c;
	unsigned long h = 0, max = TEXT_WIDTH_CM * (unsigned long)EMU_PER_CM;

	for (c = tag->filters; c; c = c->next)
		if (str_is(str_of(c->filter->name), "tinggi"))
			h = image_length(c->arg);
	if (h) {
		im->w = (unsigned long)((double)im->w * (double)h / (double)im->h);
		im->h = h;
	}
	if (im->w > max) {
		im->h = (unsigned long)((double)im->h * (double)max / (double)im->w);
		im->w = max;
	}
}

/* The picture of that path, read once. NULL after a message. */
static const struct picture *
picture(struct run *r, const struct tag *tag, const struct value *v, struct str path)
{
	struct buf b = BUF_INIT;
	struct picture *p;
	char *file = path_join(r->arena, r->options->dir, str_dup(r->arena, path).p);

	for (p = r->pictures; p; p = p->next)
		if (str_eq(p->path, path))
			return p;
	p = arena_alloc(r->arena, sizeof *p);
	if (file_read(file, PICTURE_MAX, &b) != 0) {
		unfit(r, R_GAMBAR, tag, v, diag_reason());
		p = NULL;
	} else if (!image_read(buf_str(&b), &p->image)) {
		unfit(r, R_GAMBAR, tag, v, "bukan PNG atau JPEG");
		p = NULL;
	} else {
		*p = (struct picture){path, str_dup(r->arena, buf_str(&b)), p->image, r->pictures};
		r->pictures = p;
	}
	buf_release(&b);
	return p;
}

void
render_image(struct run *r, const struct op *op)
{
	const struct value *v = render_lookup(r, op->tag->path);
	struct str path;
	const struct picture *p;
	struct image im;

	if (!render_text(r, op->tag, &path) || path.n == 0 || !(p = picture(r, op->tag, v, path)))
		return;
	im = p->image;
	fit(op->tag, &im);
	render_emit(r, STR("</w:t>"));
	render_emit(r, image_drawing(r->arena, resources_picture(r->res, r->part, p->bytes, im.ext), im.w, im.h,
	    ++r->drawing));
	render_emit(r, STR("<w:t xml:space=\"preserve\">"));
}
