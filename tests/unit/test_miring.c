/*
 * Foreign words in documents that tell what is in italics: which of them are
 * told, how loud, and with what words.
 */
#include "lint_uji.h"

/* Diktum items and a cell of the matrix; what is said of them, in order. */
static const struct kasus {
	const char *diktum[2], *sel;
	const char *want;
} kasus[] = {
	{{"Pimpinan menjadi role model.", "Melibatkan stakeholder."}, "Website", ""}, /* no italics anywhere */
	{{"Pimpinan menjadi <i>role model</i>.", "Menjadi role model yang baik."}, NULL,
	    "warning 2 \"role model\", di tempat lain miring; padanannya \"teladan\"\n"},
	{{"Pimpinan menjadi <i>role model</i>.", "Role Model: Role model."}, NULL,
	    "warning 2 \"Role Model\", di tempat lain miring; padanannya \"Teladan\"\n"
	    "warning 2 \"Role model\", di tempat lain miring; padanannya \"Teladan\"\n"},
	{{"Tampil di <i>website</i>.", "Melibatkan stakeholder dan stakeholder."}, NULL,
	    "info 2 \"stakeholder\"; padanannya \"pemangku kepentingan\"\n"},
	{{"Tampil di <i>website</i>.", "x"}, "Website kantor", "info 3 \"Website\", di tempat lain miring; padanannya \"Situs web\"\n"},
	{{"Menjadi <i>role</i> <i>model</i>.", "Sebuah <i>role mod</i>el."}, NULL,
	    "warning 2 \"role model\", di tempat lain miring; padanannya \"teladan\"\n"},
	{{"Kunjungi www.website.go.id dan <i>website</i>.", "Isi Google Form."}, NULL, ""},
	{{"<i>Grand Design Reformasi Birokrasi</i> disusun.", "x"}, NULL,
	    "warning 1 \"Grand Design Reformasi Birokrasi\"\n"},
	{{"Susun <i>pembangunan zona</i> ini.", "<i>Seluruh alinea ini miring.</i>"}, NULL,
	    "warning 1 \"pembangunan zona\"\n"},
	{{"Memakai <i>visual management board</i> dan <i>WBK/WBBM</i>.", "x"}, NULL, ""},
	{{"<i>Grand Design</i> Reformasi Birokrasi.", "x"}, "<i>Road map pembangunan</i>",
	    "info 3 \"Road map pembangunan\"\n"},
};

static void
put(struct uji *u, const struct kasus *k)
{
	struct baris *row = &u->k.lampiran->isi[0].matriks->v->v[0];
	size_t i;

	for (i = 0; i < COUNT(k->diktum); i++)
		put_dokumen(u, str_of(k->diktum[i]), &u->k.diktum.v[i].text, &u->k.diktum.v[i].loc);
	if (k->sel)
		put_dokumen(u, str_of(k->sel), &row->sel[1], &row->loc);
}

static void
test_kasus(void **state)
{
	const struct message *m;
	struct uji u;
	struct buf got;
	size_t i, j, n;

	(void)state;
	for (i = 0; i < COUNT(kasus); i++) {
		start(&u);
		got = (struct buf)BUF_INIT;
		u.eja = eja_open(u.diag, kata_file(u.arena));
		u.rules = load_test_rules(u.diag, u.arena);
		put(&u, &kasus[i]);
		run(&u);
		m = diag_sorted(u.diag, &n);
		for (j = 0; j < n; j++)
			if (str_is(str_of(m[j].rule->id), "foreign-italic") ||
			    str_is(str_of(m[j].rule->id), "italic-span-exact"))
				buf_addf(&got, "%s %u %.*s\n", level_name(m[j].level), m[j].loc.a, STRF(m[j].arg));
		if (!str_is(buf_str(&got), kasus[i].want))
			fail_msg("\"%s\" gives %s, not %s", kasus[i].diktum[0], got.p ? got.p : "nothing", kasus[i].want);
		buf_release(&got);
		finish(&u);
	}
}

/* Where it is told, and that words in italics are not spelt wrong. */
static void
test_tempat(void **state)
{
	static const struct kasus k = {
		{"Menjadi <i>role model</i> dan <i>primus inter pares</i>.", "Menjadi role model; primus menyususn."}, NULL, ""
	};
	const struct message *m;
	struct uji u;
	size_t n;

	(void)state;
	start(&u);
	u.eja = eja_open(u.diag, kata_file(u.arena));
	u.rules = load_test_rules(u.diag, u.arena);
	put(&u, &k);
	run(&u);
	m = find_message(u.diag, "foreign-italic", &n);
	assert_int_equal(n, 1);
	assert_string_equal(m->loc.place, "Diktum KEDUA");
	assert_true(str_is(m->text, "role model"));
	assert_null(m->fix.p);
	m = find_message(u.diag, "ejaan", &n);
	assert_int_equal(n, 1);
	assert_true(str_is(m->text, "menyususn"));
	finish(&u);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kasus),
		cmocka_unit_test(test_tempat),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
