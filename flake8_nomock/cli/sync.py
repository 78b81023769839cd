"""`nomock sync`: the ast-grep rules for this project's configuration, written into the project.

After it, a plain `ast-grep scan` obeys the project's profile, globs and own rules. Where the workflow
`codeql-nomock.yml` is there, the CodeQL packs do too: their model packs are written beside. It only ever touches files
that it has written itself.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.generated_files import Drift, drift, update
from flake8_nomock.engines.astgrep.synced_rules import outputs, stale
from flake8_nomock.engines.codeql import synced_packs as codeql
from flake8_nomock.pipeline.discover import discover


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
    discover(configuration, [root])  # refuses nested configurations, which the written rules would not obey
    files = outputs(configuration)
    packs = codeql.outputs(configuration)
    found = _both(stale(configuration, files), drift(root, packs, codeql.written(root)))
    files |= packs
    if options.check:
        for name in [*found.stale, *found.surplus]:
            print(f"nomock: {name}: stale: run `nomock sync`", file=sys.stderr)
        return 1 if found else 0
    update(root, files, found)
    for name in found.stale:
        print(f"written: {name}")
    for name in found.surplus:
        print(f"removed: {name}")
    return 0


def _both(one: Drift, other: Drift) -> Drift:
    return Drift([*one.stale, *other.stale], [*one.surplus, *other.surplus])
