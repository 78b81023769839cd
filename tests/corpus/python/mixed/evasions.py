# corpus: tests/test_evasions.py
"""Every roundabout way to a double that one file can show."""

import builtins
import functools
import importlib
import operator
import sys
import unittest
from importlib import import_module
from unittest import mock  # expect: NMK101
from unittest.mock import MagicMock, Mock, patch  # expect: NMK101

# -- aliases ---------------------------------------------------------------------------------------

M = Mock
N = M
O = mock
P = O.patch
Q = P.object
R: type = MagicMock
S = T = mock.Mock


def test_aliases(größe):
    N()  # expect: NMK102:5
    O.Mock()  # expect: NMK102:5
    P("app.größe")  # expect: NMK103:5
    Q(größe, "a")  # expect: NMK103:5
    R()  # expect: NMK102:5
    größe, _ = S(), T()  # expect: NMK102:16


# -- tuples, walrus, choices, loops ----------------------------------------------------------------

a, b = Mock, patch  # expect: NMK103:14
[c, (d, e)] = [MagicMock, (P, dict)]  # expect: NMK103:28
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
    a()  # expect: NMK102:5
    b("app.größe")  # expect: NMK103:5
    c()  # expect: NMK102:5
    d("app.größe")  # expect: NMK103:5
    e()  # ok: a dict
    f()  # ok: a dict
    h()  # expect: NMK102:5
    i()  # expect: NMK102:5
    j()  # expect: NMK102:5
    k()  # expect: NMK102:5
    l()  # expect: NMK102:5
    (x := Mock)()  # expect: NMK102:5
    (Mock if size else dict)()  # expect: NMK102:5
    (size or MagicMock)()  # expect: NMK102:5
    x()  # expect: NMK102:5
    for y in (Mock, dict):
        y()  # miss: NMK102 -- the variable of a loop is not followed
    return [z() for z in [Mock]]  # miss: NMK102 -- the variable of a comprehension is not followed


# -- objects that hold it --------------------------------------------------------------------------


class Toolbox:
    double = Mock
    tools = mock

    def __init__(self):
        self.replace = patch

    def build(self):
        self.double()  # expect: NMK102:9
        self.tools.MagicMock()  # expect: NMK102:9
        self.replace("app.größe")  # expect: NMK103:9
        return Toolbox.double()  # miss: NMK102 -- attributes of a class are followed through self only


TOOLS = {"double": Mock, "module": mock}
TOOLS["double"]()  # miss: NMK102 -- elements of containers are not followed
[Mock][0]()  # miss: NMK102 -- elements of containers are not followed
functools.partial(Mock, spec=dict)()  # ok: the class is handed on, not called here
functools.partial(patch, "app.größe")  # expect: NMK103:1
map(patch, ["app.größe"])  # expect: NMK103:5
operator.attrgetter("mock.Mock")(unittest)()  # miss: NMK102 -- names in strings of unknown functions

# -- getattr ---------------------------------------------------------------------------------------

getattr(unittest, "mock")  # expect: NMK101:1
getattr(unittest, "mo" + "ck").Mock()  # expect: NMK101:1
getattr(mock, "Mock")()  # expect: NMK102:1
getattr(mock, "patch")("app.größe")  # expect: NMK103:1
getattr(getattr(unittest, "mock"), "Mock")()  # expect: NMK101:9 NMK102:1
builtins.getattr(mock, "MagicMock")()  # expect: NMK102:1
getattr(patch, "object")(dict, "get")  # expect: NMK103:1
getattr(mock, "ANY")  # ok: the import was reported
getattr(dict, "Mock", None)  # ok: of another object
getattr(unittest, "TestCase")  # ok: the framework

# -- __import__ and importlib ----------------------------------------------------------------------

__import__("mock").Mock()  # expect: NMK101:1
__import__("unittest.mock")  # expect: NMK101:1
__import__("unittest.mock").mock.Mock()  # expect: NMK101:1
__import__("unittest.mock", fromlist=["Mock"]).Mock()  # expect: NMK101:1
__import__("unittest.mock", globals(), locals(), ["Mock"]).Mock()  # expect: NMK101:1
__import__("unittest." "mock", fromlist=("x",))  # expect: NMK101:1
importlib.import_module("unittest.mock").patch("app.größe")  # expect: NMK101:1
import_module(f"unittest{'.'}mock")  # expect: NMK101:1
import_module("".join(("unittest", ".mock")))  # expect: NMK101:1
import_module("kcom.tsettinu"[::-1])  # miss: NMK101 -- slices are not folded
import_module("unittest.%s" % "mock")  # miss: NMK101 -- formatting is not folded
import_module("unittest.{}".format("mock"))  # miss: NMK101 -- formatting is not folded
NAME = "unittest.mock"
import_module(NAME)  # expect: NMK101@python
loaded = importlib.import_module("unittest." + "mock")  # expect: NMK101:10
loaded.Mock()  # expect: NMK102:1
loaded.patch("app.größe")  # expect: NMK103:1
__import__("unittest")  # ok: the framework
import_module("unittest." + "case")  # ok: the framework

# -- the registry and namespaces -------------------------------------------------------------------

sys.modules["unittest.mock"].Mock()  # expect: NMK101:1
registered = sys.modules["unittest" + ".mock"]  # expect: NMK101:14
registered.patch("app.größe")  # expect: NMK103:1
unittest.mock.Mock()  # expect: NMK102:1
sys.modules["json"].dumps({})  # ok: a real module
globals()["Mock"]()  # expect: NMK102:1@python
vars(unittest)["mock"].Mock()  # expect: NMK102:1@python
unittest.__dict__["mock"].Mock()  # expect: NMK102:1@python
exec("from unittest import mock")  # miss: NMK101 -- code in strings is not read
eval("Mock()")  # miss: NMK102 -- code in strings is not read


def test_global():
    global late
    late = Mock


def test_uses_global():
    late()  # expect: NMK102:5


def test_closure():
    inner = None

    def bind():
        nonlocal inner
        inner = patch

    bind()
    return inner("app.größe")  # expect: NMK103:12


def test_default(make=Mock, *, name="ß"):
    return make()  # miss: NMK102 -- defaults of parameters are not followed


def make_double():
    return Mock


make_double()()  # miss: NMK102 -- what functions return is not followed
