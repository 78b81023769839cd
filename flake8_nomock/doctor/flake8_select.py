"""`--select NMK` without E9: flake8 passes a file that it cannot parse, because no plugin ever sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

TRAP = "select-without-syntax-errors"
_SELECT = re.compile(r"--select[=\s\"',]+((?:[A-Z]+[0-9]*[,\s]*)+)")
_PARSED = ("E", "E9", "E99", "E999")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at command lines and at the sections for flake8."""
    for command in commands(repository, "--select"):
        for match in _SELECT.finditer(command.text):
            if _blind(match[1]) and "flake8" in command.text + (repository.text(command.path) or ""):
                yield _diagnosis(command.path, command.line, "--select NMK,E9")
    for section in settings.flake8_sections(repository):
        if _blind(section.options.get("select", "")):
            yield _diagnosis(section.path, section.line(repository, "select"), "select = NMK,E9")


def _blind(value: str) -> bool:
    chosen = settings.codes(value)
    return any(code.startswith("NMK") for code in chosen) and not set(_PARSED).intersection(chosen)


def _diagnosis(path: str, line: int, fix: str) -> Diagnosis:
    problem = "flake8 selects NMK without E9, so it passes a file that it cannot parse"
    return Diagnosis(trap=TRAP, path=path, line=line, problem=problem, fix=f"write `{fix}`")
