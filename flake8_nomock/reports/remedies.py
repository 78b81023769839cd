"""The real thing to use instead of what was found, in the language of the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from flake8_nomock.catalogue.remedies import advice, purpose_of, remedies_for
from flake8_nomock.catalogue.rule import Remedy, Rule
from flake8_nomock.core.finding import Finding
from flake8_nomock.engines.registry import BY_NAME, engine_of
from flake8_nomock.reports.services import Service, service_of


class Remedies:
    """Knows what the catalogue advises for each finding; each line of advice stands for itself."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._known: dict[tuple[str, str, str, Service | None], tuple[str, ...]] = {}

    def of(self, finding: Finding) -> tuple[str, ...]:
        """Return what to use, one line each, most specific source first.

        The advice for the service that the finding's target names; else that of the catalogue's entry; else that of
        the rule, one line per technology. Empty for a rule that is not in force.
        """
        service = service_of(finding)
        key = (finding.code, language_of(finding), finding.entry, service)
        if key not in self._known:
            self._known[key] = tuple(" ".join(text.split()) for text in self._find(*key))
        return self._known[key]

    def all_of(self, finding: Finding) -> tuple[str, ...]:
        """Return the advice of `of`, followed by what the rule says of other technologies in this language."""
        rule = self._rules.get(finding.code)
        general = advice(remedies_for(rule, language_of(finding))) if rule else []
        return tuple(dict.fromkeys([*self.of(finding), *(" ".join(text.split()) for text in general)]))

    def _find(self, code: str, language: str, entry: str, service: Service | None) -> list[str]:
        rule = self._rules.get(code)
        if rule is None:
            return []
        kind = self._rules.get(service.code) if service and service.word else None
        if service and kind:
            return advice(_nearest(remedies_for(kind, language), service.technology))
        entries = rule.python if language == "python" else rule.typescript
        exact = next((e.instead for e in entries if e.id == entry), "")
        return [exact] if exact else advice(remedies_for(rule, language))


def language_of(finding: Finding) -> str:
    """`python` or `typescript` (which stands for JavaScript, Vue and Svelte too)."""
    engine = BY_NAME.get(finding.engine) or engine_of(finding.path)
    return engine.language if engine else "python"


def _nearest(remedies: Sequence[Remedy], technology: str) -> Sequence[Remedy]:
    """Return the remedies for a technology, by the words of what they are for; all where none of them is."""
    return [r for r in remedies if any(_same(technology, word) for word in _words(purpose_of(r)))] or remedies


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _same(technology: str, word: str) -> bool:
    """Whether a word of a remedy means the technology: `kafka` means `kafkajs`, `mongodb` means `mongo`."""
    long = 4
    return (
        word == technology
        or (len(word) >= long and word in technology)
        or (len(technology) >= long and word.startswith(technology))
    )
