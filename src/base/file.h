/*
 * Files: reading one whole, and replacing one so that a reader sees either
 * the old content or the new, never a part.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/str.h"

struct arena;

/*
 * Reads path ("-": standard input) into b. Returns 0, or -1 with errno set;
 * EFBIG when it holds more than max bytes, EISDIR for a folder.
 */
int file_read(const char *path, size_t max, struct buf *b);

/*
 * Writes data beside path, syncs it, renames it over path and syncs the
 * folder. A symbolic link to a file is followed; the mode of an existing file
 * is kept; what is no ordinary file is refused (EISDIR, EINVAL). Returns 0,
 * or -1 with errno set and nothing changed or left.
 */
int file_replace(const char *path, struct str data);

/* Makes the folder and those above it; 0 when it is there already. -1 with errno set. */
int file_make_dir(const char *path);

/* Mode of the file or folder, or, when it is not there, what the umask leaves of `wanted`. */
mode_t file_mode(const char *path, mode_t wanted);

bool file_is_dir(const char *path);
bool file_exists(const char *path);
/* Whether both are there and are one file, by whatever names. */
bool file_same(const char *path, const char *other);

/* "dir/name" in the arena; name alone when it is absolute or dir is empty. */
char *path_join(struct arena *a, const char *dir, const char *name);
/* The part of path before its last slash, "." when there is none. */
char *path_dir(struct arena *a, const char *path);
/* The part behind the last slash. */
const char *path_base(const char *path);

#endif
