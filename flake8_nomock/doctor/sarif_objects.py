"""Objects of sarif-om turned into dictionaries with `attr.asdict` are invalid SARIF: names and nulls are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

TRAP = "sarif-om-as-dictionary"
_IMPORT = re.compile(r"(?m)^\s*(from|import)\s+sarif_om\b")
_CALL = re.compile(r"\battrs?\.asdict\(|(?<![\w.])asdict\(")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at Python files that import sarif-om."""
    for path in repository.with_suffix(".py"):
        if not _IMPORT.search(repository.text(path) or ""):
            continue
        for number, line in enumerate(repository.lines(path), 1):
            if _CALL.search(line):
                problem = "`asdict` of a sarif-om object gives snake_case names and nulls, which is no SARIF"
                yield Diagnosis(
                    trap=TRAP,
                    path=path,
                    line=number,
                    problem=problem,
                    fix="write it with `jschema_to_python.to_json`",
                )
