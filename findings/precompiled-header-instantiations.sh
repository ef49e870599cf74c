#!/usr/bin/env bash
# GCC 12.2, nlohmann-json 3.11.2 (Debian's): a precompiled header does not hold the template instantiations that its inline
# functions ask for: they stay pending, and every file that includes it does them again, one with no code of its own too. For
# <nlohmann/json.hpp> that is most of such a file's compile time. Guessed before: that what is precompiled costs its loading.
# Needs apt of Debian 12 and its g++-12. Memory is compared since time varies with what else the machine does.
# Seen on 2026-12-01: "template instantiation in a file that only includes it: 57 MB, 87 % of the time; in an empty one: 0 MB".
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
[ "$(dpkg-query -W -f '${Version}' g++-12)" = 12.2.0-14+deb12u1 ] || { echo "g++-12 12.2.0-14+deb12u1 is not installed"; exit 1; }
apt-get download -q nlohmann-json3-dev=3.11.2-2 >/dev/null 2>&1 && dpkg -x nlohmann-json3-dev_*.deb json
g++() { g++-12 -isystem "$work/json/usr/include" "$@"; }
echo '#include <nlohmann/json.hpp>' >all.h
g++ -std=c++20 -x c++-header all.h -o all.h.gch
echo '#include "all.h"' >includes.cpp
: >empty.cpp
for name in includes empty; do g++ -std=c++20 -H -ftime-report -c $name.cpp -o $name.o 2>$name.txt; done
grep -q '^! all.h.gch' includes.txt || { echo "the precompiled header is not taken"; exit 1; }
# A line: template instantiation : 0.74 ( 87%)  0.20 ( 87%)  17.09 ( 84%)  57M ( 89%); the first is the user's time.
part() { sed -nE "s/^ template instantiation +: +[0-9.]+ \( *([0-9]+)%\).* ([0-9]+)M \( *[0-9]+%\)\$/\\$2/p" "$1.txt"; }
share=$(part includes 1) memory=$(part includes 2) empty=$(part empty 2)
echo "g++ $(g++ -dumpfullversion), nlohmann-json 3.11.2-2, template instantiation" \
    "in a file that only includes it: ${memory:-0} MB, ${share:-0} % of the time; in an empty one: ${empty:-0} MB"
[ "${memory:-0}" -ge 20 ] && [ "${share:-0}" -ge 50 ] && [ "${empty:-0}" -eq 0 ] || { echo "this has changed"; exit 1; }
