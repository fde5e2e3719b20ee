/*
 * From a decree folder to a document: what build, text and tree share.
 */
#ifndef CMD_DRAFT_H
#define CMD_DRAFT_H

#include "cmd/options.h"
#include "decree/decree.h"

struct opc_out;

struct draft {
	const char *file;   /* the decree.yaml */
	const char *dir;    /* its folder */
	struct value *root;
	struct decree *decree;
	const char **inputs; /* every file it is made from */
	size_t n_inputs, inputs_cap;
	const char **aturan; /* rule files of its own */
	size_t n_aturan;
};

/* What all decrees of a run share: read when one needs it, and once. */
struct shared {
	struct diag *diag;
	struct arena *arena;    /* of the run */
	struct words registers; /* files that add to the register of the program */
	const struct registry *registry;
	bool asked;
};

/* The register of regulations; NULL after messages, which come once. */
const struct registry *shared_registry(struct shared *s);

/* True for a decree folder or a .yaml file. */
bool draft_is(struct arena *a, const char *path);

/* Reads the data and the plans. 0, or -1 after messages. */
int draft_load(struct diag *d, struct arena *a, const char *path, enum jenis jenis, struct shared *shared,
    struct draft *out);

/* Fills the decree's template into out. 0, or -1 after messages. */
int draft_render(struct diag *d, struct arena *a, struct draft *draft, struct opc_out *out);

/* "draf", "asli" or "salinan"; -1 after a message for anything else. */
int jenis_parse(struct diag *d, const char *word, enum jenis *out);

#endif
