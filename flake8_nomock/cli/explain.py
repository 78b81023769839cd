"""`nomock explain PATH:LINE`: why a line is flagged, or why it is not.

What its names stand for, the rules that hold there and those that do not, with the reason; the scope and the profile of
the file; permits, the baseline, and whether the file is checked at all. Exit code 0, whatever there is to say.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from pathlib import Path
from typing import Any

from flake8_nomock.config.find import find_configuration, read_configuration
from flake8_nomock.core.errors import NomockError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "explain",
        help="say why a line is flagged or not",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("place", metavar="PATH:LINE", help="as reports print it; a column behind is ignored")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument("--config", type=Path, metavar="FILE", help="nomock.toml or pyproject.toml")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the explanation. Raises `NomockError` for a place that is not there."""
    name, line = _place(options.place)
    configuration = (
        read_configuration(options.config.absolute()) if options.config else find_configuration(Path.cwd())
    )
    file = next((f for f in (Path(name), configuration.root / name) if f.exists()), None)
    if file is None:
        raise NomockError(f"{name}: no such file")
    path = _relative(configuration.root, file)
    try:
        source = file.read_bytes()
    except OSError as error:
        raise NomockError(f"{name}: cannot be read: {error.strerror or error}") from error
    lines = len(source.splitlines())
    if not 1 <= line <= max(lines, 1):
        raise NomockError(f"{name}: there is no line {line}: the file has {lines}")
    from flake8_nomock.explain.line import explain
    from flake8_nomock.explain.text import render

    explanation = explain(configuration, source, path, line)
    if options.format == "json":
        print(json.dumps({"stage": explanation.stage, **_plain(explanation)}, indent=2, ensure_ascii=True))
    else:
        print("\n".join(render(explanation)))
    return 0


def _place(text: str) -> tuple[str, int]:
    parts = re.fullmatch(r"(.+?):(\d+)(?::\d+)?:?", text)
    if parts is None:
        raise NomockError(f"{text}: write PATH:LINE, such as tests/test_orders.py:12")
    return parts[1], int(parts[2])


def _relative(root: Path, file: Path) -> str:
    """Return a file relative to the project, with forward slashes; links are followed but for the last part."""
    folder = Path(os.path.realpath(file.parent))
    try:
        return (folder / file.name).relative_to(os.path.realpath(root)).as_posix()
    except ValueError:
        raise NomockError(f"{file}: outside the project {root}: run nomock in that project") from None


def _plain(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
