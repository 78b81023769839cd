"""The real thing to use instead of what was found, in the language of the file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from flake8_nomock.catalogue.loader import Remedy, Rule
from flake8_nomock.catalogue.remedies import FOR_TYPESCRIPT, remedies_for
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
        general = _lines(remedies_for(rule, language_of(finding))) if rule else []
        return tuple(dict.fromkeys([*self.of(finding), *(" ".join(text.split()) for text in general)]))

    def _find(self, code: str, language: str, entry: str, service: Service | None) -> list[str]:
        rule = self._rules.get(code)
        if rule is None:
            return []
        kind = self._rules.get(service.code) if service and service.word else None
        if service and kind:
            return _lines([_nearest(remedies_for(kind, language), service.word)])
        entries = rule.python if language == "python" else rule.typescript
        advice = next((e.instead for e in entries if e.id == entry), "")
        return [advice] if advice else _lines(remedies_for(rule, language))


def language_of(finding: Finding) -> str:
    """`python` or `typescript` (which stands for JavaScript, Vue and Svelte too)."""
    engine = BY_NAME.get(finding.engine) or engine_of(finding.path)
    return engine.language if engine else "python"


def _nearest(remedies: Iterable[Remedy], word: str) -> Remedy:
    """Return the remedy whose technology has the word in its name, else the first one."""
    remedies = list(remedies)
    return next((r for r in remedies if word in r.technology.lower()), remedies[0])


def _lines(remedies: Iterable[Remedy]) -> list[str]:
    return [r.use if r.technology == FOR_TYPESCRIPT else f"{r.technology}: {r.use}" for r in remedies]
