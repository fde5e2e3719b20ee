/*
 * The rules that are data: those that come with the program, rules/ of the
 * data folder, every .yaml in the order of the names; then files of the user.
 */
#ifndef CMD_LOAD_RULES_H
#define CMD_LOAD_RULES_H

#include "base/mem.h"
#include "diag/diag.h"
#include "lint/lint.h"

/*
 * The caller's, for ruleset_free; the arena only holds what is read on the
 * way. NULL after messages when the folder or a file of it has a fault: a
 * check with half of its rules would pass for a whole one.
 */
struct ruleset *load_rules(struct diag *d, struct arena *a, const char *const *files, size_t n);

#endif
