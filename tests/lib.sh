# Helpers for the cases, sourced by tests/run in the folder of a case.

# paket DOCUMENT.xml DIR: an unpacked DOCX around one document part.
paket() {
	cp -r "$root/tests/paket" "$2" && cp "$1" "$2/word/document.xml"
}

# badan "XML of paragraphs" DIR: the same around the content of a body.
badan() {
	mkdir -p "$2" && cp -r "$root/tests/paket/." "$2" &&
	printf '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>%s</w:body></w:document>\n' "$1" >"$2/word/document.xml"
}

# p TEXT: a paragraph with one run.
p() { printf '<w:p><w:r><w:t>%s</w:t></w:r></w:p>' "$1"; }

# isi FILE.docx [PART]: a part of a package, one element a line.
isi() { unzip -p "$1" "${2:-word/document.xml}" | XMLLINT_INDENT=' ' xmllint --format -; }

# kecil DIR: a small decree of its own, to be changed by a case.
kecil() { cp -r "$root/tests/keputusan-kecil" "$1"; }

# ganti FILE OLD NEW: replaces a text that must be there, byte for byte.
ganti() {
	grep -qF -- "$2" "$1" || { echo "ganti: '$2' tidak ada di $1"; return 1; }
	OLD=$2 NEW=$3 perl -0pi -e 's/\Q$ENV{OLD}\E/$ENV{NEW}/' "$1"
}

# ringkas FILE.docx: the body as text with its structure in short marks.
ringkas() { isi "$1" | sed -n 's/^ *//; /<w:t[ >]/p; /<w:\(p\|tr\|tc\|tbl\|vMerge\|sectPr\|br\|pgSz\)[ >\/]/p'; }

# dasar DIR DATE ITEM...: a small decree of that day (-: none yet) with these items as its Mengingat.
dasar() {
	dir=$1 date=$2; shift 2
	rm -rf "$dir" && kecil "$dir" || return
	[ "$date" = - ] && date= || date=", tanggal: $date"
	ganti "$dir/decree.yaml" ', tanggal: 2025-01-06' "$date"
	items=$(printf '  - %s\n' "$@") perl -0pi -e 's/^mengingat:\n.*?(?=^diktum)/mengingat:\n$ENV{items}\n/ms' "$dir/decree.yaml"
}

# mengingat DIR: the items of Mengingat as the decree prints them, a line each.
mengingat() { $keputusan tree "$1" | sed -n '/"mengingat"/,/\]/s/^ *"text": "\(.*\)"$/\1/p'; }

# naskah DIR: an unpacked DOCX from the text on standard input, a paragraph a line: → is a tab, ↵ a line break,
# "#1 " in front an automatic number (1: 1. 2., 2: a. b., 3: from 3. on), "== " a new page, "|a|b" a row of a table
# with ~ between the paragraphs of a cell and ^ for a cell merged with the one above; "<" begins XML.
naskah() {
	mkdir -p "$1" && cp -r "$root/tests/paket/." "$1" &&
	cp "$root/tests/penomoran.xml" "$1/word/numbering.xml" &&
	ganti "$1/word/_rels/document.xml.rels" 'relationships"/>' 'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>' &&
	LC_ALL=C awk -f "$root/tests/naskah.awk" >"$1/word/document.xml"
}

# pokok FILE...: what tree says, short: one line for each part, lists with their labels, texts cut in the middle.
pokok() {
	for f; do
		[ $# = 1 ] || echo "== ${f##*/}"
		$keputusan tree "$f" | LC_ALL=C awk -f "$root/tests/pokok.awk"
	done
}
