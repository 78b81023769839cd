# NMK302-assigned-replacement/assign-tables.py
"""Attributes that are replaced by way of a table, or by a call."""

from shop import gateway, stock
from shop.registry import HANDLERS
from shop.stock import Store


def refuse(order):
    return None


object.__setattr__(gateway, "charge", lambda: 1)  # not reported by CodeQL
gateway.__setattr__("charge", refuse)  # not reported by CodeQL
type.__setattr__(Store, "save", refuse)  # not reported by CodeQL
gateway.__dict__["charge"] = lambda: 1  # not reported by CodeQL
vars(gateway)["charge"] = refuse  # not reported by CodeQL
vars(stock)["count"], other = refuse, 2  # not reported by CodeQL
gateway.__dict__.update({"charge": refuse, "größe": 3})  # not reported by CodeQL
vars(gateway).update(charge=lambda: 1)  # not reported by CodeQL
gateway.__dict__.setdefault("charge", refuse)  # not reported by CodeQL
gateway.__dict__.__setitem__("charge", refuse)  # not reported by CodeQL
gateway.HANDLERS["charge"] = lambda: 1  # not reported by CodeQL
gateway.registry.handlers["charge"] = refuse  # not reported by CodeQL
stock.TABLE["a"]["b"] = 3  # ok: data
gateway.__dict__["timeout"] = 3  # ok: data
vars(gateway)["url"] = "https://sandbox.test"  # ok: data
gateway.RATES["eur"] = 1.1  # ok: data
gateway.__dict__.update({"timeout": 3})  # ok: data
HANDLERS["charge"] = refuse  # ok: an entry of a registry of its own, which may be meant for it
rows = {}
rows["a"] = lambda: 1  # ok: the test's own table
vars()["helper"] = refuse  # ok: the test's own names


class Order:
    def __init__(self):
        object.__setattr__(self, "total", lambda: 1)  # ok: an object that sets up itself
        self.__dict__["count"] = refuse  # ok: an object that sets up itself
        self.hooks["x"] = refuse  # ok: the object's own table


def test_method_of_an_object():
    store = Store()
    setattr(store, "save", lambda: 1)  # not reported by CodeQL
    object.__setattr__(store, "save", lambda: 1)  # not reported by CodeQL
    setattr(store, "rows", [1])  # ok: data
    for name in ("save", "load"):
        setattr(store, name, 1)  # ok: data
