"""Compare GitHub workflows: every job that runs nomock, what starts it, and who else bears its name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci.differences import differences, short
from flake8_nomock.policy.weakening.ci.documents import DocumentError, mapping, sequence
from flake8_nomock.policy.weakening.ci.snapshot import Snapshot
from flake8_nomock.policy.weakening.ci.variables import reaches_tools

WORKFLOW = re.compile(r"\.github/workflows/[^/]+\.(?i:ya?ml)")
_ALWAYS = re.compile(r"always\(\)|!\s*cancelled\(\)")
_EXPRESSION = re.compile(r"\$\{\{.*?\}\}")
_MATRIX = re.compile(r"\$\{\{\s*matrix\.[\w.-]+\s*\}\}")
_INCLUDING = ("paths", "branches", "tags", "types", "workflows")
_EXCLUDING = ("paths-ignore", "branches-ignore", "tags-ignore")
_OF_PULL_REQUESTS = ["opened", "reopened", "synchronize"]
_DEFAULT_TYPES: Mapping[str, list[str]] = {
    "pull_request": _OF_PULL_REQUESTS,
    "pull_request_target": _OF_PULL_REQUESTS,
    "merge_group": ["checks_requested"],
}
"""Event to the types that GitHub takes where a workflow names none; for the other events all of them."""
_EVENTS_OF_CHANGES = ("pull_request", "merge_group", "push", "workflow_dispatch", "schedule")
"""Events whose runs check out what the event is about; others check out the default branch, and pass for the change."""
_OF_NEEDED = ("if", "needs", "strategy", "uses")
_BRANCH = re.compile(r"[\w./-]+")
_STATUSES = re.compile(r"statuses|check[-_]runs|checks\.create|createCommitStatus")


class Guarded(NamedTuple):
    """A job that runs nomock where the branch began."""

    path: str
    id: str
    job: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The name of its check."""
        return str(self.job.get("name", self.id))


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield what a change makes weaker in the workflows."""
    guarded = [
        found for path in sorted(base.names) if WORKFLOW.fullmatch(path) for found in _jobs(base, path)
    ]
    for path in dict.fromkeys(found.path for found in guarded):
        yield from _file(path, [found for found in guarded if found.path == path], base, head)
    yield from _imposters(guarded, base, head)


def _jobs(side: Snapshot, path: str) -> Iterator[Guarded]:
    """Yield the jobs of a file that run nomock."""
    for name, job in mapping(mapping(_read(side, path)).get("jobs")).items():
        if isinstance(job, dict) and side.runs_nomock(job):
            yield Guarded(path, name, job)


def _read(side: Snapshot, path: str) -> Any:
    try:
        return side.document(path)
    except DocumentError:
        return None


def _file(path: str, guarded: list[Guarded], base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    text = head.text(path)
    if text is None:
        yield Weakening(f"{path} deleted, which runs nomock", path)
        return
    try:
        after = mapping(head.document(path))
    except DocumentError as error:
        yield Weakening(f"{path} runs nomock and cannot be read: {error}", path)
        return
    before = mapping(_read(base, path))
    for what, word in _document(before, after, guarded):
        yield Weakening(what, path, line_of(text, word))


def _document(
    before: Mapping[str, Any], after: Mapping[str, Any], guarded: list[Guarded]
) -> Iterator[tuple[str, str]]:
    """Yield (what, a word of the line where it is)."""
    yield from _triggers(before, after)
    for key in ("defaults", "permissions"):
        for found in differences(before.get(key), after.get(key), key, key):
            yield str(found), f"{key}:"
    yield from _environment(mapping(before.get("env")), mapping(after.get("env")), str(guarded))
    jobs = mapping(after.get("jobs"))
    for found_job in guarded:
        now = jobs.get(found_job.id)
        if not isinstance(now, dict):
            yield f"job {found_job.id} deleted or renamed, which runs nomock", "jobs:"
            continue
        for found in differences(_plain(found_job.job), _plain(now), f"jobs.{found_job.id}"):
            yield str(found), _word_of(found.after, found.place)
        if not _ALWAYS.search(str(found_job.job.get("if", ""))):
            yield from _needed(found_job, mapping(before.get("jobs")), jobs)


def _plain(job: Mapping[str, Any]) -> dict[str, Any]:
    """Return a job without the names of its steps, which nothing depends on."""
    steps = job.get("steps")
    if not isinstance(steps, list):
        return dict(job)
    bare = [{key: value for key, value in mapping(step).items() if key != "name"} for step in steps]
    return {**job, "steps": bare}


def _word_of(after: str, place: str) -> str:
    """Return a text to look for: the first words of the new value, else the last key."""
    first = after.strip("`").rstrip("…").partition(" ; ")[0]
    return first if first and not first.startswith(("{", "[", '"')) else f"{place.rpartition('.')[2]}:"


def _triggers(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    was, now = _events(before), _events(after)
    for event in now:
        if event not in was and event not in _EVENTS_OF_CHANGES:
            yield f"runs on {event}, where it checks something else than the change", f"{event}:"
    for event, filters in was.items():
        if event not in now:
            yield f"no longer runs on {event}", "on:"
            continue
        for key in (*_INCLUDING, *_EXCLUDING):
            default = _DEFAULT_TYPES.get(event) if key == "types" else None
            old, new = filters.get(key) or default, now[event].get(key) or default
            if new is None or old == new:
                continue
            old_set, new_set = set(map(str, sequence(old))), set(map(str, sequence(new)))
            if key == "branches" and _is_renamed(event, old_set, new_set):
                continue
            fewer = old is None or not (old_set <= new_set if key in _INCLUDING else new_set <= old_set)
            if fewer or any(name.startswith("!") for name in new_set - old_set):
                yield (
                    f"on {event} only with {key}: {short(new)}",
                    f"{key}:" if key in now[event] else f"{event}:",
                )


def _is_renamed(event: str, before: set[str], after: set[str]) -> bool:
    """Whether the one branch whose pushes are checked has another name now."""
    return event == "push" and all(len(n) == 1 and all(map(_BRANCH.fullmatch, n)) for n in (before, after))


def _events(document: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    on = document.get("on")
    if isinstance(on, dict):
        return {str(event): mapping(value) for event, value in on.items()}
    return {str(event): {} for event in sequence(on)}


def _environment(before: Mapping[str, Any], after: Mapping[str, Any], jobs: str) -> Iterator[tuple[str, str]]:
    """Yield changed variables of the whole workflow that may reach nomock, git, pip or the shell."""
    for name in dict.fromkeys((*before, *after)):
        matters = reaches_tools(name, after.get(name)) or re.search(rf"\b{re.escape(name)}\b", jobs)
        if matters and before.get(name) != after.get(name):
            yield (
                f"env.{name}: {short(before.get(name)) or 'nothing'} -> {short(after.get(name)) or 'nothing'}",
                name,
            )


def _needed(
    guarded: Guarded, before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Yield changes of jobs that this one waits for: where they are skipped, it is skipped, and so passes."""
    for name in map(str, sequence(guarded.job.get("needs"))):
        for key in _OF_NEEDED:
            old, new = mapping(before.get(name)).get(key), mapping(after.get(name)).get(key)
            for found in differences(old, new, f"jobs.{name}.{key}", key):
                yield f"{found} (job {guarded.id} waits for it)", f"{key}:"


def _imposters(guarded: list[Guarded], base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield new jobs whose check has the name of one that runs nomock, or that may set its status."""
    names = {found.name for found in guarded} | {found.id for found in guarded}
    known = {(found.path, found.id) for found in guarded}
    for path in sorted(head.names):
        if not WORKFLOW.fullmatch(path) or not names:
            continue
        if path not in {found.path for found in guarded}:
            yield from _unreadable(path, names, base, head)
        before = mapping(mapping(_read(base, path)).get("jobs"))
        for identifier, job in mapping(mapping(_read(head, path)).get("jobs")).items():
            if (path, identifier) in known or job == before.get(identifier):
                continue
            for name in sorted(names):
                problem = _poses(name, identifier, mapping(job))
                if problem:
                    line = line_of(head.text(path) or "", f"{identifier}:")
                    yield Weakening(f"job {identifier} {problem}", path, line)
                    break


def _unreadable(path: str, names: set[str], base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield a changed workflow that cannot be read and holds the name of a check: GitHub may read more than we do."""
    text = head.text(path) or ""
    if text == base.text(path) or not any(re.search(rf"\b{re.escape(name)}\b", text) for name in names):
        return
    try:
        head.document(path)
    except DocumentError as error:
        yield Weakening(f"{path} names a check of nomock and cannot be read: {error}", path)


def _poses(name: str, identifier: str, job: Mapping[str, Any]) -> str:
    """Return how a job takes the place of the check `name`; "" if it does not."""
    shown = str(job.get("name", identifier))
    if shown.strip().casefold() == name.casefold():
        return f"has the name of the check {name}"
    text = str({key: value for key, value in job.items() if key != "name"})
    if _EXPRESSION.search(shown):
        parts = _EXPRESSION.split(shown)
        pattern = ".*".join(map(re.escape, parts))
        found = _EXPRESSION.findall(shown)
        is_of_matrix = not any(parts) and all(map(_MATRIX.fullmatch, found))
        is_possible = (
            not is_of_matrix or "fromJSON" in text or _is_joined(name, job.get("strategy"), len(found))
        )
        if re.fullmatch(pattern, name) and is_possible:
            return f"may have the name of the check {name}"
    if _STATUSES.search(text) and re.search(rf"\b{re.escape(name)}\b", text):
        return f"may set the status of the check {name}"
    return ""


def _is_joined(name: str, strategy: Any, count: int) -> bool:
    """Whether `count` values of a matrix, one behind the other, make up the name."""
    values = [*filter(None, map(str.casefold, _leaves(strategy))), ""]
    rests = {name.casefold()}
    for _ in range(count):
        rests = {rest.removeprefix(value) for rest in rests for value in values if rest.startswith(value)}
    return "" in rests


def _leaves(value: Any) -> Iterator[str]:
    """Yield the texts and numbers in a value of YAML, at any depth."""
    if isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _leaves(part)
    elif value is not None:
        yield str(value).strip()
