"""Lines of JSON about services: what `test-services-start.sh` and the fixtures in TypeScript write.

| line | fields |
|---|---|
| start of a service | `name`, `mode`, `milliseconds` |
| what a server counted | `database` (name of the service), `figures` (name to number) |
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.health.model import Part, Service


def is_line(row: object) -> bool:
    """Tell whether a JSON document is such a line."""
    return isinstance(row, dict) and ({"name", "milliseconds"} <= row.keys() or _has_figures(row))


def read(name: str, rows: Sequence[dict[str, Any]]) -> Part:
    """Return what lines say. Raises `ConfigurationError`, naming the file, for what is no number."""
    return Part(
        services=tuple(
            (str(row["name"]), Service(str(row.get("mode", "")), _number(name, row, "milliseconds") / 1000))
            for row in rows
            if not _has_figures(row)
        ),
        databases=tuple(
            (str(row["database"]), figure, _number(name, row["figures"], figure))
            for row in rows
            if _has_figures(row)
            for figure in row["figures"]
        ),
    )


def _has_figures(row: dict[str, Any]) -> bool:
    return "database" in row and isinstance(row.get("figures"), dict)


def _number(name: str, row: dict[str, Any], key: str) -> float:
    value = row[key]
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise ConfigurationError(f"{name}: `{key}` must be a number, not {value!r}")
    return float(value)
