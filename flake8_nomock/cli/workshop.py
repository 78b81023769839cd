"""`nomock workshop`: start an exercise of the workshop, and check what was made of it.

`check` works on a fresh copy, without baseline and configuration. The exercise is solved if nothing is found, warnings
included, the tests pass, and they fail for every mistake that is then made in the source. It prints one line for the
checklist, signed by the digest of the sources and tests and by the commit.
Exit codes: 0 solved, 1 not yet, 2 usage error or a missing test runner.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.terminal import note, say

if TYPE_CHECKING:
    from flake8_nomock.workshop.exercises import Exercise


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "workshop",
        help="exercises in testing without mocks",
        description=__doc__,
        formatter_class=formatter(),
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    start = actions.add_parser("start", help="copy an exercise into a new folder")
    start.add_argument("--solution", action="store_true", help="copy one solution instead")
    check = actions.add_parser("check", help="say what is missing, or sign the exercise off")
    for action, run in ((start, _start), (check, _check)):
        action.add_argument("exercise", metavar="N", help="number or folder of the exercise: 1 or 01-value")
        action.add_argument(
            "folder", nargs="?", type=Path, metavar="DIR", help="default: the folder of that name, 01-value"
        )
        action.set_defaults(run=run)


def _start(options: argparse.Namespace) -> int:
    """Copy an exercise and say what to do next; exit code 0. Raises `ConfigurationError` for a folder in use."""
    from flake8_nomock.workshop.exercises import find, start

    exercise = find(options.exercise)
    folder = options.folder or Path(exercise.folder)
    start(exercise, folder, options.solution)
    say(f"{folder}: exercise {exercise.number}, {exercise.title}")
    if exercise.services:
        services = ",".join(exercise.services)
        say(
            f"real services: nomock init --yes --services {services} there, then scripts/test-services-start.sh"
        )
    say(f"next: nomock check there; at the end: nomock workshop check {exercise.number} {folder}")
    return 0


def _check(options: argparse.Namespace) -> int:
    """Print what is missing, or the line for the checklist."""
    from flake8_nomock.workshop.exercises import find
    from flake8_nomock.workshop.judge import judge, signed_off

    exercise = find(options.exercise)
    folder = _folder(options, exercise)
    problems = list(judge(exercise, folder))
    for problem in problems:
        for line in problem.splitlines():
            say(line)
    if problems:
        note(f"exercise {exercise.number} is not solved yet")
        return 1
    say(signed_off(exercise, folder))
    return 0


def _folder(options: argparse.Namespace, exercise: Exercise) -> Path:
    """Return the folder that was named, else that of the exercise's name, else the current one."""
    if options.folder:
        return Path(options.folder)
    return Path(exercise.folder) if Path(exercise.folder).is_dir() else Path()
