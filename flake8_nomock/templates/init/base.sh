set -uo pipefail
export PYTHONSAFEPATH=1 # no module is imported from the checkout
# What the change is compared with, so that nothing can be loosened in the same change.
against=()
target="refs/remotes/origin/${GITHUB_BASE_REF:-}"
if [ -n "${GITHUB_BASE_REF:-}" ] && git rev-parse --verify --quiet "$target" > /dev/null; then
  against=(--against "$target"@@NEWTARGET@@)
elif [ "${GITHUB_EVENT_NAME:-}" = push ] && ! git cat-file -e "${BASE:-}^{commit}" 2> /dev/null; then
  echo "::notice::no earlier commit of this branch: nothing to compare with"@@NEWHEAD@@
elif [ -n "${BASE:-}" ]; then
  against=(--against "$BASE"@@NEWBASE@@)
fi
