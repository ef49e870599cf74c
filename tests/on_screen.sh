#!/usr/bin/env bash
# Runs a command on a screen of its own: on_screen.sh COMMAND… (xvfb-run now and then misses the signal it waits for, and
# then waits for ever; two that begin together may take the same number.)
set -eu
if ! command -v Xvfb >/dev/null; then
  echo "left out: there is no Xvfb here for a screen (./dev test installs it)"
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 77 # SKIP_RETURN_CODE
fi
folder=$(mktemp -d)
mkfifo "$folder/number"
Xvfb -displayfd 9 -screen 0 1600x1000x24 -nolisten tcp 9>"$folder/number" >"$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true; rm -r "$folder"' EXIT
if ! read -r number <"$folder/number"; then
  cat "$folder/log" >&2
  exit 1
fi
DISPLAY=":$number" "$@"
