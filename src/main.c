/*
 * keputusan: drafts and checks Indonesian decrees. Looks up the command,
 * runs it, prints its messages; their worst is the exit status.
 */
#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"

#ifndef VERSION
#define VERSION "0.1"
#endif

static const struct cmd *const commands[] = {
	&cmd_build, &cmd_fill, &cmd_text, &cmd_tree, &cmd_rules,
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void
usage(FILE *f)
{
	size_t i;

	fputs("keputusan " VERSION ": menyusun dan memeriksa Keputusan\n\n", f);
	for (i = 0; i < COMMANDS; i++)
		fprintf(f, "  keputusan %s %s\n      %s\n", commands[i]->name, commands[i]->args,
		    commands[i]->help);
}

static const struct cmd *
find(const char *name)
{
	size_t i;

	for (i = 0; i < COMMANDS; i++)
		if (strcmp(commands[i]->name, name) == 0)
			return commands[i];
	return NULL;
}

int
main(int argc, char **argv)
{
	const struct cmd *cmd = argc > 1 ? find(argv[1]) : NULL;
	struct diag *d;
	int status;

	if (argc > 1 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)) {
		usage(stdout);
		return 0;
	}
	if (argc > 1 && strcmp(argv[1], "--version") == 0) {
		puts("keputusan " VERSION);
		return 0;
	}
	if (!cmd) {
		if (argc > 1)
			fprintf(stderr, "keputusan: perintah '%s' tidak dikenal\n\n", argv[1]);
		usage(stderr);
		return 2;
	}
	d = diag_new();
	cmd->run(argc - 1, argv + 1, d);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_errno(d, NULL, "keluaran tidak dapat ditulis");
	diag_print_text(d, stderr);
	status = diag_status(d);
	diag_free(d);
	return status;
}
