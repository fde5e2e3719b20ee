/* See data_dir.h. */
#include "cmd/data_dir.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"

const char *
data_dir(struct arena *a)
{
	enum { PATH_BYTES = 4096 };
	const char *set = getenv("KEPUTUSAN_DATA");
	char *self = arena_alloc(a, PATH_BYTES);
	ssize_t n;

	if (set && *set)
		return set;
	n = readlink("/proc/self/exe", self, PATH_BYTES - 1);
	if (n <= 0)
		return ".";
	self[n] = '\0';
	return path_join(a, path_dir(a, path_dir(a, self)), "share/keputusan");
}
