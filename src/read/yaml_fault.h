/* Faults of YAML in Indonesian; the part of the YAML reader that is words. */
#ifndef READ_YAML_FAULT_H
#define READ_YAML_FAULT_H

#include <yaml.h>

#include "read/read_int.h"

struct loc yaml_loc(const char *file, yaml_mark_t mark);

/* Adds the message for the error that p has stopped at. */
void yaml_say_fault(struct diag *d, struct arena *a, const char *file, struct str bytes, const yaml_parser_t *p);

#endif
