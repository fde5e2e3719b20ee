/*
 * The pieces of a lampiran and the paragraphs of its narrative: from the
 * blocks of a Markdown file to the model, and to the values of a template.
 */
#include "decree/decree.h"

/* How a block of read_markdown becomes a paragraph; the rest has no text. */
static const struct {
	const char *jenis;
	enum alinea_jenis alinea;
} kinds[] = {
	{"judul", ALINEA_JUDUL}, {"paragraf", ALINEA_PARAGRAF}, {"butir", ALINEA_BUTIR},
	{"lanjutan", ALINEA_LANJUTAN},
};

struct potongan *
lampiran_tambah(struct arena *a, struct lampiran *l)
{
	l->isi = arena_grow(a, l->isi, l->n_isi, &l->isi_cap, sizeof *l->isi);
	l->isi[l->n_isi] = (struct potongan){0};
	return &l->isi[l->n_isi++];
}

struct alinea *
potongan_tambah(struct arena *a, struct potongan *p)
{
	p->v = arena_grow(a, p->v, p->n, &p->cap, sizeof *p->v);
	p->v[p->n] = (struct alinea){.label = str_of("")};
	return &p->v[p->n++];
}

static struct str
text_of(const struct value *map, const char *key)
{
	const struct value *v = value_get(map, key);

	return v ? v->text : str_of("");
}

/* The text of runs, without their formatting. */
static struct str
plain(struct arena *a, const struct value *runs)
{
	const struct value *r;
	struct buf b = BUF_INIT;
	struct str s;

	for (r = runs ? runs->first : NULL; r; r = r->next)
		buf_addstr(&b, text_of(r, "teks"));
	s = str_dup(a, str_trim(buf_str(&b)));
	buf_release(&b);
	return s;
}

static void
add(struct arena *a, struct potongan *p, const struct value *block, enum alinea_jenis jenis)
{
	struct alinea *al = potongan_tambah(a, p);
	unsigned tingkat = 0;

	str_to_uint(text_of(block, "tingkat"), &tingkat);
	*al = (struct alinea){jenis, tingkat, text_of(block, "label"), plain(a, value_get(block, "isi")), block->loc};
}

static void
add_lines(struct arena *a, struct potongan *p, const struct value *block)
{
	const struct value *l = value_get(block, "baris");

	for (l = l ? l->first : NULL; l; l = l->next) {
		struct alinea *al;

		if (str_trim(l->text).n == 0)
			continue;
		al = potongan_tambah(a, p);
		al->jenis = ALINEA_TANDA_TANGAN;
		al->text = str_trim(l->text);
		al->loc = l->loc;
	}
}

void
narasi_dari_blok(struct arena *a, const struct value *blok, struct potongan *p)
{
	const struct value *block;
	size_t i;

	for (block = blok->first; block; block = block->next) {
		struct str jenis = text_of(block, "jenis");

		if (str_is(jenis, "tanda_tangan"))
			add_lines(a, p, block);
		if (str_is(jenis, "tabel") && !p->tabel.file)
			p->tabel = block->loc;
		for (i = 0; i < sizeof kinds / sizeof *kinds; i++)
			if (str_is(jenis, kinds[i].jenis))
				add(a, p, block, kinds[i].alinea);
	}
}

/* Which of the four ways to show a run: exactly one of these keys is true. */
static const char *
run_kind(const struct value *run)
{
	bool tebal = !value_empty(value_get(run, "tebal")), miring = !value_empty(value_get(run, "miring"));

	return tebal && miring ? "tebal_miring" : tebal ? "tebal" : miring ? "miring" : "biasa";
}

static struct value *
true_value(struct arena *a, struct loc loc)
{
	struct value *v = value_new(a, VALUE_BOOL, loc);

	v->truth = true;
	v->text = STR("true");
	return v;
}

static struct value *
runs_value(struct arena *a, const struct value *runs)
{
	struct value *list = value_new(a, VALUE_LIST, runs->loc);
	const struct value *r;

	for (r = runs->first; r; r = r->next) {
		struct value *run = value_add(list, value_new(a, VALUE_MAP, r->loc));

		/* All keys stand here: a name that is absent would be looked up outward. */
		value_set(run, STR("teks"), value_text(a, text_of(r, "teks"), r->loc));
		value_set(run, STR("tautan"), value_text(a, text_of(r, "tautan"), r->loc));
		value_set(run, str_of(run_kind(r)), true_value(a, r->loc));
	}
	return list;
}

/* A row of a table: {sel: [{isi: runs}, ...]}. */
static struct value *
cells_value(struct arena *a, const struct value *row)
{
	struct value *v = value_new(a, VALUE_MAP, row->loc);
	struct value *list = value_set(v, STR("sel"), value_new(a, VALUE_LIST, row->loc));
	const struct value *c;

	for (c = row->first; c; c = c->next)
		value_set(value_add(list, value_new(a, VALUE_MAP, c->loc)), STR("isi"), runs_value(a, c));
	return v;
}

static struct value *
block_value(struct arena *a, const struct value *block)
{
	static const char *const keys[] = {"daftar", "bentuk", "mulai", "label", "berkas", "teks"};
	struct value *v = value_new(a, VALUE_MAP, block->loc), *lines;
	const struct value *isi = value_get(block, "isi"), *l = value_get(block, "baris");
	size_t i;

	for (i = 0; i < sizeof keys / sizeof *keys; i++)
		value_set(v, str_of(keys[i]), value_text(a, text_of(block, keys[i]), block->loc));
	if (isi)
		value_set(v, STR("isi"), runs_value(a, isi));
	if (l) {
		lines = value_set(v, STR("baris"), value_new(a, VALUE_LIST, l->loc));
		for (l = l->first; l; l = l->next)
			value_add(lines, l->kind == VALUE_LIST ? cells_value(a, l) : value_text(a, l->text, l->loc));
	}
	return v;
}

struct value *
narasi_to_value(struct arena *a, const struct value *blok)
{
	struct value *list = value_new(a, VALUE_LIST, blok->loc);
	const struct value *block;

	for (block = blok->first; block; block = block->next) {
		struct value *item = value_add(list, value_new(a, VALUE_MAP, block->loc));

		value_set(item, str_printf(a, "%.*s%.*s", STRF(text_of(block, "jenis")),
		    STRF(text_of(block, "tingkat"))), block_value(a, block));
	}
	return list;
}
