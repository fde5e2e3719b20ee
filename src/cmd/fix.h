/*
 * Applies findings to the file in which they were found: what --fix of lint
 * does. Only those whose words are known by their place, and whose fix may be
 * applied unread.
 */
#ifndef CMD_FIX_H
#define CMD_FIX_H

#include <stddef.h>

#include "diag/diag.h"

/*
 * Rewrites a text or YAML file with the fixes that `found` has for it; *n:
 * how many were applied. Of two that overlap the first is applied, and one
 * that would change what YAML reads, or that goes over the end of a line, is
 * not. Returns 0, or -1 after messages in d; the file is then as it was.
 */
int fix_text(struct diag *d, struct diag *found, const char *file, size_t *n);

#endif
