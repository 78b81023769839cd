# corpus: src/shop/forms.py
"""Other ways to write that made-up data stands in for real data."""

from dataclasses import dataclass, field

MOCK_QUOTES = {"EUR": 1.1, "GBP": 0.9}  # expect: NMK403:1
_fake_orders = [{"id": 7, "title": "Größe"}]  # expect: NMK403:1
REAL_QUOTES = {"EUR": 1.1, "GBP": 0.9}


def again(client):
    for _ in range(3):
        try:
            return client.quotes()
        except OSError:
            continue
    return MOCK_QUOTES  # expect: NMK504@python


def again_and_raise(client):
    for _ in range(3):
        try:
            return client.quotes()
        except OSError:
            pass
    return REAL_QUOTES  # ok: nothing made up


def collected(client, keys):
    found = []
    for key in keys:
        try:
            found.append(client.find(key))
        except KeyError:
            continue
    return found  # ok: what was found


def told(client):
    result = client.orders()
    if "error" in result:
        result = {"orders": _fake_orders}  # expect: NMK504@python
    return result


def told_otherwise(client):
    result = client.orders()
    if "errors" not in result:
        return result
    return _fake_orders  # expect: NMK504@python


def tagged(order):
    if "urgent" in order:
        return order
    return {"orders": order}  # ok: nothing made up


@dataclass
class Report:
    rows: list = field(default_factory=lambda: list(_fake_orders))  # expect: NMK504@python
    quotes: dict = field(default_factory=MOCK_QUOTES.copy)  # expect: NMK504@python
    empty: list = field(default_factory=list)  # ok: nothing in it
    real: dict = field(default_factory=REAL_QUOTES.copy)  # ok: nothing made up


def orders():
    return [dict(order, total=1) for order in _fake_orders]


def handed_back(client):
    return client.orders() or orders()  # expect: NMK504@python


def either(client, is_ready):
    return REAL_QUOTES if is_ready else load(client)


def handed_back_otherwise(client):
    return client.quotes() or either(client, True)  # ok: nothing made up
