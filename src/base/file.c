/* Reading and replacing files, see file.h. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/mem.h"

static int
read_fd(int fd, size_t max, struct buf *b)
{
	ssize_t got;

	for (;;) {
		buf_room(b, 64 * 1024);
		got = read(fd, b->p + b->n, b->cap - b->n - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		b->n += (size_t)got;
		b->p[b->n] = '\0';
		if (got == 0)
			return 0;
		if (b->n > max) {
			errno = EFBIG;
			return -1;
		}
	}
}

int
file_read(const char *path, size_t max, struct buf *b)
{
	int fd, rc, saved;

	if (strcmp(path, "-") == 0)
		return read_fd(STDIN_FILENO, max, b);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	rc = read_fd(fd, max, b);
	saved = errno;
	close(fd);
	errno = saved;
	return rc;
}

static int
write_all(int fd, struct str data)
{
	ssize_t put;

	while (data.n) {
		put = write(fd, data.p, data.n);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -1;
		data.p += put;
		data.n -= (size_t)put;
	}
	return 0;
}

/* Makes the rename last; the new file is in place even where this cannot be done. */
static void
sync_dir(const char *dir)
{
	int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

mode_t
file_mode(const char *path, mode_t wanted)
{
	struct stat st;
	mode_t mask;

	if (stat(path, &st) == 0)
		return st.st_mode & 07777;
	mask = umask(0);
	umask(mask);
	return wanted & ~mask;
}

int
file_replace(const char *path, struct str data)
{
	struct arena *a = arena_new();
	char *target = realpath(path, NULL), *temp;
	const char *to = target ? target : path;
	const char *dir = path_dir(a, to);
	struct stat st;
	int fd, rc = -1, saved;

	temp = path_join(a, dir, ".keputusan-XXXXXX");
	if (stat(to, &st) == 0 && !S_ISREG(st.st_mode)) {
		errno = S_ISDIR(st.st_mode) ? EISDIR : EINVAL;
		goto out;
	}
	fd = mkstemp(temp);
	if (fd < 0)
		goto out;
	rc = write_all(fd, data);
	if (rc == 0)
		rc = fchmod(fd, file_mode(to, 0666));
	if (rc == 0)
		rc = fsync(fd);
	if (close(fd) != 0)
		rc = -1;
	if (rc == 0)
		rc = rename(temp, to);
	if (rc == 0) {
		sync_dir(dir);
	} else {
		saved = errno;
		unlink(temp);
		errno = saved;
	}
out:
	saved = errno;
	free(target);
	arena_free(a);
	errno = saved;
	return rc;
}

int
file_make_dir(const char *path)
{
	struct arena *a = arena_new();
	char *p = arena_dup(a, path, strlen(path));
	int rc = 0;
	size_t i;

	for (i = 1; rc == 0 && *path && path[i]; i++) {
		if (path[i] != '/')
			continue;
		p[i] = '\0';
		if (mkdir(p, 0777) != 0 && errno != EEXIST)
			rc = -1;
		p[i] = '/';
	}
	if (rc == 0 && mkdir(p, 0777) != 0 && (errno != EEXIST || !file_is_dir(path)))
		rc = -1;
	arena_free(a);
	return rc;
}

bool
file_is_dir(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool
file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

bool
file_same(const char *path, const char *other)
{
	struct stat a, b;

	return stat(path, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

char *
path_join(struct arena *a, const char *dir, const char *name)
{
	if (name[0] == '/' || dir[0] == '\0')
		return arena_dup(a, name, strlen(name));
	return (char *)str_printf(a, "%s%s%s", dir, dir[strlen(dir) - 1] == '/' ? "" : "/", name).p;
}

char *
path_dir(struct arena *a, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return arena_dup(a, ".", 1);
	return arena_dup(a, path, slash == path ? 1 : (size_t)(slash - path));
}

const char *
path_base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}
