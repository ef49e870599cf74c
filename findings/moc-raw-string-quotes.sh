#!/usr/bin/env bash
# moc of Qt 6.4.2 (Debian's qt6-base-dev-tools): a raw string literal with an odd number of quotation marks in it, R"(a " b)",
# hides all that follows from it: a class with Q_OBJECT is not found, moc says so in a note only and returns 0. With an even
# number, even R"("(")", it is found, and so is one before the literal. Guessed before: that moc reads raw strings as the
# compiler does, or else stops with an error. Needs apt of Debian 12, g++.
# Seen on 2026-12-01: "one mark: 0, two: 1, class first: 1 (classes found); returned 0 each time".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get download -q qt6-base-dev-tools=6.4.2+dfsg-10 >/dev/null 2>&1 && dpkg -x qt6-base-dev-tools_*.deb qt)
moc=$work/qt/usr/lib/qt6/libexec/moc
class='class Found : public QObject { Q_OBJECT };'
printf '%s\n' 'const char *text = R"(a " b)";' "$class" >"$work/one.h"
printf '%s\n' 'const char *text = R"("(")";' "$class" >"$work/two.h"
printf '%s\n' "$class" 'const char *text = R"(a " b)";' >"$work/first.h"
for name in one two first; do # all three are C++
    (echo 'class QObject {};'; cat "$work/$name.h") | g++ -std=c++17 -fsyntax-only -DQ_OBJECT= -x c++ -
done
for name in one two first; do
    "$moc" "$work/$name.h" >"$work/$name.out" 2>"$work/$name.err" || { echo "this has changed: moc returned $?"; exit 1; }
done
found() { grep -c '^void Found::qt_static_metacall' "$work/$1.out" || true; }
one=$(found one) two=$(found two) first=$(found first)
"$moc" -v
echo "one mark: $one, two: $two, class first: $first (classes found); returned 0 each time"
cat "$work/one.err"
[ "$one $two $first" = "0 1 1" ] && grep -q 'note: No relevant classes found' "$work/one.err" ||
    { echo "this has changed"; exit 1; }
