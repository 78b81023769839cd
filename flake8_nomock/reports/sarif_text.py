"""From the objects of sarif-om to JSON values.

As jschema-to-python does it (names and defaults stand in the attributes' metadata; `attr.asdict` knows neither),
with two differences: no copy of every subtree at every level (50,000 results take it 15 seconds of CPU), and a
level is always written. `warning` is the default of the schema, but a result without a level takes that
of its rule, so that leaving it out turns a warning of an error rule into an error.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import attr

_ALWAYS = ("level",)


def plain(value: Any) -> Any:
    """The JSON value of an object, a list or a mapping; what has its default is left out."""
    kind: Any = type(value)
    if attr.has(kind):
        pairs = ((key, getattr(value, name), default) for name, key, default in _fields(kind))
        return {key: plain(part) for key, part, default in pairs if key in _ALWAYS or part != default}
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return value


@cache
def _fields(type_: Any) -> tuple[tuple[str, str, Any], ...]:
    """(attribute, name in SARIF, default) of each property."""
    return tuple(
        (field.name, field.metadata["schema_property_name"], _default(field)) for field in attr.fields(type_)
    )


def _default(field: Any) -> Any:
    factory = getattr(field.default, "factory", None)
    return factory() if factory else field.default
