"""How ast-grep is set up and called: files that it skips, rules that are out of date, commands that look nowhere."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.languages import JAVASCRIPT, TYPESCRIPT
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.doctor import settings
from flake8_nomock.doctor.commands import Command, commands
from flake8_nomock.doctor.model import Diagnosis
from flake8_nomock.engines.astgrep import synced_rules as synced
from flake8_nomock.engines.astgrep.rules.render import FOLDER, PROJECT
from flake8_nomock.git.repository import Repository

SETUP, STALE, HIDDEN, MODULES, NOWHERE = (
    "ast-grep-skips-extensions",
    "ast-grep-rules-stale",
    "ast-grep-skips-hidden-folders",
    "ast-grep-scans-node-modules",
    "ast-grep-path-missing",
)
_WITH_VALUE = re.compile(
    r"-[crjABC]|--(config|rule|inline-rules|filter|format|report-style|threads|globs|no-ignore|min-severity"
    r"|max-results|inspect|color|after|before|context)"
)


def examine(repository: Repository) -> Iterator[Diagnosis]:
    """Look at `sgconfig.yml`, our rules, folders, and the commands that call ast-grep."""
    document = settings.mapping(settings.yaml(repository, PROJECT))
    uses_ours = FOLDER in settings.sequence(document.get("ruleDirs"))
    if uses_ours:
        yield from _rules(repository)
    scans = list(commands(repository, "ast-grep scan"))
    if not (uses_ours or scans):
        return
    yield from _folders(repository, scans)
    for command in scans:
        for path in _paths(command.text):
            if not (repository.root / path).exists():
                problem = f"ast-grep passes although {path} does not exist"
                yield Diagnosis(
                    trap=NOWHERE,
                    path=command.path,
                    line=command.line,
                    problem=problem,
                    fix="name a path that is there",
                )


def _rules(repository: Repository) -> Iterator[Diagnosis]:
    configuration = find_configuration(repository.root)
    try:
        files = synced.outputs(configuration)
    except ConfigurationError as error:
        _, _, problem = str(error).partition(": ")
        yield Diagnosis(
            trap=SETUP,
            path=PROJECT,
            line=1,
            problem=problem,
            fix="as it says; `nomock sync` then writes the rules",
        )
        return
    found = synced.stale(configuration, files)
    for path in (*found.stale, *found.surplus):
        problem = "plain `ast-grep scan` follows a rule that is not what the configuration says"
        yield Diagnosis(trap=STALE, path=path, line=0, problem=problem, fix="run `nomock sync`")


def _folders(repository: Repository, scans: list[Command]) -> Iterator[Diagnosis]:
    ours = list(repository.with_suffix(*TYPESCRIPT, *JAVASCRIPT))
    hidden = sorted(
        {re.sub(r"(^|.*?/)(\.[^/]+)/.*", r"\1\2", p) for p in ours if re.search(r"(^|/)\.[^/]+/", p)}
    )
    for command in scans:
        if hidden and not re.search(r"--no-ignore[= ]hidden", command.text):
            problem = f"ast-grep skips {', '.join(hidden)}: hidden folders with code"
            yield Diagnosis(
                trap=HIDDEN,
                path=command.path,
                line=command.line,
                problem=problem,
                fix="add `--no-ignore hidden`",
            )
    installed = next((path for path in repository.files if "node_modules" in path.split("/")), "")
    if installed:
        folder = installed[: installed.index("node_modules") + len("node_modules")]
        problem = "ast-grep scans this folder, because git does not ignore it"
        yield Diagnosis(
            trap=MODULES, path=folder, line=0, problem=problem, fix="write `node_modules/` into .gitignore"
        )


def _paths(command: str) -> Iterator[str]:
    """Plain paths given to ast-grep in a command; nothing where variables or expressions are in play."""
    _, _, rest = command.partition("ast-grep scan")
    rest = re.split(r"&&|\|\||[;|>\"']|\s#", rest)[0]
    try:
        words = shlex.split(rest)
    except ValueError:
        return
    skip = False
    for word in words:
        if skip or word.startswith("-"):
            skip = not skip and bool(_WITH_VALUE.fullmatch(word))
        elif re.fullmatch(r"[\w./@-]+", word):
            yield word
