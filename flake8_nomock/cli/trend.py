"""`nomock trend`: the burn-down of findings over the history of a branch, read from git without a checkout."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.reports.characters import visible

if TYPE_CHECKING:
    from flake8_nomock.trend.series import Point

_FORMATS = ("table", "json", "svg")
_LINES = 6
"""Curves in a picture; what is left is summed up."""
_PICTURE = 400
"""Points that a curve has at most."""


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser("trend", help="show how findings went down over time", description=__doc__)
    parser.add_argument(
        "--ref", default="HEAD", help="the branch or commit whose history it is (default: HEAD)"
    )
    parser.add_argument("--commits", type=int, default=0, metavar="N", help="only the latest N commits")
    parser.add_argument("--by", choices=("rule", "owner"), help="split by rule, or by owner as in CODEOWNERS")
    parser.add_argument("--format", choices=_FORMATS, default="table", help=f"{', '.join(_FORMATS)}")
    parser.add_argument("--points", type=int, default=20, metavar="N", help="rows of the table (default: 20)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it to a file")
    parser.add_argument("--no-cache", action="store_true", help="count every version of every file again")
    parser.add_argument("-j", "--jobs", type=int, default=0, metavar="N", help="worker processes")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print or write the history; exit code 0. Raises `GitError` outside of a repository."""
    from flake8_nomock.catalogue.rules_in_force import RulesInForce
    from flake8_nomock.trend.run import trend

    configuration = find_configuration(Path.cwd())
    points = trend(
        configuration,
        RulesInForce(configuration.extra_rules),
        options.ref,
        options.commits,
        options.jobs,
        not options.no_cache,
    )
    render = {"table": _table, "json": _json, "svg": _svg}[options.format]
    text = "".join(render(points, options))
    if options.output:
        atomic.write(options.output, text)
    else:
        sys.stdout.write(text if options.format != "table" else visible(text))
    return 0


def _json(points: Sequence[Point], options: argparse.Namespace) -> Iterator[str]:
    yield json.dumps([point._asdict() for point in points], indent=1) + "\n"


def _svg(points: Sequence[Point], options: argparse.Namespace) -> Iterator[str]:
    from flake8_nomock.reports.chart import Line, picture
    from flake8_nomock.trend.series import thinned

    shown = thinned(points, _PICTURE)
    lines = [Line(name, values) for name, values in _lines(shown, options.by).items()]
    yield from picture([point.date for point in shown], lines, "Findings of nomock")


def _lines(points: Sequence[Point], by: str | None) -> dict[str, list[int]]:
    """Name of a curve to its values: the largest ones by name, the rest together."""
    if not by:
        return {"all": [point.findings for point in points]}
    parts = [_parts(point, by) for point in points]
    peaks = {name: max(part.get(name, 0) for part in parts) for part in parts for name in part}
    shown = sorted(peaks, key=lambda name: (-peaks[name], name))[:_LINES]
    lines = {name: [part.get(name, 0) for part in parts] for name in shown}
    if len(peaks) > len(shown):
        lines["others"] = [sum(count for name, count in part.items() if name not in lines) for part in parts]
    return lines


def _table(points: Sequence[Point], options: argparse.Namespace) -> Iterator[str]:
    from flake8_nomock.trend.series import thinned

    rows = thinned(points, options.points)
    lines = _lines(rows, options.by)
    names = list(lines) if options.by else []
    widths = [max(8, len(name)) for name in names]
    heads = "".join(f"  {name:>{width}}" for name, width in zip(names, widths, strict=True))
    yield f"date        commit     findings    change{heads}\n"
    before: int | None = None
    for index, point in enumerate(rows):
        change = "" if before is None else f"{point.findings - before:+,}"
        values = "".join(
            f"  {lines[name][index]:>{width},}" for name, width in zip(names, widths, strict=True)
        )
        yield f"{point.date[:10]}  {point.commit[:9]}  {point.findings:>8,}  {change:>8}{values}\n"
        before = point.findings


def _parts(point: Point, by: str) -> Mapping[str, int]:
    return point.by_rule if by == "rule" else point.by_owner
