# corpus: tests/unit/test_reexported_patch.py
from awscli.testutils import mock, unittest
from tests import patch
from tests.helpers import mock as helfer
from .compat import patch as ersetze


class TestCommand(unittest.TestCase):  # ok: the framework, handed on
    def setUp(self):
        self.patcher = mock.patch("awscli.größe.run")  # expect: NMK103:24

    @mock.patch.object(dict, "get")  # expect: NMK103:6
    def test_object(self, get):
        return helfer.patch("app.core.fetch")  # expect: NMK103:16


@patch("app.core.fetch")  # expect: NMK103:2
def test_target(fetch):
    with ersetze(target="app.core." + "fetch") as ä:  # expect: NMK103:10
        return ä, patch.object(dict, "get")  # expect: NMK103:19


def test_others(tree):
    patch(tree, 3)  # ok: no target
    patch("a word")  # ok: no dotted name
    patch(["app.core"])  # ok: no string
    mock.load("app.core.fetch")  # ok: not the interface of mock
