"""`nomock sync`: the ast-grep rules for this project's configuration, written into the project.

After it, a plain `ast-grep scan` obeys the project's profile, globs and own rules. It only ever touches
files that it has written itself.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.astgrep.render import FOLDER, NOTICE, project, render
from flake8_nomock.catalogue.rules import load_rules, shipped_rules
from flake8_nomock.errors import ConfigurationError
from flake8_nomock.policy.configuration import Configuration, find_configuration

PROJECT = "sgconfig.yml"


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "sync", help="write the ast-grep rules for this project", description=__doc__
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit code 1 if something is stale"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write what is stale, or with `--check` name it (exit code 1).

    Raises `ConfigurationError` for an `sgconfig.yml` of the user's own that does not read our rules.
    """
    configuration = find_configuration(Path.cwd())
    root = configuration.root
    files = outputs(configuration)
    stale = [name for name, text in files.items() if _text(root / name) != text]
    surplus = [
        file.relative_to(root).as_posix()
        for file in sorted((root / FOLDER).glob("*.yml"))
        if file.relative_to(root).as_posix() not in files and _is_ours(file)
    ]
    if options.check:
        for name in [*stale, *surplus]:
            print(f"nomock: {name}: stale: run `nomock sync`", file=sys.stderr)
        return 1 if stale or surplus else 0
    for name in stale:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(files[name], encoding="utf-8")
        print(f"written: {name}")
    for name in surplus:
        (root / name).unlink()
        print(f"removed: {name}")
    return 0


def outputs(configuration: Configuration) -> dict[str, str]:
    """Path relative to the project to text, for everything that belongs into it.

    `sgconfig.yml` is left out where the project has one of its own that reads the rules already.
    """
    rules = (*shipped_rules(), *load_rules(configuration.extra_rules))
    rendered = render(rules, configuration.levels, configuration.scopes)
    files = {f"{FOLDER}/{name}": text for name, text in rendered.items()}
    for name in files:
        file = configuration.root / name
        if file.is_file() and not _is_ours(file):
            raise ConfigurationError(
                f"{file}: not written by `nomock sync`: give your rule another file name"
            )
    own = configuration.root / PROJECT
    if own.is_file() and not _is_ours(own):
        _check_own_project(own)
    else:
        files[PROJECT] = project()
    return files


def _check_own_project(file: Path) -> None:
    """Whether the user's own project file reads our rules for every extension."""
    import yaml

    try:
        document = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigurationError(f"{file}: cannot be read: {str(error).splitlines()[0]}") from error
    ours = yaml.safe_load(project())
    if FOLDER not in document.get("ruleDirs", ()):
        raise ConfigurationError(f"{file}: add `{FOLDER}` to `ruleDirs`; we do not change a file of yours")
    globs = document.get("languageGlobs") or {}
    missing = sorted(set(ours["languageGlobs"]["tsx"]) - set(globs.get("tsx", ())))
    if missing:
        raise ConfigurationError(
            f"{file}: add {', '.join(missing)} to `languageGlobs.tsx`, or ast-grep skips such files in silence;"
            " we do not change a file of yours"
        )


def _text(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _is_ours(file: Path) -> bool:
    return (_text(file) or "").startswith(NOTICE)
