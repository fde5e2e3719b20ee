/*
 * Readers: a file becomes a value tree, a grid of cells, or a paragraph list.
 *
 * Every reader takes the file's name for messages and, where it reads bytes,
 * the bytes themselves. Results live in the arena. Each returns 0, or -1
 * after adding at least one message; all faults of a file are reported, not
 * only the first, as far as the format lets a reader go on.
 */
#ifndef READ_READ_H
#define READ_READ_H

#include "data/para.h"
#include "data/value.h"

struct opc;

enum { READ_MAX = 64 * 1024 * 1024 }; /* bytes of one input: a file made to fill memory */

/* Reads a whole file of text: UTF-8, a byte order mark dropped. */
int read_text(struct diag *d, struct arena *a, const char *file, struct str *out);

/*
 * YAML 1.1 as libyaml parses it: one document. Plain true/false and null/~
 * become BOOL and NULL, everything else is text. Anchors and aliases are
 * refused (a few lines of them can unfold to gigabytes), a key written twice
 * in one map is an error.
 */
int read_yaml(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);

/* JSON; a number that is not whole gets its shortest spelling. Values have no place but the file. */
int read_json(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);

/*
 * A grid: a list of rows, each a list of text cells, blank ones included,
 * trailing blank cells and rows left out. Cells carry their place.
 *
 * CSV: the separator (comma, semicolon, tab) is found from the first record;
 * quoted line breaks and CRLF are read, a line break in a cell is '\n'.
 */
int read_csv(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);

/*
 * XLSX: the sheet of that name, or the first visible one when it is NULL.
 * Numbers as Excel shows them without a format, dates by their number
 * format as "2024-01-10" or "2024-01-10 08:30", percentages as "50%",
 * booleans as TRUE and FALSE, formulas by their stored value. Hidden rows
 * and columns are left out and said. A cell merged downward repeats its
 * value in every row, one merged sideways does not.
 */
int read_xlsx(struct diag *d, struct arena *a, const char *file, const char *sheet, struct value **out);

/*
 * The narrative of a lampiran from Markdown: a list of blocks, each a map.
 *
 *   {jenis: judul, tingkat: 1 to 4, isi: RUNS}       "#" to "####"; deeper is an error
 *   {jenis: paragraf, isi: RUNS}
 *   {jenis: butir, tingkat: 1 to 4, daftar: N, bentuk: FORM, mulai: N, label: "c.", isi: RUNS}
 *                                                    an item; a deeper one is an error
 *   {jenis: lanjutan, tingkat: N, isi: RUNS}         a further paragraph of an item
 *   {jenis: tabel, kepala: 0 or 1, baris: [[RUNS]]}  a pipe table; kepala: rows that are its head, 0 when
 *                                                    the cells of the head are blank
 *   {jenis: gambar, berkas: PATH, teks: TEXT}        an image that is a paragraph of its own
 *   {jenis: halaman}                                 a new page: "\newpage" or "---"
 *   {jenis: tanda_tangan, baris: [TEXT]}             a quotation, line by line; "" for a blank one
 *
 * FORM is "1." "a." "1)" "a)" or "-" (which has no mulai). daftar numbers
 * the lists; mulai is the number (3 for c) of the first item of its list,
 * label what is typed: counting from mulai on gives the labels of a list.
 * Labels out of order are a warning; they are kept, and begin a new list. A
 * list of letters is written like one of digits; it begins with a, or with
 * the letter behind those of a list before.
 *
 * RUNS is a list of {teks: TEXT, tebal: true, miring: true, tautan: URL},
 * keys only where they hold; a line end in the source is a blank, a hard
 * break (in a table "<br>") is '\n'. Other constructs are R_TIDAK_DIBACA,
 * their text is kept as it stands.
 */
int read_markdown(struct diag *d, struct arena *a, const char *file, struct str bytes, struct value **out);

/* The same from a file. */
int read_narasi(struct diag *d, struct arena *a, const char *file, struct value **out);

/* A grid from a file, CSV or XLSX by its ending (.csv .tsv .txt .xlsx .xlsm). */
int read_grid(struct diag *d, struct arena *a, const char *file, const char *sheet, struct value **out);

/* A value tree from a file, YAML or JSON by its ending. */
int read_value(struct diag *d, struct arena *a, const char *file, struct value **out);

/*
 * A DOCX as it is shown: automatic numbers resolved, recorded changes taken as
 * accepted (and that said), fields by their results, text boxes at their
 * anchor. Heads, feet and notes that are shown go to out->luar, sections to
 * out->seksi. What cannot be read is R_TIDAK_DIBACA.
 */
int read_docx(struct diag *d, struct arena *a, struct opc *package, struct paras *out);

/* Text: a blank line ends a paragraph, broken lines are joined. */
int read_txt(struct diag *d, struct arena *a, const char *file, struct str bytes, struct paras *out);

/* The lines of a text with their numbers, as every reader of text counts them; their number is returned. */
size_t read_lines(struct arena *a, struct str bytes, struct source_line **out);

#endif
