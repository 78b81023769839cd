"""`nomock hook`: the guard for coding assistants. Reads the tool's JSON on standard input.

Exit code 2, with five lines on standard error that say what to use instead, if the write would add a finding
that fails the check; 0 otherwise. What is there already is no reason to refuse: the check deals with that.

It fails open where it cannot judge: a payload about no file, a file outside the project or in another language,
a file that cannot be parsed yet. It fails closed where somebody broke the guard itself: a configuration or a
baseline that cannot be used refuses every write of source code. A payload that is no JSON is an error (exit code 1).
The guard helps; the gate is `nomock check`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.terminal import note
from flake8_nomock.core.errors import NomockError
from flake8_nomock.reports.characters import printable

if TYPE_CHECKING:
    from flake8_nomock.hook.payload import Write
    from flake8_nomock.pipeline.single_source import SourceChecker
    from flake8_nomock.policy.verdicts import Verdict

REFUSED = 2
NO_PAYLOAD = 1
MOST_ADVICE = 4
"""Real things that are named: enough to choose from, and to be read."""


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "hook",
        help="guard for coding assistants",
        description=__doc__,
        formatter_class=formatter(),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Judge one write."""
    from flake8_nomock.hook.payload import parse

    try:
        write = parse(sys.stdin.buffer.read().decode("utf-8"))
    except ValueError as error:
        note(f"standard input is no payload of a coding assistant: {error}")
        return NO_PAYLOAD
    if write is None:
        return 0
    try:
        return _judge(write)
    except NomockError as error:
        print(printable(f"nomock cannot judge this write, so it is refused: {error}"), file=sys.stderr)
        return REFUSED


def _judge(write: Write) -> int:
    from flake8_nomock.config.find import find_configuration
    from flake8_nomock.engines.registry import engine_of
    from flake8_nomock.pipeline.single_source import SourceChecker

    if not engine_of(write.path.as_posix()):
        return 0
    configuration = find_configuration(_folder(write.path))
    try:
        path = Path(os.path.realpath(write.path)).relative_to(os.path.realpath(configuration.root)).as_posix()
    except ValueError:
        return 0
    before = write.path.read_bytes().decode("utf-8", "surrogateescape") if write.path.is_file() else ""
    after = write.result(before)
    if after is None:
        return 0
    checker = SourceChecker(configuration)
    judged = _failing(checker, after, path)
    if after != before:
        known = Counter(verdict.fingerprint for verdict in _failing(checker, before, path))
        judged = [verdict for verdict in judged if not _taken(known, verdict.fingerprint)]
    if not judged:
        return 0
    print("\n".join(map(printable, _instruction(judged, checker))), file=sys.stderr)
    return REFUSED


def _folder(path: Path) -> Path:
    """The nearest folder above that is there: an assistant may be about to make the others."""
    return next(folder for folder in path.parents if folder.is_dir())


def _failing(checker: SourceChecker, text: str, path: str) -> list[Verdict]:
    from flake8_nomock.core.finding import NOT_ANALYSED
    from flake8_nomock.policy.verdicts import fails

    verdicts = checker.check(text.encode("utf-8", "surrogateescape"), path).verdicts
    return [verdict for verdict in verdicts if fails(verdict) and verdict.finding.code != NOT_ANALYSED]


def _taken(known: Counter[str], fingerprint: str) -> bool:
    """Whether the finding was there before; each old one excuses one new one."""
    if not known[fingerprint]:
        return False
    known[fingerprint] -= 1
    return True


def _instruction(verdicts: list[Verdict], checker: SourceChecker) -> list[str]:
    """Five lines: what and where, what else, the real thing, what not to do, where to read on."""
    from flake8_nomock.reports.remedies import Remedies

    first = verdicts[0].finding
    others = [f"{v.finding.code} in line {v.finding.line}" for v in verdicts[1:]]
    more = f" and {len(others) - 4} more" if len(others) > 4 else ""
    advice = Remedies(checker.rules).all_of(first)[:MOST_ADVICE]
    return [
        f"nomock refuses this write: {first.path}:{first.line}:{first.column}: {first.code} {first.message}",
        f"Also: {', '.join(others[:4])}{more}" if others else "Nothing else in this file stands in the way.",
        f"Use instead: {'; '.join(advice) or 'the real thing'}",
        "Do not rename, hide, move or silence it. If the real thing cannot be had here, say so and stop.",
        f"More: nomock rule {first.code}",
    ]
