"""Signal `path`: the file's own path, reported once at its start (an empty file has none)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flake8_nomock.catalogue.signal_types.typescript import Path, Signal
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.captures import entry_of
from flake8_nomock.engines.astgrep.rules.requirements import Requirement


def needs(spec: Path) -> Requirement:
    """Nothing: the text has no say."""
    return Requirement()


def alternatives(signals: Sequence[tuple[Signal, Path]]) -> Iterator[Alternative]:
    """One alternative per entry, for the code and for JSON data; the globs restrict the rule."""
    for language, kind in (("grammar", "program"), ("Json", "document")):
        for signal, spec in signals:
            rule = {"kind": kind, **entry_of(signal)}
            title = f"path {signal.origin.entry}"
            yield Alternative(rule, title, language=language, files=(spec.glob,), ignores=spec.except_)
