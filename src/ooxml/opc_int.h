/* What opc.c (reading) and opc_out.c (writing) share. */
#ifndef OOXML_OPC_INT_H
#define OOXML_OPC_INT_H

#include <zip.h>

#include "ooxml/opc.h"

struct entry {
	struct str name;
	size_t size, packed; /* as the directory says */
	bool read;
	struct str bytes;
};

struct opc {
	struct diag *diag;
	struct arena *arena;
	const char *file;
	zip_t *zip;    /* NULL for a folder of unpacked parts */
	struct buf raw; /* bytes of the ZIP file */
	struct entry *v;
	size_t n, cap;
	size_t total;  /* inflated so far */
	struct type *types;
	struct rels *rels;
	unsigned users; /* the opener, and each opc_out that copies from it */
};

/* Index of a part, or -1. Names are compared as the standard says: ASCII case aside. */
long opc_index(const struct opc *p, struct str part);

#endif
