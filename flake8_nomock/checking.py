"""From a request to a report: files, engines, policy. What `nomock check` and the library face have in common."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from flake8_nomock import __version__
from flake8_nomock.catalogue.rules import Rule, load_rules, shipped_rules
from flake8_nomock.errors import IncompleteError
from flake8_nomock.policy import baseline_file
from flake8_nomock.policy.apply import Outcome, Run, apply, place_of
from flake8_nomock.policy.baseline import Baseline
from flake8_nomock.policy.configuration import Configuration
from flake8_nomock.policy.verdicts import NEW, Verdict, fails, identify
from flake8_nomock.project import Project, split_lines
from flake8_nomock.reports.model import Report, Summary
from flake8_nomock.runner.cache import Cache, key_of
from flake8_nomock.runner.changes import Changes, changed, staged
from flake8_nomock.runner.discover import Selection, discover, select
from flake8_nomock.runner.scan import Scan, Scanning
from flake8_nomock.sources import decoded

NOT_ANALYSED = "NMK900"
CLEAN, FINDINGS, INCOMPLETE = 0, 1, 3


class Request(NamedTuple):
    """What to check, and how."""

    paths: tuple[Path, ...] = ()
    """Files and folders; none for the whole project."""
    changed: str = ""
    """Only what differs from this commit."""
    staged: bool = False
    """Only what is staged for a commit, as it is staged."""
    select: tuple[str, ...] = ()
    """Codes or their beginnings; none for all."""
    ignore: tuple[str, ...] = ()
    against: str = ""
    """A branch: what is weaker than where it was left is a finding, and only entries of then are excused."""
    jobs: int = 0
    cached: bool = True
    files: Callable[[Selection], None] = lambda selection: None
    """Told what was selected, before anything is looked at."""
    progress: Callable[[int], None] = lambda files: None
    """Told of every number of files that are done."""


class Checked(NamedTuple):
    """A finished run."""

    report: Report
    scan: Scan
    complete: bool
    """Whether the whole project was looked at, for all codes."""
    outcome: Outcome
    """What the policy says, whatever codes the user asked for."""
    notices: tuple[str, ...] = ()
    """What the user should know, though it changes no result."""


def check(request: Request, configuration: Configuration) -> Checked:
    """Run the engines and the policy.

    Raises `ConfigurationError` and other `NomockError`s for what cannot be used, `IncompleteError` if the
    run proves nothing.
    """
    start = time.perf_counter()
    project = Project(configuration)
    rules = rules_of(configuration)
    with ExitStack() as stack:
        root = configuration.root
        changes: Changes | None = None
        sources = root
        complete = not (request.changed or request.staged)
        if request.staged:
            sources = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nomock-staged-")))
            changes = staged(root, sources)
            selection = select(configuration, changes.lines, sources)
        elif request.changed:
            changes = changed(root, request.changed)
            selection = select(configuration, changes.lines)
        else:
            paths = request.paths or (root,)
            complete = any(path.resolve() == root.resolve() for path in paths)
            selection = discover(configuration, paths)
        if not selection.files and changes is None:
            raise IncompleteError(_nothing(selection, configuration))
        request.files(selection)
        cache = Cache(root, _key(configuration)) if request.cached and not request.staged else None
        scanning = Scanning(
            project, rules, jobs=request.jobs, cache=cache, sources=sources, progress=request.progress
        )
        scan = scanning.scan(selection)
        if cache is not None:
            cache.save(selection.files if complete else None)
        outcome = _judged(scan, selection, complete, configuration, sources, request.against)
        verdicts = outcome.verdicts
        kept = tuple(verdict for verdict in verdicts if is_wanted(verdict, request.select, request.ignore))
        report = Report(
            root=root,
            rules={rule.code: rule for rule in rules},
            verdicts=kept,
            summary=Summary(
                files={"python": len(selection.python), "astgrep": len(selection.astgrep)},
                skipped=selection.skipped,
                seconds=time.perf_counter() - start,
                engines=engines(),
                profile=configuration.levels.profile,
                exit_code=exit_code(kept),
            ),
            lines=_lines(sources, keep={verdict.finding.path for verdict in kept} if request.staged else ()),
            changed=None if changes is None else changes.lines,
        )
        notices = [*outcome.overdrawn]
        if cache is not None and cache.problem:
            notices.append(cache.problem)
        return Checked(
            report, scan, complete and not (request.select or request.ignore), outcome, tuple(notices)
        )


def exit_code(verdicts: Sequence[Verdict]) -> int:
    """0 clean, 1 findings of severity error that are new, 3 if one of them says that a file was not analysed."""
    failing = [verdict.finding.code for verdict in verdicts if fails(verdict)]
    return INCOMPLETE if NOT_ANALYSED in failing else FINDINGS if failing else CLEAN


def rules_of(configuration: Configuration) -> tuple[Rule, ...]:
    """All rules in force: ours and the user's."""
    return (*shipped_rules(), *load_rules(configuration.extra_rules))


def engines() -> dict[str, str]:
    """Engine to its version."""
    return {"python": __version__, "astgrep": version("ast-grep-cli")}


def inputs(configuration: Configuration) -> dict[str, list[Path]]:
    """The files that decide what is found, by what they are."""
    from flake8_nomock.catalogue.rules import COMPILED

    return {
        "catalogue": [COMPILED, *configuration.extra_rules],
        "configuration": [Path(configuration.source)] if configuration.source else [],
    }


def _key(configuration: Configuration) -> str:
    files = [file for files in inputs(configuration).values() for file in files]
    return key_of((configuration.levels, engines()), files)


def _judged(
    scan: Scan,
    selection: Selection,
    complete: bool,
    configuration: Configuration,
    sources: Path,
    against: str,
) -> Outcome:
    root = configuration.root
    telling = scan.marked.union(finding.path for finding in scan.findings)
    run = Run(
        findings=scan.findings,
        checked=frozenset(selection.files),
        complete=complete,
        text=lambda path: read_text(sources / path) if path in telling else "",
        exists=lambda path: (root / path).is_file(),
    )
    baseline = baseline_file.read(root, configuration.baseline) or Baseline(())
    if not against:
        return apply(run, baseline, configuration, date.today())
    from flake8_nomock.against import compare

    compared = compare(configuration, against, baseline)
    outcome = apply(run, compared.allowed, configuration, date.today())
    weaker = [
        Verdict(finding, NEW, identity.fingerprint) for finding, identity in identify(compared.findings)
    ]
    return outcome._replace(verdicts=tuple(sorted((*outcome.verdicts, *weaker), key=place_of)))


def is_wanted(verdict: Verdict, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    """Whether the user asked for the code; that a file was not analysed is never hidden."""
    code = verdict.finding.code
    if code == NOT_ANALYSED:
        return True
    return code.startswith(select or "") and not (ignore and code.startswith(ignore))


def read_text(file: Path) -> str:
    """Text of a source; empty for what cannot be read or decoded."""
    try:
        return decoded(file.read_bytes(), file.name)
    except OSError:
        return ""


def _lines(sources: Path, keep: set[str] | tuple[()]) -> Callable[[str], Sequence[str]]:
    """Lines of files; those to `keep` are read now, because the folder is about to go."""

    @lru_cache(maxsize=64)
    def lines(path: str) -> Sequence[str]:
        return split_lines(read_text(sources / path))

    kept = {path: lines(path) for path in keep}
    return (lambda path: kept.get(path, ())) if kept else lines


def _nothing(selection: Selection, configuration: Configuration) -> str:
    skipped = ", ".join(f"{count:,} {reason}" for reason, count in selection.skipped.items())
    hint = f"all files were skipped ({skipped})" if skipped else "there are no files"
    return f"{configuration.root}: nothing was checked: {hint}: name the folder with your code"
