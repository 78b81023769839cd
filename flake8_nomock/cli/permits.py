"""`nomock permits`: the ledger of permits: who excused what, why, since when and until when."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.suppression import Permit
from flake8_nomock.engines.registry import suppressions_in
from flake8_nomock.git.blame import Origin, blame
from flake8_nomock.permits_report import markdown, text
from flake8_nomock.permits_report.entries import Entry, entries, expiring


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser("permits", help="list what is permitted and why", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files and folders")
    parser.add_argument("--format", choices=tuple(_FORMATS), default="text", help=", ".join(_FORMATS))
    parser.add_argument(
        "--expiring",
        type=_days,
        metavar="14d",
        help="only what ends within so many days (d) or weeks (w), or has ended; exit code 1 if there is any",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the ledger; exit code 0, or 1 if `--expiring` finds any."""
    configuration = find_configuration(Path.cwd())
    today = date.today()
    found = list(_permits(configuration, options.paths))
    rows = entries(found, _origins(configuration.root, found), today)
    if options.expiring is not None:
        rows = expiring(rows, options.expiring, today)
    sys.stdout.writelines(_FORMATS[options.format](rows))
    return 1 if rows and options.expiring is not None else 0


def _permits(configuration: Configuration, paths: Sequence[Path]) -> Iterator[Permit]:
    from flake8_nomock.pipeline.check import read_text
    from flake8_nomock.pipeline.discover import discover

    for path in discover(configuration, paths or [configuration.root]).files:
        yield from suppressions_in(path, read_text(configuration.root, path))


def _origins(root: Path, found: Iterable[Permit]) -> Callable[[Permit], Origin | None]:
    lines: dict[str, list[int]] = {}
    for permit in found:
        lines.setdefault(permit.path, []).append(permit.line)
    known = {path: blame(root, path, numbers) for path, numbers in lines.items()}
    return lambda permit: known[permit.path].get(permit.line)


def _json(rows: Sequence[Entry]) -> Iterator[str]:
    yield json.dumps([entry._asdict() for entry in rows], indent=1, ensure_ascii=False) + "\n"


_FORMATS: dict[str, Callable[[Sequence[Entry]], Iterator[str]]] = {
    "text": text.render,
    "json": _json,
    "markdown": markdown.render,
}


def _days(given: str) -> int:
    match = re.fullmatch(r"(\d{1,4})([dw])", given)
    if not match:
        raise argparse.ArgumentTypeError(f"{given!r}: write days or weeks, like 14d or 2w")
    return int(match[1]) * (7 if match[2] == "w" else 1)
