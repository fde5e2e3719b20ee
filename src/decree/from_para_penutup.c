/*
 * Place and date, the signature, and the certification of a copy, at the end
 * of a decree and of each lampiran. A block is a few short lines: office,
 * perhaps "ttd.", name.
 */
#include "decree/from_para.h"

#include <string.h>

enum {
	BLOCK_MAX = 12, /* lines of a block */
	NAME_MAX = 60   /* characters of a name, titles included */
};

/* First words of an office that signs a decree, or a copy of it. */
static const char *const offices[] = {
	"a.n.", "An.", "Ketua", "Wakil Ketua", "Sekretaris", "Kepala", "Menteri", "Gubernur", "Bupati",
	"Wali Kota", "Walikota", "Direktur", "Inspektur", "Rektor", "Presiden", "Plt", "Plh", "Pj",
	"Pelaksana Tugas", "Pelaksana Harian", "Penjabat", "Kasubbag", "Kabag", "Kasubag", "Koordinator",
	"Subkoordinator", "Sub Koordinator", "Camat", "Lurah", "Pejabat",
};

bool
is_jabatan(struct str s)
{
	size_t i;

	for (i = 0; i < sizeof offices / sizeof *offices; i++)
		if (opens_with(s, offices[i], NULL))
			return true;
	return false;
}

bool
is_penutup(struct str s)
{
	return opens_with(s, "Ditetapkan di", NULL) || opens_with(s, "Ditetapkan :", NULL) ||
	    opens_with(s, "Dikeluarkan di", NULL);
}

bool
is_salinan(struct str s)
{
	return opens_with(s, "Salinan sesuai", NULL) || opens_with(s, "Salinan ini sesuai", NULL);
}

/* "ttd.", "Ttd", "t.t.d.", "-ttd-", "(dto)". */
static bool
is_mark(struct str s)
{
	char letters[4];
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		char c = (char)(s.p[i] | 0x20);

		if (c < 'a' || c > 'z')
			continue;
		if (n == sizeof letters)
			return false;
		letters[n++] = c;
	}
	return n == 3 && (memcmp(letters, "ttd", 3) == 0 || memcmp(letters, "dto", 3) == 0);
}

/* A line that may be a name: short, and no part of another block. */
static bool
is_name(const struct reader *r, size_t i)
{
	struct str s = r->v[i].s;

	return utf8_len(s) <= NAME_MAX && !str_ends(s, ",") && !str_ends(s, ";") && !is_salinan(s) &&
	    !is_lampiran(r, i) && !is_penutup(s);
}

/* The name, and a line with the number of the official below it. */
static size_t
read_name(struct reader *r, size_t i, size_t to, struct tanda_tangan *t)
{
	size_t end;

	if (i >= to || !is_name(r, i))
		return i;
	end = i + 1 < to && opens_with(r->v[i + 1].s, "NIP", NULL) ? i + 2 : i + 1;
	t->nama = teks_at(r, i, join_lines(r, i, end, '\n'));
	return end;
}

/*
 * Where the block that starts at `from` is surely over: at a new page,
 * section, table or style. `to` when nothing shows it.
 */
static size_t
block_end(const struct reader *r, size_t from, size_t to)
{
	const struct para *head = r->v[from].p, *p;
	size_t i;

	for (i = from + 1; i < to; i++) {
		p = r->v[i].p;
		if (p == r->v[i - 1].p)
			continue;
		if (r->v[i - 1].p->section_end || p->page_break || p->table != head->table || p->label.n)
			break;
		if (has_style(&r->v[from], "Salinan") && !has_style(&r->v[i], "Salinan"))
			break;
		/* Whom copies go to; the address that some offices print at the foot of a page. */
		if (opens_with(r->v[i].s, "Tembusan", NULL) || str_has(r->v[i].s, ".go.id"))
			break;
	}
	return i;
}

/*
 * The office ends with a comma, which may stand on several lines ("a.n.
 * KETUA ...," "SEKRETARIS,"); without one it is all but the last line.
 */
static size_t
read_penetap(struct reader *r, size_t from, size_t to, struct tanda_tangan *t)
{
	size_t end = from, i;

	if (from >= to)
		return from;
	to = block_end(r, from, to);
	if (to > from + BLOCK_MAX)
		to = from + BLOCK_MAX;
	for (i = from; i < to && !is_mark(r->v[i].s); i++)
		if (str_ends(r->v[i].s, ",") && (end == from || end == i))
			end = i + 1;
	if (i < to)
		end = i;
	else if (end == from)
		end = to > from + 1 ? to - 1 : to;
	if (end > from)
		t->baris = teks_at(r, from, join_lines(r, from, end, '\n'));
	if (end < to && is_mark(r->v[end].s)) {
		t->tanda = teks_at(r, end, r->v[end].s);
		end++;
	}
	return read_name(r, end, to, t);
}

static bool
starts_lower(struct str s)
{
	return s.n && s.p[0] >= 'a' && s.p[0] <= 'z';
}

/*
 * The name when nothing shows where the block ends: the first line behind the
 * function of the official that does not go on with it.
 */
static size_t
guess_name(const struct reader *r, size_t from, size_t to)
{
	size_t i = from + 1;

	while (i < to && !is_jabatan(r->v[i].s))
		i++;
	for (i++; i < to && (str_ends(r->v[i].s, ",") || starts_lower(r->v[i].s));)
		i++;
	return i < to ? i : to;
}

static size_t
read_salinan(struct reader *r, size_t from, size_t to, struct tanda_tangan *t)
{
	size_t end = block_end(r, from, to), name;

	if (end - from > BLOCK_MAX) {
		end = from + BLOCK_MAX;
		name = guess_name(r, from, end);
		if (name == end)
			name = end = from + 1;
	} else {
		name = end - 1;
		if (name > from + 1 && opens_with(r->v[name].s, "NIP", NULL))
			name--;
		if (name == from || is_jabatan(r->v[name].s) || !is_name(r, name))
			name = end;
	}
	t->baris = teks_at(r, from, join_lines(r, from, name, '\n'));
	return read_name(r, name, end, t);
}

static size_t
find(const struct reader *r, size_t from, size_t to, bool (*is)(struct str))
{
	while (from < to && !is(r->v[from].s))
		from++;
	return from;
}

/* "Ditetapkan di Serang", "pada tanggal 21 Januari 2022", on two lines or one. */
static size_t
read_tempat_tanggal(struct reader *r, size_t i, size_t to)
{
	struct decree *k = r->k;
	struct str s = r->v[i].s, rest, low;
	size_t at;

	if (!opens_with(s, "Ditetapkan di", &rest) && !opens_with(s, "Dikeluarkan di", &rest) &&
	    !opens_with(s, "Ditetapkan :", &rest))
		return i;
	rest = skip_colon(rest);
	low = str_lower(r->arena, rest);
	at = str_find(low, "pada tanggal");
	k->tempat = teks_at(r, i, str_trim(str_sub(rest, 0, at)));
	if (at < rest.n) {
		k->tanggal = teks_at(r, i, skip_colon(str_trim(str_sub(rest, at + strlen("pada tanggal"), rest.n))));
		return i + 1;
	}
	if (++i < to && (opens_with(r->v[i].s, "pada tanggal", &rest) || opens_with(r->v[i].s, "tanggal", &rest))) {
		k->tanggal = teks_at(r, i, skip_colon(rest));
		i++;
	}
	return i;
}

size_t
read_penutup(struct reader *r, size_t from, size_t to)
{
	size_t sign = find(r, from, to, is_penutup), copy = find(r, from, to, is_salinan), end = from;

	/* In a table the certifying block, on the left, may be read first. */
	if (sign == to && from < to && is_jabatan(r->v[from].s))
		sign = from;
	if (sign < to) {
		size_t i = read_tempat_tanggal(r, sign, to);

		end = read_penetap(r, i, copy > sign ? copy : to, &r->k->penetap);
	}
	if (copy < to) {
		size_t after = read_salinan(r, copy, sign > copy ? sign : to, &r->k->salinan);

		end = after > end ? after : end;
	}
	return end;
}

/*
 * A lampiran may hold signatures of its own inside; that of the decree is the
 * last one, before the certification if there is one.
 */
void
read_penutup_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l)
{
	size_t copy = to, i, sign;

	for (i = to; i > from && copy == to; i--)
		if (is_salinan(r->v[i - 1].s))
			copy = i - 1;
	if (copy < to)
		read_salinan(r, copy, to, &l->salinan);
	for (sign = copy; sign > from && copy - sign < BLOCK_MAX && !is_jabatan(r->v[sign - 1].s);)
		sign--;
	if (sign > from && is_jabatan(r->v[sign - 1].s)) {
		while (sign > from && is_jabatan(r->v[sign - 1].s))
			sign--;
		read_penetap(r, sign, copy, &l->penetap);
	}
}
