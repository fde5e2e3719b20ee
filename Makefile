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

PACKAGES = libzip libxml-2.0 libpcre2-8 yaml-0.1 jansson
DEBIAN   = gcc make pkg-config zip unzip libxml2-utils libzip-dev libxml2-dev \
           libpcre2-dev libyaml-dev libjansson-dev libcsv-dev libcmocka-dev

WARN  = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes
FLAGS = -std=c11 -D_XOPEN_SOURCE=700 $(WARN) -Isrc $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
# libcsv comes without a .pc file.
LIBS  = $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv

SRC   = $(wildcard src/*/*.c)
OBJ   = $(SRC:src/%.c=$(OUT)/obj/%.o)
LIB   = $(OUT)/libkeputusan.a
BIN   = $(OUT)/bin/keputusan
SHARE = $(OUT)/share/keputusan
