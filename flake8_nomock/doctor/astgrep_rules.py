"""Rules for ast-grep that a team wrote itself against mocks, and that do not see what they seem to see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.engines.astgrep.rules.render import NOTICE, PROJECT
from flake8_nomock.git.repository import Repository

LANGUAGE, SEVERITY, GLOBS, CALL = (
    "own-rule-misses-extensions",
    "own-rule-never-fails",
    "own-rule-glob-not-anchored",
    "own-rule-misses-type-arguments",
)
_ABOUT_MOCKS = re.compile(r"(?i)mock|stub|\bspy|\bfake|double|\b(vi|jest|sinon)\b|NMK")
_CALL = re.compile(r"^(vi|jest|sinon|td|mock)(\.\w+)+\(")


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the rules in the folders that `sgconfig.yml` names, ours left out."""
    project = settings.mapping(settings.yaml(repository, PROJECT))
    folders = [Path(str(name)).as_posix() for name in settings.sequence(project.get("ruleDirs"))]
    globs = settings.mapping(project.get("languageGlobs"))
    for path in repository.with_suffix(".yml", ".yaml"):
        text = repository.text(path) or ""
        if any(path.startswith(f"{folder}/") for folder in folders) and not text.startswith(NOTICE):
            for rule in _documents(text):
                if _ABOUT_MOCKS.search(str(rule)):
                    yield from _rule(repository, path, rule, globs)


def _documents(text: str) -> list[dict[str, Any]]:
    from yaml import YAMLError, safe_load_all

    try:
        return [document for document in safe_load_all(text) if isinstance(document, dict)]
    except YAMLError:
        return []


def _rule(
    repository: Repository, path: str, rule: dict[str, Any], globs: dict[str, Any]
) -> Iterator[Diagnosis]:
    name = str(rule.get("id"))
    line = max(settings.line_of(repository, path, f"id: {name}"), 1)
    if str(rule.get("language")).lower() in ("typescript", "ts"):
        taken = "*.ts" in settings.sequence(globs.get("tsx"))
        seen = (
            "no file at all, because `languageGlobs` gives .ts to tsx" if taken else ".ts, .mts and .cts only"
        )
        problem = f"{name}: `language: TypeScript` sees {seen}"
        fix = "write `language: Tsx`, and give it the other extensions by `languageGlobs`"
        yield Diagnosis(trap=LANGUAGE, path=path, line=line, problem=problem, fix=fix)
    if rule.get("severity") != "error":
        problem = f"{name}: ast-grep exits 0 unless the severity is error"
        yield Diagnosis(trap=SEVERITY, path=path, line=line, problem=problem, fix="write `severity: error`")
    for glob in settings.sequence(rule.get("files")):
        if isinstance(glob, str) and not glob.startswith("**/"):
            problem = f"{name}: `files: {glob}` matches nothing when ast-grep is called from another folder"
            yield Diagnosis(
                trap=GLOBS, path=path, line=line, problem=problem, fix=f"write `**/{glob.removeprefix('./')}`"
            )
    for pattern in _patterns(rule):
        if _CALL.match(pattern):
            member = pattern.partition("(")[0]
            problem = f"{name}: `{pattern}` does not match `{member}<T>(…)`"
            yield Diagnosis(
                trap=CALL, path=path, line=line, problem=problem, fix=f"match the member: `pattern: {member}`"
            )


def _patterns(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        for inner in value.values():
            yield from _patterns(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _patterns(inner)
