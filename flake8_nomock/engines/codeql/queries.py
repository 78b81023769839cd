"""The query of a rule: metadata from the catalogue over a body that is the same for all rules.

A rule has up to three queries, because in CodeQL a query has one severity and a suite picks queries: one for
what the recommended profile fails on (`nmk103`), one for its warnings (`nmk103-warning`), and one for what only
the strict profile reports (`nmk103-strict`). A project may give any rule the level error or warning (`nomock sync`
writes such rows), so every rule has the first two, even where the catalogue has nothing for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.engines.codeql.languages import Language

TIERS = ("error", "warning", "strict")
SETTABLE = ("error", "warning")
"""The tiers that a project can give a rule."""
_SEVERITIES = {"error": "error", "warning": "warning", "note": "recommendation"}
_PRECISIONS = {"high": "very-high", "medium": "high", "low": "medium"}


class Metadata(NamedTuple):
    """The header of a query."""

    name: str
    description: str
    id: str
    severity: str
    """`error`, `warning` or `recommendation`."""
    precision: str
    tags: tuple[str, ...]


class Query(NamedTuple):
    """A query of one rule."""

    rule: Rule
    tier: str
    profiles: tuple[str, ...]
    """The suites that have it."""

    @property
    def stem(self) -> str:
        """Name of the file without its extension: `NMK103`, `NMK103-warning`."""
        return self.rule.code if self.tier == "error" else f"{self.rule.code}-{self.tier}"


def queries_of(rules: Sequence[Rule], language: Language) -> Iterator[Query]:
    """Yield the queries of one language: per supported rule one for each tier in which it can be reported."""
    for rule in rules:
        if not language.claims(rule):
            continue
        for tier in TIERS:
            if tier in SETTABLE or any(entry.level == "off" for entry in language.entries(rule)):
                yield Query(rule, tier, _profiles(rule, tier))


def _profiles(rule: Rule, tier: str) -> tuple[str, ...]:
    return tuple(p for p in rule.profiles if tier != "strict" or p == "strict")


def metadata_of(query: Query, language: Language) -> Metadata:
    """Return the header of a rule's query."""
    rule = query.rule
    severity = _SEVERITIES[rule.severity] if query.tier == "error" else "warning"
    precision = rule.tools.get("precision", _PRECISIONS[rule.confidence])
    tags = dict.fromkeys(("quality", "reliability", "correctness", "nomock", *rule.tools.get("tags", ())))
    return Metadata(
        name=_name(query),
        description=f"{rule.summary}.",
        id=f"{language.prefix}/nomock/{query.stem.lower()}",
        severity="recommendation" if query.tier == "strict" else severity,
        precision=precision,
        tags=(*tags, *(f"nomock-{profile}" for profile in query.profiles)),
    )


def header(metadata: Metadata) -> str:
    """Return the QLDoc comment that CodeQL reads the metadata from."""
    first, *others = metadata.tags
    lines = [
        f"@name {metadata.name}",
        f"@description {metadata.description}",
        "@kind problem",
        f"@problem.severity {metadata.severity}",
        f"@precision {metadata.precision}",
        f"@id {metadata.id}",
        f"@tags {first}",
        *(f"      {tag}" for tag in others),
    ]
    return "\n".join(["/**", *(f" * {line}" for line in lines), " */", ""])


def text(query: Query, language: Language) -> str:
    """Return the whole query."""
    return f"""{header(metadata_of(query, language))}
import nomock.Findings

from Place place, string symbol
where reported("{query.rule.code}", "{query.tier}", place, symbol)
select place, getMessage("{query.rule.code}", symbol)
"""


def _name(query: Query) -> str:
    """`NMK103 patched by library`, with what sets the further queries apart."""
    words = query.rule.name.replace("-", " ")
    ending = {"error": "", "warning": " (warning)", "strict": " (strict profile)"}[query.tier]
    return f"{query.rule.code} {words}{ending}"
