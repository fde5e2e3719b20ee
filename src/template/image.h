/* Pictures for {%x}: PNG and JPEG, their size in the units of DrawingML. */
#ifndef TEMPLATE_IMAGE_H
#define TEMPLATE_IMAGE_H

#include <stdbool.h>

#include "base/str.h"

struct arena;

enum { EMU_PER_CM = 360000, EMU_PER_INCH = 914400 };

struct image {
	const char *ext;    /* "png" or "jpeg" */
	unsigned long w, h; /* natural size in EMU */
};

/* False when bytes are neither, or are broken before their size. */
bool image_read(struct str bytes, struct image *out);

/* "2,5cm", "2.5cm" or "25mm" in EMU; 0 when s is none of them. */
unsigned long image_length(struct str s);

/* A w:drawing that shows relationship rel inline at that size; id: unique in the part. */
struct str image_drawing(struct arena *a, struct str rel, unsigned long w, unsigned long h, unsigned id);

#endif
