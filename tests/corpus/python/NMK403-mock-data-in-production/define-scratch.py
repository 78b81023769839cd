# corpus: src/shop/lists.py
import os

stubs = {"controller": "stubs/controller.stub"}  # ok: templates of a generator
mock_zeros = [0, 0, 0]  # ok: zeros
fake_head = {"val": 0, "next": None}  # ok: the head of a list
MOCK = bool(int(os.environ.get("MOCK", 0)))  # expect: NMK506
MOCK_MODE = os.getenv("MOCK_MODE")  # expect: NMK506
dummy_users = [{"id": 3, "name": "Ada"}]  # expect: NMK403
DUMMY_ROWS = [{"id": 3, "name": "Ada"}]  # expect: NMK403
dummy = {"val": 0}  # ok: the head of a list
stub_users = [{"id": 2, "name": "Ada"}]  # expect: NMK403
FAKE_FLAGS = {"beta": True}  # expect: NMK403
