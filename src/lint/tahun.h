/* The years that a decree is for, as its title names them. */
#ifndef LINT_TAHUN_H
#define LINT_TAHUN_H

#include "lint/periksa.h"

/* 2024 to 2024, 2020 to 2024; both 0: the title names none. */
struct rentang_tahun {
	unsigned awal, akhir;
};

struct rentang_tahun tahun_rencana(const struct lint *l);
bool tahun_di_dalam(struct rentang_tahun r, unsigned tahun);

#endif
