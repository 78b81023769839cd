# NMK401-hand-written-double/define-made-production.py
from collections import namedtuple

FakeClient = namedtuple("FakeClient", "send")  # not reported by CodeQL
Client = namedtuple("MockClient", "send")  # not reported by CodeQL
Row = namedtuple("Row", "id name")  # ok: a record
DummyRow = namedtuple("DummyRow", "id name")  # ok: a filler
