/* See output.h. */
#include "cmd/output.h"

#include "base/file.h"
#include "base/mem.h"

bool
is_docx(struct diag *d, const char *file)
{
	struct arena *a = arena_new();
	bool ok = str_ends(str_lower(a, str_of(file)), ".docx");

	if (!ok)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "nama hasil '%s' harus berakhir .docx", file);
	arena_free(a);
	return ok;
}

bool
is_other(struct diag *d, const char *file, const char *input)
{
	if (!file_same(file, input))
		return true;
	diag_add(d, R_CARA_PAKAI, loc_file(NULL), "hasil '%s' sama dengan masukan '%s'", file, input);
	return false;
}
