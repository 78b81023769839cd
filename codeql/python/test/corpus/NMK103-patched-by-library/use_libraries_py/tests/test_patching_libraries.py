# NMK103-patched-by-library/use-libraries.py
import asynctest
import doubles  # $ NMK101
import fixtures
import fudge  # $ NMK101
import minimock  # $ NMK101
import mocktest  # $ NMK101
import mox  # $ NMK101
from absl.testing import absltest
from chai import Chai  # $ NMK101
from dingus import DingusTestCase, patch as dingus_patch  # $ NMK101
from mockito import expect, patch, verify, when  # $ NMK101
from mocksafe import mock_module  # $ NMK101
from mox3 import stubout  # $ NMK101
from oslotest import mock_fixture  # $ NMK101
from testfixtures import LogCapture, Replace, Replacer, TempDirectory, replace


def test_mockito(db):
    when(db).load(...).thenReturn("Grüße")  # $ NMK103
    expect(db, times=1).save()  # $ NMK103
    patch(db.load, lambda: 1)  # $ NMK103
    verify(db).load()  # ok: asks, patches nothing


@replace("app.mail.send", dict)  # $ NMK103
def test_testfixtures():
    with Replacer() as r:  # $ NMK103
        r.replace("app.größe", 1)  # ok: the Replacer was reported
    with Replace("app.größe", 1), LogCapture():  # $ NMK103
        pass
    with LogCapture() as log, TempDirectory() as folder:  # ok: honest helpers
        return log, folder


class TestOpenStack:
    def setUp(self):
        self.useFixture(fixtures.MockPatch("nova.net.get"))  # $ NMK103
        self.useFixture(fixtures.MockPatchObject(dict, "ß"))  # $ NMK103
        self.useFixture(mock_fixture.MockAutospecFixture())  # $ NMK103
        self.useFixture(fixtures.TempDir())  # ok: a real directory
        self.useFixture(fixtures.FakeLogger())  # ok: captures logging
        self.stubs = stubout.StubOutForTesting()  # $ NMK103


class TestIsolated(DingusTestCase(dict)):  # $ NMK103
    @dingus_patch("app.mail")  # $ NMK103
    def test_it(self):
        return asynctest.patch("app.mail.send")  # $ NMK103


class TestTea(Chai):  # $ NMK102
    def test_brews(self):
        self.expect(dict.get)  # $ NMK103


def test_words(db):
    minimock.mock("smtplib.SMTP")  # $ NMK103
    mocktest.when(db).load  # $ NMK103
    doubles.allow(db).load  # $ NMK103
    mox.stubout()  # $ NMK103
    mock_module("app.mail")  # $ NMK103
    ä = fudge.patched_context(db, "load", None)  # $ NMK103
    absltest.mock.patch.object(db, "load", ä)  # $ NMK103
    fudge.clear_calls()  # ok: patches nothing
    doubles.teardown()  # ok: patches nothing
