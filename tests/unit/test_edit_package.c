/*
 * What an edit does to the package: the comments part and what announces it,
 * ids, prefixes, entries that stay as they lie, and what is refused.
 */
#include "edit_test.h"

#include <stdio.h>
#include <zip.h>

#define COMMENTS_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
#define PARA(more) "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>" \
	"<w:ind w:firstLine=\"0\"/></w:pPr>" more "</w:p>"
#define SMALL(x) "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr>" x "</w:r>"
#define COMMENT(id, x) "<w:comment w:id=\"" #id "\" w:author=\"keputusan\" w:initials=\"kep\">" x "</w:comment>"
#define FIRST(x) PARA("<w:r><w:annotationRef/></w:r>" SMALL(x))
#define COMMENTS(x) HEAD_LF "<w:comments xmlns:w=\"" NS_MAIN "\">" x "</w:comments>"
#define HEAD_LF "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define DOC_RELS "word/_rels/document.xml.rels"
#define TYPES "[Content_Types].xml"
#define REL(id, type, target) "<Relationship Id=\"" id "\" Type=\"" type "\" Target=\"" target "\"/>"
#define RELS(x) HEAD "<Relationships xmlns=\"" REL_NS "\">" x "</Relationships>"

struct fixture {
	struct diag *d;
	struct arena *a;
	struct entry v[8];
	size_t n;
	struct str in, out;
};

static int
set_up(void **state)
{
	static struct fixture f;

	f = (struct fixture){.d = diag_new(), .a = arena_new()};
	f.v[f.n++] = (struct entry){TYPES, STR(CT_HEAD "</Types>")};
	f.v[f.n++] = (struct entry){"_rels/.rels", STR(ROOT_RELS)};
	f.v[f.n++] = (struct entry){"word/document.xml", STR(HEAD OPEN P(R(T("satu dua"))) P(R(T("tiga"))) CLOSE)};
	*state = &f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	arena_free(f->a);
	diag_free(f->d);
	return 0;
}

/* Adds an entry, or gives one that is there other bytes. */
static void
set(struct fixture *f, const char *name, const char *bytes)
{
	size_t i;

	for (i = 0; i < f->n && strcmp(f->v[i].name, name) != 0;)
		i++;
	f->v[i] = (struct entry){name, str_of(bytes)};
	f->n += i == f->n;
}

static void
run(struct fixture *f, struct note *v, size_t n, enum edit_mode mode)
{
	f->in = pack(f->d, f->a, f->v, f->n);
	f->out = edit_package(f->d, f->a, f->in, v, n, mode);
}

static void
annotate(struct fixture *f, const char *text)
{
	struct note v[] = {{.para = 1, .text = str_of(text)}};

	run(f, v, 1, EDIT_ANNOTATE);
	assert_int_equal(v[0].done, NOTE_COMMENTED);
}

static void
expect_part(struct fixture *f, const char *name, const char *want)
{
	struct str got = part_of(f->d, f->a, f->out, name);

	if (want)
		expect_str(name, "bytes", got, want);
	else
		assert_null(got.p);
}

static void
new_part(void **state)
{
	struct fixture *f = *state;

	set(f, DOC_RELS, RELS(REL("rId1", REL_TYPE "styles", "styles.xml")));
	set(f, "word/styles.xml", "<w:styles xmlns:w=\"" NS_MAIN "\"/>");
	annotate(f, "baris satu\n\n<baris> \"tiga\"\t");
	expect_part(f, "word/comments.xml", COMMENTS(COMMENT(0, FIRST(T("baris satu")) PARA(SMALL(""))
	    PARA(SMALL(T("&lt;baris&gt; &quot;tiga&quot;") "<w:tab/>")))));
	expect_part(f, DOC_RELS, RELS(REL("rId1", REL_TYPE "styles", "styles.xml")
	    REL("rId2", REL_TYPE "comments", "comments.xml")));
	expect_part(f, TYPES, CT_HEAD "<Override PartName=\"/word/comments.xml\" ContentType=\"" COMMENTS_TYPE "\"/></Types>");
	expect_part(f, "_rels/.rels", ROOT_RELS);
}

static void
no_relationships(void **state)
{
	struct fixture *f = *state;

	annotate(f, "x");
	expect_part(f, DOC_RELS, HEAD_LF "<Relationships xmlns=\"" REL_NS "\">"
	    REL("rId1", REL_TYPE "comments", "comments.xml") "</Relationships>");
}

/* An element without content has to be opened; its prefix is kept. */
static void
empty_relationships(void **state)
{
	struct fixture *f = *state;

	set(f, DOC_RELS, "<r:Relationships xmlns:r=\"" REL_NS "\"/>");
	annotate(f, "x");
	expect_part(f, DOC_RELS, "<r:Relationships xmlns:r=\"" REL_NS "\"><r:Relationship Id=\"rId1\" Type=\"" REL_TYPE
	    "comments\" Target=\"comments.xml\"/></r:Relationships>");
}

static void
name_taken(void **state)
{
	struct fixture *f = *state;

	set(f, "word/comments.xml", "bukan bagian dari naskah");
	annotate(f, "x");
	expect_part(f, "word/comments.xml", "bukan bagian dari naskah");
	expect_part(f, "word/comments2.xml", COMMENTS(COMMENT(0, FIRST(T("x")))));
	expect_part(f, DOC_RELS, HEAD_LF "<Relationships xmlns=\"" REL_NS "\">"
	    REL("rId1", REL_TYPE "comments", "comments2.xml") "</Relationships>");
}

/* Ids of comments, revisions and bookmarks are one row of numbers; gaps are used. */
static void
added_to(void **state)
{
	struct fixture *f = *state;
	struct note v[] = {{.para = 1, .text = STR("x")}, {.para = 2, .text = STR("y")}, {.para = 2, .text = STR("z")}};

	set(f, "word/document.xml", HEAD OPEN P(CS(2) R(T("a")) CE(2)) P("<w:bookmarkStart w:id=\"1\" w:name=\"n\"/>"
	    R(T("b")) "<w:bookmarkEnd w:id=\"1\"/>") CLOSE);
	set(f, "word/komentar.xml", "<k:comments xmlns:k=\"" NS_MAIN "\"><k:comment k:id=\"2\" k:author=\"x\"><k:p/>"
	    "</k:comment>\n</k:comments>\n<!-- </k:comments> -->");
	set(f, TYPES, CT_HEAD "<Override PartName=\"/word/komentar.xml\" ContentType=\"" COMMENTS_TYPE "\"/></Types>");
	set(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "komentar.xml")));
	run(f, v, 3, EDIT_ANNOTATE);
	expect_part(f, TYPES, CT_HEAD "<Override PartName=\"/word/komentar.xml\" ContentType=\"" COMMENTS_TYPE "\"/></Types>");
	expect_part(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "komentar.xml")));
	expect_part(f, "word/document.xml", HEAD OPEN P(CS(2) CS(0) R(T("a")) CE(0) CE(2)) P("<w:bookmarkStart w:id=\"1\" "
	    "w:name=\"n\"/>" CS(3) CS(4) R(T("b")) CE(3) CE(4) "<w:bookmarkEnd w:id=\"1\"/>") CLOSE);
#define K_P(x) "<k:p><k:pPr><k:spacing k:before=\"0\" k:after=\"0\" k:line=\"240\" k:lineRule=\"auto\"/>" \
	"<k:ind k:firstLine=\"0\"/></k:pPr><k:r><k:annotationRef/></k:r><k:r><k:rPr><k:sz k:val=\"20\"/></k:rPr><k:t>" x \
	"</k:t></k:r></k:p>"
#define K(id, x) "<k:comment k:id=\"" id "\" k:author=\"keputusan\" k:initials=\"kep\">" K_P(x) "</k:comment>"
	expect_part(f, "word/komentar.xml", "<k:comments xmlns:k=\"" NS_MAIN "\"><k:comment k:id=\"2\" k:author=\"x\"><k:p/>"
	    "</k:comment>\n" K("0", "x") K("3", "y") K("4", "z") "</k:comments>\n<!-- </k:comments> -->");
}

static void
empty_comments(void **state)
{
	struct fixture *f = *state;

	set(f, "word/comments.xml", "<w:comments xmlns:w=\"" NS_MAIN "\"/>");
	set(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "/word/comments.xml")));
	annotate(f, "x");
	expect_part(f, "word/comments.xml", "<w:comments xmlns:w=\"" NS_MAIN "\">" COMMENT(0, FIRST(T("x"))) "</w:comments>");
}

/* A relationship to a part that is not there: it comes. */
static void
missing_comments(void **state)
{
	struct fixture *f = *state;

	set(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "hilang.xml")));
	annotate(f, "x");
	expect_part(f, "word/hilang.xml", COMMENTS(COMMENT(0, FIRST(T("x")))));
	expect_part(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "hilang.xml")));
	expect_part(f, TYPES, CT_HEAD "<Override PartName=\"/word/hilang.xml\" ContentType=\"" COMMENTS_TYPE "\"/></Types>");
}

static void
strict(void **state)
{
	struct fixture *f = *state;

	set(f, "word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
	    P(R(T("a"))) CLOSE);
	annotate(f, "x");
	expect_part(f, "word/comments.xml", HEAD_LF "<w:comments xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\">"
	    COMMENT(0, FIRST(T("x"))) "</w:comments>");
	expect_part(f, DOC_RELS, HEAD_LF "<Relationships xmlns=\"" REL_NS "\">"
	    REL("rId1", "http://purl.oclc.org/ooxml/officeDocument/relationships/comments", "comments.xml")
	    "</Relationships>");
}

/* The prefix is that of the document; where it has none, or uses it twice, each element says what it is. */
static void
prefixes(void **state)
{
	static const struct {
		const char *before, *after;
	} cases[] = {
		{"<a:document xmlns:a=\"" NS_MAIN "\"><a:body><a:p><a:r><a:t>satu dua</a:t></a:r></a:p></a:body></a:document>",
		    "<a:document xmlns:a=\"" NS_MAIN "\"><a:body><a:p><a:r><a:t xml:space=\"preserve\">satu </a:t></a:r>"
		    "<a:commentRangeStart a:id=\"0\"/><a:del a:id=\"2\" a:author=\"keputusan\"><a:r><a:delText>dua</a:delText>"
		    "</a:r></a:del><a:ins a:id=\"1\" a:author=\"keputusan\"><a:r><a:t>x</a:t></a:r></a:ins>"
		    "<a:commentRangeEnd a:id=\"0\"/><a:r><a:commentReference a:id=\"0\"/></a:r></a:p></a:body></a:document>"},
		{"<document xmlns=\"" NS_MAIN "\"><body><p><r><t>satu dua</t></r></p></body></document>",
		    "<document xmlns=\"" NS_MAIN "\"><body><p><r><t xml:space=\"preserve\">satu </t></r>"
		    "<w:commentRangeStart xmlns:w=\"" NS_MAIN "\" w:id=\"0\"/>"
		    "<w:del xmlns:w=\"" NS_MAIN "\" w:id=\"2\" w:author=\"keputusan\"><r><delText>dua</delText></r></w:del>"
		    "<w:ins xmlns:w=\"" NS_MAIN "\" w:id=\"1\" w:author=\"keputusan\"><r><t>x</t></r></w:ins>"
		    "<w:commentRangeEnd xmlns:w=\"" NS_MAIN "\" w:id=\"0\"/>"
		    "<w:r xmlns:w=\"" NS_MAIN "\"><w:commentReference w:id=\"0\"/></w:r></p></body></document>"},
		{"<w:document xmlns:w=\"" NS_MAIN "\"><w:body xmlns:w14=\"y\"><a:p xmlns:a=\"" NS_MAIN "\" xmlns:w=\"lain\"><a:r>"
		    "<a:t>dua</a:t></a:r></a:p></w:body></w:document>",
		    "<w:document xmlns:w=\"" NS_MAIN "\"><w:body xmlns:w14=\"y\"><a:p xmlns:a=\"" NS_MAIN "\" xmlns:w=\"lain\">"
		    "<w:commentRangeStart xmlns:w=\"" NS_MAIN "\" w:id=\"0\"/>"
		    "<w:del xmlns:w=\"" NS_MAIN "\" w:id=\"2\" w:author=\"keputusan\"><a:r><a:delText>dua</a:delText></a:r></w:del>"
		    "<w:ins xmlns:w=\"" NS_MAIN "\" w:id=\"1\" w:author=\"keputusan\"><a:r><a:t>x</a:t></a:r></w:ins>"
		    "<w:commentRangeEnd xmlns:w=\"" NS_MAIN "\" w:id=\"0\"/>"
		    "<w:r xmlns:w=\"" NS_MAIN "\"><w:commentReference w:id=\"0\"/></w:r></a:p></w:body></w:document>"},
	};
	struct fixture *f = *state;
	size_t i;

	for (i = 0; i < COUNT(cases); i++) {
		struct note v[] = {{.para = 1, .words = STR("dua"), .text = STR("y"), .fix = STR("x")}};

		set(f, "word/document.xml", cases[i].before);
		run(f, v, 1, EDIT_ANNOTATE);
		expect_part(f, "word/document.xml", cases[i].after);
		assert_non_null(xml_parse(f->d, f->a, loc_file("uji"), str_of(cases[i].after)));
	}
}

/* Words that go on into the next paragraph are marked to their end, but not across cells. */
static void
two_paragraphs(void **state)
{
	struct fixture *f = *state;
	struct note v[] = {{.para = 1, .end_para = 2, .from = 5, .to = 2, .words = STR("dua ti"), .text = STR("x"),
	    .fix = STR("y")}};

	run(f, v, 1, EDIT_ANNOTATE);
	assert_int_equal(v[0].done, NOTE_COMMENTED);
	expect_part(f, "word/document.xml", HEAD OPEN P(R(TP("satu ")) CS(0) R(T("dua"))) P(R(T("ti")) CE(0) R(T("ga")))
	    CLOSE);
	v[0].words = STR("lain");
	run(f, v, 1, EDIT_ANNOTATE);
	expect_part(f, "word/document.xml", HEAD OPEN P(CS(0) R(T("satu dua")) CE(0)) P(R(T("tiga"))) CLOSE);
	v[0].words = STR("dua ti");
	set(f, "word/document.xml", HEAD OPEN "<w:tbl><w:tr><w:tc>" P(R(T("satu dua"))) "</w:tc><w:tc>" P(R(T("tiga")))
	    "</w:tc></w:tr></w:tbl>" CLOSE);
	run(f, v, 1, EDIT_ANNOTATE);
	expect_part(f, "word/document.xml", HEAD OPEN "<w:tbl><w:tr><w:tc>" P(R(TP("satu ")) CS(0) R(T("dua")) CE(0))
	    "</w:tc><w:tc>" P(R(T("tiga"))) "</w:tc></w:tr></w:tbl>" CLOSE);
}

/* Nothing to say about the body: the package is the same, entry by entry, and its bytes too. */
static void
not_placed(void **state)
{
	struct fixture *f = *state;
	struct note v[] = {{.part = "word/header1.xml", .para = 1, .text = STR("x")}, {.para = 9, .text = STR("x")}};
	enum edit_mode mode;

	for (mode = EDIT_ANNOTATE; mode <= EDIT_FIX; mode++) {
		run(f, v, 2, mode);
		assert_int_equal(v[0].done, NOTE_NOT_PLACED);
		assert_int_equal(v[1].done, NOTE_NOT_PLACED);
		assert_true(str_eq(f->in, f->out));
	}
}

/* What stands outside of the body has paragraphs of its own, which do not count in it. */
static void
outside(void **state)
{
	struct fixture *f = *state;
	struct note v[] = {{.para = 1, .from = 5, .to = 8, .words = STR("dua"), .text = STR("x")}};

	set(f, "word/document.xml", HEAD OPEN P(R(T("satu dua")) R("<w:footnoteReference w:id=\"2\"/>"))
	    "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\" xmlns:r=\"http://schemas.openxmlformats.org/"
	    "officeDocument/2006/relationships\"/></w:sectPr>" CLOSE);
	set(f, "word/h.xml", "<w:hdr xmlns:w=\"" NS_MAIN "\">" P(R(T("kepala dua"))) "</w:hdr>");
	set(f, "word/f.xml", "<w:footnotes xmlns:w=\"" NS_MAIN "\"><w:footnote w:id=\"2\">" P(R(T("kaki dua")))
	    "</w:footnote></w:footnotes>");
	set(f, DOC_RELS, RELS(REL("h", REL_TYPE "header", "h.xml") REL("f", REL_TYPE "footnotes", "f.xml")));
	run(f, v, 1, EDIT_ANNOTATE);
	expect_part(f, "word/document.xml", HEAD OPEN P(R(TP("satu ")) CS(0) R(T("dua")) CE(0)
	    R("<w:footnoteReference w:id=\"2\"/>")) "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\" xmlns:r=\""
	    "http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:sectPr>" CLOSE);
}

/* Word opens no more than so many comments; those that are there count. */
static void
too_many(void **state)
{
	enum { MORE = 10, THERE = 5 };
	struct fixture *f = *state;
	struct buf b = BUF_INIT;
	struct note *v = arena_alloc(f->a, (EDIT_COMMENTS_MAX + MORE) * sizeof *v);
	size_t i, placed = 0;

	buf_adds(&b, HEAD OPEN "<w:p>");
	for (i = 0; i < THERE; i++)
		buf_addf(&b, "<w:commentRangeStart w:id=\"%zu\"/>", i);
	buf_adds(&b, R(T("a")) "</w:p>" CLOSE);
	set(f, "word/document.xml", b.p);
	for (i = 0; i < EDIT_COMMENTS_MAX + MORE; i++)
		v[i] = (struct note){.para = 1, .text = STR("x")};
	run(f, v, i, EDIT_ANNOTATE);
	while (i-- > 0)
		placed += v[i].done == NOTE_COMMENTED;
	assert_int_equal(placed, EDIT_COMMENTS_MAX - THERE);
	assert_int_equal(v[EDIT_COMMENTS_MAX + MORE - 1].done, NOTE_NOT_PLACED);
	buf_release(&b);
}

/* An entry that was stored plainly lies plainly in the copy: nothing is packed anew. */
static void
copied_as_they_lie(void **state)
{
	struct fixture *f = *state;
	zip_source_t *s = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *z = zip_open_from_source(s, ZIP_TRUNCATE, NULL);
	struct note v[] = {{.para = 1, .text = STR("x")}};
	static const char plain[] = "tetap tetap tetap tetap tetap tetap tetap";
	zip_int64_t i;
	zip_stat_t st;
	char *p;
	size_t k;

	zip_source_keep(s);
	set(f, "word/lain.bin", plain);
	for (k = 0; k < f->n; k++) {
		i = zip_file_add(z, f->v[k].name, zip_source_buffer(z, f->v[k].bytes.p, f->v[k].bytes.n, 0), 0);
		assert_int_equal(zip_set_file_compression(z, (zip_uint64_t)i, ZIP_CM_STORE, 0), 0);
	}
	assert_int_equal(zip_close(z), 0);
	assert_int_equal(zip_source_stat(s, &st), 0);
	p = arena_alloc(f->a, st.size);
	assert_int_equal(zip_source_open(s), 0);
	assert_int_equal(zip_source_read(s, p, st.size), st.size);
	zip_source_close(s);
	zip_source_free(s);
	f->out = edit_package(f->d, f->a, (struct str){p, st.size}, v, 1, EDIT_ANNOTATE);
	assert_true(str_has(f->out, plain));
	assert_false(str_has(f->out, "commentRangeStart"));
}

static void
same_bytes(void **state)
{
	struct fixture *f = *state;
	struct str first;

	annotate(f, "x");
	first = f->out;
	annotate(f, "x");
	assert_true(str_eq(first, f->out));
}

/* What cannot be edited is said, once. */
static void
refused(void **state)
{
	static const struct {
		const char *name, *bytes, *message;
	} cases[] = {
		{"word/document.xml", "<w:document", "rusak di baris 1"},
		{"word/document.xml", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><w:document xmlns:w=\"" NS_MAIN
		    "\"><w:body>" P(R(T("a"))) "</w:body></w:document>", "tidak dapat disunting: pengodean bagian ini bukan UTF-8"},
		{"word/comments.xml", "<w:comments", "rusak di baris 1"},
	};
	struct fixture *f = *state;
	size_t i, n;

	for (i = 0; i < COUNT(cases); i++) {
		struct note v[] = {{.para = 1, .text = STR("x")}};
		struct diag *d = diag_new();
		struct opc_out *out = opc_out_new(d, "hasil.docx");
		struct opc *in;
		const struct message *m;

		tear_down(state);
		set_up(state);
		set(f, DOC_RELS, RELS(REL("c", REL_TYPE "comments", "comments.xml")));
		set(f, cases[i].name, cases[i].bytes);
		in = opc_open_bytes(d, "uji.docx", pack(f->d, f->a, f->v, f->n));
		assert_int_equal(edit_docx(d, in, v, 1, EDIT_ANNOTATE, out), -1);
		m = diag_sorted(d, &n);
		assert_int_equal(n, 1);
		assert_string_equal(m->arg.p, cases[i].message);
		opc_close(in);
		opc_out_free(out);
		diag_free(d);
	}
}

int
main(void)
{
#define TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(new_part), TEST(no_relationships), TEST(empty_relationships), TEST(name_taken), TEST(added_to),
		TEST(empty_comments), TEST(missing_comments), TEST(strict), TEST(prefixes), TEST(two_paragraphs),
		TEST(outside), TEST(not_placed), TEST(too_many), TEST(copied_as_they_lie), TEST(same_bytes), TEST(refused),
	};

	return cmocka_run_group_tests_name("edit_package", tests, NULL, NULL);
}
