/*
 * Where the program's own data lies: the folder with templates/ and rules/.
 * $KEPUTUSAN_DATA when set; else ../share/keputusan beside the folder of the
 * program, which holds both in the build tree and when installed.
 */
#ifndef CMD_DATA_DIR_H
#define CMD_DATA_DIR_H

#include "base/mem.h"

const char *data_dir(struct arena *a);

#endif
