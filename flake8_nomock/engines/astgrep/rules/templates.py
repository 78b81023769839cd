"""Utilities with parameters: written once, called with rules as arguments.

Rules for a plain scan call them as they are (`arguments` of a global utility of ast-grep, rendered to
`astgrep-utils/`), which keeps each rule short. For the runner, `expanded` puts a copy in place of each call: the
Python binding knows no global utilities, and a copy is faster.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from flake8_nomock.engines.astgrep.rules.dsl import Rule

MODULE: Rule = {"matches": "MODULE"}
"""Parameter: the string that names a module."""
NAME: Rule = {"matches": "NAME"}
"""Parameter: a name that the module exports or the runner has."""
CREATOR: Rule = {"matches": "CREATOR"}
"""Parameter: the name of a member that creates another object."""


class Template(NamedTuple):
    """A utility with parameters.

    `rule` and `utils` refer to a parameter as `{"matches": "PARAMETER"}`. Metavariables of the template are its own:
    neither the caller nor the arguments see them. What an argument captures, the caller sees.
    """

    name: str
    parameters: tuple[str, ...]
    rule: Rule
    utils: Mapping[str, Rule] = {}
    """Utilities of its own, by name; they share its metavariables."""

    def call(self, **arguments: Rule) -> Rule:
        """Return a node that the template matches with these arguments, one rule for each parameter."""
        if arguments.keys() != {*self.parameters}:
            raise ValueError(f"`{self.name}` takes {', '.join(self.parameters)}")
        return {"matches": {self.name: arguments}}


def calls(rule: Any) -> Iterator[tuple[str, dict[str, Rule]]]:
    """Name and arguments of the calls in a rule, those in arguments included, in the order of the rule."""
    if isinstance(rule, list):
        for part in rule:
            yield from calls(part)
    elif isinstance(rule, dict):
        called = rule.get("matches")
        if isinstance(called, dict):
            yield from called.items()
        for value in rule.values():
            yield from calls(value)


class Expansion:
    """Puts copies in place of calls; equal calls share one copy."""

    def __init__(self, templates: Mapping[str, Template]) -> None:
        self._templates = templates
        self._names: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self.utils: dict[str, Rule] = {}
        """The copies, as utilities without parameters."""

    def expanded(self, rule: Any, names: Mapping[str, str] = {}) -> Any:
        """Return the rule without calls. `names` are utilities that go by another name in it."""
        if isinstance(rule, list):
            return [self.expanded(part, names) for part in rule]
        if not isinstance(rule, dict):
            return rule
        return {
            key: self._utility(value, names) if key == "matches" else self.expanded(value, names)
            for key, value in rule.items()
        }

    def _utility(self, called: str | dict[str, dict[str, Rule]], names: Mapping[str, str]) -> str:
        if isinstance(called, str):
            return names.get(called, called)
        ((name, given),) = called.items()
        arguments = {parameter: self.expanded(rule, names) for parameter, rule in given.items()}
        key = repr((name, arguments))
        if key not in self._names:
            self._numbers[name] = self._numbers.get(name, 0) + 1
            self._names[key] = f"{name}-{self._numbers[name]}"
            self._copy(self._templates[name], self._names[key], arguments)
        return self._names[key]

    def _copy(self, template: Template, copy: str, arguments: Mapping[str, Rule]) -> None:
        names = {name: f"{copy}-{name}" for name in template.utils}
        for parameter, rule in arguments.items():
            is_name_only = [*rule] == ["matches"] and isinstance(rule["matches"], str)
            names[parameter] = rule["matches"] if is_name_only else f"{copy}-{parameter.lower()}"
            if not is_name_only:
                self.utils[names[parameter]] = rule
        self.utils[copy] = self.expanded(template.rule, names)
        for name, rule in template.utils.items():
            self.utils[names[name]] = self.expanded(rule, names)
