/*
 * Opens a DOCX: what kind of document it is, its styles and numbers, its body
 * and what stands around that; and says what could not be read.
 */
#include <string.h>

#include "read/docx_int.h"
#include "read/read.h"

/* Main parts that hold a document with text; .dotx and .docm too. */
static const char *const word_types[] = {
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
	"application/vnd.ms-word.document.macroEnabled.main+xml",
	"application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
};

/* What else a package may be, by a word in the type of its main part. */
static const struct {
	const char *word, *what;
} other_types[] = {
	{"spreadsheetml", "buku kerja Excel"},
	{"ms-excel", "buku kerja Excel"},
	{"presentationml", "salindia PowerPoint"},
	{"ms-powerpoint", "salindia PowerPoint"},
};

#define COUNT(v) (sizeof (v) / sizeof *(v))

/* What was left out or taken in one way although there is another is said once. */
static void
say_limits(struct reader *r)
{
	struct loc loc = loc_file(r->file);

	if (r->tracked)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "perubahan yang dilacak dinilai seolah diterima");
	if (r->unclosed)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "teks di belakang bidang (field) yang tidak ditutup");
	if (r->out->n == 0)
		diag_add(r->diag, R_TIDAK_DIBACA, loc, "dokumen tidak memuat teks, mungkin hasil pindai");
}

static bool
is_word(struct str type)
{
	size_t i;

	for (i = 0; i < COUNT(word_types); i++)
		if (str_is(type, word_types[i]))
			return true;
	return false;
}

/* Name of the main part of a document; -1 after a message when it is none. */
static int
main_part(struct diag *d, struct opc *package, struct str *part)
{
	const struct rel *rel = opc_rel(package, str_of(""), REL_DOCUMENT);
	struct loc loc = loc_file(opc_file(package));
	struct str type;
	size_t i;

	if (!rel || rel->external) {
		diag_add(d, R_PAKET, loc, "bukan dokumen Word: paket tidak menunjuk bagian utama");
		return -1;
	}
	type = opc_type(package, rel->target);
	*part = rel->target;
	if (is_word(type))
		return 0;
	for (i = 0; i < COUNT(other_types); i++)
		if (str_has(type, other_types[i].word)) {
			diag_add(d, R_PAKET, loc, "bukan dokumen Word melainkan %s", other_types[i].what);
			return -1;
		}
	diag_add(d, R_PAKET, loc, "bukan dokumen Word: jenis bagian utama \"%.*s\"", STRF(type));
	return -1;
}

static int
read_parts(struct reader *r)
{
	struct loc loc = loc_file(r->file);
	const struct xml_node *root, *body;
	struct styles *styles;
	struct str part, bytes;

	if (main_part(r->diag, r->package, &part) != 0)
		return -1;
	loc.part = part.p;
	if (styles_read(r->diag, r->scratch, r->package, part, &styles) != 0 ||
	    numbering_read(r->diag, r->scratch, r->package, part, styles, &r->numbering) != 0 ||
	    opc_read(r->package, part, &bytes) != 0 ||
	    !(root = xml_parse(r->diag, r->scratch, loc, bytes)))
		return -1;
	r->styles = styles;
	if (r->trace)
		r->trace->root = root;
	body = xml_is(root, "w:document") ? xml_child(root, "w:body") : NULL;
	if (!body) {
		diag_add(r->diag, R_PAKET, loc, "bagian utama tidak memuat isi dokumen (w:body)");
		return -1;
	}
	docx_part(r, body, "", NULL);
	if (r->out->n)
		r->out->v[r->out->n - 1].section_end = true;
	say_limits(r);
	return docx_outside(r, body, part);
}

int
read_docx_trace(struct diag *d, struct arena *a, struct opc *package, struct paras *out,
    struct docx_trace *trace)
{
	const char *file = opc_file(package);
	struct reader r = {.diag = d, .arena = a, .scratch = trace ? a : arena_new(), .package = package, .out = out,
	    .file = arena_dup(a, file, strlen(file)), .trace = trace};
	int rc = read_parts(&r);

	buf_release(&r.text.s);
	if (!trace)
		arena_free(r.scratch);
	return rc;
}

int
read_docx(struct diag *d, struct arena *a, struct opc *package, struct paras *out)
{
	return read_docx_trace(d, a, package, out, NULL);
}
