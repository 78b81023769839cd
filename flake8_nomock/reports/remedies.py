"""The real thing to use instead of what was found."""

from __future__ import annotations

from collections.abc import Mapping

from flake8_nomock.catalogue.loader import Rule
from flake8_nomock.core.finding import Finding


class Remedies:
    """Knows what the catalogue advises for each finding."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._known: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def of(self, finding: Finding) -> tuple[str, ...]:
        """What to use, one line each: the advice of the catalogue's entry, else that of the rule per technology."""
        python = finding.engine == "python" or finding.path.endswith((".py", ".pyi"))
        key = (finding.code, "python" if python else "typescript", finding.entry)
        if key not in self._known:
            self._known[key] = tuple(" ".join(text.split()) for text in self._find(*key))
        return self._known[key]

    def _find(self, code: str, language: str, entry: str) -> list[str]:
        rule = self._rules.get(code)
        if rule is None:
            return []
        entries = rule.python if language == "python" else rule.typescript
        advice = next((e.instead for e in entries if e.id == entry), "")
        if advice:
            return [advice]
        return [f"{remedy.technology}: {remedy.use}" for remedy in rule.instead]
