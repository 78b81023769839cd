"""`nomock sync`: the ast-grep rules for this project's configuration, written into the project.

After it, a plain `ast-grep scan` obeys the project's profile, globs and own rules. Where the workflow
`codeql-nomock.yml` is there, the CodeQL packs do too: their model packs are written beside. `--eslint` and `--ruff` write
settings for these linters, which see a part of the findings; `--vitest` writes a set-up file with which Vitest records what
tests really do. Once written, these files are kept up to date. It only ever touches files that it has written itself.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.catalogue.loader import rules_with
from flake8_nomock.config.find import find_configuration
from flake8_nomock.config.model import Configuration
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.generated_files import Drift, drift, read, update
from flake8_nomock.engines.astgrep.synced_rules import outputs, stale
from flake8_nomock.engines.codeql import synced_packs as codeql
from flake8_nomock.linters import eslint, ruff
from flake8_nomock.observe import vitest
from flake8_nomock.pipeline.discover import discover

_ON_REQUEST = {"eslint": eslint, "ruff": ruff, "vitest": vitest}


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser(
        "sync", help="write the ast-grep rules for this project", description=__doc__
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit code 1 if something is stale"
    )
    for linter in ("eslint", "ruff"):
        parser.add_argument(f"--{linter}", action="store_true", help=f"write settings for {linter} too")
    parser.add_argument(
        "--vitest", action="store_true", help="write the set-up file with which Vitest records what tests do"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write what is stale, or with `--check` name it (exit code 1).

    Raises `ConfigurationError` for an `sgconfig.yml` of the user's own that does not read our rules.
    """
    configuration = find_configuration(Path.cwd())
    root = configuration.root
    discover(configuration, [root])  # refuses nested configurations, which the written rules would not obey
    files = outputs(configuration)
    packs = codeql.outputs(configuration)
    settings = _requested(configuration, {name for name in _ON_REQUEST if getattr(options, name)})
    found = _both(stale(configuration, files), drift(root, packs, codeql.written(root)))
    found = _both(found, drift(root, settings, []))
    files |= packs | settings
    if options.check:
        for name in [*found.stale, *found.surplus]:
            print(f"nomock: {name}: stale: run `nomock sync`", file=sys.stderr)
        return 1 if found else 0
    update(root, files, found)
    for name in found.stale:
        print(f"written: {name}")
    for name in found.surplus:
        print(f"removed: {name}")
    for made in _ON_REQUEST.values():
        if made.FILE in settings:
            print(made.note())
    return 0


def _requested(configuration: Configuration, wanted: set[str]) -> dict[str, str]:
    """Return the files that are asked for, or that are there already, by their paths.

    Raises `ConfigurationError` where a file of the user's own is in the way.
    """
    made: dict[str, str] = {}
    for name, kind in _ON_REQUEST.items():
        text = read(configuration.root / kind.FILE)
        if text is not None and not text.startswith(kind.NOTICE):
            if name in wanted:
                raise ConfigurationError(f"{kind.FILE}: not written by `nomock sync`: rename it")
            continue
        if text is None and name not in wanted:
            continue
        rules = rules_with(configuration.extra_rules)
        if name == "eslint":
            made |= eslint.outputs(rules, configuration.levels, configuration.file_kinds)
        elif name == "ruff":
            made |= ruff.outputs(rules, configuration.levels)
        else:
            made |= vitest.outputs(rules)
    return made


def _both(one: Drift, other: Drift) -> Drift:
    return Drift([*one.stale, *other.stale], [*one.surplus, *other.surplus])
