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
from flake8_nomock.config.model import Configuration
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
    """Print the settings in force, one `name = value` per line, values as in TOML. Returns the exit code 0."""
    print(f"root = {_value(configuration.root)}")
    print(
        f"source = {_value(configuration.source or 'defaults: there is no nomock.toml and no [tool.nomock]')}"
    )
    for line in _lines("", configuration, {"root", "source"}):
        print(line)
    return 0


def _lines(prefix: str, settings: Any, leave_out: set[str]) -> Iterator[str]:
    """Fields of a record, those of records within it with a dotted name."""
    for field in settings._fields:
        value = getattr(settings, field)
        if field in leave_out:
            continue
        if hasattr(value, "_fields"):
            yield from _lines(f"{prefix}{field}.", value, set())
        else:
            yield f"{prefix}{field} = {_value(value)}"


def _value(value: Any) -> str:
    if hasattr(value, "_fields"):
        return "{" + ", ".join(f"{name} = {_value(getattr(value, name))}" for name in value._fields) + "}"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value if isinstance(value, (bool, int)) else printable(str(value)), ensure_ascii=False)
