# The findings of `lint --format json` as lines: baris, tingkat, aturan, kata.

# The string of a line `"key": "...",`.
function value(s) {
	sub(/^ *"[a-z_]*": "?/, "", s)
	sub(/"?,?$/, "", s)
	gsub(/\\n|\\t/, " ", s)
	gsub(/\\"/, "\"", s)
	gsub(/\\\//, "/", s)
	return s
}
/^  {/ { line = 0; level = rule = text = "" }
/^    "line": / { line = value($0) }
/^    "level": / { level = value($0) }
/^    "rule": / { rule = value($0) }
/^    "text": / { text = value($0) }
/^  }/ { printf "%s\t%s\t%s\t%s\n", line, level, rule, text }
