# NMK403-mock-data-in-production/define-scratch.py
import os

stubs = {"controller": "stubs/controller.stub"}  # ok: templates of a generator
mock_zeros = [0, 0, 0]  # ok: zeros
fake_head = {"val": 0, "next": None}  # ok: the head of a list
MOCK = bool(int(os.environ.get("MOCK", 0)))  # $ NMK506
MOCK_MODE = os.getenv("MOCK_MODE")  # $ NMK506
dummy_users = [{"id": 3, "name": "Ada"}]  # $ NMK403
DUMMY_ROWS = [{"id": 3, "name": "Ada"}]  # $ NMK403
dummy = {"val": 0}  # ok: the head of a list
stub_users = [{"id": 2, "name": "Ada"}]  # $ NMK403
FAKE_FLAGS = {"beta": True}  # $ NMK403


FAKE_ANSWERS = {"coder": partial(answer, tries=3), "browser": answer}  # $ SPURIOUS: NMK403
AGENT_TO_FAKE_ANSWER_FN = {"browser": "Go on"}  # ok: the functions, or what takes their place
mock_handlers_func = {"a": "b"}  # ok: the same
FAKE_ANSWER_TEXTS = {"coder": "Go on", "browser": "Stop"}  # $ NMK403


def search(rows, settings):
    fake_entry = {"title": rows["title"], "url": rows.get("url", "none")}  # $ SPURIOUS: NMK403
    mock_order = {"title": "Größe", "url": rows["url"]}  # $ NMK403
    return fake_entry, mock_order
