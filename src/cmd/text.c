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

/* Blanks and dashes, as they stand around the number of a page. */
static bool
is_trimming(struct str s)
{
	size_t i = 0;
	uint32_t c;

	while (i < s.n) {
		c = utf8_next(s, &i);
		if (c > 0x20 && c != '-' && c != 0x2013 && c != 0x2014)
			return false;
	}
	return true;
}

static bool
is_page_number(const struct para *p)
{
	unsigned i;

	for (i = 0; i < p->n_rentang; i++)
		if (p->rentang[i].jenis == RENTANG_HALAMAN)
			return is_trimming(str_sub(p->text, 0, p->rentang[i].from)) &&
			    is_trimming(str_sub(p->text, p->rentang[i].to, p->text.n));
	return false;
}

/* Heads, feet and notes stand behind the text, each with its place; page numbers alone say nothing. */
static void
print_outside(const struct paras *ps, struct buf *b)
{
	size_t i;

	for (i = 0; i < ps->n; i++) {
		const struct para *p = &ps->v[i];

		if (is_page_number(p))
			continue;
		buf_addf(b, "[%s] %.*s%s%.*s\n", p->loc.place, STRF(p->label), p->label.n ? " " : "", STRF(p->text));
	}
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
	if (ps->luar)
		print_outside(ps->luar, b);
}

static void
show(int argc, char **argv, struct diag *d, const struct cmd *cmd, bool tree)
{
	const char *word = "draf";
	struct arena *a = arena_new();
	struct buf b = BUF_INIT;
	struct paras ps = {0};
	struct shared shared = {.diag = d, .arena = a};
	const struct option table[] = {
		{"--jenis", .value = &word}, {"--register", .list = &shared.registers}, {.name = NULL},
	};
	enum jenis jenis;
	struct draft draft;
	int n;

	shared.registers.v = arena_alloc(a, (size_t)argc * sizeof *shared.registers.v);
	n = options_parse(d, argc, argv, table);
	if (n >= 0 && n != 1) {
		diag_add(d, R_CARA_PAKAI, loc_file(NULL), "keputusan %s %s", cmd->name, cmd->args);
	} else if (n == 1 && jenis_parse(d, word, &jenis) == 0) {
		if (tree && draft_is(a, argv[1])) {
			if (draft_load(d, a, argv[1], jenis, &shared, &draft) == 0)
				decree_dump(draft.decree, &b);
		} else if (document_read(d, a, argv[1], jenis, &shared, &ps, NULL) == 0) {
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
	"text", "FILE [--jenis draf|asli|salinan] [--register FILE]",
	"menampilkan isi dokumen sebagaimana terbaca, dengan nomornya", run_text
};

const struct cmd cmd_tree = {
	"tree", "FILE [--jenis draf|asli|salinan] [--register FILE]",
	"menampilkan bagian-bagian keputusan yang dikenali, sebagai JSON", run_tree
};
