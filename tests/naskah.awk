# Lines to the document part of a DOCX, see `naskah` in lib.sh.
function runs(s) {
	gsub(/&/, "\\&amp;", s); gsub(/</, "\\&lt;", s)
	gsub(/→/, "</w:t><w:tab/><w:t xml:space=\"preserve\">", s)
	gsub(/↵/, "</w:t><w:br/><w:t xml:space=\"preserve\">", s)
	return "<w:r><w:t xml:space=\"preserve\">" s "</w:t></w:r>"
}
function para(s,  props) {
	if (s ~ /^== /) { props = "<w:pageBreakBefore/>"; s = substr(s, 4) }
	if (match(s, /^#[0-9] /)) {
		props = props "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" substr(s, 2, 1) "\"/></w:numPr>"
		s = substr(s, 4)
	}
	return "<w:p>" (props ? "<w:pPr>" props "</w:pPr>" : "") (s == "" ? "" : runs(s)) "</w:p>"
}
function cell(s,  v, n, i, x) {
	x = "<w:tc>"
	if (s == "^") { x = x "<w:tcPr><w:vMerge/></w:tcPr>"; s = "" }
	n = split(s, v, "~")
	for (i = 1; i <= n; i++) x = x para(v[i])
	return x (n ? "" : para("")) "</w:tc>"
}
function row(s,  v, n, i, x) {
	n = split(substr(s, 2), v, "|")
	x = "<w:tr>"
	for (i = 1; i <= n; i++) x = x cell(v[i])
	return x "</w:tr>"
}
BEGIN {
	print "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
	print "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
}
/^\|/ { if (!table) print "<w:tbl>"; table = 1; print row($0); next }
table { print "</w:tbl>"; table = 0 }
/^</ { print; next }
{ print para($0) }
END { if (table) print "</w:tbl>"; print "</w:body></w:document>" }
