"""Many files at once, through the ast-grep command line; the same findings as `source_checker`, 30 times faster.

Files are sorted by kind (test, production …) and grammar first, so that every rule applies to every file of a run and
the entry alone decides about the severity. A run compiles only the signals that the prefilter leaves possible. What cannot
be read, decoded or parsed becomes a finding of NMK900; a file without any possible signal is not parsed at all.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.signal_types.typescript import Signal
from flake8_nomock.config.languages import grammar_of
from flake8_nomock.core.finding import NOT_ANALYSED, Finding, one_per_line
from flake8_nomock.engines.astgrep import source_files, unread_parts, unsuppressed_copy
from flake8_nomock.engines.astgrep.cli import FileMatch, scan
from flake8_nomock.engines.astgrep.finding_context import context_in
from flake8_nomock.engines.astgrep.match_to_finding import Match, Place
from flake8_nomock.engines.astgrep.rules import not_analysed
from flake8_nomock.engines.astgrep.rules.render import FOLDER, PROJECT, render_for_signals, runner_project
from flake8_nomock.engines.astgrep.runs import Candidate, runs_of
from flake8_nomock.engines.astgrep.script_rules import ScriptRules
from flake8_nomock.engines.base import Progress, uncounted

_ARGUMENTS = 25_000 if sys.platform == "win32" else 100_000
"""Characters of paths that one call takes."""


_CODE = ("TypeScript", "Tsx")
"""Grammars of code; others have no forms to repair, and what they cannot read is always said."""


class _Group(NamedTuple):
    """Files that one configuration is for."""

    kind: str
    grammar: str


class Scanner:
    """Scans the files of a project under one set of rules.

    `root` is the folder that files are read from, `timeout` the seconds that ast-grep may take for one run.

    `unsuppressed` ignores `ast-grep-ignore` comments. Without `is_filtered`, every file is parsed and searched for
    every signal, which must give the same findings; it is there to verify the prefilter.
    """

    def __init__(
        self,
        rules: ScriptRules,
        root: Path,
        timeout: float | None = 600,
        unsuppressed: bool = False,
        is_filtered: bool = True,
    ) -> None:
        self.rules = rules
        self.root = root
        self.timeout = timeout
        self.unsuppressed = unsuppressed
        self.is_filtered = is_filtered

    def check_paths(self, paths: Iterable[str]) -> list[Finding]:
        """Return findings in files and folders (relative to the root), sorted by path and place.

        Raises `EngineError` if ast-grep is missing or fails.
        """
        return self.check_files(self.files(paths))

    def files(self, paths: Iterable[str]) -> Iterator[str]:
        """Yield the files that are meant: folders are walked, what is in another language is left out."""
        for path in paths:
            if not (self.root / path).is_dir():
                yield Path(path).as_posix()
                continue
            for folder, folders, names in os.walk(self.root / path):
                folders[:] = sorted(f for f in folders if f not in (".git", "node_modules"))
                for name in sorted(names):
                    relative = (Path(folder) / name).relative_to(self.root).as_posix()
                    if grammar_of(relative):
                        yield relative

    def check_files(self, files: Iterable[str], progress: Progress = uncounted) -> list[Finding]:
        """Return findings in these files, sorted by path and place; paths are relative to the root, with slashes.

        `progress` is told how many more files are done: those without a telling word as soon as they are read.
        """
        found: list[Finding] = []
        groups: dict[_Group, list[Candidate]] = {}
        for path in dict.fromkeys(files):
            kind, grammar = self.rules.file_kinds.kind_of(path), grammar_of(path)
            is_code = grammar and kind != "ignored"
            candidate = self._candidate(path, kind, found) if is_code else None
            if candidate is None:
                progress(1)
                continue
            group = _Group(kind, "Tsx" if grammar in ("Html", "Json") else grammar)
            groups.setdefault(group, []).append(candidate)
        for group, candidates in groups.items():
            for run in runs_of(candidates):
                with tempfile.TemporaryDirectory(prefix="nomock-") as folder:
                    configuration = self._configure(group, run.signals, Path(folder))
                    found += self._check_run(group, configuration, run.paths, progress)
        return one_per_line(found)

    def _candidate(self, path: str, kind: str, found: list[Finding]) -> Candidate | None:
        """Return a file in which words of signals are, None for others; add to `found` what needs no parsing."""
        text, problem = source_files.read(self.root / path)
        if problem:
            found.append(self.rules.grader.not_analysed(path, problem))
            return None
        found += self.rules.grader.by_path(path, kind, text.removeprefix(source_files.BOM))
        prefilter = self.rules.prefilter(kind)
        possible = prefilter.possible(text) if self.is_filtered else prefilter.signals
        return Candidate(path, len(text), possible) if possible else None

    def _check_run(
        self, group: _Group, configuration: Path, paths: Sequence[str], progress: Progress
    ) -> Iterator[Finding]:
        copies = configuration.parent.parent / "sources"
        copied = unsuppressed_copy.copy(self.root, paths, copies) if self.unsuppressed else frozenset()
        for root, part in ((self.root, [p for p in paths if p not in copied]), (copies, sorted(copied))):
            for chunk in _chunks(part):
                yield from self._check_part(group, configuration, root, chunk)
                progress(len(chunk))

    def _check_part(
        self, group: _Group, configuration: Path, root: Path, paths: Sequence[str]
    ) -> Iterator[Finding]:
        try:
            matches = list(scan(configuration, paths, root, self.timeout))
        except subprocess.TimeoutExpired:
            reason = f"ast-grep took more than {self.timeout:g} seconds"
            yield from (self.rules.grader.not_analysed(path, reason) for path in paths)
            return
        by_file = _by_file(matches)
        if group.grammar in _CODE:
            by_file |= self._after_repair(configuration, root, by_file)
        for path, in_file in by_file.items():
            yield from self._in_file(path, group, in_file)

    def _after_repair(
        self, configuration: Path, root: Path, by_file: Mapping[str, list[Match]]
    ) -> dict[str, list[Match]]:
        """Return the matches of files that more can be read of once they are repaired."""
        folder = configuration.parent.parent / "repaired"
        copied: list[str] = []
        for path, matches in by_file.items():
            if any(match.code == NOT_ANALYSED for match in matches) and grammar_of(path) in _CODE:
                text = source_files.read(root / path).text
                if unread_parts.repaired(text) != text:
                    target = folder / path
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(unread_parts.repaired(text).encode())
                    copied.append(path)
        if not copied:
            return {}
        again = _by_file(scan(configuration, copied, folder, self.timeout))
        return {p: again.get(p, []) for p in copied if _unread(again.get(p, [])) < _unread(by_file[p])}

    def _configure(self, group: _Group, wanted: Collection[Signal], folder: Path) -> Path:
        """Write the rules for what the files of one run may hold; returns their `sgconfig.yml`."""
        folder = folder / "rules"
        rules = folder / FOLDER
        rules.mkdir(parents=True)
        texts = render_for_signals(self.rules.rules, wanted, group.grammar)
        for name, text in texts.items():
            (rules / name).write_text(text, encoding="utf-8")
        configuration = folder / PROJECT
        configuration.write_text(runner_project(group.grammar), encoding="utf-8")
        return configuration

    def _in_file(self, path: str, group: _Group, matches: list[Match]) -> Iterator[Finding]:
        text = source_files.read(self.root / path).text
        marked = text.startswith(source_files.BOM)
        matches = [_without_bom(match) for match in matches] if marked else matches
        broken = [m.place for m in matches if m.code == NOT_ANALYSED]
        if group.grammar in _CODE and grammar_of(path) in _CODE:
            prefilter, source = self.rules.prefilter(group.kind), text.removeprefix(source_files.BOM)
            broken = [p for p in broken if unread_parts.may_hold_signal(prefilter, source, p)]
        if broken:
            yield self.rules.grader.not_analysed(path, not_analysed.REASON, min(broken))
        graded = [self.rules.grader.finding(m, path, group.kind) for m in matches if m.code != NOT_ANALYSED]
        found = [finding for finding in graded if finding]
        if found:
            around = context_in(text.removeprefix(source_files.BOM), path)
            yield from map(around.complete, found)


def _by_file(matches: Iterable[FileMatch]) -> dict[str, list[Match]]:
    found: dict[str, list[Match]] = {}
    for match in matches:
        found.setdefault(match.path, []).append(unsuppressed_copy.restored(match.match))
    return found


def _unread(matches: Iterable[Match]) -> int:
    """Return how many parts could not be read."""
    return sum(match.code == NOT_ANALYSED for match in matches)


def _without_bom(match: Match) -> Match:
    """Return the text without a byte order mark, which is no character of the first line."""
    line, column, end_line, end_column = match.place
    shift, end_shift = int(line == 1 and column > 1), int(end_line == 1 and end_column > 1)
    return match._replace(place=Place(line, column - shift, end_line, end_column - end_shift))


def _chunks(paths: Sequence[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for path in paths:
        if chunk and size + len(path) > _ARGUMENTS:
            yield chunk
            chunk, size = [], 0
        chunk.append(path)
        size += len(path) + 1
    if chunk:
        yield chunk
