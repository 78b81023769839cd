"""The set-up file with which Vitest writes the same lines as `pytest --nomock`, rendered from the catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from importlib.resources import files

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.catalogue.signal_types.typescript import Signal, Use, signals_of
from flake8_nomock.core.placeholders import filled

FILE = "vitest-setup-nomock.mjs"
"""Path in a project, relative to its root; nomock takes a file of this name for test code."""
NOTICE = "// Generated from the rule catalogue of flake8-nomock by `nomock sync --vitest`; do not edit.\n"


def outputs(rules: Iterable[Rule]) -> dict[str, str]:
    """Return the file by its path. Levels are not in it: they are judged when the observations are read."""
    members = {
        member: {"code": signal.origin.code, "entry": signal.origin.entry}
        for rule in rules
        for signal in signals_of(rule)
        for member in _members(signal)
    }
    rows = "".join(f"  {json.dumps(name)}: {json.dumps(origin)},\n" for name, origin in members.items())
    values = {"name": FILE, "members": f"{{\n{rows}}}"}
    return {FILE: NOTICE + filled(_text_of("vitest.mjs.tmpl"), values, _text_of)}


def _text_of(name: str) -> str:
    return files("flake8_nomock").joinpath("templates", "observe", name).read_text(encoding="utf-8")


def note() -> str:
    """Return the sentence that says how to switch it on."""
    return (
        f"Vitest: name ./{FILE} under setupFiles and under globalSetup, and run the tests with "
        "NOMOCK_OBSERVED=nomock-observed.jsonl"
    )


def _members(signal: Signal) -> Iterator[str]:
    """Yield the members of `vi` that make a double wherever they are called."""
    spec = signal.spec
    if isinstance(spec, Use) and "vi" in spec.names and "vitest" in spec.from_:
        if signal.origin.level != "allow" and not (spec.type or spec.unless_called):
            yield from spec.members
