/*
 * What the files that read a workbook share: xlsx.c opens it and finds the
 * sheet, xlsx_sheet.c places its cells, xlsx_cell.c makes their text, and
 * xlsx_style.c that of numbers.
 */
#ifndef READ_XLSX_INT_H
#define READ_XLSX_INT_H

#include "ooxml/opc.h"
#include "ooxml/xml.h"
#include "read/read_int.h"

/* How a number is shown, as far as that makes another text of it. */
enum shown {
	SHOWN_NUMBER,
	SHOWN_PERCENT,
	SHOWN_DATE,    /* with the time of day, if there is one */
	SHOWN_TIME,    /* time of day */
	SHOWN_ELAPSED  /* hours, which may be more than a day's */
};

struct workbook {
	struct diag *diag;
	const char *file;
	struct arena *arena;   /* of the result */
	struct arena *scratch; /* of the XML */
	struct opc *package;
	struct str *strings;   /* shared strings */
	size_t nstrings;
	enum shown *styles;    /* by attribute s of a cell */
	size_t nstyles;
	bool from_1904;        /* day 0 is 1 January 1904 */
};

/* Root of a part, in the scratch arena; NULL after a message. */
struct xml_node *xlsx_parse(struct workbook *w, struct str part);

/* Text of a string item: its runs joined, without the reading aids of East Asian text. */
struct str xlsx_string(struct workbook *w, const struct xml_node *item);
/* Character data as text: _x000D_ is a carriage return, any line end is '\n'. */
struct str xlsx_unescape(struct workbook *w, struct str s);
/* A switch such as hidden="1"; absent is off. */
bool xlsx_flag(const struct xml_node *n, const char *attr);

/* Takes from the root of the styles part how each cell style shows numbers. */
void xlsx_styles(struct workbook *w, const struct xml_node *root);
/* A number as text; false when it has none, being a date outside the calendar. */
bool xlsx_number(const struct workbook *w, double v, enum shown shown, struct str *out);

/* Text of a cell at loc; what is wrong with it becomes a message and no text. */
struct str xlsx_cell(struct workbook *w, const struct xml_node *cell, struct loc loc);

/* Reads the cells of a worksheet into a grid. 0, or -1 after a message. */
int xlsx_sheet(struct workbook *w, struct str part, const char *name, struct value **out);

#endif
