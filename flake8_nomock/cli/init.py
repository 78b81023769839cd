"""`nomock init`: the configuration, the baseline, one workflow, the pre-commit hooks; more with `--with`.

Writes what is missing and never takes anything away: a file that is there is left alone, or gets lines added
where it has a place for them. What only its owner can do is printed. A second run changes nothing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flake8_nomock.config.find import find_configuration, read_configuration
from flake8_nomock.config.model import FILE
from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.init import EXTRAS, RULESET, TEMPLATES

if TYPE_CHECKING:
    from flake8_nomock.init.facts import Facts
    from flake8_nomock.init.plan import Advice, Change, Situation

_MANY = ("astgrep-rules/", "astgrep-utils/")
"""Folders of files that nobody wants to see listed."""


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "init",
        help="set up a repository",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="write nothing; show what `--yes` writes, changed files as a diff",
    )
    parser.add_argument(
        "--with",
        dest="extras",
        type=_extras,
        default=frozenset(),
        metavar="NAMES",
        help=f"more than the minimum: {','.join(EXTRAS)}",
    )
    parser.add_argument(
        "--services",
        type=_services,
        default=(),
        metavar="NAMES",
        help=f"write the start of real services for tests: {','.join(TEMPLATES)}",
    )
    parser.add_argument(
        "--new-from", dest="only_new", action="store_true",
        help="no baseline: CI and hooks report only what is new since a branch left the default branch",
    )  # fmt: skip
    parser.add_argument(
        "--ruleset", type=_ruleset, default=frozenset(), metavar="NAMES",
        help="write the ruleset, and stricter than by default: " + ",".join(RULESET),
    )  # fmt: skip
    parser.add_argument("--owner", default="", metavar="@TEAM", help="who owns the policy files (CODEOWNERS)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Plan, show, ask, write. Raises `ConfigurationError` where nobody can be asked."""
    from flake8_nomock.git.repository import Repository
    from flake8_nomock.init.facts import detect
    from flake8_nomock.init.plan import Advice, Change, Request, Situation
    from flake8_nomock.init.planner import plan

    repository = Repository(_root())
    if not options.yes and not options.dry_run and sys.stdin.isatty():
        _ask(options)
    extras = options.extras | ({"ruleset"} if options.ruleset else set())
    request = Request(
        services=options.services,
        owner=options.owner,
        extras=extras,
        only_new=options.only_new,
        ruleset=options.ruleset,
    )
    situation = Situation(repository, detect(repository), request)
    steps = list(plan(situation))
    changes = [step for step in steps if isinstance(step, Change)]
    advice = [step for step in steps if isinstance(step, Advice)]
    _introduce(situation.facts, changes, sys.stderr if options.dry_run else sys.stdout)
    if options.dry_run:
        for change in (*changes, *_recorded(situation, changes)):
            _show(change, situation)
        return 0
    if changes and not options.yes and not _agreed(len(changes)):
        print("nothing written")
        return 0
    try:
        _write_all(situation, changes)
        _baseline(situation)
    finally:
        _conclude(advice)
    return 0


def _ask(options: argparse.Namespace) -> None:
    """Let the user choose on a terminal what no option has decided."""
    if not options.only_new:
        print("Mocks that are there already: record them in a baseline that can only shrink (b),")
        options.only_new = (
            _answer("or report only what is new in a branch, without a baseline (n)? [b] ") == "n"
        )
    if not options.extras:
        print(f"More than the minimum: {', '.join(EXTRAS)}")
        wanted = _answer("Which of them, separated by commas? [none] ")
        try:
            options.extras = _extras(wanted)
        except argparse.ArgumentTypeError as error:
            raise ConfigurationError(str(error)) from error
    if "ruleset" in options.extras and not options.ruleset:
        chosen = (name for name, what in RULESET.items() if _answer(f"Ruleset: {what}? [y/N] ") == "y")
        options.ruleset = frozenset(chosen)


def _answer(question: str) -> str:
    return input(question).strip().lower()


def _root() -> Path:
    root = find_configuration(Path.cwd()).root
    if root.resolve() != Path.cwd().resolve():
        raise ConfigurationError(f"{Path.cwd()}: the project starts at {root}: run `nomock init` there")
    return root


def _introduce(facts: Facts, changes: list[Change], stream: Any) -> None:
    print("languages: " + (", ".join(facts.languages) or "none that nomock knows"), file=stream)
    for title, found in (("test runners", facts.runners), ("services", facts.services)):
        if found:
            print(f"{title}: " + ", ".join(f"{name} ({where})" for name, where in found.items()), file=stream)
    for change in changes:
        if not change.path.startswith(_MANY):
            print(f"  {change.path}", file=stream)
    for folder, count in _counted(changes):
        print(f"  {folder} ({count} files)", file=stream)
    if not changes:
        print("nothing is missing", file=stream)


def _agreed(count: int) -> bool:
    if not sys.stdin.isatty():
        raise ConfigurationError(
            f"{count} files are to be written and nobody can be asked: say --yes or --dry-run"
        )
    return _answer(f"Write these {count} files? [y/N] ") in ("y", "yes")


def _write_all(situation: Situation, changes: list[Change]) -> None:
    for change in changes:
        done = "extended" if situation.exists(change.path) else "written"
        file = situation.repository.root / change.path
        atomic.write(file, change.text)
        if change.executable:
            file.chmod(file.stat().st_mode | 0o111)
        if not change.path.startswith(_MANY):
            print(f"{done}: {change.path}")
    for folder, count in _counted(changes):
        print(f"written: {folder} ({count} files)")


def _counted(changes: list[Change]) -> Iterator[tuple[str, int]]:
    """Yield the folders of many files with the number of files that change in them."""
    for folder in _MANY:
        count = sum(change.path.startswith(folder) for change in changes)
        if count:
            yield folder, count


def _baseline(situation: Situation) -> None:
    """Record what is there today, unless something is recorded already, or there is nothing to check."""
    from flake8_nomock.cli import baseline
    from flake8_nomock.policy.baseline import file as baseline_file

    root = situation.repository.root
    found = baseline_file.layout(root)
    if situation.request.only_new:
        return
    if situation.facts.languages and not found.files and not found.sharded:
        baseline.init_(argparse.Namespace(shards=False))


def _recorded(situation: Situation, changes: list[Change]) -> Iterator[Change]:
    """Yield what `_baseline` would write, under the configuration that is planned."""
    from flake8_nomock.cli import baseline
    from flake8_nomock.init.plan import Change
    from flake8_nomock.policy.baseline import file as baseline_file
    from flake8_nomock.policy.baseline import setup

    root = situation.repository.root
    found = baseline_file.layout(root)
    if situation.request.only_new or not situation.facts.languages or found.files or found.sharded:
        return
    configuration = find_configuration(root)
    planned = next((change.text for change in changes if change.path == FILE), "")
    if planned:
        with tempfile.TemporaryDirectory(prefix="nomock-init-") as folder:
            file = Path(folder, FILE)
            file.write_text(planned, encoding="utf-8")
            configuration = read_configuration(file)._replace(root=root, source="")
    yield Change(
        baseline_file.FILE, baseline_file.render(baseline.found_today(configuration, cached=False).entries)
    )
    text = setup.attributes(root, sharded=False)
    if text is not None:
        yield Change(setup.ATTRIBUTES, text)


def _show(change: Change, situation: Situation) -> None:
    """Print a new file as its name and size, a changed one as a diff."""
    from flake8_nomock.init.plan import difference

    if situation.exists(change.path):
        sys.stdout.write(difference(change, situation.text(change.path)))
    else:
        lines, size = change.text.count("\n"), len(change.text.encode("utf-8", "surrogatepass"))
        print(f"new: {change.path} ({lines:,} lines, {size:,} bytes)")


def _conclude(advice: list[Advice]) -> None:
    if advice:
        print("\nFor you to do:")
    for step in advice:
        print(f"- {step.path + ': ' if step.path else ''}{step.text}")


def _ruleset(text: str) -> frozenset[str]:
    return _names(text, tuple(RULESET))


def _extras(text: str) -> frozenset[str]:
    return _names(text, EXTRAS)


def _names(text: str, known: tuple[str, ...]) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(",") if name.strip())
    unknown = sorted(names - {*known})
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r}: there are {', '.join(known)}")
    return names


def _services(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    unknown = [name for name in names if name not in TEMPLATES]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r}: there are templates for {', '.join(TEMPLATES)}")
    return names
