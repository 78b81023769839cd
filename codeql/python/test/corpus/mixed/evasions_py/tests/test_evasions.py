# mixed/evasions.py
"""Every roundabout way to a double that one file can show."""

import builtins
import functools
import importlib
import operator
import sys
import unittest
from importlib import import_module
from unittest import mock  # $ NMK101
from unittest.mock import MagicMock, Mock, patch  # $ NMK101

# -- aliases ---------------------------------------------------------------------------------------

M = Mock
N = M
O = mock
P = O.patch
Q = P.object
R: type = MagicMock
S = T = mock.Mock


def test_aliases(größe):
    N()  # $ NMK102
    O.Mock()  # $ NMK102
    P("app.größe")  # $ NMK103
    Q(größe, "a")  # $ NMK103
    R()  # $ NMK102
    größe, _ = S(), T()  # $ NMK102


# -- tuples, walrus, choices, loops ----------------------------------------------------------------

a, b = Mock, patch  # $ NMK103
[c, (d, e)] = [MagicMock, (P, dict)]  # $ NMK103
f, *g = dict, Mock
h = MagicMock if sys.argv else dict
i = None or Mock
if (j := MagicMock):
    k = Mock
else:
    k = dict
try:
    l = Mock
except AttributeError:
    l = dict


def test_bindings(size):
    a()  # $ NMK102
    b("app.größe")  # $ NMK103
    c()  # $ NMK102
    d("app.größe")  # $ NMK103
    e()  # ok: a dict
    f()  # ok: a dict
    h()  # $ NMK102
    i()  # $ NMK102
    j()  # $ NMK102
    k()  # $ NMK102
    l()  # $ NMK102
    (x := Mock)()  # $ NMK102
    (Mock if size else dict)()  # $ NMK102
    (size or MagicMock)()  # $ NMK102
    x()  # $ NMK102
    for y in (Mock, dict):
        y()  # $ MISSING: NMK102
    return [z() for z in [Mock]]  # $ MISSING: NMK102


# -- objects that hold it --------------------------------------------------------------------------


class Toolbox:
    double = Mock
    tools = mock

    def __init__(self):
        self.replace = patch

    def build(self):
        self.double()  # $ NMK102
        self.tools.MagicMock()  # $ NMK102
        self.replace("app.größe")  # $ NMK103
        return Toolbox.double()  # $ MISSING: NMK102


TOOLS = {"double": Mock, "module": mock}
TOOLS["double"]()  # $ MISSING: NMK102
[Mock][0]()  # $ MISSING: NMK102
functools.partial(Mock, spec=dict)()  # ok: the class is handed on, not called here
functools.partial(patch, "app.größe")  # $ NMK103
map(patch, ["app.größe"])  # $ NMK103
operator.attrgetter("mock.Mock")(unittest)()  # $ MISSING: NMK102

# -- getattr ---------------------------------------------------------------------------------------

getattr(unittest, "mock")  # $ NMK101
getattr(unittest, "mo" + "ck").Mock()  # $ NMK101
getattr(mock, "Mock")()  # $ NMK102
getattr(mock, "patch")("app.größe")  # $ NMK103
getattr(getattr(unittest, "mock"), "Mock")()  # $ NMK101 NMK102
builtins.getattr(mock, "MagicMock")()  # $ NMK102
getattr(patch, "object")(dict, "get")  # $ NMK103
getattr(mock, "ANY")  # ok: the import was reported
getattr(dict, "Mock", None)  # ok: of another object
getattr(unittest, "TestCase")  # ok: the framework

# -- __import__ and importlib ----------------------------------------------------------------------

__import__("mock").Mock()  # $ NMK101
__import__("unittest.mock")  # $ NMK101
__import__("unittest.mock").mock.Mock()  # $ NMK101
__import__("unittest.mock", fromlist=["Mock"]).Mock()  # $ NMK101
__import__("unittest.mock", globals(), locals(), ["Mock"]).Mock()  # $ NMK101
__import__("unittest." "mock", fromlist=("x",))  # $ NMK101
importlib.import_module("unittest.mock").patch("app.größe")  # $ NMK101
import_module(f"unittest{'.'}mock")  # $ NMK101
import_module("".join(("unittest", ".mock")))  # $ NMK101
import_module("kcom.tsettinu"[::-1])  # $ MISSING: NMK101
import_module("unittest.%s" % "mock")  # $ MISSING: NMK101
import_module("unittest.{}".format("mock"))  # $ MISSING: NMK101
NAME = "unittest.mock"
import_module(NAME)  # not reported by CodeQL
loaded = importlib.import_module("unittest." + "mock")  # $ NMK101
loaded.Mock()  # $ NMK102
loaded.patch("app.größe")  # $ NMK103
__import__("unittest")  # ok: the framework
import_module("unittest." + "case")  # ok: the framework

# -- the registry and namespaces -------------------------------------------------------------------

sys.modules["unittest.mock"].Mock()  # $ NMK101
registered = sys.modules["unittest" + ".mock"]  # $ NMK101
registered.patch("app.größe")  # $ NMK103
unittest.mock.Mock()  # $ NMK102
sys.modules["json"].dumps({})  # ok: a real module
globals()["Mock"]()  # not reported by CodeQL
vars(unittest)["mock"].Mock()  # not reported by CodeQL
unittest.__dict__["mock"].Mock()  # not reported by CodeQL
exec("from unittest import mock")  # $ MISSING: NMK101
eval("Mock()")  # $ MISSING: NMK102


def test_global():
    global late
    late = Mock


def test_uses_global():
    late()  # $ NMK102


def test_closure():
    inner = None

    def bind():
        nonlocal inner
        inner = patch

    bind()
    return inner("app.größe")  # $ NMK103


def test_default(make=Mock, *, name="ß"):
    return make()  # $ MISSING: NMK102


def make_double():
    return Mock


make_double()()  # $ MISSING: NMK102
