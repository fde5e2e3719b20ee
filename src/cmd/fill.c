/* keputusan fill: the template engine by itself. */
#include "base/file.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "cmd/output.h"
#include "ooxml/opc.h"
#include "read/read.h"
#include "template/template.h"

static void
fill(struct diag *d, struct arena *a, char **files, bool lax)
{
	struct render_options options = {.lax = lax, .dir = path_dir(a, files[1])};
	struct template *t = template_open(d, files[0]);
	struct opc_out *out = opc_out_new(d, files[2]);
	struct value *data;

	if (t && template_compile(t) == 0 && read_value(d, a, files[1], &data) == 0 &&
	    template_render(t, data, &options, out) == 0)
		opc_out_commit(out);
	opc_out_free(out);
	template_free(t);
}

static void
run(int argc, char **argv, struct diag *d)
{
	bool lax = false;
	const struct option table[] = {{"--lax", .flag = &lax}, {.name = NULL}};
	int n = options_parse(d, argc, argv, table);
	struct arena *a = arena_new();

	if (n >= 0 && n != 3)
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan fill %s", cmd_fill.args);
	else if (n == 3 && is_docx(d, argv[3]) && is_other(d, argv[3], argv[1]))
		fill(d, a, argv + 1, lax);
	arena_free(a);
}

const struct cmd cmd_fill = {
	"fill", "[--lax] TEMPLATE.docx DATA.(json|yaml) OUT.docx",
	"mengisi templat apa pun dengan data", run
};
