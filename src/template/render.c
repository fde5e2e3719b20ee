/*
 * Runs programs over a value tree. Every fault of the values is told, each
 * tag once; output is only handed on when there was none.
 */
#include <stdlib.h>

#include "base/file.h"
#include "template/compile.h"
#include "template/filter.h"
#include "template/image.h"

enum { PICTURE_MAX = 32 * 1024 * 1024 };

/* An open section. item: the value names are looked up in, or NULL. */
struct frame {
	const struct value *item;
	const struct value *next; /* of the list that is being repeated */
	size_t body;              /* first operation of the section */
	unsigned turn;            /* number of this visit to the section, never used twice */
};

/* What the cell above held, for gabung. */
struct above {
	unsigned turn;
	size_t row;
	struct str text, key;
};

/* A picture that was read. */
struct picture {
	struct str path, bytes;
	struct image image;
	struct picture *next;
};

struct run {
	const struct template *t;
	struct diag *diag;
	struct arena *arena;
	const struct render_options *options;
	const struct value *data;
	struct resources *res;
	struct str part;            /* being written */
	struct buf *out;
	struct frame frames[TEMPLATE_NEST_MAX * (TEMPLATE_CALL_MAX + 1)];
	size_t depth;
	size_t calls;
	unsigned turns;
	struct above *above;
	size_t row;                 /* rows and tables begun so far */
	size_t tables[TEMPLATE_NEST_MAX]; /* where the open watched tables begin in out */
	size_t n_tables;
	const struct tag *hush;     /* merged value that the cell above shows already */
	struct str section;         /* properties of the section being written */
	struct str body_section;    /* those of the main body */
	bool wrote;                 /* the section has content */
	bool left;                  /* an include ended; the body's own section is over */
	const struct tag **told;    /* tags with a message */
	size_t n_told, told_cap;
	struct picture *pictures;
	unsigned drawing;           /* last drawing id */
	size_t steps;
	bool full;                  /* a limit is reached: everything stops */
	int faults;
};

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
static void
missing(struct run *r, const struct tag *tag, const struct value *near, const char *more)
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
static void
stop(struct run *r, struct loc loc, const char *why)
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
		stop(r, loc_file(r->t->file), "hasilnya terlalu besar");
	return !r->full;
}

static void
emit(struct run *r, struct str s)
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
static const struct value *
lookup(const struct run *r, struct str path)
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
static bool
text_of(struct run *r, const struct tag *tag, struct str *out)
{
	const struct value *v = lookup(r, tag->path);
	const struct filter_call *c;
	const char *expected;

	*out = str_of("");
	if (!v || v->kind == VALUE_NULL) {
		missing(r, tag, v ? v : current(r), "");
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
 * Bytes at s[i] that XML 1.0 has no place for: other control characters, and
 * U+FFFE and U+FFFF. A carriage return is a line break on its own, and
 * nothing in front of one.
 */
static size_t
unfit_bytes(struct str s, size_t i)
{
	unsigned char c = (unsigned char)s.p[i];

	if (c < 0x20)
		return c != '\n' && c != '\t' && c != '\r';
	return c == 0xEF && i + 2 < s.n && (unsigned char)s.p[i + 1] == 0xBF &&
	    (unsigned char)s.p[i + 2] >= 0xBE ? 3 : 0;
}

/* Escapes text; inside w:t line breaks and tabs are elements of their own. */
static void
emit_text(struct run *r, const struct op *op, struct str s)
{
	static const char line[] = "</w:t><w:br/><w:t xml:space=\"preserve\">";
	static const char tab[] = "</w:t><w:tab/><w:t xml:space=\"preserve\">";
	size_t i, from = 0, bad;

	for (i = 0; i < s.n; i++) {
		bool crlf = s.p[i] == '\r' && i + 1 < s.n && s.p[i + 1] == '\n';
		bool breaks = s.p[i] == '\n' || (s.p[i] == '\r' && !crlf);

		bad = unfit_bytes(s, i);
		if (!bad && !crlf && !(op->in_text && (breaks || s.p[i] == '\t')))
			continue;
		emit_xml(r, str_sub(s, from, i));
		if (bad)
			unfit(r, R_KARAKTER_KENDALI, op->tag, lookup(r, op->tag->path), "dibuang");
		else if (!crlf)
			emit(r, str_of(breaks ? line : tab));
		i += bad ? bad - 1 : 0;
		from = i + 1;
	}
	emit_xml(r, str_sub(s, from, s.n));
}

static void
do_value(struct run *r, const struct op *op)
{
	struct str text;

	if (r->hush && op->tag->merge && str_eq(r->hush->path, op->tag->path))
		return;
	if (text_of(r, op->tag, &text))
		emit_text(r, op, text);
}

/* Number of the visit to the innermost repetition: a new one starts merging anew. */
static unsigned
turn(const struct run *r)
{
	size_t i;

	for (i = r->depth; i-- > 0;)
		if (r->frames[i].turn)
			return r->frames[i].turn;
	return 0;
}

static void
do_merge(struct run *r, const struct op *op)
{
	struct above *up = &r->above[op->jump], now = {.turn = turn(r), .row = r->row};
	const struct value *key;

	text_of(r, op->tag, &now.text);
	key = op->tag->merge_key.n ? lookup(r, op->tag->merge_key) : NULL;
	now.key = key ? key->text : str_of("");
	if (now.turn && up->turn == now.turn && up->row + 1 == now.row && str_eq(up->text, now.text) && str_eq(up->key, now.key)) {
		emit(r, STR("<w:vMerge/>"));
		r->hush = op->tag;
	} else {
		emit(r, STR("<w:vMerge w:val=\"restart\"/>"));
		r->hush = NULL;
	}
	*up = now;
}

/* The paragraph becomes an item of the list that its value names. */
static void
do_list(struct run *r, const struct op *op)
{
	const struct value *form = lookup(r, op->tag->list_form), *start = lookup(r, STR("mulai"));
	const struct value *v = lookup(r, op->tag->path);
	struct str key;

	if (!text_of(r, op->tag, &key))
		return;
	/* Lists of two files are two lists, though both count theirs from 1. */
	key = str_printf(r->arena, "%s:%.*s", v->loc.file ? v->loc.file : "", STRF(key));
	emit(r, STR("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\""));
	emit(r, resources_list(r->res, key, form ? form->text : STR("1."), start ? start->text : str_of("")));
	emit(r, STR("\"/></w:numPr>"));
}

/* The run around the tag is closed, a linked one written, and the run opened again. */
static void
emit_link(struct run *r, const struct op *op, struct str text, struct str address)
{
	struct str id = resources_link(r->res, r->part, str_dup(r->arena, address));

	emit(r, STR("</w:t></w:r><w:hyperlink xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\""));
	emit(r, id);
	emit(r, STR("\"><w:r>"));
	emit(r, op->lit);
	emit(r, STR("<w:t xml:space=\"preserve\">"));
	emit_text(r, op, text);
	emit(r, STR("</w:t></w:r></w:hyperlink><w:r>"));
	emit(r, op->lit);
	emit(r, STR("<w:t xml:space=\"preserve\">"));
}

/* Offset of the next address in s, and its end at a blank; s.n when there is none. */
static size_t
find_address(struct str s, size_t from, size_t *end)
{
	struct str rest = str_sub(s, from, s.n);
	size_t at = str_find(rest, "https://"), plain = str_find(rest, "http://");

	at = from + (plain < at ? plain : at);
	for (*end = at; *end < s.n && (unsigned char)s.p[*end] > ' '; ++*end)
		;
	return at;
}

/* {teks | tautan: alamat}, or the addresses that stand in the text itself. */
static void
do_link(struct run *r, const struct op *op)
{
	struct op plain = *op;
	struct str text;
	size_t from = 0, at, end;
	const struct value *to;

	plain.in_text = true;
	if (!text_of(r, op->tag, &text))
		return;
	to = op->tag->link_to.n ? lookup(r, op->tag->link_to) : NULL;
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

/* A text as the list of its lines; one blank line of an empty text, so that a cell stays one. */
static const struct value *
lines_of(struct run *r, const struct value *text)
{
	struct value *list = value_new(r->arena, VALUE_LIST, text->loc);
	struct str rest = text->text;

	do
		value_add(list, value_text(r->arena, str_cut(&rest, '\n'), text->loc));
	while (rest.n);
	return list;
}

/*
 * Enters a section; returns the operation to go on with. A list repeats, any
 * other value that is not empty shows its section once.
 */
static size_t
enter(struct run *r, const struct op *op, size_t pc)
{
	const struct value *v = lookup(r, op->tag->path);
	struct frame *f = &r->frames[r->depth];

	if (op->tag->lines && v && v->kind == VALUE_TEXT)
		v = lines_of(r, v);
	if (value_empty(v) != (op->kind == OP_NOT))
		return op->jump;
	*f = (struct frame){.body = pc + 1};
	if (op->kind == OP_EACH) {
		f->item = v->kind == VALUE_LIST ? v->first : v->kind == VALUE_BOOL ? NULL : v;
		if (v->kind == VALUE_LIST) {
			f->next = v->first->next;
			f->turn = ++r->turns;
		}
	}
	r->depth++;
	return pc + 1;
}

static size_t
leave(struct run *r, size_t pc)
{
	struct frame *f = &r->frames[r->depth - 1];

	if (f->next) {
		f->item = f->next;
		f->next = f->next->next;
		return f->body;
	}
	r->depth--;
	return pc + 1;
}

/*
 * Ends the section being written: its properties go into a last paragraph of
 * one point, which takes no room on the page.
 */
static void
end_section(struct run *r, struct str next)
{
	if (r->wrote) {
		emit(r, STR("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
		    "<w:rPr><w:sz w:val=\"2\"/></w:rPr>"));
		emit(r, r->section);
		emit(r, STR("</w:pPr></w:p>"));
	}
	r->section = next;
	r->wrote = false;
}

static void
do_literal(struct run *r, const struct op *op)
{
	bool content = str_has(op->lit, "<w:p") || str_has(op->lit, "<w:tbl");

	if (content && r->left && r->calls == 0) {
		end_section(r, r->body_section);
		r->left = false;
	}
	if (content)
		r->wrote = true;
	r->row += op->rows;
	emit(r, op->lit);
}

static void run_program(struct run *r, const struct program *prog);

static void
do_include(struct run *r, const struct op *op)
{
	const struct value *v = lookup(r, op->tag->path);
	const struct include *in = template_find(r->t, op->tag->path);

	if (!in && v && v->kind == VALUE_TEXT)
		in = template_find(r->t, v->text);
	if (!in) {
		missing(r, op->tag, v, ": templat itu tidak ada");
		return;
	}
	if (r->calls == TEMPLATE_CALL_MAX) {
		stop(r, op->tag->loc, "templat saling memuat terlalu dalam");
		return;
	}
	/* One without a section of its own goes on in that of the body. */
	if (in->prog.section.n)
		end_section(r, in->prog.section);
	else if (r->left)
		end_section(r, r->body_section);
	r->calls++;
	r->left = false;
	run_program(r, &in->prog);
	r->calls--;
	r->left = in->prog.section.n > 0;
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

static void
do_image(struct run *r, const struct op *op)
{
	const struct value *v = lookup(r, op->tag->path);
	struct str path;
	const struct picture *p;
	struct image im;

	if (!text_of(r, op->tag, &path) || path.n == 0 || !(p = picture(r, op->tag, v, path)))
		return;
	im = p->image;
	fit(op->tag, &im);
	emit(r, STR("</w:t>"));
	emit(r, image_drawing(r->arena, resources_picture(r->res, r->part, p->bytes, im.ext), im.w, im.h,
	    ++r->drawing));
	emit(r, STR("<w:t xml:space=\"preserve\">"));
}

/* A section may have left a cell without the paragraph it must end with. */
static void
do_cell_end(struct run *r)
{
	struct str out = buf_str(r->out);

	if (!str_ends(out, "</w:p>") && !str_ends(out, "<w:p/>"))
		emit(r, STR("<w:p/>"));
}

static size_t
count(struct str s, const char *what)
{
	size_t n = 0, at;

	for (; (at = str_find(s, what)) < s.n; n++)
		s = str_sub(s, at + 1, s.n);
	return n;
}

/* The text from the first `open` to the `close` behind it, both included. */
static struct str
between(struct str s, const char *open, const char *close)
{
	size_t from = str_find(s, open), to;

	s = str_sub(s, from, s.n);
	to = str_find(s, close);
	return to < s.n ? str_sub(s, 0, to + str_of(close).n) : str_of("");
}

/* Columns made by a section: the grid gets as many, of one width. */
static void
widen_grid(struct run *r, size_t from, struct str table)
{
	enum { DEFAULT_TWIPS = 1000 };
	struct str grid = between(table, "<w:tblGrid", "</w:tblGrid>"), row = between(table, "<w:tr", "</w:tr>");
	size_t have = count(grid, "<w:gridCol"), want = count(row, "<w:tc>") + count(row, "<w:tc "), i;
	struct buf b = BUF_INIT;

	if (want == have || !grid.n || str_has(row, "<w:gridSpan") || str_has(row, "<w:tbl"))
		return;
	buf_add(&b, table.p, (size_t)(grid.p - table.p));
	buf_adds(&b, "<w:tblGrid>");
	for (i = 0; i < want; i++)
		buf_addf(&b, "<w:gridCol w:w=\"%d\"/>", DEFAULT_TWIPS);
	buf_adds(&b, "</w:tblGrid>");
	buf_addstr(&b, str_sub(table, (size_t)(grid.p - table.p) + grid.n, table.n));
	r->out->n = from;
	emit(r, buf_str(&b));
	buf_release(&b);
}

/* A table without rows is no table: what was written of it goes. */
static void
do_table_end(struct run *r)
{
	size_t from = r->tables[--r->n_tables];
	struct str table = str_sub(buf_str(r->out), from, r->out->n);

	if (str_has(table, "<w:tr>") || str_has(table, "<w:tr ")) {
		widen_grid(r, from, table);
		return;
	}
	r->out->n = from;
	r->out->p[from] = '\0';
}

static void
run_program(struct run *r, const struct program *prog)
{
	size_t pc = 0;

	while (pc < prog->n && !r->full) {
		const struct op *op = &prog->v[pc];

		if (++r->steps > TEMPLATE_STEPS_MAX)
			stop(r, loc_file(r->t->file), "terlalu banyak pengulangan");

		switch (op->kind) {
		case OP_LITERAL: do_literal(r, op); break;
		case OP_VALUE: do_value(r, op); break;
		case OP_MERGE: do_merge(r, op); break;
		case OP_CELL_END: do_cell_end(r); break;
		case OP_INCLUDE: do_include(r, op); break;
		case OP_IMAGE: do_image(r, op); break;
		case OP_LIST: do_list(r, op); break;
		case OP_TABLE: r->tables[r->n_tables++] = r->out->n; break;
		case OP_TABLE_END: do_table_end(r); break;
		case OP_LINK: do_link(r, op); break;
		case OP_SECTION: emit(r, r->section); break;
		case OP_EACH:
		case OP_NOT: pc = enter(r, op, pc); continue;
		case OP_END: pc = leave(r, pc); continue;
		}
		pc++;
	}
}

static void
run_part(struct run *r, const struct part *p, struct buf *out)
{
	r->out = out;
	r->depth = r->n_tables = 0;
	r->section = r->body_section = p->prog.section;
	r->part = p->name;
	r->wrote = r->left = false;
	run_program(r, &p->prog);
}

static const struct part *
part_named(const struct template *t, struct str name, size_t *i)
{
	for (*i = 0; *i < t->n_parts; ++*i)
		if (t->parts[*i].prog.n && str_eq(t->parts[*i].name, name))
			return &t->parts[*i];
	return NULL;
}

/* All parts in the order of the package, then those that were added. */
static void
write_package(struct run *r, struct buf *bodies, struct opc_out *out)
{
	struct opc *p = r->t->package;
	struct str name, bytes;
	size_t i, k;

	for (i = 0; i < opc_count(p); i++) {
		name = opc_name(p, i);
		if (part_named(r->t, name, &k))
			opc_out_give(out, name, &bodies[k]);
		else if (resources_changed(r->res, r->arena, name, &bytes))
			opc_out_add(out, name, bytes);
		else
			opc_out_copy(out, p, name);
	}
	for (i = 0; resources_added(r->res, r->arena, i, &name, &bytes); i++)
		opc_out_add(out, name, bytes);
}

int
template_render(struct template *t, const struct value *data,
    const struct render_options *options, struct opc_out *out)
{
	struct run *r = xmalloc(sizeof *r);
	struct arena *a = arena_new();
	struct buf *bodies = arena_alloc(a, t->n_parts * sizeof *bodies);
	int rc;
	size_t i;

	*r = (struct run){.t = t, .diag = t->diag, .arena = a, .options = options, .data = data,
	    .drawing = 10000};
	r->res = resources_copy(t->res);
	r->above = arena_alloc(a, (t->n_merges + 1) * sizeof *r->above);
	for (i = 0; i < t->n_parts; i++)
		if (t->parts[i].prog.n)
			run_part(r, &t->parts[i], &bodies[i]);
	rc = r->faults ? -1 : 0;
	if (rc == 0)
		write_package(r, bodies, out);
	for (i = 0; i < t->n_parts; i++)
		buf_release(&bodies[i]);
	resources_free(r->res);
	arena_free(a);
	free(r);
	return rc;
}
