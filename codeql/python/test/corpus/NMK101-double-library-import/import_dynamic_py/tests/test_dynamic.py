# NMK101-double-library-import/import-dynamic.py
import builtins
import importlib
import importlib as il
import unittest
from importlib import import_module, import_module as lade

import pytest
from pytest import importorskip

a = importlib.import_module("unittest.mock")  # $ NMK101
b = il.import_module("mock")  # $ NMK101
c = import_module("pytest_mock")  # $ NMK101
größe, d = 1, lade("flexmock")  # $ NMK101
e = import_module("unittest" + ".mock")  # $ NMK101
f = import_module(".".join(["unittest", "mock"]))  # $ NMK101
g = import_module(f"{'unittest'}.{'mock'}")  # $ NMK101
h = __import__("mock")  # $ NMK101
i = __import__("unittest.mock", fromlist=["Mock"])  # $ NMK101
j = builtins.__import__("pretend")  # $ NMK101
k = importlib.__import__("doublex")  # $ NMK101
m = pytest.importorskip("pytest_mock")  # $ NMK101
n = importorskip("mock", "1.0.1")  # $ NMK101
o = getattr(unittest, "mock")  # $ NMK101


def test_arguments(run):
    run(plugin=importlib.import_module("decoy"))  # $ NMK101
    return [import_module(name="mockito")]  # $ NMK101


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
