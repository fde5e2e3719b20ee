/*
 * The file a command writes: a DOCX, and none of its inputs.
 */
#ifndef CMD_OUTPUT_H
#define CMD_OUTPUT_H

#include <stdbool.h>

#include "diag/diag.h"

/* False after a message when the name does not end with .docx: no data file is ever replaced. */
bool is_docx(struct diag *d, const char *file);

/* False after a message when both names are one file. */
bool is_other(struct diag *d, const char *file, const char *input);

#endif
