# corpus: src/shop/limits.py
# What carries such a word in production and takes the place of nothing.
from typing import Protocol


class InMemoryRateLimiter:  # ok: it counts what this process does
    def __init__(self):
        self.history = {}


class InMemoryTaskTracker:  # ok: the same
    def __init__(self):
        self.workers = {}


class InMemoryOrders:  # expect: NMK401:1
    def __init__(self):
        self.rows = {}

    def add(self, row):
        self.rows[row.id] = row

    def get(self, key):
        return self.rows[key]


class FakeUserAnswer(Protocol):  # ok: a shape
    def __call__(self, state) -> str: ...


class FakeGatewayError(Exception):  # ok: an error
    pass


class FakeGateway:  # expect: NMK401:1
    def charge(self, amount):
        return True
