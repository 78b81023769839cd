# NMK401-hand-written-double/define-made.py
import collections
import dataclasses
from collections import namedtuple
from typing import NamedTuple

FakeClient = namedtuple("FakeClient", "send")  # not reported by CodeQL
MockResponse = collections.namedtuple("MockResponse", ["status_code", "json"])  # not reported by CodeQL
Response = namedtuple("StubResponse", "status")  # not reported by CodeQL
FakeRow = NamedTuple("FakeRow", [("id", int)])  # not reported by CodeQL
SpyResult = dataclasses.make_dataclass("SpyResult", ["calls"])  # not reported by CodeQL
Point = namedtuple("Point", "x y")  # ok: a record
FakeNewsLabel = namedtuple("FakeNewsLabel", "text")  # ok: the subject
fields = namedtuple("Fields", "fake mock")  # ok: names of its fields
MockError = namedtuple("MockError", "code")  # ok: an error
FakeTotal = sum([1, 2])  # ok: no class
