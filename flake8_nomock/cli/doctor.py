"""`nomock doctor`: finds what makes a check pass without looking, and says how to fix it.

Exit code 0 if there is nothing, 1 if there is something.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from flake8_nomock.cli.terminal import say
from flake8_nomock.config.find import find_configuration


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "doctor", help="find what makes a check pass without looking", description=__doc__
    )
    parser.add_argument("--json", action="store_true", help="a list of objects instead of text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is wrong with the repository around the current folder."""
    from flake8_nomock.doctor import examine
    from flake8_nomock.git.repository import Repository

    repository = Repository(find_configuration(Path.cwd()).root)
    found = list(examine(repository))
    if options.json:
        print(json.dumps([diagnosis._asdict() for diagnosis in found], indent=2, ensure_ascii=False))
        return 1 if found else 0
    for diagnosis in found:
        place = f"{diagnosis.path}:{diagnosis.line}" if diagnosis.line else diagnosis.path
        say(f"{place}: {diagnosis.problem} [{diagnosis.trap}]")
        say(f"    {diagnosis.fix}")
    traps = len({diagnosis.trap for diagnosis in found})
    print(f"{len(found)} places, {traps} traps" if found else "No trap found.")
    return 1 if found else 0
