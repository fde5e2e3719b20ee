/* Kinds of files by their first bytes, see sniff.h. */
#include "ooxml/sniff.h"

#define SAVE_AS "; buka di Word atau LibreOffice dan simpan sebagai .docx"
#define NO_TEXT "; teksnya tidak dapat dibaca dari gambar"

static const struct {
	const char *bytes, *kind;
} kinds[] = {
	{"{\\rtf", "RTF" SAVE_AS},
	{"%PDF-", "PDF; periksa berkas Word asalnya, atau salin teksnya ke berkas .txt"},
	{"\x89PNG", "gambar PNG" NO_TEXT},
	{"\xff\xd8\xff", "gambar JPEG" NO_TEXT},
	{"<html", "laman HTML" SAVE_AS},
	{"<!DOCTYPE html", "laman HTML" SAVE_AS},
	{"MIME-Version:", "laman arsip (MHTML)" SAVE_AS},
	{"<?xml", "XML, mungkin simpanan Word 2003" SAVE_AS},
	{"Rar!", "arsip RAR; keluarkan dahulu berkasnya"},
	{"7z\xbc\xaf", "arsip 7-Zip; keluarkan dahulu berkasnya"},
};

/* Streams of an OLE container: their names stand in its directory as UTF-16. */
static const struct {
	const char *stream, *kind;
} streams[] = {
	{"EncryptedPackage", "dokumen yang terkunci kata sandi; buka dengan kata sandinya, lalu simpan tanpa kata sandi"},
	{"WordDocument", "dokumen Word lama (.doc)" SAVE_AS},
	{"Workbook", "buku kerja Excel lama (.xls); buka di Excel atau LibreOffice dan simpan sebagai .xlsx"},
	{"PowerPoint Document", "salindia PowerPoint lama (.ppt)"},
};

enum {
	KINDS = sizeof kinds / sizeof *kinds,
	STREAMS = sizeof streams / sizeof *streams
};

/* Whether s holds the letters of z as UTF-16, each with a zero byte behind it, from `at` on. */
static bool
has_wide_at(struct str s, size_t at, const char *z)
{
	for (; *z; z++, at += 2)
		if (at + 1 >= s.n || s.p[at] != *z || s.p[at + 1] != '\0')
			return false;
	return true;
}

static const char *
ole_kind(struct str s)
{
	size_t at, i;

	for (at = 0; at < s.n; at++)
		for (i = 0; i < STREAMS; i++)
			if (s.p[at] == streams[i].stream[0] && has_wide_at(s, at, streams[i].stream))
				return streams[i].kind;
	return "berkas Office lama (.doc, .xls) atau terkunci kata sandi; "
	    "simpan dahulu sebagai .docx atau .xlsx tanpa kata sandi";
}

const char *
sniff(struct str bytes)
{
	struct str s = str_trim(str_starts(bytes, "\xef\xbb\xbf") ? str_sub(bytes, 3, bytes.n) : bytes);
	size_t i;

	if (str_starts(bytes, "\xd0\xcf\x11\xe0"))
		return ole_kind(bytes);
	for (i = 0; i < KINDS; i++)
		if (str_starts_fold(s, kinds[i].bytes))
			return kinds[i].kind;
	return NULL;
}
