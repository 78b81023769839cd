"""`nomock hook`: the guard for coding assistants. Reads the tool's JSON on standard input.

Exit code 2, with five lines on standard error that say what to use instead, if the write would add a finding that
fails the check, a permit, or a change of what decides what is checked (configuration, baseline, jobs, owners);
0 otherwise. What is there already is no reason to refuse: the check deals with that.

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
from flake8_nomock.cli.terminal import discard, note
from flake8_nomock.config.model import FILE
from flake8_nomock.core.errors import NomockError
from flake8_nomock.reports.characters import printable

if TYPE_CHECKING:
    from flake8_nomock.core.suppression import Permit
    from flake8_nomock.hook.payload import Write
    from flake8_nomock.pipeline.single_source import SourceChecker
    from flake8_nomock.policy.verdicts import Verdict

REFUSED = 2
NO_PAYLOAD = 1
_STALE = "NMK906"
"""An entry of the baseline that is no longer needed: not the fault of a write."""
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
        note(f"standard input is not a payload of a coding assistant: {error}")
        return NO_PAYLOAD
    if write is None:
        return 0
    try:
        return _judge(write)
    except NomockError as error:
        return _refuse([f"nomock cannot judge this write, so it is refused: {error}"])


def _refuse(lines: list[str]) -> int:
    """Write the answer, and refuse whether or not somebody reads all of it."""
    try:
        sys.stderr.write("".join(f"{printable(line)}\n" for line in lines))
        sys.stderr.flush()
    except BrokenPipeError:
        discard(sys.stderr)
    return REFUSED


def _judge(write: Write) -> int:
    from flake8_nomock.config.find import find_configuration
    from flake8_nomock.engines.registry import engine_of
    from flake8_nomock.hook.policy_files import refusal
    from flake8_nomock.pipeline.single_source import SourceChecker

    is_source = engine_of(write.path.as_posix()) is not None
    try:
        configuration = find_configuration(_folder(write.path))
    except NomockError:
        if is_source or write.path.name in (FILE, "pyproject.toml"):
            raise
        return 0
    try:
        path = Path(os.path.realpath(write.path)).relative_to(os.path.realpath(configuration.root)).as_posix()
    except ValueError:
        return 0
    before = write.path.read_bytes().decode("utf-8", "surrogateescape") if write.path.is_file() else ""
    after = write.result(before)
    if after is None:
        return 0
    why = refusal(path, before, after, configuration.root)
    if why:
        return _refuse(_policy_instruction(why))
    if not is_source:
        return 0
    checker = SourceChecker(configuration)
    permit = _new_permit(path, before, after)
    if permit is not None:
        return _refuse(_policy_instruction(f"{path}:{permit.line}: a permit for {', '.join(permit.codes)}"))
    judged = _added(checker, before, after, path)
    return _refuse(_instruction(judged, checker)) if judged else 0


def _new_permit(path: str, before: str, after: str) -> Permit | None:
    """Return a permit that only the new text has."""
    from flake8_nomock.engines.registry import suppressions_in
    from flake8_nomock.policy.weakening.permits import added

    return next(iter(added(suppressions_in(path, before), suppressions_in(path, after))), None)


def _added(checker: SourceChecker, before: str, after: str, path: str) -> list[Verdict]:
    """Return what fails in the new text and doubles something that the old text did not double as often.

    What is doubled counts, not where: a test with an old mock may be renamed, and its mock recorded in the baseline
    under the old name.
    """
    new = _counting(checker, after, path)
    if after != before:
        known = Counter(map(_what, _counting(checker, before, path)))
        new = [verdict for verdict in new if not _taken(known, _what(verdict))]
    from flake8_nomock.policy.verdicts import BASELINE

    return [verdict for verdict in new if verdict.state != BASELINE]


def _folder(path: Path) -> Path:
    """Return the nearest folder above that is there: an assistant may be about to make the others."""
    return next(folder for folder in path.parents if folder.is_dir())


def _counting(checker: SourceChecker, text: str, path: str) -> list[Verdict]:
    """Return the errors of a text that no permit excuses; those in the baseline come first."""
    from flake8_nomock.core.finding import NOT_ANALYSED
    from flake8_nomock.policy.verdicts import BASELINE, PERMITTED

    verdicts = checker.check(text.encode("utf-8", "surrogateescape"), path).verdicts
    found = [v for v in verdicts if v.state != PERMITTED and v.finding.severity == "error"]
    return sorted(
        (v for v in found if v.finding.code not in (NOT_ANALYSED, _STALE)), key=lambda v: v.state != BASELINE
    )


def _what(verdict: Verdict) -> tuple[str, str, str]:
    """Return what a finding doubles."""
    return verdict.finding.code, verdict.finding.symbol, verdict.finding.target


def _taken(known: Counter[tuple[str, str, str]], what: tuple[str, str, str]) -> bool:
    """Whether the same was doubled before; each old finding excuses one new one."""
    if not known[what]:
        return False
    known[what] -= 1
    return True


def _policy_instruction(why: str) -> list[str]:
    """Return five lines for a write that would change the policy."""
    return [
        f"nomock refuses this write: {why}",
        "An assistant may not permit, exclude or record a finding, nor change what checks for it.",
        "Use instead: the real thing in the test, or leave the finding as it is.",
        "If the policy itself should change, say so and stop: its owners decide.",
        "More: nomock rule NMK905",
    ]


def _instruction(verdicts: list[Verdict], checker: SourceChecker) -> list[str]:
    """Five lines: what and where, what else, the real thing, what not to do, where to read on."""
    from flake8_nomock.reports.remedies import Remedies

    first = verdicts[0].finding
    others = [f"{v.finding.code} in line {v.finding.line}" for v in verdicts[1:]]
    more = f" and {len(others) - 4} more" if len(others) > 4 else ""
    advice = Remedies(checker.rules).all_of(first)[:MOST_ADVICE]
    return [
        f"nomock refuses this write: {first.path}:{first.line}:{first.column}: {first.code} {first.message}",
        f"Also: {', '.join(others[:4])}{more}" if others else "There is no other finding in this file.",
        f"Use instead: {'; '.join(advice) or 'the real thing'}",
        "Do not rename, hide, move or silence it. If the real thing cannot be had here, say so and stop.",
        f"More: nomock rule {first.code}",
    ]
