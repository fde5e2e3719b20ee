/* See annotate.h. */
#include "cmd/annotate.h"

#include <string.h>

#include "base/mem.h"
#include "edit/edit.h"

/* What the comment says: the finding, and where its rule comes from. */
static struct str
comment(struct arena *a, const struct message *m)
{
	static const char *const level[] = {"Catatan", "Peringatan", "Kesalahan", "Tidak dinilai"};
	struct buf b = BUF_INIT;
	struct str text;

	buf_addf(&b, "%s: ", level[m->level]);
	message_format(m, &b);
	buf_addf(&b, "\n[%s]", m->rule->id);
	if (*m->rule->source)
		buf_addf(&b, " %s", m->rule->source);
	text = str_dup(a, buf_str(&b));
	buf_release(&b);
	return text;
}

static struct note
note_of(struct arena *a, const struct message *m)
{
	struct note n = {.part = m->loc.part, .text = comment(a, m), .fix = m->fix};

	if (m->loc.kind == LOC_PARA)
		n.para = m->loc.a;
	if (m->placed) {
		n.from = m->loc.b - 1;
		n.to = m->end_b - 1;
		n.end_para = m->end_a == m->loc.a ? 0 : m->end_a;
		n.words = m->end_a == m->loc.a ? m->text : str_of("");
	}
	return n;
}

/* The findings about the file, in the order of their places; sure: those that are put right unread. */
static size_t
notes_of(struct arena *a, struct diag *found, const char *file, bool sure, struct note **out)
{
	size_t n, i, k = 0;
	struct message *m = diag_sorted(found, &n);

	*out = arena_alloc(a, (n + 1) * sizeof **out);
	for (i = 0; i < n; i++)
		if (m[i].loc.file && strcmp(m[i].loc.file, file) == 0 &&
		    (!sure || (m[i].sure && m[i].placed && m[i].loc.kind == LOC_PARA)))
			(*out)[k++] = note_of(a, &m[i]);
	return k;
}

static size_t
count_done(const struct note *v, size_t n, enum note_done done)
{
	size_t i, all = 0;

	for (i = 0; i < n; i++)
		all += v[i].done == done;
	return all;
}

/* Writes only when it changes something, or is a file of its own. */
static int
edit_file(struct diag *d, const char *file, struct note *v, size_t n, enum edit_mode mode, const char *target)
{
	struct opc *in = opc_open(d, file);
	struct opc_out *out = opc_out_new(d, target);
	int rc = in ? edit_docx(d, in, v, n, mode, out) : -1;

	opc_close(in);
	if (rc == 0 && (mode == EDIT_ANNOTATE || count_done(v, n, NOTE_REPLACED)))
		rc = opc_out_commit(out);
	opc_out_free(out);
	return rc;
}

int
annotate_docx(struct diag *d, struct diag *found, const char *file, const char *out, size_t *left)
{
	struct arena *a = arena_new();
	struct note *v;
	size_t n = notes_of(a, found, file, false, &v);
	int rc = edit_file(d, file, v, n, EDIT_ANNOTATE, out);

	*left = count_done(v, n, NOTE_NOT_PLACED);
	arena_free(a);
	return rc;
}

int
fix_docx(struct diag *d, struct diag *found, const char *file, size_t *n)
{
	struct arena *a = arena_new();
	struct note *v;
	size_t all = notes_of(a, found, file, true, &v);
	int rc = all ? edit_file(d, file, v, all, EDIT_FIX, file) : 0;

	*n = rc == 0 ? count_done(v, all, NOTE_REPLACED) : 0;
	arena_free(a);
	return rc;
}
