"""The merge-base check: what the change makes weaker than it was where the branch began (NMK905)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.loader import Rule, load_rules, shipped_rules
from flake8_nomock.config.find import read_configuration
from flake8_nomock.config.globs import matches
from flake8_nomock.config.model import FILE, Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.finding import Finding
from flake8_nomock.core.location import Location
from flake8_nomock.engines.registry import ENGINES, engine_of, suppressions_in
from flake8_nomock.git import trees
from flake8_nomock.git.command import git, prefix_of, top_of
from flake8_nomock.git.merge_base import changed_paths, merge_base
from flake8_nomock.policy.baseline import file as baseline_file
from flake8_nomock.policy.baseline.key import key_of_entry
from flake8_nomock.policy.baseline.match import Baseline, Recorded
from flake8_nomock.policy.baseline.merge import merge
from flake8_nomock.policy.policy_findings import policy_finding
from flake8_nomock.policy.weakening import Weakening, levels, line_of, rules, settings, workflows
from flake8_nomock.policy.weakening import permits as permit_changes

_CONFIGURATIONS = (FILE, "pyproject.toml")


class Compared(NamedTuple):
    """The outcome of the comparison."""

    findings: tuple[Finding, ...]
    """NMK905, one for each difference."""
    allowed: Baseline
    """What the baseline may excuse: entries that were there before and still are."""


def compare(configuration: Configuration, ref: str, baseline: Baseline) -> Compared:
    """Compare the work tree with where it left `ref`; `baseline` is the work tree's.

    A project that did not use nomock there has nothing to weaken. Raises `GitError` if the clone does not hold
    what is needed, `ConfigurationError` if the old configuration cannot be read.
    """
    root = configuration.root
    commit = merge_base(root, ref)
    with tempfile.TemporaryDirectory(prefix="nomock-base-") as folder:
        before = _Before(root, commit, Path(folder))
        if not before.uses_nomock():
            return Compared((), baseline)
        base = before.configuration()
        found = [*_settings(before, base, configuration), *_rules(base, configuration), *_permits(before)]
        found += _workflows(before)
        allowed, grown = _baseline(before.baseline(), baseline)
        found += grown
    return Compared(tuple(_findings(found, base)), allowed)


class _Before:
    """The project as it was at a commit; what is needed of it is laid out in a folder."""

    def __init__(self, root: Path, commit: str, folder: Path) -> None:
        self.root = root
        self.commit = commit
        self.folder = folder
        self.files = trees.files(root, commit)
        self.top = top_of(root)
        self.workflows = {
            path: blob for path, blob in trees.files(self.top, commit).items() if workflows.is_ours(path)
        }

    def texts(self, paths: Iterable[str]) -> dict[str, str]:
        """Path to text, for those that were there."""
        return trees.texts(self.root, self.files, paths)

    def uses_nomock(self) -> bool:
        """Whether anything of nomock was there: a configuration, a baseline, a workflow."""
        names = {FILE, baseline_file.FILE}
        if any(path in names or path.startswith(f"{baseline_file.FOLDER}/") for path in self.files):
            return True
        some = {**self.texts(["pyproject.toml"]), **self.workflow_texts()}
        return any("nomock" in text for text in some.values())

    def workflow_texts(self) -> dict[str, str]:
        """Path relative to the top of the repository to text."""
        return trees.texts(self.top, self.workflows, self.workflows)

    def configuration(self) -> Configuration:
        """The configuration of then, its rule files included."""
        texts = self.texts(_CONFIGURATIONS)
        name = FILE if FILE in texts else "pyproject.toml"
        if name not in texts or (name == "pyproject.toml" and "tool.nomock" not in texts[name]):
            return Configuration(self.folder)
        file = self.folder / name
        file.write_text(texts[name], encoding="utf-8")
        try:
            from flake8_nomock.config.reader import rule_globs

            wanted = [p for p in self.files if any(matches(p, glob) for glob in rule_globs(file))]
            for path, text in self.texts(wanted).items():
                (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / path).write_text(text, encoding="utf-8")
            return read_configuration(file)
        except ConfigurationError as error:
            problem = str(error).replace(f"{self.folder}/", f"{self.commit[:12]}:")
            raise ConfigurationError(f"where the branch began, {problem}") from error

    def baseline(self) -> Baseline:
        """The baseline of then; empty if there was none."""
        names = [p for p in self.files if p == baseline_file.FILE or p.startswith(f"{baseline_file.FOLDER}/")]
        return baseline_file.parse(self.texts(sorted(names)))


def _settings(before: _Before, base: Configuration, head: Configuration) -> Iterator[Weakening]:
    file = Path(head.source or base.source or FILE).name
    text = _text(before.root / file)
    present = git(before.root, "ls-files", "-z").split("\0")
    files = sorted({*before.files, *filter(None, present)})
    found = [
        *levels.lowered(base, head, files, _default_level()),
        *settings.loosened(base, head),
        *settings.rescoped(sorted(before.files), base, head, _scope_of),
    ]
    for what, words in found:
        yield Weakening(what, file, line_of(text, *words))


def _rules(base: Configuration, head: Configuration) -> Iterator[Weakening]:
    before, after = load_rules(base.extra_rules), load_rules(head.extra_rules)
    names = {rule.code: file for rule, file in zip(before, base.extra_rules, strict=True)}
    for what, code in rules.deleted(before, after):
        yield Weakening(what, names[code].relative_to(base.root).as_posix())


def _permits(before: _Before) -> Iterator[Weakening]:
    changed = [
        path
        for path in changed_paths(before.root, before.commit)
        if any(engine.may_hold_permits(path) for engine in ENGINES)
    ]
    old = before.texts(changed)
    was = [permit for path, text in old.items() for permit in suppressions_in(path, text)]
    now = [permit for path in changed for permit in suppressions_in(path, _text(before.root / path))]
    for permit in permit_changes.added(was, now):
        yield Weakening(f"permit for {', '.join(permit.codes)} added", permit.path, permit.line)


def _workflows(before: _Before) -> Iterator[Weakening]:
    prefix = prefix_of(before.root)
    for path, text in before.workflow_texts().items():
        file = before.top / path
        now = _text(file) if file.is_file() else None
        shown = path.removeprefix(prefix)
        for what, words in workflows.disabled(shown, text, now):
            yield Weakening(what, shown, line_of(now or "", *words))


def _baseline(before: Baseline, now: Baseline) -> tuple[Baseline, list[Weakening]]:
    left = merge(before.counts(), before.counts(), now.counts())
    allowed: list[Recorded] = []
    grown: dict[tuple[str, str], list[Recorded]] = {}
    for entry in now.entries:
        key = key_of_entry(entry.identity)
        if left[key]:
            left[key] -= 1
            allowed.append(entry)
        else:
            grown.setdefault((key.path, key.code), []).append(entry)
    weaker = [
        Weakening(f"baseline + {len(entries)} {code} in {path}", entries[0].file, entries[0].line)
        for (path, code), entries in grown.items()
    ]
    return Baseline(tuple(allowed)), weaker


def _findings(found: Iterable[Weakening], base: Configuration) -> Iterator[Finding]:
    """As findings, as severe as the old configuration says: a change cannot excuse itself."""
    for what, file, line in found:
        yield from policy_finding("NMK905", Location(file, line, 1, line, 1), what, base.levels)


def _default_level() -> Callable[[str], str]:
    known = {rule.code: _highest(rule) for rule in shipped_rules()}
    return lambda code: known.get(code, "error")


def _highest(rule: Rule) -> str:
    """The highest level among a rule's entries; rules of the policy itself have none and are errors."""
    found = {entry.level for entry in (*rule.python, *rule.typescript)}
    return next((level for level in ("error", "warning", "off") if level in found), "error")


def _scope_of(path: str, configuration: Configuration) -> str:
    engine = engine_of(path)
    return engine.file_kind(path, configuration) if engine else ""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
