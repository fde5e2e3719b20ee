/*
 * Options of a command line, by a table: {"--jenis", .value = &word} takes a
 * value ("--jenis draf" or "--jenis=draf"), {"--force", .flag = &force} is a
 * switch, {"--rules", .list = &files} may be given several times.
 * Options and other arguments may be mixed; "--" ends the options.
 */
#ifndef CMD_OPTIONS_H
#define CMD_OPTIONS_H

#include <stdbool.h>

#include "diag/diag.h"

/* The values of an option that may be given several times; v has room for argc of them. */
struct words {
	const char **v;
	size_t n;
};

struct option {
	const char *name;   /* NULL ends the table */
	const char **value; /* takes a value, or */
	bool *flag;         /* is a switch, or */
	struct words *list; /* takes a value each time */
};

/*
 * Moves the arguments that are no options to the front of argv[1..] and
 * returns how many there are, or -1 after a message.
 */
int options_parse(struct diag *d, int argc, char **argv, const struct option *table);

#endif
