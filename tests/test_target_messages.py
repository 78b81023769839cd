"""Messages name what is doubled as a reader knows it."""

from __future__ import annotations

import pytest

from flake8_nomock.catalogue.target_messages import with_target


@pytest.mark.parametrize(
    ("code", "symbol", "target", "shown"),
    [
        ("NMK301", "monkeypatch.setattr", ".shop.orders.charge", "replaces `shop.orders.charge`"),
        ("NMK301", "monkeypatch.setattr", "..orders.charge", "replaces `orders.charge`"),
        ("NMK301", "monkeypatch.setattr", "#send", "replaces `send`"),
        ("NMK103", "vi.mock", "./db#query", "replaces an object"),
        ("NMK301", "vi.mock", "./db#query", "replaces `query` of `./db`"),
        ("NMK301", "vi.mock", "..#query", "replaces `query` of `..`"),
        ("NMK301", "vi.mock", "", "replaces an object"),
    ],
)
def test_a_target_stands_without_its_leading_dots(code: str, symbol: str, target: str, shown: str) -> None:
    assert with_target(code, f"`{symbol}` replaces an object", symbol, target) == f"`{symbol}` {shown}"


def test_an_assigned_path_takes_the_place_of_the_symbol() -> None:
    message = "`charge` is replaced by an assignment"
    shown = with_target("NMK302", message, "charge", ".shop.orders.charge")
    assert shown == "`shop.orders.charge` is replaced by an assignment"


def test_a_member_of_made_up_data_is_named() -> None:
    message = "mock response of a route (`mock_data`)"
    assert with_target("NMK404", message, "mock_data", "mock_data.orders") == (
        "mock response of a route (`mock_data.orders`)"
    )
