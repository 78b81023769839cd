"""`nomock rule`: what a rule finds, why, and what to use instead."""

from __future__ import annotations

import argparse
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from flake8_nomock.catalogue.loader import rules_with
from flake8_nomock.catalogue.pages import as_json, default_level, text
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.config.find import find_configuration
from flake8_nomock.core.errors import ConfigurationError


def add_parser(subparsers: Any) -> None:
    """Register the subcommand."""
    parser = subparsers.add_parser("rule", help="explain a rule", description=__doc__)
    parser.add_argument("rule", nargs="?", help="code or name; without it, all rules are listed")
    parser.add_argument("--json", action="store_true", help="everything the catalogue knows, as JSON")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the rule, or the list of all; exit code 0. Raises `ConfigurationError` for an unknown one."""
    configuration = find_configuration(Path.cwd())
    rules = rules_with(configuration.extra_rules)
    if options.rule is None:
        if options.json:
            print("[" + ",\n".join(as_json(rule) for rule in rules) + "]")
        else:
            for rule in rules:
                print(f"{rule.code}  {default_level(rule):7}  {rule.name:28}  {rule.summary}")
        return 0
    rule = _find(rules, options.rule)
    if options.json:
        print(as_json(rule))
        return 0
    from flake8_nomock.engines.astgrep.rules.assemble import ids_in_comments

    print(text(rule, ids_in_comments(rule, configuration.levels) if rule.typescript else ()))
    return 0


def _find(rules: tuple[Rule, ...], wanted: str) -> Rule:
    for rule in rules:
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return rule
    names = [name for rule in rules for name in (rule.code, rule.name)]
    close = get_close_matches(wanted, names, 1)
    hint = f"did you mean {close[0]}?" if close else "`nomock rule` lists them all"
    raise ConfigurationError(f"no rule {wanted!r}: {hint}")
