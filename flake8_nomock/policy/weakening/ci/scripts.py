"""Compare the scripts, actions and makefiles through which a job runs nomock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci import commands, documents
from flake8_nomock.policy.weakening.ci.differences import differences, short
from flake8_nomock.policy.weakening.ci.documents import DocumentError
from flake8_nomock.policy.weakening.ci.github import WORKFLOW
from flake8_nomock.policy.weakening.ci.snapshot import Snapshot, mark

_SOURCES = re.compile(
    r"\.github/workflows/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.pre-commit-config\.yaml|\.gitlab/.*\.ya?ml"
)
_OTHER = re.compile(
    r"azure-pipelines\.ya?ml|\.circleci/config\.ya?ml|bitbucket-pipelines\.ya?ml|Jenkinsfile|\.drone\.ya?ml|"
    r"\.woodpecker\.ya?ml|\.buildkite/.*|\.travis\.ya?ml|appveyor\.yml"
)
_CODEQL = re.compile(r"\.github/codeql/.*\.ya?ml")
_SYNCED = re.compile(r"# Written by `nomock sync`")
_ACTION = re.compile(r"(.*/)?action\.ya?ml")
_SHELL = re.compile(r".*\.(sh|bash|ps1|bat|cmd)|(.*/)?[^./]+")
_MAKE = re.compile(r"(.*/)?(GNUm|M|m)akefile|(.*/)?\.?[jJ]ustfile|Dockerfile|Jenkinsfile")


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield what a change makes weaker in files that jobs run, and in pipelines of other hosts."""
    for path in sorted(_guarded(base)):
        before, after = base.text(path) or "", head.text(path)
        if after is None:
            yield Weakening(f"{path} deleted, which runs nomock", path)
        elif after != before:
            for what in _changed(path, before, after):
                yield Weakening(what, path, line_of(after, "nomock"))


def _guarded(base: Snapshot) -> set[str]:
    """Return the files that run nomock for a job, directly or through one another."""
    starts = [path for path in base.names if _SOURCES.fullmatch(path)]
    found = {path for path in base.names if _OTHER.fullmatch(path) and mark().search(base.text(path) or "")}
    todo = [*starts, *found]
    while todo:
        for path in base.scripts(base.text(todo.pop()) or ""):
            if path not in found and not _SOURCES.fullmatch(path):
                found.add(path)
                todo.append(path)
    return found


def _changed(path: str, before: str, after: str) -> Iterator[str]:
    if _SYNCED.match(before):
        return  # what `nomock sync` writes is compared with what it would write
    if _CODEQL.fullmatch(path):
        yield from _document(path, before, after)
    elif _ACTION.fullmatch(path) and not WORKFLOW.fullmatch(path):
        yield from _action(before, after)
    elif _SHELL.fullmatch(path) and not _MAKE.fullmatch(path):
        yield from _told(commands.changed(before, after), path)
    else:
        yield from _told(commands.changed(_ours(before), _ours(after)), path)


def _action(before: str, after: str) -> Iterator[str]:
    try:
        old, new = (documents.mapping(documents.parse(text)) for text in (before, after))
    except DocumentError as error:
        yield f"an action that runs nomock cannot be read: {error}"
        return
    for key in ("inputs", "runs"):
        yield from map(str, differences(old.get(key), new.get(key), key, key))


def _document(path: str, before: str, after: str) -> Iterator[str]:
    """Yield every difference of a configuration of CodeQL that names queries of nomock."""
    try:
        yield from map(str, differences(documents.parse(before), documents.parse(after), path))
    except DocumentError as error:
        yield f"{path} cannot be read: {error}"


def _told(found: Iterator[tuple[str, str]], path: str) -> Iterator[str]:
    for old, new in found:
        yield f"{path}: {f'`{short(old)}`' if old else 'nothing'} -> {f'`{short(new)}`' if new else 'nothing'}"


def _ours(text: str) -> str:
    """Return the paragraphs that run nomock: from a line that begins at the margin to the next such line."""
    blocks: list[list[str]] = []
    for line in text.split("\n"):
        if not blocks or (line.strip() and not line[0].isspace() and not line.startswith(("}", ")", "]"))):
            blocks.append([])
        blocks[-1].append(line)
    chosen = ["\n".join(block) for block in blocks if mark().search("\n".join(block))]
    return "\n".join(chosen)
