/* Writes packages: entries in the order given, one fixed date, in memory first. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "ooxml/opc_int.h"

struct opc_out {
	struct diag *diag;
	char *file;
	zip_source_t *src; /* the growing archive; ours from opc_out_new on */
	zip_t *zip;        /* NULL once closed, or when something failed */
	struct buf bytes;
	struct arena *arena;
	struct opc **from;  /* packages that entries are copied from, kept open */
	size_t n_from, from_cap;
};

/* The first instant a ZIP entry can hold, 1 January 1980, as DOS date. */
enum { DOS_DATE = 1 << 5 | 1, DOS_TIME = 0 };

struct opc_out *
opc_out_new(struct diag *d, const char *file)
{
	struct opc_out *o = xmalloc(sizeof *o);
	size_t n = strlen(file) + 1;

	*o = (struct opc_out){.diag = d, .file = memcpy(xmalloc(n), file, n), .bytes = BUF_INIT,
	    .arena = arena_new()};
	o->src = zip_source_buffer_create(NULL, 0, 0, NULL);
	if (o->src) {
		zip_source_keep(o->src);
		o->zip = zip_open_from_source(o->src, ZIP_TRUNCATE, NULL);
		if (!o->zip)
			zip_source_free(o->src);
	}
	return o;
}

void
opc_out_free(struct opc_out *o)
{
	if (!o)
		return;
	if (o->zip)
		zip_discard(o->zip);
	zip_source_free(o->src);
	while (o->n_from)
		opc_close(o->from[--o->n_from]);
	arena_free(o->arena);
	buf_release(&o->bytes);
	free(o->file);
	free(o);
}

/* Takes the archive out of use; later calls do nothing and bytes fails. */
static void
fail(struct opc_out *o, const char *why)
{
	diag_add(o->diag, R_MESIN, loc_file(o->file), "paket tidak dapat ditulis: %s", why);
	zip_discard(o->zip);
	o->zip = NULL;
}

/* Index of the new entry, or -1. */
static zip_int64_t
add_source(struct opc_out *o, struct str part, zip_source_t *src)
{
	zip_int64_t i;

	if (!src) {
		fail(o, zip_strerror(o->zip));
		return -1;
	}
	i = zip_file_add(o->zip, part.p, src, ZIP_FL_ENC_UTF_8);
	if (i < 0) {
		zip_source_free(src);
		fail(o, zip_strerror(o->zip));
		return -1;
	}
	zip_file_set_dostime(o->zip, (zip_uint64_t)i, DOS_TIME, DOS_DATE, 0);
	return i;
}

void
opc_out_give(struct opc_out *o, struct str part, struct buf *b)
{
	zip_source_t *src;

	if (o->zip) {
		buf_room(b, 0); /* libzip frees what it is given: never NULL */
		src = zip_source_buffer(o->zip, b->p, b->n, 1);
		if (src)
			*b = (struct buf)BUF_INIT;
		add_source(o, part, src);
	}
	buf_release(b);
}

void
opc_out_add(struct opc_out *o, struct str part, struct str bytes)
{
	struct buf b = BUF_INIT;

	buf_addstr(&b, bytes);
	opc_out_give(o, part, &b);
}

/* libzip reads what it copies only when the new archive is closed. */
static void
keep_open(struct opc_out *o, struct opc *from)
{
	size_t i;

	for (i = 0; i < o->n_from; i++)
		if (o->from[i] == from)
			return;
	o->from = arena_grow(o->arena, o->from, o->n_from, &o->from_cap, sizeof(struct opc *));
	o->from[o->n_from++] = from;
	from->users++;
}

void
opc_out_copy(struct opc_out *o, struct opc *from, struct str part)
{
	struct str bytes;
	zip_int64_t at, to;
	zip_stat_t st;

	if (!o->zip)
		return;
	at = from->zip ? zip_name_locate(from->zip, part.p, ZIP_FL_ENC_RAW) : -1;
	if (at >= 0) {
		keep_open(o, from);
		to = add_source(o, part, zip_source_zip(o->zip, from->zip, (zip_uint64_t)at,
		    ZIP_FL_COMPRESSED, 0, -1));
		/* What is stored as it is would be packed now. */
		if (to >= 0 && zip_stat_index(from->zip, (zip_uint64_t)at, 0, &st) == 0 && st.comp_method == ZIP_CM_STORE)
			zip_set_file_compression(o->zip, (zip_uint64_t)to, ZIP_CM_STORE, 0);
	} else if (opc_read(from, part, &bytes) == 0) {
		opc_out_add(o, part, bytes);
	} else {
		fail(o, "bagian tidak terbaca");
	}
}

static int
slurp(struct opc_out *o)
{
	zip_stat_t st;
	zip_int64_t got;

	if (zip_source_stat(o->src, &st) != 0 || zip_source_open(o->src) != 0)
		return -1;
	buf_room(&o->bytes, st.size);
	got = zip_source_read(o->src, o->bytes.p, st.size);
	zip_source_close(o->src);
	if (got < 0 || (zip_uint64_t)got != st.size)
		return -1;
	o->bytes.n = (size_t)got;
	o->bytes.p[got] = '\0';
	return 0;
}

int
opc_out_bytes(struct opc_out *o, struct str *bytes)
{
	if (!o->zip) {
		diag_add(o->diag, R_MESIN, loc_file(o->file), "paket tidak dapat dibuat");
		return -1;
	}
	if (zip_close(o->zip) != 0) {
		fail(o, zip_strerror(o->zip));
		return -1;
	}
	o->zip = NULL;
	if (slurp(o) != 0) {
		diag_add(o->diag, R_MESIN, loc_file(o->file), "paket tidak dapat ditulis");
		return -1;
	}
	*bytes = buf_str(&o->bytes);
	return 0;
}

int
opc_out_commit(struct opc_out *o)
{
	struct str bytes;

	if (opc_out_bytes(o, &bytes) != 0)
		return -1;
	if (file_replace(o->file, bytes) != 0) {
		diag_unreadable(o->diag, o->file);
		return -1;
	}
	return 0;
}
