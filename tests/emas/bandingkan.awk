# Compares the findings for one decree with its gold list.
# usage: awk -f bandingkan.awk EMAS.tsv TEMUAN.tsv
# EMAS.tsv: see README.md. TEMUAN.tsv: baris, tingkat, aturan, kata, no head.
# Prints recall of errors and of warnings, precision, and then the lines
#   luput  a row no finding stands for        baris tingkat aturan kata catatan
#   beda   a row found at another level       baris tingkat aturan kata level-of-the-finding
#   luar   a finding no row stands for        baris tingkat aturan kata
# Exit status 2 when the first file is no gold list.

BEGIN {
	FS = OFS = "\t"
	n = split("dan atau dari dengan dalam pada yang untuk tentang atas nomor tahun peraturan menteri keputusan komisi pemilihan umum undang republik indonesia negara lembaran berita kpu", common, " ")
	for (i = 1; i <= n; i++) is_common[common[i]] = 1
}
FNR == 1 { file++ }
file == 1 && FNR == 1 {
	if ($1 != "baris" || $2 != "tingkat" || $3 != "aturan" || $4 != "kata") {
		print FILENAME ": bukan daftar emas" >"/dev/stderr"
		failed = 1
		exit 2
	}
	next
}
file == 1 {
	row[++rows] = $0; places[rows] = $1; level[rows] = $2; ids[rows] = "|" $3 "|"
	kata[rows] = $4; plain[rows] = words($4)
	want[$2]++
	next
}
$1 ~ /^[0-9]+$/ {
	found_at[++found] = $1; found_level[found] = $2; found_id[found] = "|" $3 "|"
	found_kata[found] = $4; found_plain[found] = words($4); finding[found] = $1 OFS $2 OFS $3 OFS $4
}

# The words of a text: lower case, one blank between, none of the marks.
function words(s) {
	gsub(/<[^>]*>/, "", s)
	gsub(/“|”|–|—/, " ", s)
	gsub(/[][ \t.,;:()\/*"<>|&-]+/, " ", s)
	sub(/^ /, "", s); sub(/ $/, "", s)
	return tolower(s)
}
function bare(s) { gsub(/[ \t]/, "", s); return s }

# Two texts share words: one stands in the other, or they have a word of some weight in common.
# A text without words, as " :", is looked for as it is.
function overlap(g, f,    a, b, n, i, part) {
	if (kata[g] == "" || found_kata[f] == "") return 0
	a = plain[g]; b = found_plain[f]
	if (a == "" || b == "") {
		a = bare(kata[g]); b = bare(found_kata[f])
		return index(a, b) || index(b, a)
	}
	if (index(" " a " ", " " b " ") || index(" " b " ", " " a " ")) return 1
	n = split(a, part, " ")
	for (i = 1; i <= n; i++)
		if (length(part[i]) > 2 && !(part[i] in is_common) && index(" " b " ", " " part[i] " ")) return 1
	return 0
}

# Lines from a finding to the nearest place of a row.
function distance(g, f,    n, i, d, best, place) {
	n = split(places[g], place, "|")
	for (i = 1; i <= n; i++) {
		d = place[i] - found_at[f]; if (d < 0) d = -d
		if (i == 1 || d < best) best = d
	}
	return best
}
function near(g, f,    d) {
	if (!index(ids[g], found_id[f])) return 0
	d = distance(g, f)
	return d <= 1 || (d <= 3 && plain[g] != "" && plain[g] == found_plain[f])
}
function serve(g, f) {
	served[f] = 1
	if (!(g in by) || (found_level[by[g]] != level[g] && found_level[f] == level[g])) by[g] = f
}

# One row for a finding that has none: the nearest still open.
function serve_one(f, sharing,    g, d, best, least) {
	best = 0
	for (g = 1; g <= rows; g++) {
		if ((g in by) || !near(g, f) || (sharing && !overlap(g, f))) continue
		d = distance(g, f)
		if (!best || d < least) { best = g; least = d }
	}
	if (best) serve(best, f)
}
function share(part, whole) { return whole ? sprintf("%d dari %d (%d%%)", part, whole, 100 * part / whole) : "tidak ada" }

END {
	if (failed) exit 2
	# On its own line a finding stands for every row that shares its words.
	for (f = 1; f <= found; f++)
		for (g = 1; g <= rows; g++)
			if (index(ids[g], found_id[f]) && distance(g, f) == 0 && (kata[g] == "" || overlap(g, f))) serve(g, f)
	for (f = 1; f <= found; f++) if (!(f in served)) serve_one(f, 1)
	for (f = 1; f <= found; f++) if (!(f in served)) serve_one(f, 0)
	# The same words under another rule are no false alarm, but no row is found by them.
	for (f = 1; f <= found; f++)
		for (g = 1; g <= rows && !(f in served); g++)
			if (distance(g, f) == 0 && overlap(g, f)) served[f] = 1

	for (g in by) have[level[g]]++
	for (f = 1; f <= found; f++) if (found_level[f] == "error" || found_level[f] == "warning") {
		loud++
		if (f in served) right++
	}
	print "error terjumpai", share(have["error"], want["error"])
	print "warning terjumpai", share(have["warning"], want["warning"])
	print "temuan tepat", share(right, loud)
	for (g = 1; g <= rows; g++) if (level[g] == "error" || level[g] == "warning") {
		if (!(g in by)) print "luput", row[g]
		else if (found_level[by[g]] != level[g]) {
			split(row[g], cell, FS)
			print "beda", cell[1], cell[2], cell[3], cell[4], found_level[by[g]]
		}
	}
	for (f = 1; f <= found; f++)
		if (!(f in served) && (found_level[f] == "error" || found_level[f] == "warning")) print "luar", finding[f]
}
