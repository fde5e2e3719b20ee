/*
 * A new folder of files that is there whole or not at all: it is written
 * beside its place, synced and renamed.
 */
#ifndef BASE_FOLDER_H
#define BASE_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct folder_file {
	const char *name; /* without slash */
	struct str bytes;
};

/* Whether nothing is in the way of a new folder: nothing is there, or an empty folder. */
bool folder_is_free(const char *path);

/*
 * Makes the folder with these files, and the folders above it. Returns 0, or
 * -1 with errno set (ENOTEMPTY, EEXIST: the place is taken) and no folder
 * made, nor any file left.
 */
int folder_write(const char *path, const struct folder_file *v, size_t n);

#endif
