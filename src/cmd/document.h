/*
 * Any file that text, tree, lint and import take, as paragraphs: a DOCX, a
 * text, or a decree folder, which is drafted first, so that the document is
 * read that build would write.
 */
#ifndef CMD_DOCUMENT_H
#define CMD_DOCUMENT_H

#include "cmd/draft.h"

/* *text, when text is not NULL: the bytes of a text file, else empty. 0, or -1 after messages. */
int document_read(struct diag *d, struct arena *a, const char *file, enum jenis jenis, struct shared *shared,
    struct paras *out, struct str *text);

#endif
