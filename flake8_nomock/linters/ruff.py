"""Settings for ruff: what its rule for banned imports (TID251) can see of the catalogue."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from flake8_nomock import linters
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.python import ImportSignal, UseSignal, signals_of
from flake8_nomock.config.levels import Levels

FILE = "ruff-nomock.toml"
"""Path in a project, relative to its root."""
NOTICE = "# Generated from the rule catalogue of flake8-nomock by `nomock sync --ruff`; do not edit.\n"
SHARE = 28
"""Percent of the lines with findings in our Python corpus that ruff reports with these settings."""
_DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")


def outputs(rules: Iterable[Rule], levels: Levels) -> dict[str, str]:
    """Return the file by its path. What is an error of the policy in test code is in it: ruff has one list for all files."""
    banned: dict[str, str] = {}
    for rule in rules:
        for name in _names(rule, levels):
            banned.setdefault(name, linters.message(rule, name, "python"))
    lines = [
        f'"{name}".msg = {json.dumps(text, ensure_ascii=False)}' for name, text in sorted(banned.items())
    ]
    head = f'{NOTICE}# {note()}\nlint.extend-select = ["TID251"]\n\n[lint.flake8-tidy-imports.banned-api]\n'
    return {FILE: head + "\n".join(lines) + "\n"}


def note() -> str:
    """Return the sentence that says how much ruff sees."""
    return linters.share_line("ruff", SHARE)


def _names(rule: Rule, levels: Levels) -> Iterator[str]:
    """Yield the dotted names of modules and members that are errors wherever they are used."""
    for _, signal in signals_of(rule):
        if levels.severity(rule, signal.origin, "test") != "error" or signal.origin.scope == "production":
            continue
        if isinstance(signal, ImportSignal):
            plain = not (
                signal.names or signal.only or signal.except_ or signal.type_only or signal.first_party
            )
            name = signal.module if plain else ""
        elif isinstance(signal, UseSignal):
            plain = not (signal.first or signal.first_not or signal.string or signal.call)
            name = signal.path if plain else ""
        else:
            continue
        if name and _DOTTED.fullmatch(name):
            yield name
