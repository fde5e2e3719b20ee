/*
 * keputusan text: a document as its reader sees it, numbers included.
 * keputusan tree: the decree that was understood from it, as JSON.
 */
#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"
#include "cmd/document.h"
#include "cmd/draft.h"
#include "cmd/options.h"
#include "decree/dump.h"

static bool
same_row(const struct para *p, const struct para *q)
{
	return p->table && q->table == p->table && q->row == p->row;
}

/*
 * A row that is there for the layout alone: "Menimbang : a. ...", with a
 * colon in its second cell, or one cell with a signature.
 */
static bool
is_layout(const struct paras *ps, size_t i)
{
	size_t k;

	for (k = i; k < ps->n && same_row(&ps->v[i], &ps->v[k]); k++)
		if (ps->v[k].cell == 2)
			return str_is(ps->v[k].text, ":");
	return ps->v[i].table > 0;
}

/*
 * One paragraph a line; a row of a table one line, cells separated by " | ".
 * A row that is layout reads as text: its paragraphs are lines of their own.
 */
static void
print_text(const struct paras *ps, struct buf *b)
{
	bool layout = false;
	size_t i, k;

	for (i = 0; i < ps->n; i++) {
		const struct para *p = &ps->v[i];

		if (i == 0 || !same_row(p, p - 1)) {
			layout = is_layout(ps, i);
			if (i)
				buf_addc(b, '\n');
		} else if (p[-1].cell == p->cell) {
			buf_adds(b, layout ? "\n" : " / ");
		} else {
			buf_adds(b, layout ? " " : " | ");
		}
		if (p->label.n)
			buf_addf(b, "%.*s ", STRF(p->label));
		for (k = 0; k < p->text.n; k++)
			buf_addc(b, p->table && !layout && p->text.p[k] == '\n' ? ' ' : p->text.p[k]);
	}
	buf_addc(b, '\n');
}

static void
show(int argc, char **argv, struct diag *d, const struct cmd *cmd, bool tree)
{
	const char *word = "draf";
	const struct option table[] = {{"--jenis", .value = &word}, {NULL}};
	int n = options_parse(d, argc, argv, table);
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct paras ps = {NULL, 0, 0};
	struct shared shared = {.diag = d, .arena = a};
	enum jenis jenis;
	struct draft draft;

	if (n >= 0 && n != 1) {
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan %s %s", cmd->name, cmd->args);
	} else if (n == 1 && jenis_parse(d, word, &jenis) == 0) {
		if (tree && draft_is(a, argv[1])) {
			if (draft_load(d, a, argv[1], jenis, &shared, &draft) == 0)
				decree_dump(draft.decree, &b);
		} else if (document_read(d, a, argv[1], jenis, &ps, NULL) == 0) {
			if (tree)
				decree_dump(decree_from_para(a, &ps, loc_file(argv[1])), &b);
			else
				print_text(&ps, &b);
		}
	}
	if (b.n)
		fwrite(b.p, 1, b.n, stdout);
	buf_release(&b);
	arena_free(a);
}

static void
run_text(int argc, char **argv, struct diag *d)
{
	show(argc, argv, d, &cmd_text, false);
}

static void
run_tree(int argc, char **argv, struct diag *d)
{
	show(argc, argv, d, &cmd_tree, true);
}

const struct cmd cmd_text = {
	"text", "FILE [--jenis draf|asli|salinan]",
	"menampilkan isi dokumen sebagaimana terbaca, dengan nomornya", run_text
};

const struct cmd cmd_tree = {
	"tree", "FILE [--jenis draf|asli|salinan]",
	"menampilkan bagian-bagian keputusan yang dikenali, sebagai JSON", run_tree
};
