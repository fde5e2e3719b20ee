/* See document.h. */
#include "cmd/document.h"

#include "base/file.h"
#include "ooxml/opc.h"
#include "read/read.h"

static int
read_package(struct diag *d, struct arena *a, struct opc *p, struct paras *out)
{
	int rc = p ? read_docx(d, a, p, out) : -1;

	opc_close(p);
	return rc;
}

/* Drafts in memory and reads that back. */
static int
read_draft(struct diag *d, struct arena *a, const char *file, enum jenis jenis, struct shared *shared,
    struct paras *ps)
{
	struct opc_out *out = opc_out_new(d, file);
	struct draft draft;
	struct str bytes;
	int rc = -1;

	if (draft_load(d, a, file, jenis, shared, &draft) == 0 && draft_render(d, a, &draft, out) == 0 &&
	    opc_out_bytes(out, &bytes) == 0)
		rc = read_package(d, a, opc_open_bytes(d, file, bytes), ps);
	opc_out_free(out);
	return rc;
}

static bool
is_text(const char *file)
{
	struct str s = str_of(file);

	return str_is(s, "-") || str_ends(s, ".txt") || str_ends(s, ".md");
}

int
document_read(struct diag *d, struct arena *a, const char *file, enum jenis jenis, struct shared *shared,
    struct paras *out, struct str *text)
{
	struct str bytes = {"", 0};
	int rc = -1;

	if (draft_is(a, file))
		rc = read_draft(d, a, file, jenis, shared, out);
	else if (is_text(file))
		rc = read_text(d, a, file, &bytes) == 0 ? read_txt(d, a, file, bytes, out) : -1;
	else if (file_is_dir(file) && !file_exists(path_join(a, file, "[Content_Types].xml")))
		diag_add(d, R_BERKAS, loc_file(file), "folder tanpa decree.yaml");
	else
		rc = read_package(d, a, opc_open(d, file), out);
	if (text)
		*text = bytes;
	return rc;
}
