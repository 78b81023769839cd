"""A flat configuration for ESLint: what its four rules for restricted names can see of the catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from flake8_nomock import linters
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import Assign, Import, Signal, Use, signals_of
from flake8_nomock.config.file_kinds import FileKinds
from flake8_nomock.config.levels import Levels
from flake8_nomock.config.script_paths import IGNORED, TEST

FILE = "eslint-nomock.config.mjs"
"""Path in a project, relative to its root."""
NOTICE = "// Generated from the rule catalogue of flake8-nomock by `nomock sync --eslint`; do not edit.\n"
SHARE = 27
"""Percent of the lines with findings in our TypeScript corpus that ESLint reports with these settings."""
_GLOBALS = ("globalThis", "window", "global", "self")
Options = dict[str, list[Any]]


def outputs(rules: Iterable[Rule], levels: Levels, file_kinds: FileKinds) -> dict[str, str]:
    """Return the file by its path. Only errors of the policy are in it: a rule of ESLint has one severity."""
    known = list(rules)
    tests = [*file_kinds.test, *TEST]
    ignored = [*file_kinds.ignored, *IGNORED]
    blocks = [
        _block("production", known, levels) | {"ignores": [*ignored, *tests]},
        _block("test", known, levels) | {"files": tests, "ignores": ignored},
    ]
    text = json.dumps(blocks, indent=2, ensure_ascii=False)
    return {FILE: f"{NOTICE}// {note()}\nexport default {text};\n"}


def note() -> str:
    """Return the sentence that says how much ESLint sees."""
    return linters.share_line("ESLint", SHARE)


def _block(kind: str, rules: Iterable[Rule], levels: Levels) -> dict[str, Any]:
    """Return the settings for one kind of file."""
    patterns: list[Any] = []
    properties: list[Any] = []
    syntax: list[Any] = []
    for rule in rules:
        signals = [s for s in signals_of(rule) if levels.severity(rule, s.origin, kind) == "error"]
        patterns += _imports(rule, signals)
        properties += _properties(rule, signals)
        syntax += _syntax(rule, signals)
    options: Options = {
        "no-restricted-imports": [{"patterns": _once(patterns, ("regex", "importNames"))}],
        "no-restricted-properties": _once(properties, ("object", "property")),
        "no-restricted-syntax": _once(syntax, ("selector",)),
    }
    made = {name: ["error", *values] for name, values in options.items() if values}
    return {"name": f"nomock/{kind}", "rules": made}


def _message(rule: Rule, symbol: str) -> str:
    return linters.message(rule, symbol, "typescript")


def _modules(signals: Iterable[Signal]) -> list[str]:
    """Return the modules that must not be imported at all."""
    specs = (s.spec for s in signals if isinstance(s.spec, Import))
    return sorted({spec.module for spec in specs if spec.module and not spec.names and not spec.except_})


def _imports(rule: Rule, signals: list[Signal]) -> Iterator[dict[str, Any]]:
    """Yield whole modules, and names of modules that have others too."""
    for module in _modules(signals):
        yield {"regex": f"^{_exact(module)}($|/)", "message": _message(rule, module)}
    for signal in signals:
        spec = signal.spec
        if isinstance(spec, Import):
            modules = [spec.module] if spec.module else []
        elif isinstance(spec, Use):
            modules = list(spec.from_)
        else:
            continue
        names = _plain_names(spec)
        if names and modules:
            regex = f"^({'|'.join(map(_exact, modules))})$"
            yield {"regex": regex, "importNames": names, "message": _message(rule, names[0])}


def _exact(module: str) -> str:
    """Return a regular expression of JavaScript for the name of a module; `*` stands for a part of it."""
    return re.escape(module).replace(r"\-", "-").replace(r"\*", "[^/]*")


def _plain_names(spec: Import | Use) -> list[str]:
    """Return names that are wrong to import, whatever is done with them."""
    if isinstance(spec, Use) and (spec.members or spec.unless_called or spec.type):
        return []
    return sorted({name for name in spec.names if name != "default" and name.isidentifier()})


def _properties(rule: Rule, signals: Iterable[Signal]) -> Iterator[dict[str, str]]:
    """Yield members of global objects: `vi.mock`."""
    for signal in signals:
        spec = signal.spec
        if isinstance(spec, Use) and spec.global_ and not spec.except_:
            for name in spec.names:
                for member in spec.members:
                    if name.isidentifier() and member.isidentifier():
                        message = _message(rule, f"{name}.{member}")
                        yield {"object": name, "property": member, "message": message}


def _syntax(rule: Rule, signals: list[Signal]) -> Iterator[dict[str, str]]:
    """Yield `require` and `import()` of modules, and assignments to globals."""
    modules = _modules(signals)
    if modules:
        # A slash would end the regular expression of a selector.
        value = "|".join(map(_exact, modules)).replace("/", r"\u002F")
        for where in ("CallExpression[callee.name='require'] > Literal", "ImportExpression > Literal"):
            yield {
                "selector": f"{where}[value=/^({value})($|\\u002F)/]",
                "message": _message(rule, "This module"),
            }
    for signal in signals:
        spec = signal.spec
        if isinstance(spec, Assign) and spec.target == "global" and spec.value == "any":
            for name in spec.names:
                objects = "|".join(_GLOBALS)
                assigned = f"[left.object.name=/^({objects})$/][left.property.name='{name}']"
                yield {"selector": f"AssignmentExpression{assigned}", "message": _message(rule, name)}


def _once(rows: Iterable[dict[str, Any]], keys: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return the first row of each key: ESLint refuses two that are the same."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        found.setdefault(str([row.get(key) for key in keys]), row)
    return list(found.values())
