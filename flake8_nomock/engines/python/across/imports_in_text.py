"""The modules that a Python source imports, read from its text: enough to decide which other files matter."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.core.regex import pattern

ImportedNames = tuple[tuple[str, str], ...]
"""Names that are taken from a module, each with what it is called in the file; both are `*` for a star import."""

_FROM = (
    r"(?:.*?[;:])??[ \t]*from[ \t\\\n]+(\.[.\w]*|[\w.]+)[ \t\\\n]*\bimport\b[ \t\\\n]*"
    r"(\([^)]*\)|[^\n;#\\]*(?:\\\n[^\n;#\\]*)*)"
)
_PLAIN = r"(?:.*?[;:])??[ \t]*import[ \t]+([\w., \t]+)"
_COMMENT = r"#[^\n]*"


def imports_in(text: str) -> Iterator[tuple[str, ImportedNames]]:
    """Yield each module that an import statement may name, as it is written, with the names taken from it.

    A plain `import a.b` takes none. Text in strings counts as well.
    """
    position, end = text.find("import"), 0
    while position >= 0:
        start = max(text.rfind("\n", 0, position) + 1, end)
        while start > end and text.endswith("\\\n", 0, start):  # a statement that began on an earlier line
            start = max(text.rfind("\n", 0, start - 1) + 1, end)
        found = pattern(_FROM).match(text, start)
        if found is not None:
            yield found[1], tuple(_names(found[2]))
        else:
            found = pattern(_PLAIN).match(text, start)
            for part in found[1].split(",") if found is not None else ():
                words = part.split()
                if words:
                    yield words[0], ()
        end = found.end() if found is not None else position
        position = text.find("import", max(end, position + 1))


def _names(written: str) -> Iterator[tuple[str, str]]:
    for part in pattern(_COMMENT).sub("", written).strip("()").replace("\\", " ").split(","):
        words = part.split()
        if words:
            yield words[0], words[-1]
