/* YAML, by the emitter of libyaml. See tulis.h. */
#include <yaml.h>

#include "ekspor/tulis.h"

enum {
	WIDTH = 88,     /* libyaml breaks a line behind the first word that passes it */
	ONE_LINE = 88   /* characters of a text that needs no folding */
};

struct writer {
	yaml_emitter_t emitter;
	bool failed;
};

static int
append(void *out, unsigned char *p, size_t n)
{
	buf_add(out, (const char *)p, n);
	return 1;
}

/* Hands over an event that was made; the emitter owns it then. */
static void
emit(struct writer *w, int made, yaml_event_t *event)
{
	if (!made || (!w->failed && !yaml_emitter_emit(&w->emitter, event)))
		w->failed = true;
}

/* What the reader would take for something else than a text. */
static bool
needs_quotes(struct str s)
{
	return s.n == 0 || str_is(s, "true") || str_is(s, "false") || str_is(s, "null") || str_is(s, "~");
}

static yaml_scalar_style_t
style_of(const struct value *v)
{
	if (v->kind != VALUE_TEXT)
		return YAML_PLAIN_SCALAR_STYLE;
	if (needs_quotes(v->text))
		return YAML_SINGLE_QUOTED_SCALAR_STYLE;
	if (str_has(v->text, "\n"))
		return YAML_LITERAL_SCALAR_STYLE;
	return utf8_len(v->text) > ONE_LINE ? YAML_FOLDED_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE;
}

static void
scalar(struct writer *w, struct str s, yaml_scalar_style_t style)
{
	yaml_event_t e;

	emit(w, yaml_scalar_event_initialize(&e, NULL, NULL, (const yaml_char_t *)s.p, (int)s.n, 1, 1, style), &e);
}

/* Trees of ours are a few levels deep. */
static void
node(struct writer *w, const struct value *v)
{
	bool map = v->kind == VALUE_MAP;
	const struct value *c;
	yaml_event_t e;

	if (!map && v->kind != VALUE_LIST) {
		scalar(w, v->text, style_of(v));
		return;
	}
	emit(w, map ? yaml_mapping_start_event_initialize(&e, NULL, NULL, 1, YAML_BLOCK_MAPPING_STYLE) :
	    yaml_sequence_start_event_initialize(&e, NULL, NULL, 1, YAML_BLOCK_SEQUENCE_STYLE), &e);
	for (c = v->first; c && !w->failed; c = c->next) {
		if (map)
			scalar(w, c->key, YAML_ANY_SCALAR_STYLE);
		node(w, c);
	}
	emit(w, map ? yaml_mapping_end_event_initialize(&e) : yaml_sequence_end_event_initialize(&e), &e);
}

int
tulis_yaml(const struct value *v, struct buf *out)
{
	struct writer w = {.failed = false};
	yaml_event_t e;

	if (!yaml_emitter_initialize(&w.emitter))
		return -1;
	yaml_emitter_set_output(&w.emitter, append, out);
	yaml_emitter_set_unicode(&w.emitter, 1);
	yaml_emitter_set_width(&w.emitter, WIDTH);
	emit(&w, yaml_stream_start_event_initialize(&e, YAML_UTF8_ENCODING), &e);
	emit(&w, yaml_document_start_event_initialize(&e, NULL, NULL, NULL, 1), &e);
	node(&w, v);
	emit(&w, yaml_document_end_event_initialize(&e, 1), &e);
	emit(&w, yaml_stream_end_event_initialize(&e), &e);
	yaml_emitter_delete(&w.emitter);
	return w.failed ? -1 : 0;
}
