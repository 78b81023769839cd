"""JSON text of objects of sarif-om.

`json` asks `properties` for every object that it does not know, so one short function is all that is needed. Why
not `jschema_to_python.to_json`, which sarif-om is made for: it builds each result several times over (15 times
slower, measured with 20,000 results), and it leaves out `level: warning`, the default of the schema. A result
without a level takes that of its rule, so a warning of an error rule would turn into an error.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import attr

_ALWAYS = ("level",)
"""Properties that are written even where they have their default."""


def dumped(value: Any) -> str:
    """JSON text of an object of sarif-om, or of any JSON value that holds such objects, on one line."""
    return json.dumps(value, default=properties, ensure_ascii=False)


def properties(made: Any) -> dict[str, Any]:
    """Name in SARIF to value of an object of sarif-om; what has its default is left out.

    Raises `TypeError` for anything else.
    """
    kind: Any = type(made)
    if not attr.has(kind):
        raise TypeError(f"{kind.__name__} is not an object of sarif-om")
    pairs = ((key, getattr(made, name), default) for name, key, default in _fields(kind))
    return {key: value for key, value, default in pairs if key in _ALWAYS or value != default}


@cache
def _fields(type_: Any) -> tuple[tuple[str, str, Any], ...]:
    """(attribute, name in SARIF, default) of each property of a class."""
    return tuple(
        (field.name, field.metadata["schema_property_name"], _default(field)) for field in attr.fields(type_)
    )


def _default(field: Any) -> Any:
    factory = getattr(field.default, "factory", None)
    return factory() if factory else field.default
