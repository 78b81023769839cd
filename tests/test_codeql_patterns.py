"""Patterns of the CodeQL packs, and what stands beside their queries: what can be said of both without CodeQL."""

from __future__ import annotations

import re
from pathlib import Path

import codeql_cases
import pytest
from codeql_packs_read import ROOT, RULES, short

from corpus.reader import CORPUS, read
from flake8_nomock.catalogue.rule import Rule
from flake8_nomock.engines.codeql.file_kind_rows import default_rows
from flake8_nomock.engines.codeql.languages import LANGUAGES, Language
from flake8_nomock.engines.codeql.portable_regex import embeddable, for_java, patterns_of, problems


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_the_name_of_a_case_does_not_change_the_scope_of_its_file(language: Language) -> None:
    """A folder `scope_test_py` must not make test code of the sources below it."""

    def scope(path: str) -> str:
        return next(
            (kind for _, kind, pattern in default_rows(language) if re.fullmatch(str(pattern), path)), ""
        )

    cases = [case for case in read(CORPUS / language.catalogue) if "/" in case.path]
    assert len(cases) > 100
    odd = [
        case.id
        for case in cases
        if scope(f"{codeql_cases.folder_of(case)}/{case.path}") != scope(f"c/{case.path}")
    ]
    assert not odd


# -- patterns ----------------------------------------------------------------------------------

PATTERNS = [(f"{place}", pattern) for rule in RULES for place, pattern in patterns_of(rule)]


def test_patterns_are_in_the_common_subset() -> None:
    assert len(PATTERNS) > 50
    assert not [(place, pattern, problems(pattern)) for place, pattern in PATTERNS if problems(pattern)]


@pytest.mark.slow
def test_patterns_compile_in_python_and_rust() -> None:
    from ast_grep_py import SgRoot

    root = SgRoot("x = 1", "python").root()
    for place, pattern in PATTERNS:
        for form in (pattern, embeddable(pattern)):
            re.compile(form)
            root.find(
                {"rule": {"kind": "identifier", "regex": f"^(?:{form})$"}}
            )  # raises for what Rust refuses
        assert place


@pytest.mark.parametrize(
    "pattern",
    ["(?=a)b", r"(a)\1", "(?P<n>a)", "a++", "(?>a)", "[a&&b]", "[[a]b]", r"\Ax", "a{", "x(?i)y", "(?x)a"],
)
def test_patterns_outside_are_named(pattern: str) -> None:
    assert problems(pattern)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [("(?i)ab|c", "AB", "d"), ("a{2,3}", "aaa", "a"), (r"[^\]]+", "x", "]"), (r"\{x", "{x", "x")],
)
def test_embedding_keeps_the_meaning(pattern: str, yes: str, no: str) -> None:
    assert not problems(pattern)
    for form in (pattern, embeddable(pattern)):
        assert re.fullmatch(form, yes) and not re.fullmatch(form, no)


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (r"\w+Fake", "größeFake", "größe-Fake"),
        (r"(?i)fake\W\w+", "FAKE größe", "fakeößgröße"),
        (r"[\w.-]+Fake", "a.größe-Fake", "größe Fake"),
        (r"[^\w.]Fake", "-Fake", "öFake"),
        (r"\\wFake", r"\wFake", "öFake"),
        (r"[\\w]Fake", "wFake", "öFake"),
        (r"[]\w]Fake", "öFake", "-Fake"),
    ],
)
def test_words_beyond_ascii_mean_the_same_where_classes_mean_ascii(pattern: str, yes: str, no: str) -> None:
    """Java reads classes as Python does with the flag ASCII."""
    for written, flags in ((pattern, 0), (for_java(pattern), re.ASCII)):
        assert re.fullmatch(written, yes, flags)
        assert not re.fullmatch(written, no, flags)


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_modules_of_the_library_are_short(language: Language) -> None:
    files = _library(language.name)
    assert len(files) > 30
    assert [file.name for file in files if len(file.read_text(encoding="utf-8").splitlines()) > 300] == []


def _library(name: str) -> list[Path]:
    return sorted((ROOT / "codeql" / name / "lib").rglob("*.qll"))


def _documented(rule: Rule, language: Language) -> bool:
    return language.support(rule).support == "yes" or bool(language.support(rule).reason)


@pytest.mark.parametrize("language", LANGUAGES, ids=short)
def test_parity_has_no_silent_hole(language: Language) -> None:
    assert all(_documented(rule, language) for rule in RULES)
    assert not [rule.code for rule in RULES if language.support(rule).support == "planned"]
