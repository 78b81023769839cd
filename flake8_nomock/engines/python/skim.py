"""Whether a source can be passed over without parsing it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.engine import gate
from flake8_nomock.engines.python.signal_index import Index
from flake8_nomock.engines.python.signals.path import telling_name
from flake8_nomock.engines.python.source_text import Glance


class Skimmed(NamedTuple):
    """What is known of a source before it is parsed."""

    silent: bool
    """It surely has no finding; a source that nobody can parse may be silent, too."""
    opened: Glance | None = None
    """What a look at it has shown, if the gate let it pass."""


def skim(source: bytes, path: str, index: Index, is_first_party: Callable[[str], bool]) -> Skimmed:
    """Look at a source for the reasons to parse it.

    `path` is relative to the project, with forward slashes; `index` is the catalogue for the file's scope;
    `is_first_party` says whether a top-level module belongs to the project.
    """
    glance = Glance(source)
    if gate(index).opens(glance, is_first_party):
        return Skimmed(silent=False, opened=glance)
    return Skimmed(silent=_is_silent(source, path, index))


def _is_silent(source: bytes, path: str, index: Index) -> bool:
    if any(telling_name(path, signal) for signal in index.paths):
        return False
    return not (index.comments and b"#" in source and _has_phrase(source, index))


def _has_phrase(source: bytes, index: Index) -> bool:
    lines = [line for line in source.decode("utf-8", "replace").splitlines() if "#" in line]
    return any(pattern(signal.phrase).search(line) for signal in index.comments for line in lines)
