"""The telling names: any position and spelling is found, other meanings are not, every engine can read the patterns."""

from __future__ import annotations

import re

import pytest

from flake8_nomock.catalogue.vocabulary import expand
from flake8_nomock.catalogue.vocabulary.module_names import SHAPES
from flake8_nomock.catalogue.vocabulary.phrases import PHRASES
from flake8_nomock.core.errors import ConfigurationError
from flake8_nomock.core.regex_safety import check
from flake8_nomock.engines.codeql.portable_regex import problems


def _says(name: str, of: str) -> bool:
    return re.fullmatch(expand(f"${of}"), name) is not None


@pytest.mark.parametrize("of", [*PHRASES, *SHAPES])
def test_an_expression_is_safe_and_portable(of: str) -> None:
    assert check(expand(f"${of}"))
    assert problems(expand(f"${of}")) == []


@pytest.mark.parametrize(
    "name",
    [
        "mock",
        "mocks",
        "_mock",
        "mock_rows",
        "INITIAL_MOCK_ROWS",
        "users_mock",
        "paymentsMock",
        "userMockList",
        "mock$",
        "MOCKS_BY_ID",
        "WSMock",
        "Mock",
        "rows2Mock",
        "dummyUsers",
        "DUMMY",
        "stubbed_answer",
        "mockUploads",
    ],
)
def test_a_word_is_found_in_any_position(name: str) -> None:
    assert _says(name, "made-up")
    assert not _says(name, "not-made-up")


@pytest.mark.parametrize(
    "name", ["hammock", "mocker", "stubborn", "Mockito", "mockup", "fakeh", "smocks", "MOCKUPS"]
)
def test_a_longer_word_is_another_word(name: str) -> None:
    assert not _says(name, "made-up")


@pytest.mark.parametrize(
    "name",
    [
        "mock_exams",
        "mockExamRows",
        "MOCK_TRIAL_DATES",
        "FAKE_USER_AGENT",
        "payStubs",
        "is_mock",
        "useMocks",
        "USE_MOCK_DATA",
        "FakeQuantize",
        "all_dummy_vars",
        "FakeNewsDetector",
    ],
)
def test_another_meaning_is_known(name: str) -> None:
    assert _says(name, "not-made-up")


def test_a_list_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match="no such list of names"):
        expand("$made-upp")


@pytest.mark.parametrize("text", ["", "mock", r"\$fetch", "$[a-z]+", "$", "^x$"])
def test_what_is_no_reference_stays_as_it_is(text: str) -> None:
    assert expand(text) == text
