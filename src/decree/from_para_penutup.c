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
fp_is_jabatan(struct str s)
{
	size_t i;

	for (i = 0; i < sizeof offices / sizeof *offices; i++)
		if (fp_opens_with(s, offices[i], NULL))
			return true;
	return false;
}

/* "Ditetapkan di Serang", "Dikeluarkan di : Serang"; *place: what follows. */
static bool
is_place(struct str s, struct str *place)
{
	struct str rest;

	if (!fp_opens_with(s, "Ditetapkan", &rest) && !fp_opens_with(s, "Dikeluarkan", &rest))
		return false;
	if (!fp_opens_with(rest, "di", place) && !str_starts(rest, ":"))
		return false;
	*place = fp_skip_colon(str_starts(rest, ":") ? rest : *place);
	return true;
}

bool
fp_is_penutup(struct str s)
{
	struct str place;

	return is_place(s, &place);
}

bool
fp_is_salinan(struct str s)
{
	return fp_opens_with(s, "Salinan sesuai", NULL) || fp_opens_with(s, "Salinan ini sesuai", NULL) ||
	    fp_opens_with(s, "Petikan sesuai", NULL) || fp_opens_with(s, "Kutipan sesuai", NULL);
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

	return utf8_len(s) <= NAME_MAX && !str_ends(s, ",") && !str_ends(s, ";") && !fp_is_salinan(s) &&
	    !fp_is_lampiran(r, i) && !fp_is_penutup(s);
}

/* The name, and a line with the number of the official below it. */
static size_t
read_name(struct reader *r, size_t i, size_t to, struct tanda_tangan *t)
{
	size_t end;

	if (i >= to || !is_name(r, i))
		return i;
	end = i + 1 < to && fp_opens_with(r->v[i + 1].s, "NIP", NULL) ? i + 2 : i + 1;
	t->nama = fp_teks(r, i, fp_join(r, i, end, '\n'));
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
		if (fp_has_style(&r->v[from], "Salinan") && !fp_has_style(&r->v[i], "Salinan"))
			break;
		/* Whom copies go to; the address that some offices print at the foot of a page. */
		if (fp_opens_with(r->v[i].s, "Tembusan", NULL) || str_has(r->v[i].s, ".go.id"))
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
		t->baris = fp_teks(r, from, fp_join(r, from, end, '\n'));
	if (end < to && is_mark(r->v[end].s)) {
		t->tanda = fp_teks(r, end, r->v[end].s);
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

	while (i < to && !fp_is_jabatan(r->v[i].s))
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
		if (name > from + 1 && fp_opens_with(r->v[name].s, "NIP", NULL))
			name--;
		if (name == from || fp_is_jabatan(r->v[name].s) || !is_name(r, name))
			name = end;
	}
	t->baris = fp_teks(r, from, fp_join(r, from, name, '\n'));
	return read_name(r, name, end, t);
}

static size_t
find(const struct reader *r, size_t from, size_t to, bool (*is)(struct str))
{
	while (from < to && !is(r->v[from].s))
		from++;
	return from;
}

static void
set_tanggal(struct reader *r, size_t i, struct str s)
{
	r->k->tanggal = fp_teks(r, i, fp_skip_colon(str_trim(s)));
}

/* "Ditetapkan di Serang", "pada tanggal 21 Januari 2022", on two lines or one. */
static size_t
read_tempat_tanggal(struct reader *r, size_t i, size_t to)
{
	struct str place, rest;
	size_t at;

	if (!is_place(r->v[i].s, &place))
		return i;
	at = str_find(str_lower(r->arena, place), "pada tanggal");
	r->k->tempat = fp_teks(r, i, str_trim(str_sub(place, 0, at)));
	if (at < place.n) {
		set_tanggal(r, i, str_sub(place, at + strlen("pada tanggal"), place.n));
	} else if (i + 1 < to && (fp_opens_with(r->v[i + 1].s, "pada tanggal", &rest) ||
	    fp_opens_with(r->v[i + 1].s, "tanggal", &rest))) {
		set_tanggal(r, ++i, rest);
	}
	return i + 1;
}

size_t
fp_penutup(struct reader *r, size_t from, size_t to)
{
	/* Behind that a lampiran without a head may have blocks of its own. */
	size_t near = to - from < 3 * BLOCK_MAX ? to : from + 3 * BLOCK_MAX;
	size_t sign = find(r, from, near, fp_is_penutup), copy = find(r, from, near, fp_is_salinan);
	size_t end = from, after;

	if (sign == near && from < near && fp_is_jabatan(r->v[from].s))
		sign = from;
	if (sign < near)
		end = read_penetap(r, read_tempat_tanggal(r, sign, to), copy > sign && copy < near ? copy : to,
		    &r->k->penetap);
	if (copy < near) {
		/* In a table the certifying block, on the left, may be read first. */
		after = read_salinan(r, copy, sign > copy && sign < near ? sign : to, &r->k->salinan);
		end = after > end ? after : end;
	}
	return end;
}

/*
 * A lampiran may hold signatures of its own inside; that of the decree is the
 * last one, before the certification if there is one.
 */
size_t
fp_penutup_lampiran(struct reader *r, size_t from, size_t to, struct lampiran *l)
{
	size_t copy = to, i, sign;

	for (i = to; i > from && copy == to; i--)
		if (fp_is_salinan(r->v[i - 1].s))
			copy = i - 1;
	if (copy < to)
		read_salinan(r, copy, to, &l->salinan);
	for (sign = copy; sign > from && copy - sign < BLOCK_MAX && !fp_is_jabatan(r->v[sign - 1].s);)
		sign--;
	if (sign > from && fp_is_jabatan(r->v[sign - 1].s)) {
		while (sign > from && fp_is_jabatan(r->v[sign - 1].s))
			sign--;
		read_penetap(r, sign, copy, &l->penetap);
		return sign;
	}
	return copy;
}
