"""YAML as a person would write it: short things on one line, the rest indented, strings quoted where needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

WIDTH = 100
_PLAIN = re.compile(r"[A-Za-z_$/][\w$./@ -]*[\w$/)]|[A-Za-z$_]")
_RESERVED = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"}


def dump(document: Mapping[str, Any]) -> str:
    """The document as YAML; lists of short things stay on one line."""
    return "".join(f"{line}\n" for line in _block(document, 0))


def _block(value: Any, indent: int) -> Iterator[str]:
    space = " " * indent
    if isinstance(value, Mapping):
        for key, item in value.items():
            if isinstance(item, str) and "\n" in item:
                yield f"{space}{key}: |-"
                yield from (f"{space}  {line}" for line in item.splitlines())
                continue
            short = flow(item)
            if indent + len(key) + 2 + len(short) <= WIDTH or not _is_nested(item):
                yield f"{space}{key}: {short}"
            else:
                yield f"{space}{key}:"
                yield from _block(item, indent + 2)
    else:
        for item in value:
            short = flow(item)
            if indent + 2 + len(short) <= WIDTH or not _is_nested(item):
                yield f"{space}- {short}"
            else:
                first, *rest = _block(item, indent + 2)
                yield f"{space}- {first[indent + 2 :]}"
                yield from rest


def _is_nested(value: Any) -> bool:
    return isinstance(value, (Mapping, list, tuple)) and bool(value)


def flow(value: Any) -> str:
    """The value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    text = str(value)
    if _PLAIN.fullmatch(text) and text.lower() not in _RESERVED:
        return text
    return "'" + text.replace("'", "''") + "'"
