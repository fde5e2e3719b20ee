/*
 * What a file is by its bytes, whatever its name says: for messages about
 * files of another kind than the one that was asked for.
 */
#ifndef OOXML_SNIFF_H
#define OOXML_SNIFF_H

#include "base/str.h"

/*
 * The kind and what to do about it, in Indonesian ("PDF; ..."), of what
 * offices keep beside DOCX and text; NULL for anything else, ZIP included.
 */
const char *sniff(struct str bytes);

#endif
