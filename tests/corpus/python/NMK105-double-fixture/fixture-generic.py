# corpus: tests/test_generic_fixtures.py
"""Common words count as fixtures of a library only where its interface is used."""

import pytest


def test_when(when):  # expect: NMK105:15
    when(dict).get("ä").thenReturn(3)


def test_two(größe, when2, expect):  # expect: NMK105:21
    when2(größe.get).thenRaise(KeyError)


@pytest.fixture
def stubbed(patch):  # expect: NMK105:13
    patch("app.größe").thenAnswer(dict)


async def test_spy(*, spy2):  # expect: NMK105:23
    spy2(dict.get)
    (await spy2.found()).thenCallOriginalImplementation()


def test_safe(patch):  # expect: NMK105:15
    patch("app.größe").any_call().then_return(3)


def test_clock(when):  # ok: perhaps a point in time
    return when.isoformat()


def test_diff(patch, tree):  # ok: perhaps a file
    assert patch.apply(tree)


def test_prose(expect):  # ok: perhaps a value
    assert expect == "thenReturn"


def test_playwright(page, expect):  # ok: perhaps Playwright's assertion
    expect(page).to_have_title("Größe")
