"""Continuous integration that runs nomock less than before: GitHub workflows, pre-commit, GitLab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

_OUR = re.compile(r"nomock|--select[ =]\S*NMK", re.IGNORECASE)
_SWITCHES = (
    "if",
    "continue-on-error",
    "allow_failure",
    "when",
    "rules",
    "only",
    "except",
    "exclude",
    "stages",
)
_FILTERS = ("paths", "paths-ignore", "branches", "branches-ignore", "types")
_LAX = re.compile(r"\|\||;|--ignore|--select|--profile|--config|--exclude|exit|\btrue\b|set \+e")


def is_ours(path: str) -> bool:
    """Whether a path is a file that CI reads."""
    return path in (".pre-commit-config.yaml", ".gitlab-ci.yml") or bool(
        re.fullmatch(r"\.github/workflows/[^/]+\.ya?ml", path)
    )


def disabled(path: str, base: str, head: str | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(what, words to look for) for one file; `head` is None if it was deleted."""
    if not _OUR.search(base):
        return
    if head is None:
        yield f"{path} deleted, which runs nomock", ()
        return
    before, after = _parsed(base), _parsed(head)
    yield from _triggers(before, after)
    switches = {name: dict(part) for name, part in _runs(after)}
    commands = dict(_commands(after))
    for name, command in _commands(before):
        now = commands.get(name) or next((c for c in commands.values() if _still(command, c)), None)
        if now is None:
            yield f"{path} no longer runs `{command}`", ("nomock",)
        elif not _still(command, now):
            yield f"{path} runs `{now}` instead of `{command}`", (now.split("\n")[0],)
    for name, part in _runs(before):
        for key, value in switches.get(name, {}).items():
            if part.get(key) != value:
                yield f"{path} has `{key}: {_short(value)}` at {name}", (f"{key}:",)


def _parsed(text: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        return None


def _triggers(before: Any, after: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    was, now = _events(before), _events(after)
    for event, filters in was.items():
        if event not in now:
            yield f"no longer runs on {event}", ("on:",)
            continue
        for key in _FILTERS:
            if now[event].get(key) != filters.get(key) and key in now[event]:
                yield f"on {event} only with {key}: {_short(now[event][key])}", (f"{key}:",)


def _events(document: Any) -> dict[str, dict[str, Any]]:
    """Events of a GitHub workflow; YAML reads its key `on` as true."""
    on = document.get("on", document.get(True)) if isinstance(document, dict) else None
    if isinstance(on, str):
        return {on: {}}
    if isinstance(on, list):
        return {str(event): {} for event in on}
    if isinstance(on, dict):
        return {str(event): value if isinstance(value, dict) else {} for event, value in on.items()}
    return {}


def _runs(document: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Jobs, steps and hooks that run nomock, with the keys that may switch them off."""
    for name, part in _parts(document):
        if _OUR.search(str(part)):
            yield name, {key: part[key] for key in _SWITCHES if key in part}


def _parts(document: Any) -> Iterator[tuple[str, Mapping[Any, Any]]]:
    if not isinstance(document, dict):
        return
    jobs = document.get("jobs")
    for name, job in (jobs if isinstance(jobs, dict) else document).items():
        if isinstance(job, dict):
            yield f"job {name}", job
            for step in job.get("steps") or ():
                if isinstance(step, dict):
                    label = step.get("name") or step.get("id") or str(step.get("uses") or step.get("run"))
                    yield f"step {_short(label)}", step
    for repository in document.get("repos") or ():
        for hook in (repository.get("hooks") or ()) if isinstance(repository, dict) else ():
            yield f"hook {hook.get('id')}", hook


def _commands(document: Any) -> Iterator[tuple[str, str]]:
    """Name of a step or job with the line or action that runs nomock."""
    for name, part in _parts(document):
        texts = [part.get("run"), part.get("entry"), part.get("id") if name.startswith("hook") else None]
        scripts = part.get("script") or ()
        texts += [scripts] if isinstance(scripts, str) else list(scripts)
        uses = part.get("uses")
        texts.append(str(uses).partition("@")[0] if uses else None)
        for position, text in enumerate(texts):
            for number, line in enumerate(str(text or "").replace("\\\n", " ").split("\n")):
                if _OUR.search(line):
                    yield f"{name} {position}.{number}", " ".join(line.split())


def _still(before: str, after: str) -> bool:
    """Whether a command does at least what it did: the same words, and none that lets things through."""
    old, new = before.split(), after.split()
    extra = [word for word in new if word not in old]
    return all(word in new for word in old) and not _LAX.search(" ".join(extra))


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 40 else text[:39] + "…"
