"""Whether a source can be passed over without parsing it."""

from __future__ import annotations

from flake8_nomock.policy.scopes import is_generated
from flake8_nomock.python.engine import gate
from flake8_nomock.python.index import Index, pattern
from flake8_nomock.python.signals.path import telling_name


def is_silent(source: bytes, path: str, index: Index) -> bool:
    """Whether a source surely has no finding; a source that nobody can parse may be silent, too.

    `path` is relative to the project, with forward slashes; `index` is the catalogue for the file's scope.
    """
    if gate(index).opens(source):
        return False
    if any(telling_name(path, signal) for signal in index.paths):
        return False
    return not (index.comments and b"#" in source and _has_phrase(source, index))


def is_written_by_program(source: bytes) -> bool:
    """Whether a comment among the first lines says that a program wrote the file."""
    return is_generated(line.decode("utf-8", "replace") for line in source.split(b"\n", 5)[:5])


def _has_phrase(source: bytes, index: Index) -> bool:
    lines = [line for line in source.decode("utf-8", "replace").splitlines() if "#" in line]
    return any(pattern(signal.phrase).search(line) for signal in index.comments for line in lines)
