/*
 * Packages in the sense of ECMA-376 part 2 (Open Packaging Conventions):
 * parts, content types, relationships. The one door for ZIP files, read and
 * written with libzip.
 *
 * Part names are written without the leading slash: "word/document.xml".
 * A folder that holds unpacked parts ([Content_Types].xml and the rest) is
 * read like a package.
 */
#ifndef OOXML_OPC_H
#define OOXML_OPC_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "diag/diag.h"

enum {
	OPC_ENTRIES_MAX = 2000,                /* a directory of millions of names */
	OPC_NAME_MAX = 255,
	OPC_PART_MAX = 64 * 1024 * 1024,       /* inflated: the document tree takes 10 to 20 times that */
	OPC_TOTAL_MAX = 256 * 1024 * 1024,     /* all parts that are read */
	OPC_RATIO_MAX = 200,                   /* inflated : packed, past 1 MiB: a bomb */
	OPC_RATIO_FROM = 1024 * 1024
};

/* Kinds of relationships, by the last words of their type. */
#define REL_DOCUMENT "officeDocument"
#define REL_STYLES "styles"
#define REL_NUMBERING "numbering"
#define REL_HEADER "header"
#define REL_FOOTER "footer"
#define REL_FOOTNOTES "footnotes"
#define REL_ENDNOTES "endnotes"
#define REL_COMMENTS "comments"
#define REL_CORE "core-properties"

struct rel {
	struct str id;
	struct str type;   /* whole URI as in the file */
	struct str kind;   /* its last path segment, "styles" */
	struct str target; /* part name, resolved; as in the file when external */
	bool external;
	struct rel *next;
};

struct opc;

/*
 * Opens a package for reading. Checks limits, names and duplicates and reads
 * the content types. NULL after a message. The package and all it returns
 * live until opc_close.
 */
struct opc *opc_open(struct diag *d, const char *file);
/* The same from memory; file is its name in messages. bytes are borrowed. */
struct opc *opc_open_bytes(struct diag *d, const char *file, struct str bytes);
void opc_close(struct opc *p); /* accepts NULL */

const char *opc_file(const struct opc *p);

size_t opc_count(const struct opc *p);
struct str opc_name(const struct opc *p, size_t i);
bool opc_has(const struct opc *p, struct str part);
/* The name as the package writes it: the case of letters may differ. */
struct str opc_own_name(const struct opc *p, struct str part);

/* The bytes of a part, read once and kept. -1 after a message. */
int opc_read(struct opc *p, struct str part, struct str *bytes);

/* Content type of a part, empty when the package names none. */
struct str opc_type(const struct opc *p, struct str part);

/*
 * Relationships of a part, or of the package for an empty name; NULL when it
 * has none. A broken rels part gives a message and NULL.
 */
const struct rel *opc_rels(struct opc *p, struct str part);
/* First one of that kind, or NULL. */
const struct rel *opc_rel(struct opc *p, struct str part, const char *kind);
const struct rel *opc_rel_id(struct opc *p, struct str part, struct str id);

/* The part of a name or URI behind its last slash. */
struct str last_segment(struct str name);

/* Name of the rels part that belongs to part ("" for the package). */
struct str opc_rels_name(struct arena *a, struct str part);

/*
 * Writing. Entries come out in the order they are added, with a fixed date,
 * so that the same parts give the same bytes.
 */
struct opc_out;

struct opc_out *opc_out_new(struct diag *d, const char *file);
void opc_out_free(struct opc_out *o); /* accepts NULL; drops what is not committed */

/* bytes are copied. */
void opc_out_add(struct opc_out *o, struct str part, struct str bytes);
/* The same, taking over the memory of b, which is empty afterwards. */
void opc_out_give(struct opc_out *o, struct str part, struct buf *b);
/* Copies an entry as it lies in from, without inflating it. */
void opc_out_copy(struct opc_out *o, struct opc *from, struct str part);
/* Makes the package; *bytes lives until opc_out_free. 0, or -1 after a message. */
int opc_out_bytes(struct opc_out *o, struct str *bytes);
/* Makes it and replaces the file in one step. 0, or -1 after a message and nothing changed. */
int opc_out_commit(struct opc_out *o);

#endif
