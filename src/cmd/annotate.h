/*
 * Findings put into the DOCX in which they were found: as comments and
 * tracked changes for somebody to look at, or as plain corrections.
 */
#ifndef CMD_ANNOTATE_H
#define CMD_ANNOTATE_H

#include <stddef.h>

#include "diag/diag.h"

/*
 * Writes a copy of file to out, each finding of `found` about it a comment at
 * its words, each fix a tracked change. Those that Word takes no comment for
 * are counted in *left. 0, or -1 after messages in d.
 */
int annotate_docx(struct diag *d, struct diag *found, const char *file, const char *out, size_t *left);

/* Rewrites file with the fixes that may be applied unread; *n: how many were. 0, or -1 after messages. */
int fix_docx(struct diag *d, struct diag *found, const char *file, size_t *n);

#endif
