/*
 * Memory. Running out of memory ends the process with one line and exit
 * status 3: this is a program, not a library, and no caller can do better.
 *
 * An arena owns everything that is made while one document is worked on:
 * value trees, paragraph lists, models, template programs. Nothing in it is
 * freed piecemeal; arena_free drops all of it.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>

void *xmalloc(size_t n);
void *xrealloc(void *p, size_t n);

struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *a); /* accepts NULL */

/* n zeroed bytes, aligned for any type, valid until arena_free. */
void *arena_alloc(struct arena *a, size_t n);

/* A NUL-terminated copy of n bytes. */
char *arena_dup(struct arena *a, const char *p, size_t n);

/*
 * Grows an arena array that holds n elements of the given size so that one
 * more fits, doubling as it goes; returns the (perhaps moved) array.
 * *cap is the room so far, 0 at first.
 */
void *arena_grow(struct arena *a, void *v, size_t n, size_t *cap, size_t size);

#endif
