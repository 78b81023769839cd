"""Import statements as text: which paths they bind to which names. Nothing is parsed by Python."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NOISE = re.compile(r"#[^\n]*|[\\()]")
_FROM = re.compile(r"from\s*([.\w\s]*?)\s*\bimport\b(.*)", re.DOTALL)
_BETWEEN = re.compile(r"[;:]")


def imported_names(statement: str) -> Iterator[tuple[str, str]]:
    """(path, name that it is bound to) of an import statement, or of several on a line.

    A relative path begins with dots. Of `from m import *` the name is `*`; `import a.b` binds `a` to `a`.
    What is no import statement yields nothing.
    """
    for piece in _BETWEEN.split(_NOISE.sub(" ", statement)):
        piece = piece.strip()
        if piece.startswith("import"):
            for path, name in _aliases(piece.removeprefix("import")):
                yield (path, name) if name else (path.partition(".")[0],) * 2
        elif match := _FROM.match(piece):
            module = "".join(match[1].split())
            prefix = module if module.endswith(".") else f"{module}."
            for path, name in _aliases(match[2]):
                yield prefix + path, name or path


def _aliases(text: str) -> Iterator[tuple[str, str]]:
    """(what, as what) of a list of names."""
    for alias in text.split(","):
        words = alias.split()
        if "as" in words[1:]:
            at = words.index("as", 1)
            yield "".join(words[:at]), "".join(words[at + 1 :])
        elif words:
            yield "".join(words), ""
