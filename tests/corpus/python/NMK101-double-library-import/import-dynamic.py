# corpus: tests/test_dynamic.py
import builtins
import importlib
import importlib as il
import unittest
from importlib import import_module, import_module as lade

import pytest
from pytest import importorskip

a = importlib.import_module("unittest.mock")  # expect: NMK101:5
b = il.import_module("mock")  # expect: NMK101:5
c = import_module("pytest_mock")  # expect: NMK101:5
größe, d = 1, lade("flexmock")  # expect: NMK101:15
e = import_module("unittest" + ".mock")  # expect: NMK101:5
f = import_module(".".join(["unittest", "mock"]))  # expect: NMK101:5
g = import_module(f"{'unittest'}.{'mock'}")  # expect: NMK101:5
h = __import__("mock")  # expect: NMK101:5
i = __import__("unittest.mock", fromlist=["Mock"])  # expect: NMK101:5
j = builtins.__import__("pretend")  # expect: NMK101:5
k = importlib.__import__("doublex")  # expect: NMK101:5
m = pytest.importorskip("pytest_mock")  # expect: NMK101:5
n = importorskip("mock", "1.0.1")  # expect: NMK101:5
o = getattr(unittest, "mock")  # expect: NMK101:5


def test_arguments(run):
    run(plugin=importlib.import_module("decoy"))  # expect: NMK101:16
    return [import_module(name="mockito")]  # expect: NMK101:13


def test_real_modules(name):
    importlib.import_module("json")  # ok: a real module
    importlib.import_module(name)  # ok: nobody knows which
    importlib.import_module("mock" + "up")  # ok: another module
    importlib.import_module(".mock_data", "app")  # ok: a relative name, another module
    importlib.reload(unittest)  # ok: loads what is there
    pytest.importorskip("numpy")  # ok: a real module
    getattr(unittest, "TestCase")  # ok: the framework
    getattr(name, "mock")  # ok: of an unknown object


def import_module_of(import_module):
    return import_module("mock")  # ok: the parameter, not importlib's function
