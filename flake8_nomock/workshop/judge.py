"""The check of an exercise: no findings, tests that pass, and tests that notice mistakes in the source."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

from flake8_nomock.config.model import FILE, Configuration
from flake8_nomock.core.about import __version__
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.git.work_tree import head, output_of
from flake8_nomock.pipeline.check import check
from flake8_nomock.pipeline.request import Request
from flake8_nomock.policy.verdicts import PERMITTED
from flake8_nomock.workshop.exercises import Exercise, Mutant
from flake8_nomock.workshop.runners import run

_NOT_COPIED = shutil.ignore_patterns(
    *(".git", ".venv", "venv", "node_modules", "__pycache__", ".*_cache"),
    *("nomock-baseline*", FILE),
)
"""What would hide findings, and what only this machine has."""
_JUDGED = ("src", "tests")
"""Folders that the digest is about."""


def judge(exercise: Exercise, folder: Path) -> Iterator[str]:
    """Yield what is still wrong with a learner's exercise, one text for each; nothing if it is solved.

    Works on a copy without baseline and configuration. Raises `ConfigurationError` for a folder that is not the
    exercise, or where the test runner is missing.
    """
    files = {mutant.file for mutant in exercise.mutants}
    for missing in sorted(file for file in files if not (folder / file).is_file()):
        start = f"nomock workshop start {exercise.number}"
        raise ConfigurationError(
            f"{folder}: has no {missing}: begin with `{start}`, and keep the names of files"
        )
    with tempfile.TemporaryDirectory(prefix="nomock-workshop-") as temporary:
        copy = Path(temporary).resolve() / "exercise"
        shutil.copytree(folder, copy, ignore=_NOT_COPIED)
        problems = list(_findings(exercise, copy))
        yield from problems
        done = run(exercise.run, copy, folder.resolve())
        if not done.passed:
            yield f"the tests do not pass:\n{done.output}"
        elif not problems:
            yield from _unnoticed(exercise, copy, folder.resolve())


def _findings(exercise: Exercise, copy: Path) -> Iterator[str]:
    """Yield findings, warnings included, and permits where they are not the solution."""
    report = check(Request(cached=False, jobs=1), Configuration(copy)).report
    for verdict in report.verdicts:
        finding = verdict.finding
        place = f"{finding.path}:{finding.line}:{finding.column}: {finding.code}"
        if verdict.state != PERMITTED:
            yield f"{place} {finding.message}"
        elif not exercise.permits:
            yield f"{place} is permitted, but not solved: take the permit away, and use the real thing"


def _unnoticed(exercise: Exercise, copy: Path, folder: Path) -> Iterator[str]:
    """Yield the mistakes that can be made in the source without a test that fails."""
    tried = 0
    for mutant in exercise.mutants:
        file = copy / mutant.file
        text = file.read_text(encoding="utf-8")
        changed = _with_mistake(text, mutant)
        if changed == text:
            continue  # the learner has written this line in another way
        tried += 1
        file.write_text(changed, encoding="utf-8")
        if run(exercise.run, copy, folder).passed:
            yield f"the tests do not notice a mistake in {mutant.file}: {mutant.what}"
        file.write_text(text, encoding="utf-8")
    if not tried:
        yield "no mistake could be made in the source to try the tests with: keep closer to the original"


def _with_mistake(text: str, mutant: Mutant) -> str:
    if mutant.append:
        return f"{text}\n\n{mutant.append}\n"
    return re.sub(mutant.find, mutant.replace, text)


def signed_off(exercise: Exercise, folder: Path) -> str:
    """Return the line for a checklist: the exercise, what was checked (digest, commit), when and by what."""
    commit = head(folder)
    changed = output_of(folder, "status", "--porcelain", "--", *_JUDGED)
    state = f"commit {commit[:12]}" if commit and changed == "" else "not committed"
    name = f"{exercise.number:02} {exercise.title}"
    return f"- [x] {name}: {digest(folder)}, {state}, {date.today().isoformat()}, nomock {__version__}"


def digest(folder: Path) -> str:
    """Return `sha256:` and 16 hexadecimal digits over the paths and contents of the sources and tests."""
    sums = sha256()
    for top in _JUDGED:
        for file in sorted((folder / top).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                sums.update(f"{file.relative_to(folder).as_posix()}\0".encode())
                sums.update(sha256(file.read_bytes()).digest())
    return f"sha256:{sums.hexdigest()[:16]}"
