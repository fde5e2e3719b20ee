# The JSON of `tree`, which is indented, as short lines; see `pokok` in lib.sh.
function short(s,  head, tail) {
	if (length(s) <= 90) return s
	head = substr(s, 1, 50); sub(/ [^ ]*$/, "", head)
	tail = substr(s, length(s) - 35); sub(/^[^ ]* /, "", tail)
	return head " … " tail
}
/^ *[][{}],?$/ { next }
{
	indent = match($0, /[^ ]/) - 1
	line = substr($0, indent + 1)
	sub(/,$/, "", line)
	key = line; sub(/^"/, "", key); sub(/": .*/, "", key)
	value = line; sub(/^"[^"]*": /, "", value)
	gsub(/^"|"$/, "", value)
	if (key == "label") { label = value; next }
	if (key == "kunci" || key == "tingkat") next
	if (key == "jenis") { kind = value; next }
	if (key == "text") { key = label == "" ? (kind == "" ? "(tanpa label)" : kind) : label; label = kind = "" }
	printf "%*s%s%s\n", int(indent / 2) - 1, "", key, value == "[" || value == "{" ? "" : " : " short(value)
}
