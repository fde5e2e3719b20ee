# Checks that every #include of a module is allowed by src/layers.
# usage: awk -f layers.awk src/layers FILE...
FILENAME ~ /src\/layers$/ {
	if ($0 ~ /^#/ || $0 == "") next
	split($0, part, ":"); module = part[1]
	known[module] = 1
	n = split(part[2], names, " ")
	for (i = 1; i <= n; i++) allowed[module, names[i]] = 1
	next
}
FNR == 1 { split(FILENAME, path, "/"); self = path[2]; if (!(self in known)) { print FILENAME ": module " self " is not in src/layers"; bad = 1 } }
/^#include "/ {
	split($0, q, "\""); split(q[2], dir, "/")
	if (dir[1] != self && !((self, dir[1]) in allowed)) { print FILENAME ":" FNR ": " self " must not include " q[2]; bad = 1 }
}
/^#include <(zip|libxml|yaml|jansson|csv|cmark|pcre2|hunspell)/ {
	gsub(/[<>]/, "", $2); name = $2; sub(/\/.*/, "", name)
	if (!((self, name) in allowed)) { print FILENAME ":" FNR ": " self " must not include <" $2 ">"; bad = 1 }
}
END { exit bad }
