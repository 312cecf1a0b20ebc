#!/bin/sh
# Finds a browser for the journeys and writes its path to the file named in $1.
# Order: BROWSER_PATH, chromium or chrome on the PATH, Debian's package when root, else Playwright's own download.
out="$1"
found="${BROWSER_PATH:-}"
look() {
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    if command -v "$name" >/dev/null 2>&1; then found=$(command -v "$name"); return; fi
  done
}
[ -n "$found" ] || look
if [ -z "$found" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "No browser found: installing Debian's chromium for the tests."
  apt-get update -q >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q chromium >/dev/null 2>&1 || echo "Installing chromium failed: Playwright will try its own."
  look
fi
mkdir -p "$(dirname "$out")"
if [ -n "$found" ]; then
  echo "browser.path=$found" > "$out"
  echo "Browser for the journeys: $found"
else
  : > "$out"
  echo "Browser for the journeys: Playwright's own download"
fi
