"""Who owns a file, as CODEOWNERS says: the last pattern that matches wins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from pathspec import GitIgnoreSpec

PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")
NOBODY = "(no owner)"


class Owners:
    """The owners of one repository. Paths are relative to its top, with forward slashes."""

    def __init__(self, text: str = "") -> None:
        self._rules = [_rule(line) for line in text.splitlines() if _is_rule(line)]
        self.of = lru_cache(maxsize=None)(self._of)

    def _of(self, path: str) -> str:
        """Owners of a path, joined by blanks; `NOBODY` if it has none."""
        for spec, owners in reversed(self._rules):
            if spec.match_file(path):
                return " ".join(owners) or NOBODY
        return NOBODY


def read(top: Path) -> Owners | None:
    """Read CODEOWNERS of the repository whose top folder this is; None if it has none."""
    for place in PLACES:
        if (top / place).is_file():
            return Owners((top / place).read_text(encoding="utf-8", errors="replace"))
    return None


def _is_rule(line: str) -> bool:
    """Sections of GitLab (`[name] @owner`) are no patterns."""
    return bool(line.strip()) and not line.lstrip().startswith(("#", "[", "^["))


def _rule(line: str) -> tuple[GitIgnoreSpec, Sequence[str]]:
    pattern, *rest = line.replace("\\ ", "\0").split()
    owners = []
    for word in rest:
        if word.startswith("#"):
            break
        owners.append(word)
    return GitIgnoreSpec.from_lines([pattern.replace("\0", "\\ ")]), owners
