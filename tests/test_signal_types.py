"""The signal types of the engines and the schema of the rule files describe the same kinds with the same fields."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from flake8_nomock.catalogue.loader import schema
from flake8_nomock.catalogue.signal_types import Kinds, key_of, python, typescript

HEAD = {"id", "level", "scope", "package", "why", "instead", "evidence"}
"""Keys of an entry that are no signals."""

KINDS: dict[str, Kinds[Any]] = {"python": python.KINDS, "typescript": typescript.KINDS}


class Described(NamedTuple):
    """What the schema says of a kind."""

    keys: frozenset[str]
    """Of the mapping form; none where there is only a string."""
    takes_string: bool


def described(language: str) -> dict[str, Described]:
    definitions = schema()["$defs"]
    properties = definitions[f"{language}Entry"]["properties"]
    return {kind: _described(properties[kind], definitions) for kind in properties.keys() - HEAD}


def _described(value: dict[str, Any], definitions: dict[str, Any]) -> Described:
    items = _resolved(value, definitions).get("items", {})
    choices = [items] if "properties" in items else items.get("oneOf", [items])
    forms = [_resolved(form, definitions) for form in choices]
    keys = frozenset(key for form in forms for key in form.get("properties", ()))
    return Described(keys, any(form.get("type") == "string" for form in forms))


def _resolved(value: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    name = value.get("$ref", "").rpartition("/")[2]
    return {**definitions[name], **value} if name else value


@pytest.mark.parametrize("language", KINDS)
def test_the_kinds_are_those_of_the_schema(language: str) -> None:
    assert KINDS[language].keys() == described(language).keys()


@pytest.mark.parametrize(
    ("language", "kind"), [(name, kind) for name, kinds in KINDS.items() for kind in kinds]
)
def test_the_fields_of_a_kind_are_those_of_the_schema(language: str, kind: str) -> None:
    type_, plain = KINDS[language][kind]
    fields = {key_of(field) for field in type_._fields} - {"origin"}
    keys, takes_string = described(language)[kind]
    assert fields == keys | ({plain} if plain else set())
    assert bool(plain) == takes_string
