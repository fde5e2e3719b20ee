/*
 * Place and date, the signature, the certification of a copy, and to whom
 * copies go, at the end of a decree; signatures of each lampiran too. A block
 * is a few short lines: office, perhaps "ttd.", name.
 */
#include "decree/from_para.h"

#include <string.h>

enum {
	BLOCK_MAX = 12, /* lines of a block */
	UB_MAX = 3,     /* lines of an office behind "u.b." */
	COPIES_MAX = 80, /* lines of Tembusan */
	NAME_MAX = 60   /* characters of a name, titles included */
};

/* First words of an office that signs a decree, or a copy of it. */
static const char *const offices[] = {
	"a.n.", "An.", "Ketua", "Wakil Ketua", "Sekretaris", "Kepala", "Menteri", "Gubernur", "Bupati",
	"Wali Kota", "Walikota", "Direktur", "Inspektur", "Rektor", "Presiden", "Plt", "Plh", "Pj",
	"Pelaksana Tugas", "Pelaksana Harian", "Penjabat", "Kasubbag", "Kabag", "Kasubag", "Koordinator",
	"Subkoordinator", "Sub Koordinator", "Camat", "Lurah", "Pejabat", "Asisten", "Deputi", "Dekan", "Pimpinan",
};

/* Beginnings of the line above those to whom copies go. */
static const char *const copies[] = {
	"Tembusan", "Tindasan", "Salinan Keputusan ini disampaikan", "Salinan Surat Keputusan ini disampaikan",
	"Salinan Keputusan ini dikirim", "Salinan disampaikan", "Petikan Keputusan ini disampaikan",
	"Keputusan ini disampaikan kepada",
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

bool
fp_is_tembusan(struct str s)
{
	size_t i;

	for (i = 0; i < sizeof copies / sizeof *copies; i++)
		if (fp_opens_with(s, copies[i], NULL))
			return true;
	return false;
}

/* Whether the letters of s, whatever stands between them, are this word. */
static bool
spells(struct str s, const char *word)
{
	size_t i, n = 0;

	for (i = 0; i < s.n; i++) {
		if (!char_is_letter(s.p[i]))
			continue;
		if ((s.p[i] | 0x20) != word[n])
			return false;
		n++;
	}
	return word[n] == '\0';
}

/* "ttd.", "Ttd", "t.t.d.", "-ttd-", "(dto)". */
static bool
is_mark(struct str s)
{
	return spells(s, "ttd") || spells(s, "dto");
}

/* "u.b.": who signs stands for the one above, whose office is named too. */
static bool
is_ub(struct str s)
{
	return spells(s, "ub");
}

/* A line that may be a name: short, and no part of another block. */
static bool
is_name(const struct reader *r, size_t i)
{
	struct str s = r->v[i].s;

	return utf8_len(s) <= NAME_MAX && !str_ends(s, ",") && !str_ends(s, ";") && !fp_is_salinan(s) &&
	    !fp_is_lampiran(r, i) && !fp_is_penutup(s) && !fp_is_tembusan(s);
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
		if (fp_is_tembusan(r->v[i].s) || str_has(r->v[i].s, ".go.id"))
			break;
	}
	return i;
}

/* The line behind all but the name of the block [from, to), when nothing shows where that begins. */
static size_t
all_but_name(const struct reader *r, size_t from, size_t to)
{
	size_t name = to > from + 1 ? to - 1 : to;

	return name < to && name > from + 1 && fp_opens_with(r->v[name].s, "NIP", NULL) ? name - 1 : name;
}

/*
 * The office ends with a comma, which may stand on several lines ("a.n.
 * KETUA ...," "SEKRETARIS,"), or behind "u.b." once more; without one it is
 * all but the last line.
 */
static size_t
office_end(const struct reader *r, size_t from, size_t to)
{
	size_t end = from, i;
	bool ub = false;

	for (i = from; i < to && !is_mark(r->v[i].s); i++) {
		if (is_ub(r->v[i].s)) {
			ub = true;
			end = i + 1;
		} else if (str_ends(r->v[i].s, ",") && (end == from || end == i || (ub && i < end + UB_MAX))) {
			ub = false;
			end = i + 1;
		}
	}
	if (i < to)
		return i;
	return end == from || ub ? all_but_name(r, from, to) : end;
}

static size_t
read_penetap(struct reader *r, size_t from, size_t to, struct tanda_tangan *t)
{
	size_t end;

	if (from >= to)
		return from;
	to = block_end(r, from, to);
	if (to > from + BLOCK_MAX)
		to = from + BLOCK_MAX;
	end = office_end(r, from, to);
	if (end > from)
		t->baris = fp_teks(r, from, fp_join(r, from, end, '\n'));
	if (end < to && is_mark(r->v[end].s))
		t->tanda = fp_teks(r, end, r->v[end].s);
	/* Of two who sign side by side the marks may come before the names; the first name counts. */
	while (end < to && is_mark(r->v[end].s))
		end++;
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

/* Whether line i ends the list of those to whom copies go. */
static bool
ends_copies(const struct reader *r, size_t i)
{
	const struct line *l = &r->v[i];

	return fp_is_salinan(l->s) || fp_is_penutup(l->s) || fp_is_tembusan(l->s) || str_has(l->s, ".go.id") ||
	    (fp_is_jabatan(l->s) && str_ends(l->s, ",")) || (l->first && l->p->page_break) ||
	    (l->first && r->v[i - 1].p->section_end);
}

/*
 * A line of those to whom copies go: an item, or more of the last one; a
 * label in a cell of its own waits in *pending. False: it is something else.
 */
static bool
add_tembusan(struct reader *r, size_t i, struct str s, bool first, struct str *pending)
{
	struct daftar *list = &r->k->tembusan;
	struct butir *last = list->n ? &list->v[list->n - 1] : NULL;
	bool automatic = first && r->v[i].p->label.n && s.p != r->v[i].p->label.p;
	struct str label = automatic ? r->v[i].p->label : fp_list_label(s);

	if (!label.n)
		label = fp_dash(s);
	if (!automatic)
		s = str_trim(str_sub(s, label.n, s.n));
	if (!label.n)
		label = *pending;
	*pending = s.n ? str_of("") : label;
	if (!s.n)
		return true;
	if (!label.n && last && first && last->label.n && str_ends(last->text, "."))
		return false;
	if (label.n || !last || (first && (!last->label.n || str_ends(last->text, ";")))) {
		list->v = arena_grow(r->arena, list->v, list->n, &list->cap, sizeof *list->v);
		list->v[list->n++] = (struct butir){.label = label, .text = str_squeeze(r->arena, s),
		    .loc = fp_teks(r, i, s).loc};
	} else {
		last->text = str_printf(r->arena, "%.*s %.*s", STRF(last->text), STRF(str_squeeze(r->arena, s)));
	}
	return true;
}

/* "Tembusan:", perhaps with the first of them behind it, and those on the lines below. */
static size_t
read_tembusan(struct reader *r, size_t i, size_t to)
{
	size_t end = to - i > COPIES_MAX ? i + COPIES_MAX : to, colon = str_find(r->v[i].s, ":");
	struct str pending = str_of("");

	add_tembusan(r, i, fp_skip_colon(str_sub(r->v[i].s, colon, r->v[i].s.n)), false, &pending);
	for (i++; i < end && !ends_copies(r, i); i++)
		if (!add_tembusan(r, i, r->v[i].s, r->v[i].first, &pending))
			break;
	return i;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t
fp_penutup(struct reader *r, size_t from, size_t to)
{
	/* Behind that a lampiran without a head may have blocks of its own. */
	size_t near = least(to, from + 3 * BLOCK_MAX);
	size_t sign = find(r, from, near, fp_is_penutup), copy = find(r, from, near, fp_is_salinan);
	size_t sent = find(r, from, near, fp_is_tembusan), end = from, after;

	if (sign == near && from < near && fp_is_jabatan(r->v[from].s))
		sign = from;
	if (sign < near)
		end = read_penetap(r, read_tempat_tanggal(r, sign, to),
		    least(copy > sign && copy < near ? copy : to, sent > sign && sent < near ? sent : to), &r->k->penetap);
	if (copy < near) {
		/* In a table the certifying block, on the left, may be read first. */
		after = read_salinan(r, copy,
		    least(sign > copy && sign < near ? sign : to, sent > copy && sent < near ? sent : to), &r->k->salinan);
		end = after > end ? after : end;
	}
	if (sent < near) {
		after = read_tembusan(r, sent, to);
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
