"""`nomock permit PATH:LINE`: write a permit for what is found on a line, with its reason.

A permit should have an end (`--until`) and somebody who answers for it (`--owner`). With `--against`, a new permit is a
finding of its own: whoever reviews the change sees it.
"""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path
from typing import Any

from flake8_nomock.cli.formatter import formatter
from flake8_nomock.cli.terminal import say
from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.errors import ConfigurationError, NomockError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "permit", help="write a permit for a line", description=__doc__, formatter_class=formatter()
    )
    parser.add_argument(
        "place", metavar="PATH[:LINE]", help="as reports print it; without a line, with --all-of"
    )
    parser.add_argument("--reason", required=True, metavar="TEXT", help="why nothing real can be used here")
    parser.add_argument(
        "--until", default="", metavar="DATE", help="the last day on which it holds: 2027-03-31"
    )
    parser.add_argument("--owner", default="", metavar="NAME", help="who answers for it: @media")
    parser.add_argument("--ref", default="", metavar="REF", help="where it is discussed: JIRA-17")
    parser.add_argument(
        "--all-of",
        default="",
        metavar="CODE",
        help="every finding of a rule in the file, each with its own comment",
    )
    parser.add_argument("--code", default="", metavar="CODE", help="only this rule, if a line has several")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write, and print each permit. Raises `NomockError` for a place where nothing is found or no comment can hold."""
    from flake8_nomock.edit import text as texts
    from flake8_nomock.edit.permit import permit
    from flake8_nomock.edit.permit_syntax import terms_of
    from flake8_nomock.pipeline.single_source import SourceChecker

    name, line = _place(options.place)
    _refuse(options, line)
    configuration = find_configuration(Path.cwd())
    file = Path(name) if Path(name).is_file() else configuration.root / name
    path = _relative(configuration.root, file)
    code = (options.all_of or options.code).upper()
    terms = terms_of(options.reason, options.until, options.owner, options.ref)
    done = permit(
        SourceChecker(configuration),
        path,
        texts.read(file),
        lambda finding: (not line or finding.line == line) and finding.code.startswith(code),
        terms,
        _ids_of(configuration.root),
    )
    texts.write(file, done.text)
    for finding in done.findings:
        say(f"{name}:{finding.line}: permitted {finding.code}: {finding.message}")
    return 0


def _ids_of(root: Path) -> Any:
    """Return a function from a code to its ids in the rules that `nomock sync` wrote, the code itself first."""
    from flake8_nomock.engines.astgrep.rules.render import FOLDER

    names = [file.stem for file in (root / FOLDER).glob("NMK*-*.yml") if "json" not in file.stem]
    return lambda code: [code, *sorted(name for name in names if name.startswith(f"{code}-"))]


def _refuse(options: argparse.Namespace, line: int) -> None:
    if bool(line) == bool(options.all_of):
        raise ConfigurationError("say a line (PATH:LINE), or a rule for the whole file (PATH --all-of CODE)")
    if not options.reason.strip() or " -- " in f" {options.reason} ":
        raise ConfigurationError("--reason: say why, in words and without ` -- `")
    if options.until:
        try:
            end = date.fromisoformat(options.until)
        except ValueError as error:
            raise ConfigurationError(f"--until: {options.until!r} is no date: write 2027-03-31") from error
        if end < date.today():
            raise ConfigurationError(f"--until: {options.until} is over already")
    for option in ("owner", "ref"):
        if re.search(r"\s", getattr(options, option)):
            raise ConfigurationError(f"--{option}: one word: {getattr(options, option)!r} has blanks")


def _place(text: str) -> tuple[str, int]:
    found = re.fullmatch(r"(.+?):(\d+)(?::\d+)?", text)
    return (found[1], int(found[2])) if found and not Path(text).exists() else (text, 0)


def _relative(root: Path, file: Path) -> str:
    try:
        return file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError as error:
        raise NomockError(f"{file}: not a file of the project {root}") from error
