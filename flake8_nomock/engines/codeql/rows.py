"""Signals of the catalogue as rows of the packs' extensible predicates.

One predicate per signal kind with the columns that every query of the kind looks at; whatever else an item
says goes into `signalField(signal, field, value)`, one row per value. `codeql/README.md` describes the shapes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from flake8_nomock.catalogue.rule import Entry, Rule
from flake8_nomock.catalogue.vocabulary import expand
from flake8_nomock.config.astgrep_globs import glob_pattern
from flake8_nomock.engines.codeql.languages import Language
from flake8_nomock.engines.codeql.portable_regex import embeddable, fields_of, for_java, is_pattern

Row = tuple[str | int, ...]


class Shape(NamedTuple):
    """How the items of a kind become rows."""

    columns: tuple[str, ...] = ()
    """Fields that are columns of their own, in order; a list makes one row per element, absent is ""."""
    choice: tuple[str, ...] = ()
    """Fields of which an item has one: two columns, the field's name and its value."""


PLAIN = {"import": "module", "use": "path", "comment": "phrase"}
"""The field that a plain string fills, where it is not `name`."""

_CONDITIONS = ("environment", "stage", "setting", "module", "argv", "instance", "attribute")
_COMMON = {
    "import": Shape(("module",)),
    "assign": Shape(("target", "value")),
    "manifest": Shape(("name",)),
    "fallback": Shape(("name",)),
    "arrival": Shape(("name",)),
    "comment": Shape(("phrase",)),
    "path": Shape(("path",)),
}
SHAPES: Mapping[str, Mapping[str, Shape]] = {
    "python": {
        **_COMMON,
        "use": Shape(("path",)),
        "fixture": Shape(("name",)),
        "marker": Shape(("name",)),
        "plugin": Shape(("name",)),
        "argument": Shape(("call",)),
        "define": Shape(choice=("class", "function", "variable", "call", "base")),
        "condition": Shape(choice=_CONDITIONS),
        "route": Shape(choice=("segment",)),
        "member": Shape(choice=("call", "assign")),
    },
    "typescript": {
        **_COMMON,
        "use": Shape(("names",)),
        "argument": Shape(("callee",)),
        "define": Shape(choice=("class", "function", "variable", "cast")),
        "condition": Shape(
            choice=(
                *("environment", "stage", "global", "attribute"),
                *("helper", "switch", "option", "argv", "setting"),
            )
        ),
        "route": Shape(choice=("segment", "response")),
        "member": Shape(choice=("call",)),
    },
}


def predicate(kind: str) -> str:
    """Name of the extensible predicate of a kind."""
    return f"{kind}Signal"


def rows_of(rules: Iterable[Rule], language: Language) -> dict[str, list[Row]]:
    """Predicate to its rows, for all rules that the packs of the language claim."""
    shapes = SHAPES[language.catalogue]
    tables: dict[str, list[Row]] = {"catalogueRule": [], "catalogueEntry": []}
    tables |= {predicate(kind): [] for kind in shapes}
    tables["signalField"] = []
    for rule in rules:
        if not language.claims(rule):
            continue
        tables["catalogueRule"].append((rule.code, rule.message))
        for entry in language.entries(rule):
            name = f"{rule.code}/{entry.id}"
            scope = entry.scope or rule.scope
            tables["catalogueEntry"].append((name, rule.code, entry.level, scope))
            for kind, number, item in _items(entry):
                signal = f"{name}/{kind}/{number}"
                shape = shapes[kind]
                fields = _fields(language, kind, item)
                tables[predicate(kind)] += ((signal, name, *columns) for columns in _columns(shape, fields))
                tables["signalField"] += ((signal, field, value) for field, value in _rest(shape, fields))
    return tables


def _items(entry: Entry) -> Iterator[tuple[str, int, Any]]:
    for kind, items in entry.signals.items():
        yield from ((kind, number, item) for number, item in enumerate(items))


def _fields(language: Language, kind: str, item: Any) -> dict[str, list[str]]:
    """Return the fields of an item as lists of strings, patterns in the form that can be embedded."""
    fields: dict[str, list[str]] = {}
    for field, value in fields_of(item).items():
        texts = [_text(v) for v in (value if isinstance(value, (list, tuple)) else [value])]
        if is_pattern(language.catalogue, kind, field):
            group = for_java if language.catalogue == "python" else embeddable
            texts = [group(expand(text)) for text in texts]
        name = "boolean" if isinstance(value, bool) and field == "value" else field
        fields[name or PLAIN.get(kind, "name")] = texts
    return _path_fields(language, fields) if kind == "path" else fields


def _path_fields(language: Language, fields: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the fields of a `path` signal as one pattern for the whole path."""
    if language.catalogue == "typescript":
        globs = {"path": fields.get("glob") or fields["name"], "except": fields.get("except", [])}
        return {name: [embeddable(glob_pattern(glob)) for glob in value] for name, value in globs.items()}
    end = r"/.*" if "directory" in fields else r"\.py"
    names = {"path": fields.get("directory") or fields["basename"], "except": fields.get("except", [])}
    return {name: [f"(?:.*/)?{_within_name(text)}{end}" for text in value] for name, value in names.items()}


def _within_name(regex: str) -> str:
    """Return a regular expression for the name of a folder or file whose wildcards stay within the name."""
    return regex.replace(".*", "[^/]*").replace(".+", "[^/]+")


def _text(value: Any) -> str:
    """Return a scalar as text, truth values as `true` and `false`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _columns(shape: Shape, fields: Mapping[str, list[str]]) -> Iterator[tuple[str, ...]]:
    if shape.choice:
        what = next(name for name in shape.choice if name in fields)
        yield from ((what, value) for value in fields[what])
        return
    first, *others = shape.columns
    rest = tuple(next(iter(fields.get(name, ())), "") for name in others)
    yield from ((value, *rest) for value in fields.get(first) or [""])


def _rest(shape: Shape, fields: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    used = set(shape.columns)
    used.update([name for name in shape.choice if name in fields][:1])
    for field, values in fields.items():
        if field not in used:
            yield from ((field, value) for value in values)
