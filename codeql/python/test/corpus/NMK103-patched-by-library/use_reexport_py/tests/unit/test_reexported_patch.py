# NMK103-patched-by-library/use-reexport.py
from awscli.testutils import mock, unittest
from tests import patch
from tests.helpers import mock as helfer
from .compat import patch as ersetze


class TestCommand(unittest.TestCase):  # ok: the framework, handed on
    def setUp(self):
        self.patcher = mock.patch("awscli.größe.run")  # $ NMK103

    @mock.patch.object(dict, "get")  # $ NMK103
    def test_object(self, get):
        return helfer.patch("app.core.fetch")  # $ NMK103


@patch("app.core.fetch")  # $ NMK103
def test_target(fetch):
    with ersetze(target="app.core." + "fetch") as ä:  # $ NMK103
        return ä, patch.object(dict, "get")  # $ NMK103


def test_others(tree):
    patch(tree, 3)  # ok: no target
    patch("a word")  # ok: no dotted name
    patch(["app.core"])  # ok: no string
    mock.load("app.core.fetch")  # ok: not the interface of mock
