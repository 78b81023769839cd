# corpus: tests/test_every_library.py
import aiounittest
import asynctest
import asyncmock  # expect: NMK101
import chai  # expect: NMK101
import decoy  # expect: NMK101
import dingus  # expect: NMK101
import doubles  # expect: NMK101
import doublex  # expect: NMK101
import fudge  # expect: NMK101
import ludibrio  # expect: NMK101
import minimock  # expect: NMK101
import mock_open  # expect: NMK101
import mockextras  # expect: NMK101
import mockito  # expect: NMK101
import mocksafe  # expect: NMK101
import mocktest  # expect: NMK101
import mox  # expect: NMK101
import pretend  # expect: NMK101
from absl.testing import absltest
from aiounittest.mock import AsyncMockIterator  # expect: NMK101
from flexmock import flexmock  # expect: NMK101
from mox3 import mox as old_mox  # expect: NMK101
from testfixtures.mock import Mock  # expect: NMK101


def test_attributes():
    user = pretend.stub(name="Zoë")  # expect: NMK102:12
    pretend.call_recorder(lambda: user)  # expect: NMK102:5
    pretend.raiser(ValueError)  # expect: NMK102:5
    flexmock(user).should_receive("save")  # expect: NMK102:5
    mockito.mock(dict)  # expect: NMK102:5


def test_doublex():
    with doublex.Stub() as db:  # expect: NMK102:10
        db.load()
    doublex.Mimic(doublex.Mock, dict)  # expect: NMK102:5
    doublex.assert_that(1, 1)  # ok: hamcrest's assertion


def test_record_and_replay():
    control = mox.Mox()  # expect: NMK102:15
    control.ReplayAll()  # ok: using it is not making it
    old_mox.MockAnything()  # expect: NMK102:5
    ("größe", dingus.Dingus("x"))  # expect: NMK102:15


def test_words():
    fudge.Fake("sender")  # expect: NMK102:5
    minimock.Mock("smtplib.SMTP")  # expect: NMK102:5
    ludibrio.Dummy()  # expect: NMK102:5
    doubles.InstanceDouble("app.User")  # expect: NMK102:5
    mocktest.mock("user")  # expect: NMK102:5
    mockextras.stub((1, 2))  # expect: NMK102:5
    mock_open.MockOpen()  # expect: NMK102:5
    mocksafe.mock(dict)  # expect: NMK102:5
    decoy.Decoy()  # expect: NMK102:5


class TestTea(chai.Chai):  # expect: NMK102:15
    def test_brews(self):
        return self.mock(), self.stub(dict)  # expect: NMK102:16


class TestPlain(asynctest.TestCase):  # ok: no double
    def test_coroutine(self):
        return asynctest.CoroutineMock()  # expect: NMK102:16


class TestAbseil(absltest.TestCase):  # ok: no double
    def test_double(self):
        absltest.mock.MagicMock()  # expect: NMK102:9
        asyncmock.AsyncMock()  # expect: NMK102:9
        AsyncMockIterator(["ö"])  # expect: NMK102:9
        aiounittest.futurized("ö")  # expect: NMK102:9
        aiounittest.run_sync(None)  # ok: runs a real coroutine
        return Mock()  # expect: NMK102:16
