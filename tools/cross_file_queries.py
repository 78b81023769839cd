"""The queries that only CodeQL can answer: headers from the rules NMK6xx, bodies as they are in the files.

A body is written by hand, in the query of the tier `error`, and selects places that only an analysis of the whole project
finds. The query of the tier `warning`, for projects that give the rule this level, is the same with the other tier.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.queries import SETTABLE, Metadata, Query, header, metadata_of

FOLDER = "src/queries/across"
FAMILY = "NMK6"
"""The first characters of the codes of these rules."""
_END = " */\n"


class CrossFileQuery(NamedTuple):
    """The query of one rule in one language and tier."""

    rule: Rule
    language: Language
    tier: str

    @property
    def name(self) -> str:
        """Return the rule in the form `ReexportedDouble`."""
        return "".join(word.capitalize() for word in self.rule.name.split("-"))

    @property
    def stem(self) -> str:
        """Return the name of the file without its extension, like `ReexportedDouble-warning`."""
        return self.name if self.tier == "error" else f"{self.name}-{self.tier}"

    @property
    def path(self) -> str:
        """Return the path relative to the repository."""
        return f"{self.language.folder}/{FOLDER}/{self.stem}.ql"

    @property
    def metadata(self) -> Metadata:
        """Return the header, as that of any other query of the tier."""
        return metadata_of(Query(self.rule, self.tier, self.rule.profiles), self.language)


def rules_of(rules: Iterable[Rule]) -> list[Rule]:
    """Return the rules of the family."""
    return [rule for rule in rules if rule.code.startswith(FAMILY)]


def queries(rules: Iterable[Rule]) -> Iterator[CrossFileQuery]:
    """Yield the queries of all rules of the family, by language."""
    family = rules_of(rules)
    return (
        CrossFileQuery(rule, language, tier) for language in LANGUAGES for rule in family for tier in SETTABLE
    )


def outputs(rules: Iterable[Rule], root: Path) -> dict[str, str]:
    """Return path to text: a rendered header over the body that the file of the tier `error` below `root` has.

    A query whose file does not exist yet is left out; a test asks for it. Raises `ConfigurationError` for a file
    without a header.
    """
    files = {}
    for query in queries(rules):
        file = root / query._replace(tier="error").path
        if file.is_file():
            _, end, body = file.read_text(encoding="utf-8").partition(_END)
            if not end:
                raise ConfigurationError(f"{file}: no header: begin the query with `/** */` over its body")
            files[query.path] = header(query.metadata) + body.replace('"error"', f'"{query.tier}"')
    return files
