# corpus: tests/test_client.py
import types
from types import SimpleNamespace

fake_client = SimpleNamespace(status=200)  # expect: NMK402@python
mock_response = types.SimpleNamespace(status_code=200, text="")  # expect: NMK402@python
stub_user = SimpleNamespace(id=1)  # expect: NMK402@python
options = SimpleNamespace(verbose=False)  # ok: data
settings.options = types.SimpleNamespace(debug=True)  # ok: data
user = {"fake": SimpleNamespace(id=1)}  # ok: a key
unmocked = SimpleNamespace(id=1)  # ok: another word

raised = type("FakeNoLoopError", (Exception,), {})  # alarm: NMK402@codeql -- an error
raised_too = type("FakeTimeout", (RuntimeError, OSError), {})  # alarm: NMK402@codeql -- the same
made = type("FakeLoop", (object,), {})  # expect: NMK402:8
