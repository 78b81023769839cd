"""Compare GitLab pipelines: every job that runs nomock as it is after all local includes and `extends`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci.differences import differences, short
from flake8_nomock.policy.weakening.ci.documents import DocumentError, mapping, sequence
from flake8_nomock.policy.weakening.ci.snapshot import Snapshot
from flake8_nomock.policy.weakening.ci.variables import reaches_tools

FILE = ".gitlab-ci.yml"
_GLOBALS = ("default", "image", "services", "before_script", "after_script", "workflow")
_RESERVED = (*_GLOBALS, "include", "variables", "stages", "cache", "spec", "pages")
_DEPTH = 20


class _Pipeline:
    """The jobs of one side, with where each comes from."""

    def __init__(self, side: Snapshot) -> None:
        self.side = side
        self.merged: dict[str, Any] = {}
        self.file_of: dict[str, str] = {}
        self.foreign: list[str] = []
        self.rules_of: dict[str, Any] = {}
        """Path of each local file that is included to the rules under which it is, None for always."""
        self._read(FILE, _DEPTH)

    def _read(self, path: str, depth: int) -> None:
        """Merge a file into what is known, its includes first. Raises `DocumentError`."""
        document = mapping(self.side.document(path))
        for item in sequence(document.get("include")):
            local = item if isinstance(item, str) and "://" not in item else mapping(item).get("local")
            if not isinstance(local, str):
                if "template" not in mapping(item):
                    self.foreign.append(short(item))
                continue
            if depth:
                for name in self._matching(local.lstrip("/")):
                    self.rules_of[name] = mapping(item).get("rules")
                    self._read(name, depth - 1)
        for name, value in document.items():
            self.file_of[name] = path
            self.merged[name] = _merged(self.merged.get(name), value)

    def _matching(self, local: str) -> list[str]:
        if "*" not in local:
            return [local]
        regex = re.escape(local).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
        return sorted(name for name in self.side.names if re.fullmatch(regex, name))

    def job(self, name: str, depth: int = _DEPTH) -> dict[str, Any] | None:
        """Return a job with what it extends; None if there is none of that name."""
        job = self.merged.get(name)
        if not isinstance(job, dict):
            return None
        found: dict[str, Any] = {}
        for parent in sequence(job.get("extends")):
            found = _merged(found, (self.job(str(parent), depth - 1) if depth else None) or {})
        own = {key: value for key, value in job.items() if key != "extends"}
        merged: dict[str, Any] = _merged(found, own)
        return merged

    def guarded(self) -> list[str]:
        """Return the names of the jobs that run nomock."""
        names = [name for name in self.merged if name not in _RESERVED and not name.startswith(".")]
        return [name for name in names if self.side.runs_nomock({name: self.job(name)})]


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield what a change makes weaker in the pipeline."""
    try:
        before = _Pipeline(base)
    except DocumentError:
        return
    guarded = before.guarded()
    if not guarded:
        return
    if head.text(FILE) is None:
        yield Weakening(f"{FILE} deleted, which runs nomock", FILE)
        return
    try:
        after = _Pipeline(head)
    except DocumentError as error:
        yield Weakening(f"the pipeline runs nomock and cannot be read: {error}", FILE)
        return
    for what, name, word in _pipeline(before, after, guarded):
        file = after.file_of.get(name) or FILE
        yield Weakening(what, file, line_of(head.text(file) or "", word))


def _pipeline(before: _Pipeline, after: _Pipeline, guarded: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (what, the key that it is about, a word of the line where it is)."""
    for name in guarded:
        old, new = before.job(name), after.job(name)
        if new is None:
            yield f"job {name} deleted or renamed, which runs nomock", "include", "include:"
            continue
        for found in differences(old, new, name):
            yield str(found), name, f"{found.place.rpartition('.')[2]}:"
    for key in _GLOBALS:
        for found in differences(before.merged.get(key), after.merged.get(key), key, key):
            yield str(found), key, f"{key}:"
    for what, name in _variables(
        mapping(before.merged.get("variables")), mapping(after.merged.get("variables"))
    ):
        yield what, "variables", name
    for file in {before.file_of.get(name, "") for name in guarded} & set(before.rules_of):
        for found in differences(
            before.rules_of[file], after.rules_of.get(file), f"include of {file}: rules"
        ):
            yield str(found), "include", "rules:"
    for include in after.foreign:
        if include not in before.foreign:
            yield f"include + {include}, which may replace the job {guarded[0]}", "include", "include:"


def _variables(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in dict.fromkeys((*before, *after)):
        if reaches_tools(name, after.get(name)) and before.get(name) != after.get(name):
            old, new = short(before.get(name)) or "nothing", short(after.get(name)) or "nothing"
            yield f"variables.{name}: {old} -> {new}", name


def _merged(before: Any, after: Any) -> Any:
    """Merge as GitLab does: mappings key by key, anything else is replaced."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    return {**before, **{key: _merged(before.get(key), value) for key, value in after.items()}}
