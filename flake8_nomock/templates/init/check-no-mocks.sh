#!/bin/sh
# Fails if there is a mock that nomock.toml does not permit: for git hooks, CI, and by hand.
#   scripts/check-no-mocks.sh            the whole project
#   scripts/check-no-mocks.sh --staged   only what is staged for a commit
set -eu
cd "$(dirname "$0")/.."
for folder in .venv/bin venv/bin; do
  if [ -x "$folder/nomock" ]; then exec "$folder/nomock" check "$@"; fi
done
if command -v nomock >/dev/null 2>&1; then exec nomock check "$@"; fi
echo "check-no-mocks: nomock is not installed: pip install '@@REQUIREMENT@@'" >&2
exit 3
