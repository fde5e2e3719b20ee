/*
 * The check of one file, whatever it is: what lint does for each of its
 * arguments.
 */
#ifndef CMD_CHECK_H
#define CMD_CHECK_H

#include "cmd/draft.h"
#include "cmd/options.h"
#include "data/nomor.h"
#include "teks/eja.h"
#include "lint/lint.h"

struct check {
	struct diag *diag;
	struct shared *shared;
	struct words rule_files;
	const struct ruleset *rules; /* of all decrees: those of the program and of rule_files */
	const struct eja *eja;       /* NULL: spelling is not checked */
	const struct tanggal *pada;  /* NULL: the day of each decree */
	enum jenis jenis;            /* of decree folders */
};

/* Adds what is found in file, and what cannot be read of it, to c->diag. */
void check_file(const struct check *c, const char *file);

#endif
