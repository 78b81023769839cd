"""A profile or the level of a rule that became lower, for the whole project or for a part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from flake8_nomock.config.levels import Levels
from flake8_nomock.config.model import Configuration

_LEVELS = ("off", "warning", "error")
_PROFILES = ("production", "recommended", "strict")


class Lowered(NamedTuple):
    """One difference: what, and the words to look for in the configuration."""

    what: str
    words: tuple[str, ...]


def lowered(
    base: Configuration,
    head: Configuration,
    files: Iterable[str],
    default: Callable[[str], str],
) -> Iterator[Lowered]:
    """Differences; `files` are all that are or were there, `default` gives the highest level of a rule's entries."""
    seen: set[tuple[Levels, Levels]] = set()
    reported: set[str] = set()
    for path in ("", *files):
        pair = (base.levels_for(path), head.levels_for(path)) if path else (base.levels, head.levels)
        if pair in seen:
            continue
        seen.add(pair)
        for what, words in _compare(*pair, default):
            if what not in reported:
                reported.add(what)
                yield Lowered(f"{what} (for {path})", ("[[paths]]",)) if path else Lowered(what, words)


def _compare(
    base: Levels, head: Levels, default: Callable[[str], str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if _PROFILES.index(head.profile) < _PROFILES.index(base.profile):
        yield f"profile {base.profile} -> {head.profile}", ("profile", head.profile)
    before, after = dict(base.overrides), dict(head.overrides)
    for code in sorted({*before, *after}):
        was = before.get(code) or ("error" if base.profile == "strict" else default(code))
        now = after.get(code) or ("error" if head.profile == "strict" else default(code))
        if _LEVELS.index(now) < _LEVELS.index(was):
            yield f"level of {code} {was} -> {now}", (code, now)
