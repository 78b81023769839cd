# NMK303-module-registry/assign.py
import importlib.util
import json
import sys
import sys as system
import types
from sys import modules
from types import ModuleType
from unittest.mock import MagicMock  # $ NMK101


class Boto:
    pass


sys.modules["boto3"] = ModuleType("boto3")  # $ NMK303
sys.modules["boto3"] = MagicMock()  # $ NMK102 NMK303
system.modules["größe"] = Boto()  # $ NMK303
modules["boto3"] = types.SimpleNamespace(client=dict)  # $ NMK303
größe = 1; sys.modules["boto3"] = Boto  # $ NMK303
sys.modules["boto3"] = None  # $ NMK303
sys.modules["a"] = sys.modules["b"] = Boto()  # $ NMK303
sys.modules.setdefault("boto3", Boto())  # $ NMK303
sys.modules.update({"boto3": Boto(), "größe": None})  # $ NMK303


def test_local(fake_boto):
    registry = sys.modules
    registry["boto3"] = fake_boto  # $ NMK303
    _, sys.modules["boto3"] = 1, fake_boto  # $ NMK303
    for name in ("a", "ß"):
        sys.modules[name] = Boto()  # $ NMK303


def test_unloads(monkeypatch):
    sys.modules.pop("app.config", None)  # ok: loads the real one anew
    del sys.modules["app.config"]  # ok: loads the real one anew
    saved = sys.modules["app.config"]
    sys.modules["app.config"] = saved  # ok: restoring it
    sys.modules["app.config"] = json  # ok: a real module
    sys.modules.update(saved)  # ok: restoring it
    for name, module in saved.items():
        sys.modules[name] = module  # ok: restoring it


def test_loads(spec, modules):
    sys.modules["app"] = importlib.util.module_from_spec(spec)  # ok: a real module
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # ok: a real module
    sys.modules["app"] = importlib.import_module("app.v2")  # ok: a real module
    modules["boto3"] = Boto()  # ok: the parameter
    spec.modules["boto3"] = Boto()  # ok: of an unknown object
    assert "boto3" in sys.modules  # ok: a question
    return sys.modules.get("boto3")  # ok: a question
