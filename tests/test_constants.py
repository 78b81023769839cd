"""Constant folding: what a string expression always yields."""

from __future__ import annotations

import ast

import pytest

from flake8_nomock.engines.python.semantic.constants import fold_string


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("'a' + 'b'", "ab"),
        ("f'shop.{\"orders\"}'", "shop.orders"),
        ("f'shop.{\"orders\"!s}'", "shop.orders"),
        ("f'shop.{\"orders\"!r}'", None),
        ("f'shop.{\"orders\"!a}'", None),
        ("f'shop.{\"orders\":>9}'", None),
        ("'.'.join(['shop', 'orders'])", "shop.orders"),
        ("f'{name}'", None),
    ],
)
def test_only_what_python_yields_is_folded(source: str, expected: str | None) -> None:
    node = ast.parse(source, mode="eval").body
    assert fold_string(node) == expected
    if expected is not None:
        assert eval(compile(ast.Expression(node), "-", "eval")) == expected
