/*
 * Options of a command line, by a table: {"--jenis", &word, NULL} takes a
 * value ("--jenis draf" or "--jenis=draf"), {"--force", NULL, &force} is a switch.
 * Options and other arguments may be mixed; "--" ends the options.
 */
#ifndef CMD_OPTIONS_H
#define CMD_OPTIONS_H

#include <stdbool.h>

#include "diag/diag.h"

struct option {
	const char *name;   /* NULL ends the table */
	const char **value; /* takes a value, or */
	bool *flag;         /* is a switch */
};

/*
 * Moves the arguments that are no options to the front of argv[1..] and
 * returns how many there are, or -1 after a message.
 */
int options_parse(struct diag *d, int argc, char **argv, const struct option *table);

#endif
