/*
 * The narrative of a lampiran, from Markdown by libcmark: its blocks as a
 * list, in the order of the text, lists laid flat with their level. What has
 * no place in a decree is said and kept as plain text.
 */
#include "data/nomor.h"
#include "read/markdown_int.h"

enum {
	MARKDOWN_MAX = 4 * 1024 * 1024, /* bytes: a thousand pages; a node of libcmark is seventy times its "-" */
	LEVELS_MAX = 4                  /* of headings and of lists */
};

/* What the blocks are in. */
struct in {
	unsigned level;     /* of the list, 0: none */
	struct value *item; /* a list item that has no text yet */
};

static void blocks(struct md *m, cmark_node *parent, struct in *in);

/* An item whose text is something else than text has none of its own. */
static void
end_item(struct md *m, struct in *in)
{
	if (in->item)
		md_set(in->item, "isi", md_new(m, VALUE_LIST, in->item->loc));
	in->item = NULL;
}

/* Text as the item that waits for it, as one more paragraph of an item, or as a paragraph. */
static void
text(struct md *m, cmark_node *node, struct in *in, struct value *runs)
{
	struct loc loc = md_node_loc(m, node);
	struct value *block = in->item;

	if (!block)
		block = md_block(m, in->level ? "lanjutan" : "paragraf", loc);
	if (!in->item && in->level)
		md_set_text(m, block, "tingkat", str_printf(m->arena, "%u", in->level), loc);
	md_set(block, "isi", runs);
	in->item = NULL;
}

/* How many "#" stand in front of a line as the mark of a heading; 0 for a heading by underline. */
static size_t
hashes(const struct md *m, cmark_node *node)
{
	size_t at, line = md_first(node, &at), n = 0;
	struct str s = str_sub(md_line(m, line), at, (size_t)-1);

	while (n < s.n && s.p[n] == '#')
		n++;
	return n == s.n || s.p[n] == ' ' || s.p[n] == '\t' ? n : 0;
}

static void
refuse_heading(struct md *m, cmark_node *node, size_t level)
{
	diag_add(m->diag, R_MARKDOWN, md_node_loc(m, node), "judul tingkat %zu; yang terdalam tingkat %d (\"####\")",
	    level, LEVELS_MAX);
}

static void
heading(struct md *m, cmark_node *node, struct in *in)
{
	struct loc loc = md_node_loc(m, node);
	size_t level = hashes(m, node);
	struct value *block;

	if (level > LEVELS_MAX)
		refuse_heading(m, node, level);
	if (level == 0)
		diag_add(m->diag, R_TIDAK_DIBACA, loc,
		    "teks dengan garis di bawahnya; judul diawali \"# \", halaman baru diberi baris kosong di atasnya");
	else if (in->level)
		diag_add(m->diag, R_TIDAK_DIBACA, loc, "judul di dalam butir; dibaca sebagai teks biasa");
	if (level == 0 || in->level) {
		text(m, node, in, md_runs(m, node, md_origin(node)));
		return;
	}
	block = md_block(m, "judul", loc);
	md_set_text(m, block, "tingkat", str_printf(m->arena, "%zu", level), loc);
	md_set(block, "isi", md_runs(m, node, md_origin(node)));
}

/* The image that is all of a paragraph, or NULL. */
static cmark_node *
lone_image(cmark_node *paragraph)
{
	cmark_node *node = cmark_node_first_child(paragraph);

	return node && !cmark_node_next(node) && cmark_node_get_type(node) == CMARK_NODE_IMAGE ? node : NULL;
}

static void
image(struct md *m, cmark_node *paragraph, cmark_node *node)
{
	struct loc loc = md_node_loc(m, paragraph);
	struct str file = str_dup(m->arena, str_of(cmark_node_get_url(node)));
	struct str title = str_of(cmark_node_get_title(node));
	struct value *block = md_block(m, "gambar", loc);

	if (file.n == 0)
		diag_add(m->diag, R_MARKDOWN, loc, "gambar tanpa nama berkas");
	if (title.n)
		diag_add(m->diag, R_TIDAK_DIBACA, loc, "judul gambar \"%.*s\"", STRF(title));
	md_set_text(m, block, "berkas", file, loc);
	md_set_text(m, block, "teks", md_plain(m, md_runs(m, node, md_origin(paragraph))), loc);
}

static void
paragraph(struct md *m, cmark_node *node, struct in *in)
{
	cmark_node *picture = lone_image(node);

	if (hashes(m, node))
		refuse_heading(m, node, hashes(m, node));
	if (picture) {
		end_item(m, in);
		image(m, node, picture);
	} else if (md_table(m, node)) {
		end_item(m, in);
	} else {
		text(m, node, in, md_runs(m, node, md_origin(node)));
	}
}

/* Code and HTML, as it stands. */
static void
raw(struct md *m, cmark_node *node, struct in *in)
{
	bool html = cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK;
	struct loc loc = md_node_loc(m, node);
	struct str s = str_dup(m->arena, str_trim(str_of(cmark_node_get_literal(node))));

	diag_add(m->diag, R_TIDAK_DIBACA, loc, html ? "HTML; dibaca sebagai teks biasa" :
	    "blok kode (\"```\", atau teks yang menjorok empat spasi atau lebih); dibaca sebagai teks biasa");
	if (s.n)
		text(m, node, in, md_literal(m, s, loc));
}

static void
page(struct md *m, cmark_node *node, struct in *in)
{
	end_item(m, in);
	md_block(m, "halaman", md_node_loc(m, node));
}

static void
quotation(struct md *m, cmark_node *node, struct in *in)
{
	end_item(m, in);
	md_signature(m, node);
}

/* The last numbers of a list, of digits and of letters, whose labels CommonMark takes for the same. */
struct series {
	struct label last;
	struct {
		bool begun;
		unsigned last;
	} of[2];
};

/* Says labels that are not the next one, which are shown as they are typed all the same. */
static void
check_label(struct md *m, cmark_node *item, const struct series *s, const struct label *l)
{
	unsigned want = s->of[l->letter].last + 1;
	struct str next;

	if (s->last.text.n == 0 || l->shape[0] == '-')
		return;
	if (!s->of[l->letter].begun) {
		diag_add(m->diag, R_DAFTAR_LABEL, md_node_loc(m, item),
		    "\"%.*s\" sejajar dengan \"%.*s\"; rincian dijorokkan sampai di bawah teks butirnya",
		    STRF(l->text), STRF(s->last.text));
	} else if (l->number != want) {
		next = l->letter ? nomor_huruf(m->arena, want) : str_printf(m->arena, "%u", want);
		diag_add(m->diag, R_DAFTAR_LABEL, md_node_loc(m, item),
		    "\"%.*s\", seharusnya \"%.*s%c\"; yang tercetak tetap \"%.*s\"", STRF(l->text), STRF(next),
		    l->text.p[l->text.n - 1], STRF(l->text));
	}
}

struct numbers {
	unsigned list, start; /* its own number, and the one it begins with */
};

static struct value *
add_item(struct md *m, cmark_node *item, unsigned level, const struct label *l, struct numbers of)
{
	struct loc loc = md_node_loc(m, item);
	struct value *block = md_block(m, "butir", loc);

	md_set_text(m, block, "tingkat", str_printf(m->arena, "%u", level), loc);
	md_set_text(m, block, "daftar", str_printf(m->arena, "%u", of.list), loc);
	md_set_text(m, block, "bentuk", str_of(l->shape), loc);
	if (l->shape[0] != '-')
		md_set_text(m, block, "mulai", str_printf(m->arena, "%u", of.start), loc);
	md_set_text(m, block, "label", str_dup(m->arena, l->text), loc);
	return block;
}

/* Whether automatic numbers would come to the label l behind the last one. */
static bool
follows(const struct label *last, const struct label *l)
{
	return last->text.n && last->letter == l->letter && (l->shape[0] == '-' || l->number == last->number + 1);
}

/* A list; where its labels jump, or digits and letters alternate, a new one begins. */
static void
list(struct md *m, cmark_node *node, struct in *in)
{
	struct series s = {.of = {{0}}};
	cmark_node *item;
	struct numbers of = {0, 0};

	end_item(m, in);
	for (item = cmark_node_first_child(node); item && !m->stopped; item = cmark_node_next(item)) {
		struct label l = md_label(m, item);
		struct in inside = {.level = in->level + 1};

		if (!follows(&s.last, &l)) {
			of.list = ++m->lists;
			of.start = l.number;
		}
		check_label(m, item, &s, &l);
		if (inside.level > LEVELS_MAX)
			diag_add(m->diag, R_DAFTAR_DALAM, md_node_loc(m, item), "tingkat %u, label \"%.*s\"",
			    inside.level, STRF(l.text));
		inside.item = add_item(m, item, inside.level, &l, of);
		blocks(m, item, &inside);
		end_item(m, &inside);
		s.last = l;
		s.of[l.letter].begun = true;
		s.of[l.letter].last = l.number;
	}
}

static const struct {
	cmark_node_type type;
	void (*read)(struct md *m, cmark_node *node, struct in *in);
} readers[] = {
	{CMARK_NODE_PARAGRAPH, paragraph},
	{CMARK_NODE_HEADING, heading},
	{CMARK_NODE_LIST, list},
	{CMARK_NODE_BLOCK_QUOTE, quotation},
	{CMARK_NODE_THEMATIC_BREAK, page},
	{CMARK_NODE_CODE_BLOCK, raw},
	{CMARK_NODE_HTML_BLOCK, raw},
};

static void
blocks(struct md *m, cmark_node *parent, struct in *in)
{
	cmark_node *node;
	size_t i;

	for (node = cmark_node_first_child(parent); node && !m->stopped; node = cmark_node_next(node))
		for (i = 0; i < sizeof readers / sizeof *readers; i++)
			if (readers[i].type == cmark_node_get_type(node))
				readers[i].read(m, node, in);
}

int
read_markdown(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out)
{
	struct md m = {.diag = d, .arena = a, .file = file};
	size_t faults = diag_count(d, LEVEL_ERROR);
	cmark_node *doc = NULL;
	struct in in = {0};

	if (bytes.n > MARKDOWN_MAX) {
		diag_add(d, R_MARKDOWN, loc_file(file), "lebih dari %d MiB", MARKDOWN_MAX / 1024 / 1024);
		return -1;
	}
	md_lines(&m, text_lines(a, bytes));
	m.out = value_new(a, VALUE_LIST, md_loc(&m, 0, 0));
	*out = m.out;
	if (!m.stopped)
		doc = md_parse(&m);
	if (doc) {
		blocks(&m, doc, &in);
		if (m.out->count == 0)
			diag_add(d, R_TIDAK_DIBACA, loc_file(file), "berkas tidak memuat teks");
		cmark_node_free(doc);
	}
	return diag_count(d, LEVEL_ERROR) == faults ? 0 : -1;
}

int
read_narasi(struct diag *d, struct arena *a, const char *file, struct value **out)
{
	struct str bytes;

	return read_text(d, a, file, &bytes) == 0 ? read_markdown(d, a, file, bytes, out) : -1;
}
