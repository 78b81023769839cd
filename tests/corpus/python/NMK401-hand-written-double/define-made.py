# corpus: tests/test_orders.py
import collections
import dataclasses
from collections import namedtuple
from typing import NamedTuple

FakeClient = namedtuple("FakeClient", "send")  # expect: NMK401@python
MockResponse = collections.namedtuple("MockResponse", ["status_code", "json"])  # expect: NMK401@python
Response = namedtuple("StubResponse", "status")  # expect: NMK401@python
FakeRow = NamedTuple("FakeRow", [("id", int)])  # expect: NMK401@python
SpyResult = dataclasses.make_dataclass("SpyResult", ["calls"])  # expect: NMK401@python
Point = namedtuple("Point", "x y")  # ok: a record
FakeNewsLabel = namedtuple("FakeNewsLabel", "text")  # ok: the subject
fields = namedtuple("Fields", "fake mock")  # ok: names of its fields
MockError = namedtuple("MockError", "code")  # ok: an error
FakeTotal = sum([1, 2])  # ok: no class
