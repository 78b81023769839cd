# NMK102-test-double/use-libraries.py
import aiounittest
import asynctest
import asyncmock  # $ NMK101
import chai  # $ NMK101
import decoy  # $ NMK101
import dingus  # $ NMK101
import doubles  # $ NMK101
import doublex  # $ NMK101
import fudge  # $ NMK101
import ludibrio  # $ NMK101
import minimock  # $ NMK101
import mock_open  # $ NMK101
import mockextras  # $ NMK101
import mockito  # $ NMK101
import mocksafe  # $ NMK101
import mocktest  # $ NMK101
import mox  # $ NMK101
import pretend  # $ NMK101
from absl.testing import absltest
from aiounittest.mock import AsyncMockIterator  # $ NMK101
from flexmock import flexmock  # $ NMK101
from mox3 import mox as old_mox  # $ NMK101
from testfixtures.mock import Mock  # $ NMK101


def test_attributes():
    user = pretend.stub(name="Zoë")  # $ NMK102
    pretend.call_recorder(lambda: user)  # $ NMK102
    pretend.raiser(ValueError)  # $ NMK102
    flexmock(user).should_receive("save")  # $ NMK102
    mockito.mock(dict)  # $ NMK102


def test_doublex():
    with doublex.Stub() as db:  # $ NMK102
        db.load()
    doublex.Mimic(doublex.Mock, dict)  # $ NMK102
    doublex.assert_that(1, 1)  # ok: hamcrest's assertion


def test_record_and_replay():
    control = mox.Mox()  # $ NMK102
    control.ReplayAll()  # ok: using it is not making it
    old_mox.MockAnything()  # $ NMK102
    ("größe", dingus.Dingus("x"))  # $ NMK102


def test_words():
    fudge.Fake("sender")  # $ NMK102
    minimock.Mock("smtplib.SMTP")  # $ NMK102
    ludibrio.Dummy()  # $ NMK102
    doubles.InstanceDouble("app.User")  # $ NMK102
    mocktest.mock("user")  # $ NMK102
    mockextras.stub((1, 2))  # $ NMK102
    mock_open.MockOpen()  # $ NMK102
    mocksafe.mock(dict)  # $ NMK102
    decoy.Decoy()  # $ NMK102


class TestTea(chai.Chai):  # $ NMK102
    def test_brews(self):
        return self.mock(), self.stub(dict)  # $ NMK102


class TestPlain(asynctest.TestCase):  # ok: no double
    def test_coroutine(self):
        return asynctest.CoroutineMock()  # $ NMK102


class TestAbseil(absltest.TestCase):  # ok: no double
    def test_double(self):
        absltest.mock.MagicMock()  # $ NMK102
        asyncmock.AsyncMock()  # $ NMK102
        AsyncMockIterator(["ö"])  # $ NMK102
        aiounittest.futurized("ö")  # $ NMK102
        aiounittest.run_sync(None)  # ok: runs a real coroutine
        return Mock()  # $ NMK102
