/* See folder.h. */
#include "base/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

static bool
is_empty(const char *path)
{
	DIR *dir = opendir(path);
	const struct dirent *e;
	bool empty = dir != NULL;

	while (empty && (e = readdir(dir)))
		empty = strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0;
	if (dir)
		closedir(dir);
	return empty;
}

bool
folder_is_free(const char *path)
{
	struct stat st;

	return lstat(path, &st) != 0 || is_empty(path);
}

static void
remove_all(struct arena *a, const char *dir, const struct folder_file *v, size_t n)
{
	int saved = errno;

	while (n)
		unlink(path_join(a, dir, v[--n].name));
	rmdir(dir);
	errno = saved;
}

/* "a/b" for "a/b//"; the folder itself for a link to one, and for ".". */
static const char *
real_target(struct arena *a, const char *path)
{
	size_t n = strlen(path);
	char *real = realpath(path, NULL);
	const char *target;

	while (n > 1 && path[n - 1] == '/')
		n--;
	target = real ? arena_dup(a, real, strlen(real)) : arena_dup(a, path, n);
	free(real);
	return target;
}

int
folder_write(const char *path, const struct folder_file *v, size_t n)
{
	struct arena *a = arena_new();
	const char *target = real_target(a, path), *dir = path_dir(a, target);
	char *temp = path_join(a, dir, ".keputusan-XXXXXX");
	size_t i;
	int rc = -1, saved;

	if (!folder_is_free(target))
		errno = ENOTEMPTY;
	else if (file_make_dir(dir) == 0 && mkdtemp(temp))
		rc = 0;
	if (rc == 0) {
		for (i = 0; i < n && rc == 0; i++)
			rc = file_replace(path_join(a, temp, v[i].name), v[i].bytes);
		if (rc == 0)
			rc = chmod(temp, file_mode(target, 0777));
		if (rc == 0)
			rc = rename(temp, target);
		if (rc != 0)
			remove_all(a, temp, v, n);
	}
	saved = errno;
	arena_free(a);
	errno = saved;
	return rc;
}
