"""Signal `path`: the file's own path says that it holds mocks."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_nomock.catalogue.signal_types.python import PathSignal
from flake8_nomock.core.regex import pattern
from flake8_nomock.engines.python.file_context import FileContext, Match, Span
from flake8_nomock.engines.python.requirements import Requirement
from flake8_nomock.engines.python.signal_index import SignalIndex


def needs(index: SignalIndex) -> Iterator[Requirement]:
    """Require nothing of the text."""
    signals = index.paths
    if signals:
        yield Requirement(file=lambda path: any(telling_name(path, signal) for signal in signals))


def find(module: FileContext) -> Iterator[Match]:
    """Find a telling part in the file's path."""
    for signal in module.index.paths:
        symbol = telling_name(module.path, signal)
        if symbol is not None:
            yield Match(signal.origin, Span(1, 0, 1, 0), symbol, module.facts.module)


def telling_name(path: str, signal: PathSignal) -> str | None:
    """Return the part of a path (relative to the project, with forward slashes) that the signal is about."""
    *folders, name = path.split("/")
    names = [name[: name.rfind(".")] if "." in name[1:] else name] if signal.basename else folders
    matches = pattern(signal.basename or signal.directory).fullmatch
    excepts = pattern(signal.except_).fullmatch if signal.except_ else None
    return next((name for name in names if matches(name) and not (excepts and excepts(name))), None)
