# corpus: src/shop/clients.py
from collections import namedtuple

FakeClient = namedtuple("FakeClient", "send")  # expect: NMK401@python
Client = namedtuple("MockClient", "send")  # expect: NMK401@python
Row = namedtuple("Row", "id name")  # ok: a record
DummyRow = namedtuple("DummyRow", "id name")  # ok: a filler
