"""What `nomock init` renders for GitHub."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from conftest import write

from flake8_nomock.git.repository import Repository
from flake8_nomock.init import github
from flake8_nomock.init.facts import detect
from flake8_nomock.init.plan import Change, Request, Situation

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent


def rendered() -> dict[str, str]:
    """The workflows, as `nomock init` plans them for a repository with both languages."""
    with TemporaryDirectory() as folder:
        write(Path(folder), "a.py", "")
        write(Path(folder), "a.ts", "")
        repository = Repository(Path(folder))
        situation = Situation(repository, detect(repository), Request())
        steps = [*github.workflows(situation), *github.codeql(situation)]
        in_parts = situation._replace(request=Request(extras=frozenset(("shards",))))
        steps += [
            step._replace(path=step.path.replace("nomock.yml", "nomock-shards.yml"))
            for step in github.workflows(in_parts)
        ]
    found = {step.path: step.text for step in steps if isinstance(step, Change)}
    return {name.rpartition("/")[2]: text for name, text in found.items() if "/workflows/" in name}


def action() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return document
