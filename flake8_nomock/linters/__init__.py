"""Settings of other linters rendered from the catalogue: ESLint and ruff see a part of what `nomock check` reports."""

from __future__ import annotations

from flake8_nomock.catalogue.remedies import remedies_for
from flake8_nomock.catalogue.rule import Rule


def share_line(linter: str, percent: int) -> str:
    """Return the sentence that says how much a linter sees with our settings."""
    seen = (
        f"{linter} sees {percent} % of the lines that `nomock check` reports in the corpus of flake8-nomock"
    )
    return f"{seen}: the check stays the verdict."


def message(rule: Rule, symbol: str, language: str) -> str:
    """Return the message of a finding, with code and first remedy for a language (`python` or `typescript`)."""
    remedy = remedies_for(rule, language)[0].use
    return f"{rule.code} {rule.message.replace('{symbol}', symbol)}. Instead: {remedy}"
