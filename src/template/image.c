/* Reads the size of PNG and JPEG pictures and writes the drawing that shows one. */
#include "template/image.h"

#include <string.h>

#include "base/mem.h"

enum { DEFAULT_DPI = 96 };

static unsigned long
be(struct str s, size_t at, size_t n)
{
	unsigned long v = 0;

	while (n--)
		v = v << 8 | (unsigned char)s.p[at++];
	return v;
}

static void
set_size(struct image *out, unsigned long w, unsigned long h, double dpi_x, double dpi_y)
{
	out->w = (unsigned long)((double)w / dpi_x * EMU_PER_INCH);
	out->h = (unsigned long)((double)h / dpi_y * EMU_PER_INCH);
}

/* IHDR has the size in pixels, pHYs perhaps the pixels per metre. */
static bool
read_png(struct str s, struct image *out)
{
	enum { IHDR = 16, FIRST_CHUNK = 8 };
	unsigned long len, x = 0, y = 0;
	size_t at = FIRST_CHUNK;

	if (s.n < IHDR + 8)
		return false;
	while (at + 21 <= s.n && memcmp(s.p + at + 4, "IDAT", 4) != 0) {
		len = be(s, at, 4);
		if (memcmp(s.p + at + 4, "pHYs", 4) == 0 && s.p[at + 16] == 1) {
			x = be(s, at + 8, 4);
			y = be(s, at + 12, 4);
		}
		if (len > s.n)
			break;
		at += len + 12;
	}
	out->ext = "png";
	set_size(out, be(s, IHDR, 4), be(s, IHDR + 4, 4),
	    x ? (double)x * 0.0254 : DEFAULT_DPI, y ? (double)y * 0.0254 : DEFAULT_DPI);
	return out->w && out->h;
}

/* The start-of-frame segment has the size; JFIF the density, when it is per inch. */
static bool
read_jpeg(struct str s, struct image *out)
{
	double dpi = DEFAULT_DPI;
	size_t at = 2, len;
	unsigned marker;

	while (at + 9 < s.n && (unsigned char)s.p[at] == 0xFF) {
		marker = (unsigned char)s.p[at + 1];
		len = be(s, at + 2, 2);
		if (marker == 0xE0 && at + 15 < s.n && s.p[at + 11] == 1 && be(s, at + 12, 2))
			dpi = (double)be(s, at + 12, 2);
		if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
			out->ext = "jpeg";
			set_size(out, be(s, at + 7, 2), be(s, at + 5, 2), dpi, dpi);
			return out->w && out->h;
		}
		at += len + 2;
	}
	return false;
}

bool
image_read(struct str bytes, struct image *out)
{
	if (str_starts(bytes, "\x89PNG\r\n\x1a\n"))
		return read_png(bytes, out);
	if (str_starts(bytes, "\xff\xd8"))
		return read_jpeg(bytes, out);
	return false;
}

unsigned long
image_length(struct str s)
{
	bool cm = str_ends(s, "cm");
	struct str whole, rest;
	unsigned a = 0, tenths = 0;

	if (!cm && !str_ends(s, "mm"))
		return 0;
	rest = str_trim(str_sub(s, 0, s.n - 2));
	whole = str_cut(&rest, memchr(rest.p, ',', rest.n) ? ',' : '.');
	if (!str_to_uint(whole, &a) || a > 1000 ||
	    (rest.n && (rest.n > 1 || !str_to_uint(rest, &tenths))))
		return 0;
	return (a * 10UL + tenths) * (cm ? EMU_PER_CM : EMU_PER_CM / 10) / 10;
}

struct str
image_drawing(struct arena *a, struct str rel, unsigned long w, unsigned long h, unsigned id)
{
	return str_printf(a,
	    "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
	    " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%lu\" cy=\"%lu\"/>"
	    "<wp:docPr id=\"%u\" name=\"Gambar %u\"/>"
	    "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
	    "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
	    "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
	    "<pic:nvPicPr><pic:cNvPr id=\"%u\" name=\"Gambar %u\"/><pic:cNvPicPr/></pic:nvPicPr>"
	    "<pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
	    " r:embed=\"%.*s\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
	    "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%lu\" cy=\"%lu\"/></a:xfrm>"
	    "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
	    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
	    w, h, id, id, id, id, STRF(rel), w, h);
}
