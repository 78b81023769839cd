"""`nomock dev`: for those who work on flake8-nomock itself, in its repository."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from flake8_nomock.core import atomic_write as atomic
from flake8_nomock.core.errors import ConfigurationError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand and its actions."""
    parser = subparsers.add_parser("dev", help="work on flake8-nomock itself", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    rule = actions.add_parser("new-rule", help="start a rule", description=new_rule.__doc__)
    rule.add_argument("code", help="a code that is free, NMK100 to NMK799")
    rule.add_argument("name", help="kebab-case")
    rule.add_argument("--scope", choices=("test", "production", "any"), default="any", help="default: any")
    for language in ("python", "typescript"):
        help_text = "its import is a finding; may be repeated"
        rule.add_argument(f"--{language}", action="append", default=[], metavar="MODULE", help=help_text)
    rule.set_defaults(run=new_rule)


def new_rule(options: argparse.Namespace) -> int:
    """Write the file of the rule and its first cases of the corpus; the tests say what is still to be written."""
    from flake8_nomock.catalogue.loader import load_rules
    from flake8_nomock.scaffold.new_rule import TO_WRITE, Request, files

    root = Path.cwd()
    catalogue = root / "flake8_nomock" / "catalogue"
    if not catalogue.is_dir():
        raise ConfigurationError(
            f"{root}: no checkout of flake8-nomock; a rule of your own is a file: docs/configuration.md, `extra-rules`"
        )
    modules = {"python": tuple(options.python), "typescript": tuple(options.typescript)}
    request = Request(options.code, options.name, options.scope, modules)
    for path, text in files(request, load_rules(sorted(catalogue.glob("NMK*.yaml")))).items():
        if (root / path).exists():
            raise ConfigurationError(f"{root / path}: is there already")
        atomic.write(root / path, text)
        print(f"written: {path}")
    print(
        f"Next: write what is marked {TO_WRITE}, run `python tools/generate.py`, and then\n"
        f"  pytest tests/test_catalogue.py tests/test_corpus.py tests/test_corpus_typescript.py"
        f" tests/test_corpus_coverage.py"
    )
    return 0
