"""`nomock baseline`: the recorded legacy findings, which can only become fewer."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_nomock.cli.codes import codes, refuse_unknown
from flake8_nomock.cli.terminal import note, say
from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Configuration
from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.core.errors import ConfigurationError, IncompleteError
from flake8_nomock.core.finding import NOT_ANALYSED, Finding
from flake8_nomock.engines.registry import engine_of
from flake8_nomock.pipeline.changes import default_base
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline import setup as baseline_setup
from flake8_nomock.policy.baseline.key import entries_of, key_of_entry, keys_of
from flake8_nomock.policy.baseline.merge import merge
from flake8_nomock.policy.policy_findings import is_own
from flake8_nomock.policy.verdicts import BASELINE, PERMITTED, Identity
from flake8_nomock.reports import target_table
from flake8_nomock.reports.subjects import subject_of

if TYPE_CHECKING:
    from flake8_nomock.pipeline.check import Checked


def add_parser(subparsers: Any) -> None:
    """Register the subcommand and its own subcommands."""
    parser = subparsers.add_parser(
        "baseline", help="record, shrink and merge legacy findings", description=__doc__
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    init = actions.add_parser("init", help="record what there is today, once", description=init_.__doc__)
    init.add_argument(
        "--shards", action="store_true", help="one file per top-level folder, for big repositories"
    )
    init.set_defaults(run=init_)
    extend = actions.add_parser(
        "extend", help="record what a new or stricter rule finds in old code", description=extend_.__doc__
    )
    extend.add_argument("--rule", type=codes, required=True, metavar="CODES", help="the rules: NMK405,NMK6")
    extend.add_argument(
        "--from", dest="ref", default="", metavar="REF",
        help="the branch that this one will be merged into (default: the default branch of origin)",
    )  # fmt: skip
    extend.set_defaults(run=extend_)
    shrink = actions.add_parser("shrink", help="prune what is fixed; never adds", description=shrink_.__doc__)
    shrink.set_defaults(run=shrink_)
    explain = actions.add_parser(
        "explain", help="show where the recorded findings are today", description=explain_.__doc__
    )
    explain.add_argument("paths", nargs="*", metavar="PATH", help="only below these files and folders")
    explain.set_defaults(run=explain_)
    stats = actions.add_parser("stats", help="count entries by rule and folder", description=stats_.__doc__)
    stats.set_defaults(run=stats_)
    driver = actions.add_parser("merge", help="the merge driver for git", description=merge_.__doc__)
    for name in ("base", "ours", "theirs"):
        driver.add_argument(name, type=Path)
    driver.set_defaults(run=merge_)


def init_(options: argparse.Namespace) -> int:
    """Record every finding that no permit holds for, warnings too. Refuses if there is a baseline."""
    configuration = find_configuration(Path.cwd())
    root = configuration.root
    found = baseline_file.layout(root)
    if found.files or found.sharded:
        where = found.files[0] if found.files else baseline_file.FOLDER
        raise ConfigurationError(
            f"{root / where}: there is a baseline: it only shrinks (`nomock baseline shrink`), or takes in what a"
            " stricter rule finds in old code (`nomock baseline extend --rule CODE`)"
        )
    today = found_today(configuration)
    names = baseline_file.write(root, today.entries, options.shards)
    print(f"recorded {len(today.entries):,} findings in {', '.join(names) or baseline_file.FOLDER + '/'}")
    _name_unreadable(today.unreadable)
    if baseline_setup.add_attribute(root, options.shards):
        print(f"written: {baseline_setup.ATTRIBUTES}")
    print(baseline_setup.NEXT, end="")
    if not configuration.baseline:
        print(baseline_setup.NEXT_KEY, end="")
    return 0


class Today(NamedTuple):
    """What a baseline of today records."""

    entries: tuple[Identity, ...]
    """Every finding that no permit holds for."""
    unreadable: tuple[Finding, ...]
    """What could not be analysed, which no baseline can record."""


def found_today(configuration: Configuration, *, cached: bool = True) -> Today:
    """Return what there is to record, whatever baseline there is."""
    from flake8_nomock.pipeline.check import check
    from flake8_nomock.pipeline.request import Request

    checked = check(Request(cached=cached), configuration._replace(baseline=False))
    for notice in checked.notices:
        note(notice)
    found = [v.finding for v in checked.outcome.verdicts if v.state != PERMITTED]
    recorded = Counter(key for finding in found if not is_own(finding) for key in keys_of(finding))
    return Today(entries_of(recorded), tuple(finding for finding in found if finding.code == NOT_ANALYSED))


def _name_unreadable(findings: Iterable[Finding]) -> None:
    """Say what could not be analysed, with the line for the configuration that leaves it out."""
    paths = list(dict.fromkeys(finding.path for finding in findings))
    for finding in findings:
        note(f"{finding.path}:{finding.line}: {finding.message}")
    if paths:
        note(f"not recorded; fix them, or leave them out in nomock.toml: ignored-paths = {json.dumps(paths)}")


def extend_(options: argparse.Namespace) -> int:
    """Record what stood where the branch began and only a rule that is new or stricter now finds; nothing more.

    Entries whose findings are gone are taken out. `nomock check --against` accepts exactly what this adds.
    """
    configuration = find_configuration(Path.cwd())
    refuse_unknown("--rule", options.rule, configuration)
    root = configuration.root
    baseline_file.read(root, required=True)
    ref = options.ref or default_base(root)
    checked = _check(configuration, new_from=ref)
    kept = Counter(map(key_of_entry, checked.outcome.matched.kept))
    stood = Counter(
        key
        for verdict in checked.outcome.verdicts
        if verdict.state == BASELINE and verdict.finding.code.startswith(options.rule)
        for key in keys_of(verdict.finding)
    )
    added = stood - kept
    baseline_file.write(root, entries_of(kept + added), baseline_file.layout(root).sharded)
    by_code: Counter[str] = Counter()
    for key, count in added.items():
        by_code[key.code] += count
    for code, count in sorted(by_code.items()):
        say(f"recorded {count:,} findings of {code} that stood at {ref}")
    if not added:
        say(f"nothing to record: {', '.join(options.rule)} has no unrecorded finding that stood at {ref}")
    return 0


def shrink_(options: argparse.Namespace) -> int:
    """Take out the entries whose findings are gone, and follow files that moved. Never adds an entry."""
    configuration = find_configuration(Path.cwd())
    root = configuration.root
    baseline = baseline_file.read(root, required=True)
    assert baseline is not None
    matched = _check(configuration).outcome.matched
    removed = max(len(baseline.entries) - len(matched.kept), 0)  # both parts of a split file need its imports
    baseline_file.write(root, matched.kept, baseline_file.layout(root).sharded)
    for old, new in sorted(matched.moved.items()):
        say(f"moved: {old} -> {new}")
    print(f"pruned {removed:,} of {len(baseline.entries):,} entries")
    return 0


def explain_(options: argparse.Namespace) -> int:
    """Print every recorded finding with its place in the code of today, and what each rule wants instead."""
    configuration = find_configuration(Path.cwd())
    baseline_file.read(configuration.root, required=True)
    checked = _check(configuration)
    folders = tuple(Path(path).as_posix().rstrip("/") for path in options.paths)
    counts: Counter[str] = Counter()
    for verdict in checked.outcome.verdicts:
        finding = verdict.finding
        if verdict.state == "baseline" and _is_below(finding.path, folders):
            inside = f" (in {finding.definition})" if finding.definition else ""
            say(f"{finding.path}:{finding.line}:{finding.column}: {finding.code} {finding.message}{inside}")
            counts[finding.code] += 1
    for entry in checked.outcome.matched.stale:
        if _is_below(entry.identity.path, folders):
            say(f"{entry.file}:{entry.line}: {entry.identity.code} in {entry.identity.path}: gone")
    for code, count in sorted(counts.items()):
        say(f"{code}: {count:,}: {checked.report.rules[code].summary}; `nomock rule {code}`")
    return 0


def stats_(options: argparse.Namespace) -> int:
    """Print how many findings are recorded by rule, by top-level folder and by what is mocked; looks at no source."""
    baseline = baseline_file.read(find_configuration(Path.cwd()).root, required=True)
    assert baseline is not None
    rules = Counter(entry.identity.code for entry in baseline.entries)
    folders = Counter(_folder(entry.identity.path) for entry in baseline.entries)
    print(f"{len(baseline.entries):>8,}  all")
    for counted in (rules, folders):
        for name, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])):
            say(f"{count:>8,}  {name}")
    subjects = Counter(filter(None, (subject_of(_finding(entry.identity)) for entry in baseline.entries)))
    sys.stdout.writelines(target_table.render(subjects.items()))
    return 0


def _finding(entry: Identity) -> Finding:
    """Return a finding as an entry records it, at no place."""
    engine = engine_of(entry.path)
    return Finding(
        code=entry.code,
        path=entry.path,
        line=1,
        column=1,
        end_line=1,
        end_column=1,
        message="",
        symbol=entry.symbol,
        severity="error",
        entry="",
        definition=entry.definition,
        engine=engine.name if engine else "",
        target=entry.target,
    )


def merge_(options: argparse.Namespace) -> int:
    """Write to OURS what both sides kept, no more than either; git calls `nomock baseline merge %O %A %B`."""
    sides = []
    for file in (options.base, options.ours, options.theirs):
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{file}: the baseline cannot be read: {error}") from error
        sides.append(baseline_file.parse({str(file): text}).counts())
    base, ours, theirs = sides
    atomic.write(options.ours, baseline_file.render(entries_of(merge(base, ours, theirs))))
    return 0


def _check(configuration: Configuration, new_from: str = "") -> Checked:
    """Run over the whole project. Raises `IncompleteError` if a file could not be analysed."""
    from flake8_nomock.pipeline.check import check
    from flake8_nomock.pipeline.request import Request

    checked = check(Request(new_from=new_from), configuration)
    for verdict in checked.outcome.verdicts:
        if verdict.finding.code == NOT_ANALYSED and verdict.finding.severity == "error":
            where = f"{verdict.finding.path}:{verdict.finding.line}"
            raise IncompleteError(
                f"{where}: {verdict.finding.message}; a baseline needs a complete scan, `nomock check` lists all"
            )
    for notice in checked.notices:
        note(notice)
    return checked


def _is_below(path: str, folders: tuple[str, ...]) -> bool:
    return not folders or any(f in (".", path) or path.startswith(f"{f}/") for f in folders)


def _folder(path: str) -> str:
    top, slash, _ = path.partition("/")
    return f"{top}/" if slash else "(top)"
