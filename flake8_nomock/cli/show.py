"""`nomock check --show-files` and `--show-settings`: what a run would look at, and under which settings."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.terminal import note, say
from flake8_nomock.config.file_kinds import CHOICE
from flake8_nomock.config.model import Configuration, Health
from flake8_nomock.reports.characters import printable
from flake8_nomock.reports.totals import counted

if TYPE_CHECKING:
    from flake8_nomock.pipeline.discover import Selection


def show_files(options: argparse.Namespace, configuration: Configuration, base: str) -> int:
    """Print every file that the run would check, one per line; on standard error, what it leaves out and why.

    `base` is the commit that changes are counted from, empty for all files. Returns the exit code 0.
    """
    selection = _selection(options, configuration, base)
    for path in sorted(selection.files):
        say(os.path.relpath(configuration.root / path))
    for path, reason in sorted(selection.left_out.items()):
        note(f"{printable(os.path.relpath(configuration.root / path))}: skipped: {reason}")
    if selection.skipped:
        reasons = ", ".join(f"{n:,} {reason}" for reason, n in sorted(selection.skipped.items()))
        total = counted(sum(selection.skipped.values()), "file")
        note(f"{total} skipped: {reasons}")
    return 0


def _selection(options: argparse.Namespace, configuration: Configuration, base: str) -> Selection:
    from flake8_nomock.pipeline.discover import discover, select

    root = configuration.root
    if options.staged:
        from flake8_nomock.pipeline.changes import staged

        with tempfile.TemporaryDirectory(prefix="nomock-staged-") as folder:
            return select(configuration, staged(root, Path(folder)).lines, Path(folder))
    if base:
        from flake8_nomock.pipeline.changes import changed

        return select(configuration, changed(root, base).lines)
    return discover(configuration, options.paths or [Path.cwd()])


def show_settings(configuration: Configuration) -> int:
    """Print the settings in force as a `nomock.toml` would say them. Returns the exit code 0."""
    print(f"# root = {_value(configuration.root)}")
    source = configuration.source or "defaults: there is no nomock.toml and no [tool.nomock]"
    print(f"# source = {_value(source)}")
    for name, value in _settings(configuration):
        print(f"{name} = {_value(value)}")
    return 0


def _settings(configuration: Configuration) -> Iterator[tuple[str, Any]]:
    """Yield every key of the configuration file, dotted within tables, with its value in force."""
    yield "profile", configuration.levels.profile
    yield "warnings", configuration.warnings
    for kind in CHOICE:
        yield f"{kind}-paths", getattr(configuration.file_kinds, kind)
    yield "extra-rules", [os.path.relpath(file, configuration.root) for file in configuration.extra_rules]
    yield "first-party", configuration.first_party
    yield "baseline", configuration.baseline
    for code, level in configuration.levels.overrides:
        yield f"levels.{code}", level
    for glob, modules in configuration.allow:
        yield f"allow.{_value(glob)}", modules
    yield "boundaries.own", configuration.boundaries.own
    yield "boundaries.may-patch", configuration.boundaries.may_patch
    parts = [
        {
            "globs": part.globs,
            **({"profile": part.profile} if part.profile else {}),
            "levels": dict(part.overrides),
        }
        for part in configuration.paths
    ]
    yield "paths", parts
    yield from _limits(configuration.health)
    yield "budgets", [{"rule": b.rule, "below": b.below, "at-most": b.at_most} for b in configuration.budgets]


def _limits(health: Health) -> Iterator[tuple[str, Any]]:
    """Yield the keys of `[health]`."""
    for field in health._fields[:-1]:
        yield f"health.{field.replace('_', '-')}", getattr(health, field)
    for test, reason in health.accept:
        yield f"health.accept.{_value(test)}", reason


def _value(value: Any) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {_value(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(
        value if isinstance(value, (bool, int, float)) else printable(str(value)), ensure_ascii=False
    )
