"""The words that rules share, in one place: phrases for names of values, shapes for names of modules and files.

A rule file refers to them by name: `name: $made-up` stands for a whole value, `except: '{subject}|_*mocks'` for a part of
a regular expression. A reference with `$` is resolved where the rule is used, so that compiled rules stay short.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from flake8_nomock.catalogue.vocabulary.module_names import SHAPES
from flake8_nomock.catalogue.vocabulary.phrases import PHRASES, any_position
from flake8_nomock.core.errors import ConfigurationError

_WHOLE = re.compile(r"\$([a-z]+(?:-[a-z]+)*)")
_PART = re.compile(r"\{([a-z]+(?:-[a-z]+)*)\}")


class Shared(NamedTuple):
    """A regular expression that rules share, in a group of its own where it stands in another one."""

    name: str
    meaning: str
    regex: str


@lru_cache(maxsize=64)
def expand(value: str) -> str:
    """Return the regular expression for a reference such as `$made-up`; any other text is returned as it is.

    Raises `ConfigurationError` for a reference to what does not exist.
    """
    reference = _WHOLE.fullmatch(value)
    if reference is None:
        return value
    if reference[1] not in PHRASES and reference[1] not in SHAPES:
        known = ", ".join(f"${name}" for name in (*PHRASES, *SHAPES))
        raise ConfigurationError(f"`{value}`: there is no such list of names: use one of {known}")
    return _regex(reference[1])


def with_shared_names(value: Any) -> Any:
    """Return a rule document, or a part of one, with the expressions in place of their names in braces."""
    if isinstance(value, str):
        return _PART.sub(_in_place, value) if "{" in value else value
    if isinstance(value, list):
        return [with_shared_names(item) for item in value]
    if isinstance(value, dict):
        return {key: with_shared_names(item) for key, item in value.items()}
    return value


@lru_cache(maxsize=1)
def all_shared() -> tuple[Shared, ...]:
    """Return what can stand in braces: first the shapes, then the lists of phrases."""
    shapes = (Shared(name, meaning, f"({_regex(name)})") for name, (meaning, _) in SHAPES.items())
    phrases = (
        Shared(name, f"names with one of these phrases: {', '.join(PHRASES[name])}", f"({_regex(name)})")
        for name in PHRASES
    )
    return (*shapes, *phrases)


def with_names_of_shared(regex: str) -> str:
    """Return a regular expression for readers: `{mock-module}` where a shared one stands in full."""
    for shared in all_shared():
        regex = regex.replace(shared.regex, f"{{{shared.name}}}")
    return regex


def shared_in(value: Any) -> set[str]:
    """Return the names of the shared expressions that stand in full in a value of a rule."""
    if isinstance(value, str):
        return {shared.name for shared in all_shared() if shared.regex in value}
    parts = value.values() if hasattr(value, "values") else value if isinstance(value, (list, tuple)) else ()
    return {name for part in parts for name in shared_in(part)}


def _in_place(place: re.Match[str]) -> str:
    """Return what a name in braces stands for; the text itself if there is nothing of the name."""
    return next((shared.regex for shared in all_shared() if shared.name == place[1]), place[0])


@lru_cache(maxsize=64)
def _regex(name: str) -> str:
    return any_position(PHRASES[name]) if name in PHRASES else "".join(SHAPES[name][1].split())
