# NMK105-double-fixture/fixture-generic.py
"""Common words count as fixtures of a library only where its interface is used."""

import pytest


def test_when(when):  # $ NMK105
    when(dict).get("ä").thenReturn(3)


def test_two(größe, when2, expect):  # $ NMK105
    when2(größe.get).thenRaise(KeyError)


@pytest.fixture
def stubbed(patch):  # $ NMK105
    patch("app.größe").thenAnswer(dict)


async def test_spy(*, spy2):  # $ NMK105
    spy2(dict.get)
    (await spy2.found()).thenCallOriginalImplementation()


def test_safe(patch):  # $ NMK105
    patch("app.größe").any_call().then_return(3)


def test_clock(when):  # ok: perhaps a point in time
    return when.isoformat()


def test_diff(patch, tree):  # ok: perhaps a file
    assert patch.apply(tree)


def test_prose(expect):  # ok: perhaps a value
    assert expect == "thenReturn"


def test_playwright(page, expect):  # ok: perhaps Playwright's assertion
    expect(page).to_have_title("Größe")
