"""Merging baselines: what both sides kept, never more than either."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flake8_nomock.policy.baseline.key import Key
from flake8_nomock.policy.baseline.merge import merge

A, B, C = (Key("a.py", "NMK102", "test_a", letter, "") for letter in "abc")


def at(key: Key, path: str) -> Key:
    return key._replace(path=path)


def test_what_either_side_fixed_is_gone() -> None:
    assert merge({A: 1, B: 1, C: 1}, {A: 1, B: 1}, {A: 1, C: 1}) == {A: 1}
    assert merge({A: 3}, {A: 2}, {A: 1}) == {A: 1}


def test_what_one_side_added_stays_out() -> None:
    assert merge({A: 1}, {A: 1, B: 1}, {A: 1, C: 1}) == {A: 1}
    assert merge({A: 1}, {A: 2}, {A: 1}) == {A: 1}


def test_what_both_sides_have_without_a_base() -> None:
    assert merge({}, {A: 1, B: 1}, {A: 1, C: 1}) == {A: 1}


def test_a_move_on_one_side() -> None:
    moved = {at(A, "new.py"): 1, at(B, "new.py"): 1}
    assert merge({A: 1, B: 1}, moved, {A: 1}) == {at(A, "new.py"): 1}
    assert merge({A: 1, B: 1}, {A: 1}, moved) == {at(A, "new.py"): 1}
    assert merge({A: 1, B: 1}, moved, moved) == moved


KEYS = st.sampled_from(
    [Key(path, "NMK102", "", name, "") for path in ("a.py", "b.py", "c.py") for name in "xy"]
)
SIDES = st.dictionaries(KEYS, st.integers(1, 3)).map(Counter)


@pytest.mark.slow
@given(SIDES, SIDES, SIDES)
def test_never_more_than_either(base: Counter[Key], ours: Counter[Key], theirs: Counter[Key]) -> None:
    """By statement, because a file may have moved on one side."""

    def statements(side: Counter[Key]) -> Counter[tuple[str, ...]]:
        found: Counter[tuple[str, ...]] = Counter()
        for key, count in side.items():
            found[key[1:]] += count
        return found

    merged = merge(base, ours, theirs)
    assert statements(merged) <= statements(ours)
    assert statements(merged) <= statements(theirs)
    assert merge(base, theirs, ours) == merged
    assert merge(base, ours, ours) == ours
