/*
 * Where the elements of a part stand in its bytes: for those who change a
 * part and leave every byte they have no business with as it was.
 */
#ifndef OOXML_SPAN_H
#define OOXML_SPAN_H

#include <stdint.h>

#include "base/mem.h"
#include "base/str.h"

/* One element; offsets into the bytes of its part, which OPC_PART_MAX bounds. */
struct span {
	uint32_t tag; /* the "<" of its start tag */
	uint32_t in;  /* behind the start tag */
	uint32_t out; /* the "<" of its end tag; of "<w:p/>", which has none, the same as end */
	uint32_t end; /* behind the element */
};

/*
 * The elements of a part that xml_parse has accepted: the array has one for
 * each, at the nth of its node. *n is their number.
 */
struct span *spans_of(struct arena *a, struct str bytes, size_t *n);

/* "<w:p/>" */
bool span_is_empty_tag(struct span s);
/* Name of the element as it is written, "w:p", and the part of it with the colon, "w:" or "". */
struct str span_name(struct str bytes, struct span s);
struct str span_prefix(struct str bytes, struct span s);
/*
 * Value of the attribute whose name, as it is written, ends with name (which
 * may be all of it), unescaped it is not; p NULL: there is none.
 */
struct str span_attr(struct str bytes, struct span s, const char *name);

#endif
