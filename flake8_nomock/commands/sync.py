"""`nomock sync`: the ast-grep rules for this project's configuration, written into the project.

After it, a plain `ast-grep scan` obeys the project's profile, globs and own rules. It only ever touches
files that it has written itself.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.astgrep.render import FOLDER, NOTICE, PROJECT, project
from flake8_nomock.astgrep.render import outputs as rendered
from flake8_nomock.catalogue.rules import load_rules, shipped_rules
from flake8_nomock.errors import ConfigurationError
from flake8_nomock.generated import drift, mend, read
from flake8_nomock.policy.configuration import Configuration, find_configuration


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
    ours = [file for file in (root / FOLDER).glob("*.yml") if _is_ours(file)]
    found = drift(root, files, ours)
    if options.check:
        for name in [*found.stale, *found.surplus]:
            print(f"nomock: {name}: stale: run `nomock sync`", file=sys.stderr)
        return 1 if found else 0
    mend(root, files, found)
    for name in found.stale:
        print(f"written: {name}")
    for name in found.surplus:
        print(f"removed: {name}")
    return 0


def outputs(configuration: Configuration) -> dict[str, str]:
    """Path relative to the project to text, for everything that belongs into it.

    `sgconfig.yml` is left out where the project has one of its own that reads the rules already.
    """
    rules = (*shipped_rules(), *load_rules(configuration.extra_rules))
    files = rendered(rules, configuration.levels, configuration.scopes)
    own = configuration.root / PROJECT
    if own.is_file() and not _is_ours(own):
        _check_own_project(own)
        del files[PROJECT]
    for name in files:
        file = configuration.root / name
        if file.is_file() and not _is_ours(file):
            raise ConfigurationError(
                f"{file}: not written by `nomock sync`: give your rule another file name"
            )
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


def _is_ours(file: Path) -> bool:
    return (read(file) or "").startswith(NOTICE)
