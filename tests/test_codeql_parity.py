"""CodeQL against the catalogue: every field is looked at, and what CodeQL alone gets wrong is in the parity table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
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
    "fixture": {"provides"},  # an entry point of the API graph, in EntryPoints.qll
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


_MARKED = re.compile(r"(?:#|//) (\$|ok:) ([^/\n]*)")


def _marks(language: Language) -> Iterator[tuple[str, str, str]]:
    """Yield (mark, query, folder) of what the hand-written tests say a query across files reports (`$`) or leaves alone."""
    for folder in (PACKS / language.name / "test").glob("across*"):
        for file in folder.rglob("*.*"):
            for match in _MARKED.finditer(file.read_text(encoding="utf-8")) if file.is_file() else ():
                place = file.parent.relative_to(folder.parent).as_posix()
                yield from ((match[1], query, place) for query in match[2].split())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_queries_across_files_have_ten_lines_of_each_kind_in_several_folders(language: Language) -> None:
    queries = {
        file.stem.partition("-")[0] for file in (PACKS / language.name / "src/queries/across").glob("*.ql")
    }
    marks = list(_marks(language))
    assert len(queries) == 8
    assert {query for _, query, _ in marks} == queries
    for query, mark in product(sorted(queries), ("$", "ok:")):
        places = [place for how, name, place in marks if (how, name) == (mark, query)]
        assert len(places) >= 10, (query, mark)
        assert len(set(places)) >= 2, (query, mark)
