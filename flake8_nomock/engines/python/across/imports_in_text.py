"""The modules that a Python source imports, read from its text: enough to decide which other files matter."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.core.regex import pattern

_STATEMENT = (
    r"(?m)(?:^|[;:])[ \t]*(?:"
    r"from[ \t\\\n]+(\.[.\w]*|[\w.]+)[ \t\\\n]*\bimport\b[ \t\\\n]*(\([^)]*\)|[^\n;#\\]*(?:\\\n[^\n;#\\]*)*)"
    r"|import[ \t]+([\w., \t]+))"
)
_COMMENT = r"#[^\n]*"


def imports_in(text: str) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """Yield each module that an import statement may name, as it is written, with the names taken from it.

    A name comes with what it is called in the file; both are `*` for a star import. A plain `import a.b` takes none.
    Text in strings counts as well.
    """
    if "import" not in text:
        return
    for module, names, plain in pattern(_STATEMENT).findall(text):
        if plain:
            for part in plain.split(","):
                words = part.split()
                if words:
                    yield words[0], ()
            continue
        yield module, tuple(_names(names))


def _names(written: str) -> Iterator[tuple[str, str]]:
    for part in pattern(_COMMENT).sub("", written).strip("()").replace("\\", " ").split(","):
        words = part.split()
        if words:
            yield words[0], words[-1]
