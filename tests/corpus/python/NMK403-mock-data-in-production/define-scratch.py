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


FAKE_ANSWERS = {"coder": partial(answer, tries=3), "browser": answer}  # alarm: NMK403@codeql -- a table of functions
AGENT_TO_FAKE_ANSWER_FN = {"browser": "Go on"}  # ok: the functions, or what takes their place
mock_handlers_func = {"a": "b"}  # ok: the same
FAKE_ANSWER_TEXTS = {"coder": "Go on", "browser": "Stop"}  # expect: NMK403:1


def search(rows, settings):
    fake_entry = {"title": rows["title"], "url": rows.get("url", "none")}  # alarm: NMK403@codeql -- real values in a made-up frame
    mock_order = {"title": "Größe", "url": rows["url"]}  # expect: NMK403:5
    return fake_entry, mock_order
