"""The queries that only CodeQL can answer: headers from `cross_file_queries.yaml`, bodies as they stand in the files."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.queries import Metadata, header

FOLDER = "src/queries/across"
_END = " */\n"


class CrossFileQuery(NamedTuple):
    """One query across files, in one language."""

    stem: str
    """Name of the file without its extension."""
    language: Language
    metadata: Metadata

    @property
    def path(self) -> str:
        """Relative to the repository."""
        return f"{self.language.folder}/{FOLDER}/{self.stem}.ql"


@lru_cache(maxsize=1)
def queries() -> tuple[CrossFileQuery, ...]:
    """All of them, by language."""
    import yaml

    rows = yaml.safe_load((Path(__file__).parent / "cross_file_queries.yaml").read_text(encoding="utf-8"))
    return tuple(
        CrossFileQuery(row["stem"], language, _metadata(row, language))
        for language in LANGUAGES
        for row in rows
        if language.name in row["languages"]
    )


def outputs(root: Path) -> dict[str, str]:
    """Path to text: a rendered header over the body that the file below `root` has.

    A query whose file is not there yet is left out; the tests ask for it. Raises `ConfigurationError` for a file
    without a header.
    """
    files = {}
    for query in queries():
        file = root / query.path
        if file.is_file():
            _, end, body = file.read_text(encoding="utf-8").partition(_END)
            if not end:
                raise ConfigurationError(f"{file}: no header: begin the query with `/** */` over its body")
            files[query.path] = header(query.metadata) + body
    return files


def _metadata(row: dict[str, Any], language: Language) -> Metadata:
    tags = ("quality", "reliability", "correctness", "nomock", "testing")
    return Metadata(
        name=row["name"],
        description=row["description"],
        id=f"{language.prefix}/nomock/{row['id']}",
        severity=row["severity"],
        precision=row["precision"],
        tags=(*tags, *(f"nomock-{profile}" for profile in row["profiles"])),
    )
