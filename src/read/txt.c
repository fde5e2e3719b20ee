/*
 * Text, typed, from OCR or from a PDF, as a paragraph list. A line ends its
 * paragraph when it is too short to have been broken by the width of the
 * page, unless it hangs from a label; lines with tabs or in bars are rows of
 * a table. Marks of Markdown are dropped.
 */
#include <string.h>

#include "base/buf.h"
#include "data/nomor.h"
#include "read/txt_int.h"

enum {
	BROKEN_MIN = 50,     /* characters; a shorter line ended where its writer wanted */
	HANG_MIN = 3,        /* column from which a line may hang from a label */
	INDENT_MIN = 3,      /* blanks by which a line is set in */
	HANG_SWAY = 3,       /* columns by which such lines may be off */
	HANG_FULL = 8,       /* columns by which a full line may be shorter than the ones before */
	BLANKS_MAX = 40,     /* blank lines at the end of a page */
	HEAD_LINES = 3,      /* above NO that may belong to the head of a table */
	CELLS_MAX = 256,     /* of a row: a line of a million tabs */
	PARAS_MAX = 1000000  /* a paragraph takes a hundred times the two bytes it may stand for */
};

/* Beginnings of lines that stand alone even behind a full line. */
static const char *const openings[] = {
	"NOMOR", "TENTANG", "KETUA ", "MEMUTUSKAN", "LAMPIRAN", "Ditetapkan di ", "Salinan sesuai ",
	"ttd", "Ttd", "TTD", "Pasal ", "BAB ", "Tembusan",
};

/* Beginnings of items that stand in a list without labels. */
static const char *const items[] = {
	"bahwa ", "Undang-Undang ", "Peraturan ", "Keputusan ", "Instruksi ", "Surat ",
};

/* Words in capitals behind which no table goes on. */
static const char *const ends[] = {
	"KETUA ", "LAMPIRAN", "BAB ", "Ditetapkan di ", "Salinan ", "Tembusan", "BUPATI ", "GUBERNUR ", "WALI KOTA ",
	"MENTERI ", "KEPALA ", "SEKRETARIS ", "REKTOR ", "DIREKTUR ", "CAMAT ", "a.n. ",
};

#define COUNT(v) (sizeof (v) / sizeof *(v))

struct reader {
	struct arena *arena;
	struct paras *out;
	struct buf text;  /* of the open paragraph; empty: none is open */
	struct txt_miring miring; /* in it */
	struct loc loc;   /* of its first line; of the line being read when none is open */
	struct str last;  /* its last line, without marks */
	int brackets;     /* opened and not closed in it */
	size_t hang;      /* column of the text behind its label; 0: it has none */
	size_t at, edge;  /* columns of its last line, and behind that */
	size_t widest;    /* edge of the widest line, forgotten slowly: pages differ */
	unsigned tables, row;
	bool starts_page; /* the open paragraph does */
	bool page_break;  /* what comes next does */
	bool across;      /* a page ended behind the open paragraph */
	bool spaced;      /* inside a table of which only blanks show the columns */
	bool said;        /* and this has been said */
};

static bool
starts_with(struct str s, const char *const *v, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (str_starts(s, v[i]))
			return true;
	return false;
}

static bool
is_over(struct str s)
{
	return str_ends(s, ";") || str_ends(s, ".") || str_ends(s, ":");
}

/* Whether line begins something of its own, however the one before ends. */
static bool
is_opening(const struct reader *r, struct str line)
{
	size_t label = txt_list_label(line, r->brackets > 0);

	/* "... pada angka" and on the next line "5." is no label. */
	if (label && (label < line.n || is_over(r->last)))
		return true;
	return txt_word_label(r->arena, line) || starts_with(line, openings, COUNT(openings)) ||
	    (txt_is_field(r->last) && txt_is_field(line)) ||
	    (str_ends(r->last, ";") && starts_with(line, items, COUNT(items)));
}

/* Whether a line at that column hangs below the text behind a label; columns of proportional type sway. */
static bool
hangs(const struct reader *r, struct str line, size_t at)
{
	size_t off = at > r->hang ? at - r->hang : r->hang - at;

	if (!r->hang || at < HANG_MIN || off > HANG_SWAY)
		return false;
	return off <= 1 || char_is_lower(line.p[0]) || (!is_over(r->last) && r->edge + HANG_FULL >= r->widest);
}

/* Whether line starts a paragraph of its own behind the open one; at: its column. */
static bool
stands_alone(const struct reader *r, struct str line, size_t at)
{
	if (is_opening(r, line))
		return true;
	if (hangs(r, line, at))
		return is_over(r->last) && (!str_ends(r->last, ".") || r->edge + HANG_FULL < r->widest);
	/* Lines that are set in begin a paragraph where they do not hang, or go in further. */
	if (at > INDENT_MIN && (r->hang || (at > r->at + INDENT_MIN && is_over(r->last))))
		return true;
	if (para_sambungan(r->last, line) != SAMBUNG_SPASI)
		return false;
	if (utf8_len(r->last) < BROKEN_MIN)
		return true;
	/* An office in capitals, and below it the mark of the signature. */
	return !str_has_lower(r->last) && str_has_lower(line);
}

/* Whether the open paragraph goes on behind the end of its page; line: the first one there. */
static bool
goes_on(const struct reader *r, struct str line, size_t at)
{
	if (is_over(r->last) || is_opening(r, line))
		return false;
	if (r->hang) /* columns differ from page to page */
		return char_is_lower(line.p[0]) || (at >= HANG_MIN && r->edge + HANG_FULL >= r->widest);
	return utf8_len(r->last) >= BROKEN_MIN && str_has_lower(r->last);
}

static struct para *
add(struct reader *r, struct str text, struct loc loc, bool *starts_page)
{
	struct para *p = paras_add(r->arena, r->out);

	p->text = text;
	p->loc = loc;
	p->page_break = *starts_page;
	*starts_page = false;
	return p;
}

static void
end_paragraph(struct reader *r)
{
	struct para *p;

	if (r->text.n) {
		p = add(r, str_dup(r->arena, buf_str(&r->text)), r->loc, &r->starts_page);
		p->rentang = r->miring.v;
		p->n_rentang = (unsigned)r->miring.n;
		r->miring = (struct txt_miring){0};
	}
	buf_clear(&r->text);
	r->hang = 0;
	r->across = false;
}

/* Column of the place `at` in a line, from 1. */
static unsigned
column(struct str line, const char *at)
{
	return (unsigned)utf8_len((struct str){line.p, (size_t)(at - line.p)}) + 1;
}

/* Where byte `at` of a line is when it has lost some of its blanks. */
static size_t
narrowed_at(struct str line, struct str narrow, size_t at)
{
	size_t i, k = 0;

	for (i = 0; i < at && k < narrow.n; i++)
		k += line.p[i] == narrow.p[k];
	return k;
}

/* text: the line without marks, which stood in the line l from `at` on. */
static void
add_line(struct reader *r, struct str text, const struct txt_miring *miring, const struct txt_line *l, const char *at)
{
	struct str whole = text;
	size_t col = l->col + column(l->raw, at), i, hang = txt_hang_of(r->arena, text, col);
	enum sambungan how;

	r->edge = col + utf8_len(text);
	r->widest = r->edge > r->widest ? r->edge : r->widest - 1;
	text = txt_narrow(r->arena, text, hang ? hang - col + 1 : 0);
	how = para_sambungan(buf_str(&r->text), text);
	if (r->text.n == 0) {
		r->loc.a = l->number;
		r->loc.b = (unsigned)col;
		r->brackets = 0;
		r->starts_page = r->page_break;
		r->page_break = false;
		r->hang = hang;
	} else if (how == SAMBUNG_SPASI) {
		buf_addc(&r->text, ' ');
	} else if (how == SAMBUNG_TANPA_HUBUNG) {
		r->text.n--;
	}
	for (i = 0; i < text.n; i++)
		r->brackets += (text.p[i] == '(') - (text.p[i] == ')');
	for (i = 0; i < miring->n; i++)
		txt_miring_add(r->arena, &r->miring, r->text.n + narrowed_at(whole, text, miring->v[i].from),
		    r->text.n + narrowed_at(whole, text, miring->v[i].to));
	buf_addstr(&r->text, text);
	r->last = text;
	r->at = col;
	r->across = false;
}

static void
add_cell(struct reader *r, const struct txt_line *l, struct str text, unsigned cell)
{
	struct txt_miring miring = {0};
	struct str plain = txt_plain(r->arena, text, &miring);
	struct para *p = add(r, plain, (struct loc){.file = r->loc.file, .kind = LOC_LINE,
	    .a = l->number, .b = l->col + column(l->raw, text.p)}, &r->page_break);

	p->table = r->tables;
	p->row = r->row;
	p->cell = p->col = cell;
	p->rentang = miring.v;
	p->n_rentang = (unsigned)miring.n;
}

/* A row with its cells parted by sep. */
static void
add_row(struct reader *r, const struct txt_line *l, struct str line, char sep)
{
	struct str rest = line, text;
	unsigned cell = 0;

	if (r->row++ == 0)
		r->tables++;
	do {
		text = cell + 1 < CELLS_MAX ? str_cut(&rest, sep) : rest;
		add_cell(r, l, text, ++cell);
	} while (text.p + text.n < line.p + line.n);
}

/* "| a | b |" of Markdown: what stands between the outer bars; empty when it is none. */
static struct str
barred(struct str raw)
{
	struct str s = str_trim(raw);

	if (s.n < 3 || s.p[0] != '|' || s.p[s.n - 1] != '|')
		return str_of("");
	return str_sub(s, 1, s.n - 1);
}

/* "---|:--:" below the head of such a table. */
static bool
is_head_rule(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!strchr("-:| ", s.p[i]))
			return false;
	return str_has(s, "--");
}

/* The head of a table of which only blanks show the columns: "NO   KEGIATAN   KET". */
static bool
is_spaced_head(struct str raw)
{
	struct str s = str_trim(raw);

	return (str_starts_fold(s, "NO ") || str_starts_fold(s, "NO. ")) && txt_segments(s, 2) >= 3 &&
	    !str_has_lower(str_sub(s, 3, s.n));
}

/*
 * Whether line i belongs to such a table: from its head, or a line in columns
 * above that, up to what can be no row.
 */
static bool
is_spaced(const struct reader *r, const struct txt_lines *l, size_t i)
{
	struct str s = str_trim(l->v[i].raw);
	size_t k;

	if (r->spaced)
		return !starts_with(s, ends, COUNT(ends)) &&
		    !(i > 0 && !str_trim(l->v[i - 1].raw).n && txt_segments(s, 2) == 1 && utf8_len(s) >= BROKEN_MIN);
	for (k = i; k < l->n && k < i + HEAD_LINES && s.n; k++)
		if (is_spaced_head(l->v[k].raw)) {
			/* One word above it is over its last columns; a title stands in the middle. */
			struct str head = l->v[k].raw;

			return txt_segments(s, 2) > 1 || column(l->v[i].raw, s.p) * 2 > utf8_len(head) + 2;
		}
	return false;
}

/* Such a line is kept as the only cell of a row: it is no text, and no matrix can be read from it. */
static void
add_spaced(struct reader *r, struct diag *d, const struct txt_line *l)
{
	end_paragraph(r);
	if (!r->said)
		diag_add(d, R_TIDAK_DIBACA, (struct loc){.file = r->loc.file, .kind = LOC_LINE, .a = l->number, .b = 1},
		    "tabel yang kolomnya hanya tampak dari spasi");
	r->said = r->spaced = true;
	if (r->row++ == 0)
		r->tables++;
	add_cell(r, l, str_trim(l->raw), 1);
}

static void
end_page(struct reader *r)
{
	r->across = r->across || r->text.n;
	r->page_break = true;
}

/* Whether nothing but blank lines stands between line i and the end of its page. */
static bool
is_page_end(const struct txt_lines *l, size_t i)
{
	size_t k;

	for (k = i + 1; k < l->n && k - i < BLANKS_MAX; k++)
		if (l->v[k].page || l->v[k].drop)
			return true;
		else if (str_trim(l->v[k].raw).n)
			return false;
	return false;
}

/* A blank line ends the paragraph, unless its page ends there. */
static void
read_blank(struct reader *r, const struct txt_lines *l, size_t i)
{
	r->across = r->text.n && (r->across || is_page_end(l, i));
	if (!r->across)
		end_paragraph(r);
	r->row = 0;
}

static void
read_text_line(struct reader *r, const struct txt_lines *lines, size_t i)
{
	const struct txt_line *l = &lines->v[i];
	struct txt_miring miring = {0};
	struct str line, text;
	size_t at;
	bool opens;

	r->row = 0;
	line = txt_strip_front(l->raw, &opens);
	if (line.n == 0 || txt_is_rule(line)) {
		read_blank(r, lines, i);
		return;
	}
	text = txt_plain(r->arena, line, &miring);
	at = l->col + column(l->raw, line.p);
	if (r->text.n && r->across && !opens && goes_on(r, text, at)) {
		r->hang = r->hang ? at : 0;
		r->page_break = false; /* what starts the page is this paragraph's end */
	} else if (opens || r->across || (r->text.n && stands_alone(r, text, at))) {
		end_paragraph(r);
	}
	add_line(r, text, &miring, l, line.p);
}

static void
read_line(struct reader *r, struct diag *d, const struct txt_lines *lines, size_t i)
{
	const struct txt_line *l = &lines->v[i];
	struct str row = barred(l->raw);

	if (l->page)
		end_page(r);
	if (l->drop) {
		r->across = r->across || r->text.n;
		return;
	}
	if (str_trim(l->raw).n == 0) {
		read_blank(r, lines, i);
		return;
	}
	if (is_spaced(r, lines, i)) {
		add_spaced(r, d, l);
		return;
	}
	r->spaced = false;
	if (row.n && is_head_rule(row) && r->row) {
		return;
	} else if (row.n || str_has(l->raw, "\t")) {
		end_paragraph(r);
		add_row(r, l, row.n ? row : l->raw, row.n ? '|' : '\t');
	} else {
		read_text_line(r, lines, i);
	}
}

int
read_txt(struct diag *d, struct arena *a, const char *file, struct str bytes, struct paras *out)
{
	struct reader r = {.arena = a, .out = out, .loc = {.file = file, .kind = LOC_LINE}};
	struct txt_lines lines;
	size_t i;
	int rc = 0;

	txt_split(a, text_lines(a, bytes), &lines);
	for (i = 0; i < lines.n && rc == 0; i++) {
		r.loc.a = r.text.n ? r.loc.a : lines.v[i].number;
		read_line(&r, d, &lines, i);
		if (out->n > PARAS_MAX || lines.n > TXT_LINES_MAX) {
			diag_add(d, R_BERKAS, loc_file(file), "lebih dari %d alinea atau %d baris", PARAS_MAX, TXT_LINES_MAX);
			rc = -1;
		}
	}
	end_paragraph(&r);
	buf_release(&r.text);
	if (rc == 0 && out->n == 0) {
		diag_add(d, R_BERKAS, loc_file(file), "berkas kosong");
		rc = -1;
	}
	return rc;
}
