/* Finds the reader that belongs to a file's ending, and sets the limits that its trees share. */
#include "read/read_int.h"

struct reader {
	const char *ending;
	/* From text; NULL for a package, which opens its file itself. */
	int (*read)(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);
};

static const struct reader grid_readers[] = {
	{".csv", read_csv}, {".tsv", read_csv}, {".txt", read_csv}, {".xlsx", NULL}, {".xlsm", NULL}, {NULL, NULL},
};

static const struct reader value_readers[] = {
	{".yaml", read_yaml}, {".yml", read_yaml}, {".json", read_json}, {NULL, NULL},
};

/* The row of table for file, or NULL after a message that names the endings it has. */
static const struct reader *
find(struct diag *d, struct arena *a, const char *file, const struct reader *table)
{
	struct str name = str_lower(a, str_of(file)), known = str_of("");
	const struct reader *r;

	for (r = table; r->ending; r++) {
		if (str_ends(name, r->ending))
			return r;
		known = str_printf(a, "%.*s%s%s", STRF(known), known.n ? ", " : "", r->ending);
	}
	diag_add(d, R_BERKAS, loc_file(file), "akhiran nama tidak dikenal; yang dapat dibaca: %.*s", STRF(known));
	return NULL;
}

static int
run(struct diag *d, struct arena *a, const struct reader *r, const char *file, struct value **out)
{
	struct str bytes;

	return read_text(d, a, file, &bytes) == 0 ? r->read(d, a, file, bytes, out) : -1;
}

int
read_grid(struct diag *d, struct arena *a, const char *file, const char *sheet, struct value **out)
{
	const struct reader *r = find(d, a, file, grid_readers);

	if (!r)
		return -1;
	if (r->read && sheet) {
		diag_add(d, R_LEMBAR, loc_file(file), "'%s'; hanya buku kerja yang mempunyai lembar", sheet);
		return -1;
	}
	return r->read ? run(d, a, r, file, out) : read_xlsx(d, a, file, sheet, out);
}

int
read_value(struct diag *d, struct arena *a, const char *file, struct value **out)
{
	const struct reader *r = find(d, a, file, value_readers);

	return r ? run(d, a, r, file, out) : -1;
}

const char *
tree_excess(int depth, size_t values)
{
	if (depth > TREE_DEPTH_MAX)
		return "lebih dari 64 tingkat daftar di dalam daftar";
	return values > TREE_VALUES_MAX ? "lebih dari sejuta nilai" : NULL;
}
