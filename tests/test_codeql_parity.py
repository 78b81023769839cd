"""CodeQL against the catalogue: every field is looked at, and what CodeQL alone gets wrong is in the parity table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.reader import CORPUS, Case, read
from flake8_nomock.catalogue.loader import schema, shipped_rules
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.rows import SHAPES

PACKS = Path(__file__).parent.parent / "codeql"
RULES = {rule.code: rule for rule in shipped_rules()}
LOCAL = {"python": "python", "javascript": "astgrep"}
"""The engine that the lines of a language are compared with."""
ELSEWHERE = {
    "path": {"basename", "directory", "glob"},  # rows.py makes one pattern of them
    "fixture": {"provides"},  # an entry point of the API graph, in Paths.qll
    "condition": {"offered", "anywhere"},  # what is declared or comes from elsewhere: see the parity table
    "argument": {"shows_name"},  # which of two names the message says; that of CodeQL says what is called
}
"""Fields of a kind that the QL of the kind itself does not name."""


def _fields(language: Language, kind: str) -> set[str]:
    """All fields that the schema allows for an item of a kind."""
    items = schema()["$defs"][f"{language.catalogue}Entry"]["properties"][kind].get("items", {})
    return {name for form in (items, *items.get("oneOf", ())) for name in form.get("properties", {})}


def _source(language: Language, kind: str) -> str:
    """The QL that looks at the signals of a kind."""
    files = (PACKS / language.name / "lib/nomock").rglob("*.qll")
    texts = [file.read_text(encoding="utf-8") for file in files if file.stem not in ("Catalogue", "Findings")]
    return "\n".join(source for source in texts if f"{kind}Signal(" in source)


@pytest.mark.parametrize(
    ("language", "kind"),
    [
        pytest.param(language, kind, id=f"{language.name}-{kind}")
        for language in LANGUAGES
        for kind in SHAPES[language.catalogue]
    ],
)
def test_every_field_of_the_schema_is_honoured(language: Language, kind: str) -> None:
    """A project's own rules may use any field, so those that the catalogue does not use count as well."""
    source = _source(language, kind)
    assert source, f"{language.name}: nothing looks at {kind}"
    shape = SHAPES[language.catalogue][kind]
    fields = _fields(language, kind) - {*shape.columns, *shape.choice}
    assert {field for field in fields if f'"{field}"' not in source} <= ELSEWHERE.get(kind, set())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_every_condition_of_a_definition_is_known(language: Language) -> None:
    """One that the QL does not name would hold for everything: it is looked at, or the signal finds nothing."""
    forms = schema()["$defs"][f"{language.catalogue}Entry"]["properties"]["define"]["items"]
    conditions = {*forms["properties"]["needs"]["items"]["enum"]}
    source = (PACKS / language.name / "lib/nomock/signals/Define.qll").read_text(encoding="utf-8")
    assert {condition for condition in conditions if f'"{condition}"' not in source} == set()


def _missed_alone(case: Case, local: str) -> Iterator[str]:
    """Codes that the local engine reports rightly somewhere in a case, and CodeQL does not, or the other way round."""
    yield from (e.code for e in case.expectations if local in e.engines and "codeql" not in e.engines)
    for known in (*case.misses, *case.alarms):
        if "codeql" in known.engines and local not in known.engines:
            yield known.code


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_what_codeql_alone_gets_wrong_is_in_the_parity_table(language: Language) -> None:
    cases = list(read(CORPUS / language.catalogue))
    wrong = {code for case in cases for code in _missed_alone(case, LOCAL[language.name])}
    partial = {code for code, rule in RULES.items() if language.support(rule).support == "partial"}
    assert len(cases) > 100
    assert wrong == partial, (
        "support is `partial` exactly where the corpus has a line that CodeQL alone gets wrong"
    )
