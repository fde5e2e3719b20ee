/*
 * keputusan: drafts and checks Indonesian decrees. Looks up the command,
 * runs it, prints its messages; their worst is the exit status.
 */
#include <stdio.h>
#include <string.h>

#include "cmd/cmd.h"

static const struct cmd *const commands[] = {
	&cmd_build, &cmd_lint, &cmd_fill, &cmd_import, &cmd_text, &cmd_tree, &cmd_rules,
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void
show_usage(FILE *f, const struct cmd *cmd)
{
	fprintf(f, "  keputusan %s %s\n      %s\n", cmd->name, cmd->args, cmd->help);
}

static void
usage(FILE *f)
{
	size_t i;

	fputs("keputusan " VERSION ": menyusun dan memeriksa Keputusan\n\n", f);
	for (i = 0; i < COMMANDS; i++)
		show_usage(f, commands[i]);
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
		return fflush(stdout) == 0 ? 0 : 3;
	}
	if (argc > 1 && strcmp(argv[1], "--version") == 0) {
		puts("keputusan " VERSION);
		return fflush(stdout) == 0 ? 0 : 3;
	}
	if (!cmd) {
		if (argc > 1)
			fprintf(stderr, "keputusan: perintah '%s' tidak dikenal\n\n", argv[1]);
		usage(stderr);
		return 2;
	}
	if (argc > 2 && (strcmp(argv[2], "--help") == 0 || strcmp(argv[2], "-h") == 0)) {
		show_usage(stdout, cmd);
		return fflush(stdout) == 0 ? 0 : 3;
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
