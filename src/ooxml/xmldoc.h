/*
 * The same door for those who edit a part: the libxml2 document itself.
 * Only template/ uses it. The caller frees it with xmlFreeDoc.
 */
#ifndef OOXML_XMLDOC_H
#define OOXML_XMLDOC_H

#include <libxml/tree.h>

#include "base/str.h"
#include "diag/diag.h"

/*
 * Parses a part under the limits of xml.h; blanks between elements are
 * dropped. Returns NULL after a message with loc.
 */
xmlDocPtr xml_doc(struct diag *d, struct loc loc, struct str bytes);

#endif
