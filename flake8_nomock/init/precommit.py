"""Hooks for pre-commit, added as text so that comments and layout of the user's file stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import indent

from flake8_nomock.doctor.settings import mapping, sequence
from flake8_nomock.init.github import upstream
from flake8_nomock.init.plan import Advice, Change, Situation, Step
from flake8_nomock.init.template import ONLY_NEW, template

FILE = ".pre-commit-config.yaml"
_TYPES = "default_install_hook_types: [pre-commit, pre-push]\n"
_HOOK = re.compile(r"\bid:\s*[\"']?nomock\b")


def hooks(situation: Situation) -> Iterator[Step]:
    """Yield the hooks, unless there is one of that name."""
    before = situation.text(FILE)
    values = {}
    if situation.request.only_new:
        values = ONLY_NEW | {"NEWBRANCH": f" --new-from {upstream(situation)}"}
    entry = template("pre-commit.yaml", **values)
    if before is None:
        if situation.exists(FILE):
            yield Advice(FILE, "cannot be read: save it as UTF-8")
        else:
            yield Change(FILE, f"{_TYPES}repos:\n{entry}")
            yield Advice(FILE, "in each clone: pip install pre-commit && pre-commit install")
    elif not _HOOK.search(before):
        text = inserted(before, entry)
        if text is None:
            yield Advice(FILE, f"its `repos` are not a plain list; add this:\n{entry}")
        else:
            yield Change(FILE, text)
            yield Advice(FILE, "in each clone: pre-commit install -t pre-commit -t pre-push")


def inserted(before: str, entry: str) -> str | None:
    """Return the file with one more entry after the last of its `repos`; None if that cannot be done by text."""
    import yaml

    lines = before.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    start = next((n for n, line in enumerate(lines) if re.match(r"repos:\s*(#.*)?$", line)), None)
    if start is None:
        return None
    end, depth = start + 1, None
    for number in range(start + 1, len(lines)):
        item = re.match(r"( *)- ", lines[number])
        if depth is None and item:
            depth = len(item[1])
        if re.match(r"\s*(#.*)?$", lines[number]):
            continue
        if not re.match(r"[ -]", lines[number]):
            break
        end = number + 1
    crlf = lines[start].endswith("\r\n")
    text = indent(entry, " " * (depth or 0))
    lines.insert(end, text.replace("\n", "\r\n") if crlf else text)
    after = "".join(lines)
    try:
        old, new = mapping(yaml.safe_load(before)), mapping(yaml.safe_load(after))
    except yaml.YAMLError:
        return None
    grown = [*sequence(old.get("repos")), *yaml.safe_load(entry)]
    return after if new == {**old, "repos": grown} else None
