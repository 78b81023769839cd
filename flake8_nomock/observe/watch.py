"""What to watch at run time: the paths and fixtures of the catalogue, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from flake8_nomock.catalogue.compiled import Catalogue
from flake8_nomock.catalogue.signal_types.python import FixtureSignal, UseSignal


class Watch(NamedTuple):
    """One function, method or class of a mocking library or stand-in."""

    path: str
    """As it is imported: `unittest.mock.patch`, `pytest.MonkeyPatch.setattr`."""
    signals: tuple[UseSignal, ...]


def watched(catalogue: Catalogue) -> dict[str, list[Watch]]:
    """Return what to watch, by the top-level module that has to be imported for it.

    A path of the catalogue that begins with the parameter of a function (`self.patch`) names nothing that could be
    found at run time.
    """
    by_path: dict[str, list[UseSignal]] = {}
    for signal in catalogue.signals["use"]:
        assert isinstance(signal, UseSignal)
        if signal.path and signal.origin.level != "allow" and not signal.path.startswith("self."):
            by_path.setdefault(signal.path.replace("()", ""), []).append(signal)
    found: dict[str, list[Watch]] = {}
    for path, signals in by_path.items():
        found.setdefault(path.partition(".")[0], []).append(Watch(path, tuple(signals)))
    return found


def fixtures(catalogue: Catalogue) -> dict[str, FixtureSignal]:
    """Return the fixtures that are doubles by their name alone."""
    found = {}
    for signal in catalogue.signals["fixture"]:
        assert isinstance(signal, FixtureSignal)
        if not (signal.silent or signal.confirm or signal.unless_imported) and signal.origin.level != "allow":
            found[signal.name] = signal
    return found


def matching(watch: Watch, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> UseSignal | None:
    """Return the signal of a watched function that a call with these arguments is; None if it is none.

    `arguments` are without `self`.
    """
    return next((signal for signal in watch.signals if _fits(signal, arguments, keywords)), None)


def _fits(signal: UseSignal, arguments: Sequence[Any], keywords: Mapping[str, Any]) -> bool:
    if signal.positional >= 0 and len(arguments) != signal.positional:
        return False
    if len(arguments) < signal.min_positional:
        return False
    if signal.unless_keyword and signal.unless_keyword in keywords:
        return False
    if signal.first and not _is_one(arguments, signal.first):
        return False
    if signal.first_not and _is_one(arguments, signal.first_not):
        return False
    if not signal.value:
        return True
    values = [*arguments, *keywords.values()]
    is_constant = bool(values) and isinstance(values[-1], (str, bytes, int, float, bool, type(None)))
    return is_constant == (signal.value == "constant")


def _is_one(arguments: Sequence[Any], paths: Iterable[str]) -> bool:
    """Tell whether the first argument is one of these objects (`os.environ`), or its path."""
    if not arguments:
        return False
    first = arguments[0]
    return any(first == path if isinstance(first, str) else first is _object(path) for path in paths)


def _object(path: str) -> Any:
    """Return an object of a module that is imported; a new object, which nothing is, for any other path."""
    import sys

    module, _, name = path.rpartition(".")
    return getattr(sys.modules.get(module), name, object())
