/*
 * A command: one file each, one entry each, listed in main.c. main looks up
 * the name, runs it, prints the messages and turns the worst of them into
 * the exit status.
 */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include "diag/diag.h"

#ifndef VERSION
#define VERSION "0.1"
#endif

struct cmd {
	const char *name;
	const char *args;  /* as shown in the usage line */
	const char *help;  /* one line, Indonesian */
	/*
	 * argv[0] is the command's name. Results go to standard output,
	 * messages into d, which decide the exit status.
	 */
	void (*run)(int argc, char **argv, struct diag *d);
};

extern const struct cmd cmd_build, cmd_lint, cmd_fill, cmd_import, cmd_text, cmd_tree, cmd_rules;

#endif
