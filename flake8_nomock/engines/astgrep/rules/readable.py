"""Rules and utilities as YAML for readers, as a plain `ast-grep scan` reads them too.

Diffs stay small: an alternative is one block headed by a comment, a list of names has one name a line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from flake8_nomock.config import languages
from flake8_nomock.engines.astgrep.rules.alternative import Alternative
from flake8_nomock.engines.astgrep.rules.dsl import Rule
from flake8_nomock.engines.astgrep.rules.finishing import finished
from flake8_nomock.engines.astgrep.rules.utilities import JOINED, SHARED, TEMPLATES, joined_by

PREFIX = "nomock-"
"""Begins the names of our utilities, which share one space with those of the project."""

_WIDTH = 100
_LONG = 60
"""Characters beyond which the names of an alternation stand one a line."""


def dumper(base: type[yaml.SafeDumper]) -> type[yaml.SafeDumper]:
    """Return what writes texts of several lines as blocks, and repeats what occurs twice instead of referring to it."""
    made: type[yaml.SafeDumper] = type("Dumper", (base,), {"ignore_aliases": lambda self, data: True})
    made.add_representer(str, _text)
    return made


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_DUMPER = dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper))
"""That of libyaml, where PyYAML has it, takes a fifth of the time for the same text."""


def rule_text(head: Mapping[str, Any], alternatives: Sequence[Alternative]) -> str:
    """Return a rule; `head` is all of it but what it matches."""
    joined = joined_by(alternative.rule for alternative in alternatives)
    own = {key: _prepared(rule) for key, rule in joined.items()}
    top = _dump({**head, "utils": own} if own else {**head})
    if len(alternatives) == 1:
        (only,) = alternatives
        return f"{top}# {only.title}\n{_dump({'rule': _prepared(only.rule)})}"
    blocks = [f"  # {one.title}\n{_indented(_dump([_prepared(one.rule)]))}" for one in alternatives]
    return f"{top}rule:\n  any:\n{''.join(blocks)}"


def utility_text(name: str) -> str:
    """Return a shared utility, with or without parameters, in a file of its own."""
    head: dict[str, Any] = {"id": PREFIX + name, "language": languages.PLAIN}
    if name in SHARED:
        return _dump({**head, "rule": _prepared(SHARED[name])})
    template = TEMPLATES[name]
    own = (*template.parameters, *template.utils)
    utils = {**template.utils, **joined_by([template.rule, *template.utils.values()])}
    body = {"utils": {key: _prepared(rule, own) for key, rule in utils.items()}} if utils else {}
    return _dump({**head, "arguments": [*template.parameters], **body, "rule": _prepared(template.rule, own)})


def _dump(value: Any) -> str:
    return yaml.dump(
        value, Dumper=_DUMPER, sort_keys=False, width=_WIDTH, allow_unicode=True, default_flow_style=None
    )


def _indented(text: str) -> str:
    return re.sub(r"^(?=.)", "  ", text, flags=re.MULTILINE)


def _prepared(rule: Rule, own: Sequence[str] = ()) -> Rule:
    """Return the rule as it is written; `own` are names of the template's parameters and utilities."""
    fitted = languages.fitted(finished(rule), languages.PLAIN)
    result: Rule = _spread(_prefixed(fitted, own))
    return result


def _prefixed(rule: Any, own: Sequence[str]) -> Any:
    if isinstance(rule, list):
        return [_prefixed(part, own) for part in rule]
    if not isinstance(rule, dict):
        return rule
    return {
        key: _called(value, own) if key == "matches" else _prefixed(value, own) for key, value in rule.items()
    }


def _called(called: str | dict[str, Any], own: Sequence[str]) -> Any:
    if isinstance(called, str):
        return called if called in own or called in JOINED else PREFIX + called
    return {
        PREFIX + name: {key: _prefixed(rule, own) for key, rule in arguments.items()}
        for name, arguments in called.items()
    }


def _spread(rule: Any) -> Any:
    """Return the rule with long alternations of names in the form that takes a line for each."""
    if isinstance(rule, list):
        return [_spread(part) for part in rule]
    if not isinstance(rule, dict):
        return rule
    return {key: _one_a_line(value) if key == "regex" else _spread(value) for key, value in rule.items()}


_NAME = r"[^()|\s#\[\]<>?*+{}]+"
_NAMES = re.compile(rf"\(({_NAME}(?:\|{_NAME})+)\)")
"""An alternation of names alone."""


def _one_a_line(regex: str) -> str:
    """Return `^.(a|b)$` as a regular expression that ignores white space (`(?x)`), its longest list a name a line."""
    if len(regex) <= _LONG or re.search(r"[\s#]", regex) or regex.startswith("(?"):
        return regex
    longest = max(_NAMES.finditer(regex), key=lambda found: len(found[1]), default=None)
    if longest is None or len(longest[1]) <= _LONG:
        return regex
    names = "\n|".join(longest[1].split("|"))
    return f"(?x){regex[: longest.start()]}(\n{names}\n){regex[longest.end() :]}"
