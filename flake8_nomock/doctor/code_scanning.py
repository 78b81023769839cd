"""Results that code scanning drops, doubles or shows although they are suppressed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import commands
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.git.repository import Repository

BARE, ARCHIVE, RIGHT = "sarif-without-rules", "sarif-archive-uploaded", "upload-without-permission"
_UPLOAD = "codeql-action/upload-sarif"


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at the workflows that upload SARIF."""
    for path in repository.with_suffix(".yml", ".yaml"):
        text = repository.text(path) or ""
        if not re.fullmatch(r"\.github/(workflows|actions)/.+", path) or _UPLOAD not in text:
            continue
        for command in commands(repository, "sarif"):
            if command.path != path:
                continue
            if re.search(r"ast-grep\b.*(--format[= ]sarif)", command.text):
                problem = "SARIF of ast-grep has no rules and no fingerprints: alerts come twice and explain nothing"
                fix = "upload `nomock check --format sarif-upload`"
                yield Diagnosis(trap=BARE, path=path, line=command.line, problem=problem, fix=fix)
            if re.search(r"nomock check\b.*--format[= ]sarif(?!-)", command.text):
                problem = "code scanning ignores suppressions: what is permitted or recorded shows as open"
                fix = "upload `--format sarif-upload`, keep `--format sarif` as an artefact"
                yield Diagnosis(trap=ARCHIVE, path=path, line=command.line, problem=problem, fix=fix)
        if _may_need_the_right(path, text) and not re.search(r"security-events:\s*write|write-all", text):
            line = settings.line_of(repository, path, _UPLOAD)
            problem = "the upload fails without the right to write security events"
            yield Diagnosis(
                trap=RIGHT,
                path=path,
                line=line,
                problem=problem,
                fix="write `security-events: write` into the job's permissions",
            )


def _may_need_the_right(path: str, text: str) -> bool:
    """Whether a workflow uploads results about mocks, and does not get its rights from the one that calls it."""
    ours = re.search(r"nomock|ast-grep|flake8", text)
    return path.startswith(".github/workflows/") and bool(ours) and "workflow_call" not in text
