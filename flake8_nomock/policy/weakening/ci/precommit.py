"""Compare the hooks of pre-commit that run nomock, and what holds for all hooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from flake8_nomock.policy.weakening import Weakening, line_of
from flake8_nomock.policy.weakening.ci import commands, versions
from flake8_nomock.policy.weakening.ci.differences import Difference, differences, short
from flake8_nomock.policy.weakening.ci.documents import DocumentError, mapping, sequence
from flake8_nomock.policy.weakening.ci.snapshot import Snapshot

FILE = ".pre-commit-config.yaml"
_NARROWING = ("exclude", "files", "default_stages", "ci")
_FREE = (
    "name",
    "description",
    "verbose",
    "log_file",
    "require_serial",
    "args",
    "entry",
    "minimum_pre_commit_version",
)


class _Hook(NamedTuple):
    repository: str
    revision: str
    fields: dict[str, Any]

    @property
    def command(self) -> str:
        """What it runs; a hook of a repository runs what it is called."""
        words = [
            str(self.fields.get("entry", self.fields.get("id"))),
            *map(str, sequence(self.fields.get("args"))),
        ]
        return " ".join(words)


def compare(base: Snapshot, head: Snapshot) -> Iterator[Weakening]:
    """Yield what a change makes weaker in the hooks."""
    try:
        before = mapping(base.document(FILE))
    except DocumentError:
        return
    guarded = {key: hook for key, hook in _hooks(before).items() if base.runs_nomock(hook)}
    if not guarded:
        return
    text = head.text(FILE)
    if text is None:
        yield Weakening(f"{FILE} deleted, which runs nomock", FILE)
        return
    try:
        after = mapping(head.document(FILE))
    except DocumentError as error:
        yield Weakening(f"{FILE} runs nomock and cannot be read: {error}", FILE)
        return
    for key in _NARROWING:
        if after.get(key) is not None:
            for found in differences(before.get(key), after.get(key), key, key):
                yield Weakening(str(found), FILE, line_of(text, f"{key}:"))
    hooks = _hooks(after)
    for key_of_hook, hook in guarded.items():
        now = hooks.get(key_of_hook)
        name = f"hook {hook.fields.get('id')}"
        if now is None:
            yield Weakening(f"{name} deleted or renamed, which runs nomock", FILE, line_of(text, "repos:"))
            continue
        for found in _changed(hook, now, name):
            word = f"{found.place.rpartition('.')[2]}:"
            yield Weakening(str(found), FILE, line_of(text, word))


def _hooks(document: Any) -> dict[tuple[str, str, int], _Hook]:
    """Return the hooks by repository, id and, if there are several of that id, number."""
    found: dict[tuple[str, str, int], _Hook] = {}
    for repository in map(mapping, sequence(document.get("repos"))):
        url = str(repository.get("repo"))
        for hook in map(mapping, sequence(repository.get("hooks"))):
            number = 0
            while (url, str(hook.get("id")), number) in found:
                number += 1
            found[url, str(hook.get("id")), number] = _Hook(url, str(repository.get("rev", "")), dict(hook))
    return found


def _changed(before: _Hook, after: _Hook, place: str) -> Iterator[Difference]:
    if before.revision != after.revision and not versions.not_older(before.revision, after.revision):
        yield Difference(f"{place}.rev", before.revision, after.revision)
    if not commands.same(before.command, after.command):
        yield Difference(f"{place}.entry", f"`{short(before.command)}`", f"`{short(after.command)}`")
    for key in dict.fromkeys((*before.fields, *after.fields)):
        old, new = before.fields.get(key), after.fields.get(key)
        if key in _FREE or (key in ("stages", "types_or") and _grew(old, new)):
            continue
        yield from differences(old, new, f"{place}.{key}", key)


def _grew(before: Any, after: Any) -> bool:
    """Whether a hook runs at least as often: without `stages` or `types_or` it always does."""
    return after is None or (before is not None and set(map(str, before)) <= set(map(str, after)))
