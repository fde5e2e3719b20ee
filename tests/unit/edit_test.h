/*
 * For the tests of edits: packages made in memory around the XML of a body,
 * a table of situations, and what must hold in every one of them:
 *
 *   - taking out what was put in gives the main part as it was;
 *   - read with the tracked changes rejected, it has the text that it had;
 *   - read with them accepted, it has the text that plain fixing gives;
 *   - every other part has the bytes it had.
 */
#ifndef UNIT_EDIT_TEST_H
#define UNIT_EDIT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <string.h>

#include "edit/edit.h"
#include "ooxml/xml.h"
#include "read/read.h"

#define COUNT(v) (sizeof (v) / sizeof *(v))

/* WordprocessingML in short. */
#define T(s) "<w:t>" s "</w:t>"
#define TP(s) "<w:t xml:space=\"preserve\">" s "</w:t>"
#define D(s) "<w:delText>" s "</w:delText>"
#define DP(s) "<w:delText xml:space=\"preserve\">" s "</w:delText>"
#define R(x) "<w:r>" x "</w:r>"
#define B(x) "<w:r><w:rPr><w:b/></w:rPr>" x "</w:r>"
#define I(x) "<w:r><w:rPr><w:i/></w:rPr>" x "</w:r>"
#define P(x) "<w:p>" x "</w:p>"
#define LINK(x) "<w:hyperlink w:anchor=\"a\">" x "</w:hyperlink>"
#define SDT(pr, x) "<w:sdt><w:sdtPr>" pr "</w:sdtPr><w:sdtContent>" x "</w:sdtContent></w:sdt>"
#define FLD(t) R("<w:fldChar w:fldCharType=\"" t "\"/>")
/* A tracked change of somebody else. */
#define THEIR_INS(id, x) "<w:ins w:id=\"" #id "\" w:author=\"x\">" x "</w:ins>"
#define THEIR_DEL(id, x) "<w:del w:id=\"" #id "\" w:author=\"x\">" x "</w:del>"
/* Ours. */
#define CS(id) "<w:commentRangeStart w:id=\"" #id "\"/>"
#define CE(id) "<w:commentRangeEnd w:id=\"" #id "\"/><w:r><w:commentReference w:id=\"" #id "\"/></w:r>"
#define INS(id, x) "<w:ins w:id=\"" #id "\" w:author=\"keputusan\">" x "</w:ins>"
#define DEL(id, x) "<w:del w:id=\"" #id "\" w:author=\"keputusan\">" x "</w:del>"

#define NS_MAIN "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
#define OPEN "<w:document xmlns:w=\"" NS_MAIN "\"" \
	" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"" \
	" xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:body>"
#define CLOSE "</w:body></w:document>"

enum { NOTES_MAX = 4 };

/* A note: where, the words that are there, and what they should be (NULL: no replacement). */
struct remark {
	unsigned para;
	size_t from, to;
	const char *words, *fix;
};

struct situation {
	const char *name, *body;
	struct remark notes[NOTES_MAX]; /* up to one without words and paragraph */
	const char *annotated;
	const char *done;  /* a digit of enum note_done for each note */
	const char *fixed; /* NULL: the notes have no replacement */
	const char *fixed_done; /* NULL: replaced where it is tracked, else not placed */
};

struct entry {
	const char *name;
	struct str bytes;
};

static inline struct str
pack(struct diag *d, struct arena *a, const struct entry *v, size_t n)
{
	struct opc_out *o = opc_out_new(d, "uji.docx");
	struct str bytes;
	size_t i;

	for (i = 0; i < n; i++)
		opc_out_add(o, str_of(v[i].name), v[i].bytes);
	assert_int_equal(opc_out_bytes(o, &bytes), 0);
	bytes = str_dup(a, bytes);
	opc_out_free(o);
	return bytes;
}

#define CT_NS "http://schemas.openxmlformats.org/package/2006/content-types"
#define CT_HEAD HEAD "<Types xmlns=\"" CT_NS "\">" \
	"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" \
	"<Default Extension=\"xml\" ContentType=\"application/xml\"/>" \
	"<Override PartName=\"/word/document.xml\" ContentType=" \
	"\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
#define REL_NS "http://schemas.openxmlformats.org/package/2006/relationships"
#define REL_TYPE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define ROOT_RELS HEAD "<Relationships xmlns=\"" REL_NS "\"><Relationship Id=\"rId1\" Type=\"" REL_TYPE \
	"officeDocument\" Target=\"word/document.xml\"/></Relationships>"

/* A package around a main part. */
static inline struct str
pack_document(struct diag *d, struct arena *a, struct str document)
{
	struct entry v[] = {
		{"[Content_Types].xml", STR(CT_HEAD "</Types>")},
		{"_rels/.rels", STR(ROOT_RELS)},
		{"word/document.xml", document},
		{"word/media/lain.bin", STR("\x00\x01\x02 tetap")},
	};

	return pack(d, a, v, COUNT(v));
}

static inline struct str
part_of(struct diag *d, struct arena *a, struct str package, const char *name)
{
	struct opc *p = opc_open_bytes(d, "uji.docx", package);
	struct str bytes = {NULL, 0};

	assert_non_null(p);
	if (opc_has(p, str_of(name)))
		assert_int_equal(opc_read(p, str_of(name), &bytes), 0);
	bytes = bytes.p ? str_dup(a, bytes) : bytes;
	opc_close(p);
	return bytes;
}

/* Edits a package in memory; the messages must be none. */
static inline struct str
edit_package(struct diag *d, struct arena *a, struct str package, struct note *v, size_t n, enum edit_mode mode)
{
	struct opc *in = opc_open_bytes(d, "uji.docx", package);
	struct opc_out *out = opc_out_new(d, "hasil.docx");
	struct str bytes;

	assert_non_null(in);
	assert_int_equal(edit_docx(d, in, v, n, mode, out), 0);
	opc_close(in);
	assert_int_equal(opc_out_bytes(out, &bytes), 0);
	bytes = str_dup(a, bytes);
	opc_out_free(out);
	assert_int_equal(diag_status(d), 0);
	return bytes;
}

/* The text as it is read, with every paragraph's number. */
static inline struct str
text_of(struct arena *a, struct str package)
{
	struct diag *d = diag_new();
	struct opc *p = opc_open_bytes(d, "uji.docx", package);
	struct paras ps = {.n = 0};
	struct buf b = BUF_INIT;
	struct str s;
	size_t i;

	assert_int_equal(read_docx(d, a, p, &ps), 0);
	for (i = 0; i < ps.n; i++)
		buf_addf(&b, "%u:%.*s\n", ps.v[i].loc.a, STRF(ps.v[i].text));
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	opc_close(p);
	diag_free(d);
	return s;
}

/* The main part with our tracked changes rejected: insertions out, deletions back. */
static inline struct str
rejected(struct arena *a, struct str xml)
{
	static const char ins[] = "<w:ins w:id=", by[] = " w:author=\"keputusan\"";
	struct buf b = BUF_INIT;
	bool back = false;
	size_t i = 0;
	struct str s;

	while (i < xml.n) {
		struct str rest = str_sub(xml, i, xml.n), tag = str_sub(rest, 0, str_find(rest, ">") + 1);

		if (str_starts(rest, ins) && str_has(tag, by)) {
			i += str_find(rest, "</w:ins>") + strlen("</w:ins>");
		} else if (str_starts(rest, "<w:del ") && str_has(tag, by)) {
			back = true;
			i += tag.n;
		} else if (back && str_starts(rest, "</w:del>")) {
			back = false;
			i += strlen("</w:del>");
		} else if (back && (str_starts(rest, "<w:delText") || str_starts(rest, "</w:delText"))) {
			buf_adds(&b, str_starts(rest, "</") ? "</w:t" : "<w:t");
			i += str_find(rest, "delText") + strlen("delText");
		} else {
			buf_addc(&b, xml.p[i++]);
		}
	}
	s = str_dup(a, buf_str(&b));
	buf_release(&b);
	return s;
}

/* s is what is left of all when some bytes are taken out. */
static inline bool
is_left_of(struct str s, struct str all)
{
	size_t i, k = 0;

	for (i = 0; i < all.n && k < s.n; i++)
		k += all.p[i] == s.p[k];
	return k == s.n;
}

static inline void
expect_str(const char *name, const char *what, struct str got, const char *want)
{
	if (!str_is(got, want))
		fail_msg("%s: %s:\n%.*s\ninstead of\n%s", name, what, STRF(got), want);
}

static inline size_t
notes_of(const struct situation *s, struct note *v)
{
	size_t n;

	for (n = 0; n < NOTES_MAX && (s->notes[n].words || s->notes[n].para); n++)
		v[n] = (struct note){.part = "", .para = s->notes[n].para, .from = s->notes[n].from,
		    .to = s->notes[n].to, .words = str_of(s->notes[n].words), .text = STR("catatan"),
		    .fix = s->notes[n].fix ? str_of(s->notes[n].fix) : (struct str){NULL, 0}};
	return n;
}

static inline void
expect_done(const struct situation *s, const struct note *v, size_t n, bool fix)
{
	char got[NOTES_MAX + 1] = "", want[NOTES_MAX + 1] = "";
	size_t i;

	for (i = 0; i < n; i++) {
		got[i] = (char)('0' + v[i].done);
		want[i] = !fix ? s->done[i] : s->fixed_done ? s->fixed_done[i] : s->done[i] == '2' ? '2' : '0';
	}
	expect_str(s->name, fix ? "fixed" : "annotated", str_of(got), want);
}

/* One situation in both modes; the document stands between open and close. */
static inline void
run_situation_in(const struct situation *s, const char *open, const char *close)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct str before = str_printf(a, "%s%s%s", open, s->body, close), in = pack_document(d, a, before), out, doc;
	struct note v[NOTES_MAX];
	size_t n = notes_of(s, v);

	out = edit_package(d, a, in, v, n, EDIT_ANNOTATE);
	doc = part_of(d, a, out, "word/document.xml");
	expect_str(s->name, "annotated", doc, str_printf(a, "%s%s%s", open, s->annotated, close).p);
	expect_done(s, v, n, false);
	if (!str_has(str_of(s->body), "<w:p/>"))
		assert_true(is_left_of(before, doc));
	expect_str(s->name, "rejected", text_of(a, pack_document(d, a, rejected(a, doc))), text_of(a, in).p);
	doc = text_of(a, out);
	out = edit_package(d, a, in, v, n, EDIT_FIX);
	if (s->fixed) {
		if (!s->fixed_done)
			expect_str(s->name, "accepted", doc, text_of(a, out).p);
		expect_done(s, v, n, true);
	}
	expect_str(s->name, "fixed", part_of(d, a, out, "word/document.xml"),
	    s->fixed ? str_printf(a, "%s%s%s", open, s->fixed, close).p : before.p);
	assert_true(str_eq(part_of(d, a, out, "word/media/lain.bin"), part_of(d, a, in, "word/media/lain.bin")));
	arena_free(a);
	diag_free(d);
}

/* For cmocka: a row of the table comes as *state. */
static inline void
run_situation(void **state)
{
	run_situation_in(*state, HEAD OPEN, CLOSE);
}

static inline void
add_situations(struct CMUnitTest *to, const struct situation *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		to[i] = (struct CMUnitTest){.name = v[i].name, .test_func = run_situation,
		    .initial_state = (void *)(uintptr_t)&v[i]};
}

#endif
