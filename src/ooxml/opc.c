/*
 * Reads packages: from a ZIP file held in memory, or from a folder that
 * holds the same parts unpacked. See opc.h.
 */
#include "ooxml/opc.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "ooxml/opc_int.h"
#include "ooxml/sniff.h"
#include "ooxml/xml.h"

/* A content type: of one part, or of all parts with an extension. */
struct type {
	struct str key; /* part name, or extension */
	bool part;
	struct str type;
	struct type *next;
};

/* Relationships read so far, by the part they belong to. */
struct rels {
	struct str part;
	struct rel *first;
	struct rels *next;
};

static void
complain(struct opc *p, struct str part, const char *what)
{
	struct loc loc = loc_file(p->file);

	loc.part = arena_dup(p->arena, part.p, part.n);
	diag_add(p->diag, R_PAKET, loc, "%s", what);
}

static bool
same_name(struct str a, struct str b)
{
	size_t i;

	if (a.n != b.n)
		return false;
	for (i = 0; i < a.n; i++)
		if (char_fold(a.p[i]) != char_fold(b.p[i]))
			return false;
	return true;
}

long
opc_index(const struct opc *p, struct str part)
{
	size_t i;

	for (i = 0; i < p->n; i++)
		if (same_name(p->v[i].name, part))
			return (long)i;
	return -1;
}

/* A name that leaves the package, or that two readers might take differently. */
static bool
bad_name(struct str name)
{
	return name.n == 0 || name.n > OPC_NAME_MAX || name.p[0] == '/' || str_has(name, "\\") ||
	    str_starts(name, "../") || str_has(name, "/../") || memchr(name.p, 0, name.n);
}

/* Adds an entry; -1 after a message. */
static int
add_entry(struct opc *p, struct str name, size_t size, size_t packed)
{
	if (bad_name(name)) {
		complain(p, str_of(""), "nama bagian tidak sah");
		return -1;
	}
	if (opc_index(p, name) >= 0) {
		complain(p, name, "bagian ada dua kali");
		return -1;
	}
	if (p->n >= OPC_ENTRIES_MAX) {
		complain(p, str_of(""), "terlalu banyak bagian");
		return -1;
	}
	p->v = arena_grow(p->arena, p->v, p->n, &p->cap, sizeof *p->v);
	p->v[p->n++] = (struct entry){.name = str_dup(p->arena, name), .size = size, .packed = packed};
	return 0;
}

/* The entries of the ZIP; those that only name a folder are left out. */
static int
list_zip(struct opc *p)
{
	zip_int64_t n = zip_get_num_entries(p->zip, 0), i;
	zip_stat_t st;

	if (n > OPC_ENTRIES_MAX) {
		complain(p, str_of(""), "terlalu banyak bagian");
		return -1;
	}
	for (i = 0; i < n; i++) {
		if (zip_stat_index(p->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW, &st) != 0)
			continue;
		if (st.encryption_method != ZIP_EM_NONE) {
			complain(p, str_of(st.name), "terkunci dengan kata sandi");
			return -1;
		}
		if (str_ends(str_of(st.name), "/"))
			continue;
		if (add_entry(p, str_of(st.name), st.size, st.comp_size) != 0)
			return -1;
	}
	return 0;
}

/* Collects the files below dir; the depth bound stops a loop of links. */
static int
list_folder(struct opc *p, const char *dir, const char *prefix, int depth)
{
	enum { DEPTH_MAX = 8 };
	struct dirent **names;
	int n = scandir(dir, &names, NULL, alphasort), i, rc = 0;

	if (n < 0)
		return diag_unreadable(p->diag, p->file), -1;
	for (i = 0; i < n; i++) {
		char *path = path_join(p->arena, dir, names[i]->d_name);
		char *part = path_join(p->arena, prefix, names[i]->d_name);
		struct stat st;

		if (rc == 0 && (names[i]->d_name[0] != '.' || str_is(str_of(names[i]->d_name), ".rels")) &&
		    stat(path, &st) == 0) {
			if (!S_ISDIR(st.st_mode))
				rc = add_entry(p, str_of(part), (size_t)st.st_size, (size_t)st.st_size);
			else if (depth < DEPTH_MAX)
				rc = list_folder(p, path, part, depth + 1);
		}
		free(names[i]);
	}
	free(names);
	return rc;
}

/* The files of LibreOffice are packages of another kind, which names itself. */
static bool
is_opendocument(struct opc *p)
{
	struct str name = STR("mimetype"), type;

	return opc_has(p, name) && opc_read(p, name, &type) == 0 &&
	    str_starts(type, "application/vnd.oasis.opendocument.");
}

static int
read_types(struct opc *p)
{
	struct str bytes, name = STR("[Content_Types].xml");
	struct loc loc = {.file = p->file, .part = "[Content_Types].xml"};
	struct xml_node *root, *n;
	struct type *t;

	if (!opc_has(p, name)) {
		complain(p, str_of(""), is_opendocument(p) ?
		    "dokumen OpenDocument (.odt, .ods); buka di LibreOffice atau Word dan simpan sebagai .docx atau .xlsx" :
		    "bukan paket DOCX atau XLSX: [Content_Types].xml tidak ada");
		return -1;
	}
	if (opc_read(p, name, &bytes) != 0 || !(root = xml_parse(p->diag, p->arena, loc, bytes)))
		return -1;
	for (n = root->first; n; n = n->next) {
		if (!xml_is(n, "ct:Override") && !xml_is(n, "ct:Default"))
			continue;
		t = arena_alloc(p->arena, sizeof *t);
		t->part = xml_is(n, "ct:Override");
		t->key = xml_attr(n, t->part ? "PartName" : "Extension");
		if (t->part && str_starts(t->key, "/"))
			t->key = str_sub(t->key, 1, t->key.n);
		t->type = xml_attr(n, "ContentType");
		t->next = p->types;
		p->types = t;
	}
	return 0;
}

static struct opc *
opc_new(struct diag *d, const char *file)
{
	struct opc *p = xmalloc(sizeof *p);

	*p = (struct opc){.diag = d, .arena = arena_new(), .raw = BUF_INIT, .users = 1};
	p->file = arena_dup(p->arena, file, strlen(file));
	return p;
}

/* Opens the ZIP in bytes; what libzip refuses is told apart where users meet it. */
static int
open_zip(struct opc *p, struct str bytes)
{
	const char *kind = sniff(bytes);
	zip_error_t err;
	zip_source_t *src;

	if (kind) {
		/* One that is locked may well be a DOCX. */
		complain(p, str_of(""), str_starts(bytes, "\xd0\xcf") ? kind :
		    str_printf(p->arena, "bukan berkas DOCX atau XLSX melainkan %s", kind).p);
		return -1;
	}
	if (!str_starts(bytes, "PK")) {
		complain(p, str_of(""), bytes.n ? "bukan berkas DOCX atau XLSX" : "berkas kosong");
		return -1;
	}
	zip_error_init(&err);
	src = zip_source_buffer_create(bytes.p, bytes.n, 0, &err);
	p->zip = src ? zip_open_from_source(src, ZIP_RDONLY, &err) : NULL;
	if (!p->zip) {
		complain(p, str_of(""), "berkas rusak atau terpotong");
		zip_source_free(src);
	}
	zip_error_fini(&err);
	return p->zip ? 0 : -1;
}

static struct opc *
finish_open(struct opc *p, int rc)
{
	if (rc == 0)
		rc = read_types(p);
	if (rc == 0)
		return p;
	opc_close(p);
	return NULL;
}

struct opc *
opc_open_bytes(struct diag *d, const char *file, struct str bytes)
{
	struct opc *p = opc_new(d, file);
	int rc = open_zip(p, bytes);

	return finish_open(p, rc == 0 ? list_zip(p) : rc);
}

struct opc *
opc_open(struct diag *d, const char *file)
{
	struct opc *p = opc_new(d, file);
	int rc;

	if (file_is_dir(file)) {
		rc = list_folder(p, file, "", 0);
	} else if (file_read(file, OPC_TOTAL_MAX, &p->raw) != 0) {
		diag_unreadable(d, file);
		rc = -1;
	} else {
		rc = open_zip(p, buf_str(&p->raw));
		if (rc == 0)
			rc = list_zip(p);
	}
	return finish_open(p, rc);
}

void
opc_close(struct opc *p)
{
	if (!p || --p->users)
		return;
	if (p->zip)
		zip_discard(p->zip);
	buf_release(&p->raw);
	arena_free(p->arena);
	free(p);
}

const char *
opc_file(const struct opc *p)
{
	return p->file;
}

size_t
opc_count(const struct opc *p)
{
	return p->n;
}

struct str
opc_name(const struct opc *p, size_t i)
{
	return p->v[i].name;
}

bool
opc_has(const struct opc *p, struct str part)
{
	return opc_index(p, part) >= 0;
}

/* What is wrong with an entry of which got bytes were inflated, or NULL. */
static const char *
over_limit(const struct opc *p, const struct entry *e, size_t got)
{
	if (got > OPC_PART_MAX)
		return "bagian terlalu besar";
	if (p->total + got > OPC_TOTAL_MAX)
		return "isi paket terlalu besar";
	if (got > OPC_RATIO_FROM && got / OPC_RATIO_MAX > e->packed)
		return "bagian mengembang tidak wajar (bom ZIP)";
	return NULL;
}

/* Inflates in steps, so that a lying directory cannot fill the memory. */
static int
inflate_entry(struct opc *p, struct entry *e, struct buf *b)
{
	zip_int64_t at = zip_name_locate(p->zip, e->name.p, ZIP_FL_ENC_RAW), got;
	zip_file_t *f = at < 0 ? NULL : zip_fopen_index(p->zip, (zip_uint64_t)at, 0);
	const char *why = f ? NULL : "bagian tidak dapat dibuka";

	while (!why) {
		buf_room(b, 256 * 1024);
		got = zip_fread(f, b->p + b->n, b->cap - b->n - 1);
		if (got < 0)
			why = "bagian rusak";
		if (got <= 0)
			break;
		b->n += (size_t)got;
		why = over_limit(p, e, b->n);
	}
	if (!why && b->n != e->size)
		why = "ukuran bagian tidak cocok dengan daftar isi paket";
	if (f)
		zip_fclose(f);
	if (why)
		complain(p, e->name, why);
	return why ? -1 : 0;
}

static int
load_file(struct opc *p, struct entry *e, struct buf *b)
{
	char *path = path_join(p->arena, p->file, e->name.p);
	const char *why;

	if (file_read(path, OPC_PART_MAX, b) != 0)
		why = "bagian tidak dapat dibaca";
	else
		why = over_limit(p, e, b->n);
	if (why)
		complain(p, e->name, why);
	return why ? -1 : 0;
}

int
opc_read(struct opc *p, struct str part, struct str *bytes)
{
	long i = opc_index(p, part);
	struct buf b = BUF_INIT;
	struct entry *e;
	int rc;

	if (i < 0) {
		complain(p, part, "bagian tidak ada");
		return -1;
	}
	e = &p->v[i];
	if (!e->read) {
		rc = p->zip ? inflate_entry(p, e, &b) : load_file(p, e, &b);
		if (rc == 0) {
			e->bytes = str_dup(p->arena, buf_str(&b));
			e->read = true;
			p->total += b.n;
		}
		buf_release(&b);
		if (rc != 0)
			return -1;
	}
	*bytes = e->bytes;
	return 0;
}

struct str
opc_type(const struct opc *p, struct str part)
{
	const struct type *t;
	struct str base = last_segment(part), ext = str_of(""), best = str_of("");
	size_t i;

	for (i = base.n; i > 0 && !ext.n; i--)
		if (base.p[i - 1] == '.')
			ext = str_sub(base, i, base.n);
	for (t = p->types; t; t = t->next) {
		if (t->part && same_name(t->key, part))
			return t->type;
		if (!t->part && same_name(t->key, ext))
			best = t->type;
	}
	return best;
}

struct str
opc_rels_name(struct arena *a, struct str part)
{
	struct str base = last_segment(part);

	return str_printf(a, "%.*s_rels/%.*s.rels", (int)(part.n - base.n), part.p, STRF(base));
}

/* Resolves target against the folder of part: "../media/a.png", "/word/x.xml". */
static struct str
resolve(struct arena *a, struct str part, struct str target)
{
	struct str rest = target, seg, out[64];
	struct buf b = BUF_INIT;
	size_t n = 0, i;

	if (str_starts(target, "/")) {
		rest = str_sub(target, 1, target.n);
	} else {
		struct str base = part;

		while (base.n && n < 63) {
			seg = str_cut(&base, '/');
			if (base.n)
				out[n++] = seg;
		}
	}
	while (rest.n && n < 63) {
		seg = str_cut(&rest, '/');
		if (str_is(seg, ".."))
			n = n ? n - 1 : 0;
		else if (seg.n && !str_is(seg, "."))
			out[n++] = seg;
	}
	for (i = 0; i < n; i++) {
		if (i)
			buf_addc(&b, '/');
		buf_addstr(&b, out[i]);
	}
	seg = str_dup(a, buf_str(&b));
	buf_release(&b);
	return seg;
}

/* A part is found whatever the case of its letters; from here on it has one name. */
struct str
opc_own_name(const struct opc *p, struct str part)
{
	long i = opc_index(p, part);

	return i < 0 ? part : p->v[i].name;
}

struct str
last_segment(struct str uri)
{
	size_t i = uri.n;

	while (i > 0 && uri.p[i - 1] != '/')
		i--;
	return str_sub(uri, i, uri.n);
}

static struct rel *
parse_rels(struct opc *p, struct str part, struct str name)
{
	struct rel *first = NULL, **end = &first, *r;
	struct str bytes;
	struct xml_node *root, *n;
	struct loc loc = {.file = p->file, .part = name.p};

	if (opc_read(p, name, &bytes) != 0 || !(root = xml_parse(p->diag, p->arena, loc, bytes)))
		return NULL;
	for (n = xml_child(root, "rel:Relationship"); n; n = xml_same(n)) {
		r = arena_alloc(p->arena, sizeof *r);
		r->id = xml_attr(n, "Id");
		r->type = xml_attr(n, "Type");
		r->kind = last_segment(r->type);
		r->external = str_is(xml_attr(n, "TargetMode"), "External");
		r->target = xml_attr(n, "Target");
		if (!r->external)
			r->target = opc_own_name(p, resolve(p->arena, part, r->target));
		*end = r;
		end = &r->next;
	}
	return first;
}

const struct rel *
opc_rels(struct opc *p, struct str part)
{
	struct str name = opc_rels_name(p->arena, part);
	struct rels *r;

	for (r = p->rels; r; r = r->next)
		if (str_eq(r->part, part))
			return r->first;
	r = arena_alloc(p->arena, sizeof *r);
	r->part = str_dup(p->arena, part);
	r->first = opc_has(p, name) ? parse_rels(p, part, name) : NULL;
	r->next = p->rels;
	p->rels = r;
	return r->first;
}

const struct rel *
opc_rel(struct opc *p, struct str part, const char *kind)
{
	const struct rel *r;

	for (r = opc_rels(p, part); r; r = r->next)
		if (str_is(r->kind, kind))
			return r;
	return NULL;
}

const struct rel *
opc_rel_id(struct opc *p, struct str part, struct str id)
{
	const struct rel *r;

	for (r = opc_rels(p, part); r; r = r->next)
		if (str_eq(r->id, id))
			return r;
	return NULL;
}
