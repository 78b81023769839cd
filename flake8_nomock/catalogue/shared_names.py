"""Shapes of names that several rules share: `{mock-module}` in a rule file stands for one of `_names.yaml`."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

FILE = Path(__file__).parent / "_names.yaml"
"""Where the shapes are written, each with what it means."""

_PLACE = re.compile(r"\{([a-z]+(?:-[a-z]+)+)\}")


class Shape(NamedTuple):
    """A regular expression that several rules share, in a group of its own."""

    name: str
    meaning: str
    regex: str


@lru_cache(maxsize=1)
def all_shapes() -> tuple[Shape, ...]:
    """Return the shapes in the order of the file."""
    import yaml

    written = yaml.load(FILE.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return tuple(
        Shape(name, shape["meaning"], f"({shape['regex'].replace(' ', '')})")
        for name, shape in written.items()
    )


def with_shared_names(value: Any) -> Any:
    """Return a rule document, or a part of one, with the shapes in place of their names."""
    if isinstance(value, str):
        return _PLACE.sub(_regex, value) if "{" in value else value
    if isinstance(value, list):
        return [with_shared_names(item) for item in value]
    if isinstance(value, dict):
        return {key: with_shared_names(item) for key, item in value.items()}
    return value


def _regex(place: re.Match[str]) -> str:
    """Return the shape that a name in braces stands for; the text itself if there is none of the name."""
    return next((shape.regex for shape in all_shapes() if shape.name == place[1]), place[0])


def with_names_of_shapes(regex: str) -> str:
    """Return a regular expression for readers: `{mock-module}` where a shape stands in full."""
    for shape in all_shapes():
        regex = regex.replace(shape.regex, f"{{{shape.name}}}")
    return regex


def shapes_in(value: Any) -> set[str]:
    """Return the names of the shapes that stand in full in a value of a rule."""
    if isinstance(value, str):
        return {shape.name for shape in all_shapes() if shape.regex in value}
    parts = value.values() if hasattr(value, "values") else value if isinstance(value, (list, tuple)) else ()
    return {name for part in parts for name in shapes_in(part)}
