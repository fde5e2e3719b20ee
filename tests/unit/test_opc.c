/* Packages and XML: what is refused, and that parts copied stay as they were. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>
#include <zip.h>

#include "base/buf.h"
#include "ooxml/opc.h"
#include "ooxml/xml.h"

static const char types[] =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"main\"/></Types>";

struct entry {
	const char *name, *text;
	size_t blanks; /* this many blanks behind the text */
};

/* A ZIP in memory; the caller frees it. */
static struct str
make_zip(const struct entry *v, size_t n)
{
	zip_source_t *out = zip_source_buffer_create(NULL, 0, 0, NULL);
	zip_t *z = zip_open_from_source(out, ZIP_TRUNCATE, NULL);
	zip_stat_t st;
	size_t i;
	char *p;

	zip_source_keep(out);
	for (i = 0; i < n; i++) {
		struct buf b = BUF_INIT;

		buf_adds(&b, v[i].text);
		buf_room(&b, v[i].blanks);
		memset(b.p + b.n, ' ', v[i].blanks);
		assert_true(zip_file_add(z, v[i].name,
		    zip_source_buffer(z, b.p, b.n + v[i].blanks, 1), 0) >= 0);
	}
	assert_int_equal(zip_close(z), 0);
	assert_int_equal(zip_source_stat(out, &st), 0);
	p = malloc(st.size);
	assert_int_equal(zip_source_open(out), 0);
	assert_int_equal(zip_source_read(out, p, st.size), st.size);
	zip_source_close(out);
	zip_source_free(out);
	return (struct str){p, st.size};
}

static const char *
first_message(struct diag *d)
{
	size_t n;
	const struct message *m = diag_sorted(d, &n);

	return n ? m->arg.p : "";
}

/* Opens and reads every part; gives the first message, "" when there is none. */
static void
expect(struct str zip, const char *message)
{
	struct diag *d = diag_new();
	struct opc *p = opc_open_bytes(d, "uji.docx", zip);
	struct str bytes;
	size_t i;

	for (i = 0; p && i < opc_count(p); i++)
		opc_read(p, opc_name(p, i), &bytes);
	assert_string_equal(first_message(d), message);
	assert_int_equal(diag_status(d), *message ? 2 : 0);
	opc_close(p);
	diag_free(d);
}

/* Replaces every old by new (same length) in the bytes of a ZIP. */
static void
patch(struct str zip, const char *old, const char *new)
{
	size_t i, n = strlen(old);

	for (i = 0; i + n <= zip.n; i++)
		if (memcmp(zip.p + i, old, n) == 0)
			memcpy((char *)zip.p + i, new, n);
}

static void
names(void **state)
{
	static const struct {
		const char *name, *message;
	} cases[] = {
		{"word/document.xml", ""},
		{"../luar.xml", "nama bagian tidak sah"},
		{"a/../../luar.xml", "nama bagian tidak sah"},
		{"/etc/passwd", "nama bagian tidak sah"},
		{"a\\b.xml", "nama bagian tidak sah"},
		{"[CONTENT_TYPES].XML", "bagian ada dua kali"},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct entry v[] = {{"[Content_Types].xml", types, 0}, {cases[i].name, "<a/>", 0}};
		struct str zip = make_zip(v, 2);

		expect(zip, cases[i].message);
		free((char *)zip.p);
	}
}

static void
duplicate_name(void **state)
{
	struct entry v[] = {{"[Content_Types].xml", types, 0}, {"aa.xml", "<a/>", 0}, {"bb.xml", "<b/>", 0}};
	struct str zip = make_zip(v, 3);

	(void)state;
	patch(zip, "bb.xml", "aa.xml");
	expect(zip, "bagian ada dua kali");
	free((char *)zip.p);
}

static void
bomb(void **state)
{
	struct entry v[] = {{"[Content_Types].xml", types, 0}, {"a.xml", "<a/>", 8 << 20}};
	struct str zip = make_zip(v, 2);

	(void)state;
	expect(zip, "bagian mengembang tidak wajar (bom ZIP)");
	free((char *)zip.p);
}

static void
broken(void **state)
{
	struct entry v[] = {{"[Content_Types].xml", types, 0}, {"a.xml", "isi yang cukup panjang", 0}};
	struct str zip = make_zip(v, 2);

	(void)state;
	expect((struct str){zip.p, zip.n - 10}, "berkas rusak atau terpotong");
	expect(STR(""), "berkas kosong");
	expect(STR("%PDF-1.4"), "bukan berkas DOCX atau XLSX melainkan PDF; periksa berkas Word asalnya, atau salin "
	    "teksnya ke berkas .txt");
	patch(zip, "[Content_Types].xml", "[Content_Typos].xml");
	expect(zip, "bukan paket DOCX atau XLSX: [Content_Types].xml tidak ada");
	free((char *)zip.p);
}

static void
xml_refused(void **state)
{
	static const struct {
		const char *xml;
		bool good;
	} cases[] = {
		{"<a/>", true},
		{"<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- <!DOCTYPE --><a b=\">\"><![CDATA[<!DOCTYPE]]></a>", true},
		{"<!DOCTYPE a><a/>", false},
		{"<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", false},
		{"<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", false},
		{"<a>&tidakada;</a>", false},
		{"<a", false}, {"", false}, {"<a><b></a>", false},
		{"<a>\x01</a>", false}, {"<a>\xff</a>", false},
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct diag *d = diag_new();
		struct arena *a = arena_new();

		assert_int_equal(xml_parse(d, a, loc_file("uji"), str_of(cases[i].xml)) != NULL, cases[i].good);
		assert_int_equal(diag_status(d), cases[i].good ? 0 : 2);
		arena_free(a);
		diag_free(d);
	}
}

/* Many attributes and deep nesting are refused at once, not after seconds. */
static void
xml_limits(void **state)
{
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	int i;

	(void)state;
	buf_adds(&b, "<a");
	for (i = 0; i < 200000; i++)
		buf_addf(&b, " a%d=\"\"", i);
	buf_adds(&b, "/>");
	assert_null(xml_parse(d, a, loc_file("uji"), buf_str(&b)));
	buf_clear(&b);
	for (i = 0; i < 5000; i++)
		buf_adds(&b, "<a>");
	assert_null(xml_parse(d, a, loc_file("uji"), buf_str(&b)));
	buf_release(&b);
	arena_free(a);
	diag_free(d);
}

static void
xml_view(void **state)
{
	static const char xml[] = "<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
	    " xmlns:q=\"urn:lain\"><x:b x:val=\"0\"/><x:i/><x:t>a<q:z/>b</x:t></x:p>";
	struct diag *d = diag_new();
	struct arena *a = arena_new();
	struct xml_node *n = xml_parse(d, a, loc_file("uji"), STR(xml));

	(void)state;
	assert_true(xml_is(n, "w:p"));
	assert_false(xml_on(n, "w:b"));
	assert_true(xml_on(n, "w:i"));
	assert_false(xml_on(n, "w:u"));
	assert_true(str_is(xml_val(n, "w:b", "w:val"), "0"));
	assert_null(xml_val(n, "w:u", "w:val").p);
	assert_true(str_is(xml_text(a, n), "ab"));
	assert_true(xml_is(xml_child(n, "w:t")->first->next, "?:z"));
	arena_free(a);
	diag_free(d);
}

static void
relationships(void **state)
{
	static const char rels[] =
	    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
	    "<Relationship Id=\"a\" Type=\"urn:x/styles\" Target=\"styles.xml\"/>"
	    "<Relationship Id=\"b\" Type=\"urn:x/image\" Target=\"../media/b.png\"/>"
	    "<Relationship Id=\"c\" Type=\"urn:x/image\" Target=\"/word/./x/../c.png\"/>"
	    "<Relationship Id=\"d\" Type=\"urn:x/hyperlink\" Target=\"https://a/../b\" TargetMode=\"External\"/>"
	    "</Relationships>";
	struct entry v[] = {{"[Content_Types].xml", types, 0}, {"word/document.xml", "<a/>", 0},
	    {"word/_rels/document.xml.rels", rels, 0}};
	struct str zip = make_zip(v, 3), main = STR("word/document.xml");
	struct diag *d = diag_new();
	struct opc *p = opc_open_bytes(d, "uji.docx", zip);

	(void)state;
	assert_non_null(p);
	assert_true(str_is(opc_rel(p, main, REL_STYLES)->target, "word/styles.xml"));
	assert_true(str_is(opc_rel_id(p, main, STR("b"))->target, "media/b.png"));
	assert_true(str_is(opc_rel_id(p, main, STR("c"))->target, "word/c.png"));
	assert_true(str_is(opc_rel_id(p, main, STR("d"))->target, "https://a/../b"));
	assert_null(opc_rel_id(p, main, STR("e")));
	assert_null(opc_rels(p, STR("word/styles.xml")));
	assert_true(str_is(opc_type(p, main), "main"));
	assert_true(str_is(opc_type(p, STR("x.XML")), "application/xml"));
	assert_int_equal(opc_type(p, STR("x.png")).n, 0);
	opc_close(p);
	diag_free(d);
	free((char *)zip.p);
}

/* A copied part is the same; the source may be closed before the package is made. */
static void
copied(void **state)
{
	struct entry v[] = {{"[Content_Types].xml", types, 0}, {"word/document.xml", "<a>isi</a>", 0}};
	struct str zip = make_zip(v, 2), bytes, part;
	struct diag *d = diag_new();
	struct opc *p = opc_open_bytes(d, "uji.docx", zip);
	struct opc_out *o = opc_out_new(d, "hasil.docx");

	(void)state;
	opc_out_copy(o, p, STR("[Content_Types].xml"));
	opc_out_copy(o, p, STR("word/document.xml"));
	opc_out_add(o, STR("baru.xml"), STR("<b/>"));
	opc_close(p);
	assert_int_equal(opc_out_bytes(o, &bytes), 0);
	p = opc_open_bytes(d, "hasil.docx", bytes);
	assert_non_null(p);
	assert_int_equal(opc_count(p), 3);
	assert_int_equal(opc_read(p, STR("word/document.xml"), &part), 0);
	assert_true(str_is(part, "<a>isi</a>"));
	assert_int_equal(opc_read(p, STR("baru.xml"), &part), 0);
	assert_true(str_is(part, "<b/>"));
	opc_close(p);
	opc_out_free(o);
	diag_free(d);
	free((char *)zip.p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names), cmocka_unit_test(duplicate_name), cmocka_unit_test(bomb),
		cmocka_unit_test(broken), cmocka_unit_test(xml_refused), cmocka_unit_test(xml_limits),
		cmocka_unit_test(xml_view), cmocka_unit_test(relationships), cmocka_unit_test(copied),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
