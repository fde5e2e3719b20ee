# keputusan: build, test, install. Everything built goes under build/.
#
#   make            the program
#   make demo       install what is missing, build, draft the decrees of decrees/
#   make test       install what is missing, build, run every test
#   make install    to $(DESTDIR)$(PREFIX)
#
# The same tree can be built several times with other flags: OUT=build/asan.

CC      ?= cc
CFLAGS  ?= -O2 -g
PREFIX  ?= /usr/local
OUT     ?= build

PACKAGES = libzip libxml-2.0 libpcre2-8 yaml-0.1 jansson libcmark hunspell
DEBIAN   = gcc make pkg-config zip unzip libxml2-utils libzip-dev libxml2-dev \
           libpcre2-dev libyaml-dev libjansson-dev libcsv-dev libcmark-dev libhunspell-dev \
           hunspell-id libcmocka-dev

WARN  = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes
FLAGS := -std=c11 -D_XOPEN_SOURCE=700 $(WARN) -Isrc $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
# libcsv comes without a .pc file.
LIBS  := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv

SRC   = $(wildcard src/*/*.c)
OBJ   = $(SRC:src/%.c=$(OUT)/obj/%.o)
LIB   = $(OUT)/libkeputusan.a
BIN   = $(OUT)/bin/keputusan
SHARE = $(OUT)/share/keputusan
RULES = $(wildcard src/rules/*.yaml src/rules/*.tsv src/rules/*.txt)

.DEFAULT_GOAL = all
.PHONY: all
all: $(BIN) share

$(BIN): $(OUT)/obj/main.o $(LIB)
	@mkdir -p $(@D)
	@echo "  LINK $@"
	@$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(LIB): $(OBJ)
	@rm -f $@
	@$(AR) rcs $@ $(OBJ)

# Rebuilt when a flag or this file changes, or a source is gone.
STAMP = $(OUT)/flags
$(shell mkdir -p $(OUT); echo '$(CC) $(FLAGS) $(CFLAGS) $(LDFLAGS) $(SRC)' | cmp -s - $(STAMP) || \
    echo '$(CC) $(FLAGS) $(CFLAGS) $(LDFLAGS) $(SRC)' >$(STAMP))

$(OUT)/obj/%.o: src/%.c Makefile $(STAMP)
	@mkdir -p $(@D)
	@echo "  CC   $<"
	@$(CC) $(FLAGS) $(CFLAGS) -MMD -MP -c -o $@ $<

-include $(OBJ:.o=.d) $(OUT)/obj/main.d

# The build tree has the layout of an installed one; what was removed from the
# sources is removed from it.
.PHONY: share
share:
	@rm -rf $(SHARE) && mkdir -p $(SHARE)/templates $(SHARE)/rules
	@cp templates/*.docx $(SHARE)/templates/
	@cp $(RULES) $(SHARE)/rules/

# What is missing of Debian's packages is installed; nothing is done when all
# is there. Sudo is asked only when needed.
.PHONY: deps
deps:
	@missing=$$(for p in $(DEBIAN); do dpkg-query -W -f '$${Status}' $$p 2>/dev/null | \
	    grep -q 'install ok installed' || echo $$p; done); \
	[ -z "$$missing" ] || { \
	    echo "memasang paket Debian:" $$missing; \
	    if [ "$$(id -u)" = 0 ]; then as=; \
	    elif command -v sudo >/dev/null; then as=sudo; \
	    else echo "perlu root atau sudo untuk memasang:" $$missing >&2; exit 1; fi; \
	    $$as apt-get update -qq && \
	    $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	} >&2

# The libraries' flags are only known once the packages are there: a second make.
.PHONY: demo
demo: deps
	@$(MAKE) --no-print-directory all
	@mkdir -p $(OUT)/demo
	@$(BIN) build decrees/* -o $(OUT)/demo/ --jenis salinan 2>$(OUT)/demo/temuan.txt
	@echo "Buka berkas di atas dengan Word atau LibreOffice; teksnya saja: $(BIN) text BERKAS"
	@echo "Temuan pemeriksaan: $$(wc -l <$(OUT)/demo/temuan.txt) baris di $(OUT)/demo/temuan.txt"

# Tests: programs of tests/unit (cmocka) and folders of tests/cases.
UNIT = $(patsubst tests/unit/%.c,$(OUT)/unit/%,$(wildcard tests/unit/test_*.c))

$(OUT)/unit/%: tests/unit/%.c $(LIB)
	@mkdir -p $(@D)
	@echo "  LINK $@"
	@$(CC) $(FLAGS) $(CFLAGS) $(LDFLAGS) -Itests/unit -MMD -MP -o $@ $< $(LIB) $(LIBS) -lcmocka

-include $(UNIT:=.d)

.PHONY: test run-tests
test: deps
	@$(MAKE) --no-print-directory run-tests

run-tests: all $(UNIT) check-layers
	@OUT="$(abspath $(OUT))" tests/run

# The same tests again: under sanitizers, and under valgrind.
SANITIZE = -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all

.PHONY: test-asan test-valgrind check-clang check-layers
test-asan: deps
	@$(MAKE) --no-print-directory run-tests OUT=build/asan CFLAGS='$(SANITIZE)' LDFLAGS='$(SANITIZE)'

test-valgrind: DEBIAN += valgrind
test-valgrind: deps
	@$(MAKE) --no-print-directory all $(UNIT)
	@OUT="$(abspath $(OUT))" WRAP='valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite --suppressions=$(CURDIR)/tests/valgrind.supp' tests/run

check-clang: DEBIAN += clang
check-clang: deps
	@$(MAKE) --no-print-directory all OUT=build/clang CC=clang CFLAGS='-O1 -Werror'

check-layers:
	@awk -f tests/layers.awk src/layers src/*/*.c src/*/*.h

.PHONY: install uninstall clean
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/keputusan/templates \
	    $(DESTDIR)$(PREFIX)/share/keputusan/rules
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/keputusan
	install -m 644 templates/*.docx $(DESTDIR)$(PREFIX)/share/keputusan/templates
	install -m 644 $(RULES) $(DESTDIR)$(PREFIX)/share/keputusan/rules

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/keputusan $(DESTDIR)$(PREFIX)/share/keputusan

clean:
	rm -rf $(OUT)

# Templates are kept twice: as the file that is edited in Word, and as its
# parts, indented, so that a change can be read. `make templates` packs the
# parts, `make templates-parts` unpacks the files; a test compares them.
.PHONY: templates templates-parts
templates:
	@for t in $(notdir $(wildcard templates/parts/*)); do \
	    echo "  templates/$$t.docx"; \
	    rm -rf $(OUT)/pack && mkdir -p $(OUT)/pack && cp -r templates/parts/$$t/. $(OUT)/pack && \
	    find $(OUT)/pack -exec touch -d '1980-01-01 00:00 UTC' {} + && \
	    (cd $(OUT)/pack && find . -type f | LC_ALL=C sort | TZ=UTC zip -q -X pack.zip -@) && \
	    mv $(OUT)/pack/pack.zip templates/$$t.docx || exit 1; \
	done

templates-parts:
	@for t in $(basename $(notdir $(wildcard templates/*.docx))); do \
	    echo "  templates/parts/$$t"; \
	    rm -rf templates/parts/$$t && mkdir -p templates/parts/$$t && \
	    unzip -q -d templates/parts/$$t templates/$$t.docx && \
	    find templates/parts/$$t -type f \( -name '*.xml' -o -name '*.rels' \) -exec sh -c \
	        'XMLLINT_INDENT=" " xmllint --format "$$1" >"$$1.new" && mv "$$1.new" "$$1"' sh {} \; || exit 1; \
	done
