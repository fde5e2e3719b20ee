/*
 * What libyaml says in the terms of its scanner, in the words of somebody
 * who fills in a form: what is wrong, and what to write instead.
 */
#include <string.h>

#include "read/yaml_fault.h"

/* What several slips have in common. */
#define TAB "indentasi memakai tab; pakai spasi"
#define OPEN_QUOTE "tanda petik yang dibuka di sini tidak ditutup"
#define BAD_CODE "kode sesudah garis miring terbalik tidak sah"
#define BANG "teks yang diawali \"!\" harus diapit tanda petik"

/* Where the fault is shown: where libyaml stumbled, or where the thing it was reading began. */
enum mark { AT_PROBLEM, AT_CONTEXT };

static const struct {
	const char *problem;
	enum mark mark;
	const char *text;
} faults[] = {
	{"found a tab character that violates indentation", AT_PROBLEM, TAB},
	{"found a tab character where an indentation space is expected", AT_PROBLEM, TAB},
	{"could not find expected ':'", AT_CONTEXT,
	    "titik dua sesudah kunci tidak ada, atau indentasi baris ini kurang"},
	{"did not find expected key", AT_PROBLEM,
	    "di sini seharusnya kunci berikutnya: indentasi tidak sejajar dengan kunci di atasnya, "
	    "atau ada teks sesudah tanda petik penutup"},
	{"did not find expected '-' indicator", AT_PROBLEM,
	    "di sini seharusnya butir \"-\" berikutnya, sejajar dengan butir di atasnya"},
	{"block sequence entries are not allowed in this context", AT_PROBLEM,
	    "butir \"-\" tidak dapat berdiri di sini; tulis pada baris baru di bawah kuncinya"},
	{"mapping keys are not allowed in this context", AT_PROBLEM,
	    "teks yang diawali \"? \" harus diapit tanda petik"},
	{"found unexpected end of stream", AT_CONTEXT, OPEN_QUOTE},
	{"found unexpected document indicator", AT_CONTEXT, OPEN_QUOTE},
	{"did not find expected ',' or ']'", AT_CONTEXT,
	    "kurung siku yang dibuka di sini tidak ditutup, atau ada koma yang kurang"},
	{"did not find expected ',' or '}'", AT_CONTEXT,
	    "kurung kurawal yang dibuka di sini tidak ditutup, atau ada koma yang kurang"},
	{"did not find expected node content", AT_PROBLEM,
	    "di sini seharusnya ada nilai"},
	{"did not find expected <document start>", AT_PROBLEM,
	    "ada isi sesudah akhir dokumen, atau teks sesudah tanda petik atau kurung penutup"},
	{"found unknown escape character", AT_PROBLEM,
	    "garis miring terbalik di dalam petik ganda tidak dikenal; pakai petik tunggal"},
	{"did not find expected hexdecimal number", AT_PROBLEM, BAD_CODE},
	{"found invalid Unicode character escape code", AT_PROBLEM, BAD_CODE},
	{"did not find expected comment or line break", AT_PROBLEM,
	    "teks sesudah \"|\" atau \">\" harus dimulai pada baris berikutnya"},
	{"did not find expected alphabetic or numeric character", AT_CONTEXT,
	    "teks yang diawali \"&\" atau \"*\" harus diapit tanda petik"},
	{"found undefined tag handle", AT_PROBLEM, BANG},
	{"did not find expected '!'", AT_CONTEXT, BANG},
	{"did not find the expected '>'", AT_CONTEXT, BANG},
	{"did not find expected tag URI", AT_CONTEXT, BANG},
	{"did not find expected whitespace or line break", AT_CONTEXT, BANG},
};

/* Line number no of text, counted from 0, without its line break. */
static struct str
line_at(struct str text, size_t no)
{
	while (no--)
		str_cut(&text, '\n');
	return str_cut(&text, '\n');
}

static size_t
char_offset(struct str line, size_t column)
{
	size_t i = 0;

	while (column-- && i < line.n)
		utf8_next(line, &i);
	return i;
}

/* A colon where no key can stand: a second one in a line is text, a first one is a slip above it. */
static const char *
colon_fault(struct str line, size_t at)
{
	return str_has(str_sub(line, 0, at), ": ") ?
	    "teks yang memuat titik dua dan spasi harus diapit tanda petik" :
	    "kunci tidak dapat berdiri di sini: baris di atasnya kurang titik dua, atau indentasi keliru";
}

static struct str
start_fault(struct arena *a, struct str line, size_t at)
{
	if (str_starts(str_sub(line, at, line.n), "\t"))
		return STR(TAB);
	return str_printf(a, "teks tidak dapat diawali \"%.*s\"; apit dengan tanda petik",
	    STRF(str_sub(line, at, at + 1)));
}

struct loc
yaml_loc(const char *file, yaml_mark_t mark)
{
	return (struct loc){.file = file, .kind = LOC_LINE,
	    .a = (unsigned)mark.line + 1, .b = (unsigned)mark.column + 1};
}

static void
say_reader_fault(struct diag *d, const char *file, struct str bytes, const yaml_parser_t *p)
{
	struct loc loc = text_loc(file, bytes, p->problem_offset < bytes.n ? p->problem_offset : bytes.n);

	if (strcmp(p->problem, "control characters are not allowed") == 0)
		diag_add(d, R_YAML, loc, "ada karakter kendali U+%04X", (unsigned)p->problem_value);
	else
		diag_add(d, R_UTF8, loc, "%s", "");
}

static void
say_syntax_fault(struct diag *d, struct arena *a, const char *file, struct str bytes, const yaml_parser_t *p)
{
	struct str line = line_at(bytes, p->problem_mark.line), what;
	size_t at = char_offset(line, p->problem_mark.column), i;
	struct loc loc = yaml_loc(file, p->problem_mark);

	if (strcmp(p->problem, "mapping values are not allowed in this context") == 0) {
		what = str_of(colon_fault(line, at));
	} else if (strcmp(p->problem, "found character that cannot start any token") == 0) {
		what = start_fault(a, line, at);
	} else {
		what = str_printf(a, "tulisan tidak sah (libyaml: %s)", p->problem);
		for (i = 0; i < sizeof faults / sizeof *faults; i++)
			if (strcmp(faults[i].problem, p->problem) == 0) {
				what = str_of(faults[i].text);
				if (faults[i].mark == AT_CONTEXT && p->context)
					loc = yaml_loc(file, p->context_mark);
			}
	}
	diag_add(d, R_YAML, loc, "%.*s", STRF(what));
}

void
yaml_say_fault(struct diag *d, struct arena *a, const char *file, struct str bytes, const yaml_parser_t *p)
{
	switch (p->error) {
	case YAML_MEMORY_ERROR:
		diag_add(d, R_MESIN, loc_file(file), "memori habis");
		break;
	case YAML_READER_ERROR:
		say_reader_fault(d, file, bytes, p);
		break;
	default:
		say_syntax_fault(d, a, file, bytes, p);
	}
}
