# NMK402-anonymous-double/define-named.py
import types
from types import SimpleNamespace

fake_client = SimpleNamespace(status=200)  # not reported by CodeQL
mock_response = types.SimpleNamespace(status_code=200, text="")  # not reported by CodeQL
stub_user = SimpleNamespace(id=1)  # not reported by CodeQL
options = SimpleNamespace(verbose=False)  # ok: data
settings.options = types.SimpleNamespace(debug=True)  # ok: data
user = {"fake": SimpleNamespace(id=1)}  # ok: a key
unmocked = SimpleNamespace(id=1)  # ok: another word

raised = type("FakeNoLoopError", (Exception,), {})  # $ SPURIOUS: NMK402
raised_too = type("FakeTimeout", (RuntimeError, OSError), {})  # $ SPURIOUS: NMK402
made = type("FakeLoop", (object,), {})  # $ NMK402
