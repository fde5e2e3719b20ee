/*
 * Lint: a decree goes in, findings come out as messages. Rules that need to
 * know how a decree is built are code, their texts stand in
 * diag/decree_rules.h; rules that are patterns or words over its texts are
 * data, a struct ruleset read from src/rules/ and from files of users.
 */
#ifndef LINT_LINT_H
#define LINT_LINT_H

#include "data/value.h"
#include "decree/decree.h"
#include "diag/diag.h"

struct eja;
struct registry;
struct tanggal;
struct ruleset; /* opaque; const while decrees are checked */

struct ruleset *ruleset_new(void);
void ruleset_free(struct ruleset *rs); /* accepts NULL */

/*
 * Adds the rules of one file, a list of maps; the keys are in the README and
 * in ruleset.c. Each rule is tried on its own examples before it is taken.
 * Returns 0, or -1 after messages: every fault of the file is reported, and
 * the rules without fault are in the set.
 */
int ruleset_add(struct ruleset *rs, struct diag *d, const struct value *list);

size_t ruleset_count(const struct ruleset *rs);
const struct rule *ruleset_at(const struct ruleset *rs, size_t i);
/* Whether a rule about decrees has that id, in code or in rs. */
bool rule_known(const struct ruleset *rs, struct str id);

/* What a decree is checked as, and with. What is NULL leaves out the checks that need it. */
struct lint_dengan {
	enum jenis jenis;
	const struct ruleset *rules;
	const struct registry *registry;
	const struct eja *eja;       /* lint/eja.h */
	const struct tanggal *pada;  /* regulations are judged as of this day; NULL: the decree's own */
	const struct paras *dokumen; /* the document that the decree was read from */
};

/* Every check over the decree k. */
void lint_decree(struct diag *d, struct arena *a, const struct decree *k, const struct lint_dengan *dengan);

#endif
