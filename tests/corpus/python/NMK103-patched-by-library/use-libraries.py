# corpus: tests/test_patching_libraries.py
import asynctest
import doubles  # expect: NMK101
import fixtures
import fudge  # expect: NMK101
import minimock  # expect: NMK101
import mocktest  # expect: NMK101
import mox  # expect: NMK101
from absl.testing import absltest
from chai import Chai  # expect: NMK101
from dingus import DingusTestCase, patch as dingus_patch  # expect: NMK101
from mockito import expect, patch, verify, when  # expect: NMK101
from mocksafe import mock_module  # expect: NMK101
from mox3 import stubout  # expect: NMK101
from oslotest import mock_fixture  # expect: NMK101
from testfixtures import LogCapture, Replace, Replacer, TempDirectory, replace


def test_mockito(db):
    when(db).load(...).thenReturn("Grüße")  # expect: NMK103:5
    expect(db, times=1).save()  # expect: NMK103:5
    patch(db.load, lambda: 1)  # expect: NMK103:5
    verify(db).load()  # ok: asks, patches nothing


@replace("app.mail.send", dict)  # expect: NMK103:2
def test_testfixtures():
    with Replacer() as r:  # expect: NMK103:10
        r.replace("app.größe", 1)  # ok: the Replacer was reported
    with Replace("app.größe", 1), LogCapture():  # expect: NMK103:10
        pass
    with LogCapture() as log, TempDirectory() as folder:  # ok: honest helpers
        return log, folder


class TestOpenStack:
    def setUp(self):
        self.useFixture(fixtures.MockPatch("nova.net.get"))  # expect: NMK103:25
        self.useFixture(fixtures.MockPatchObject(dict, "ß"))  # expect: NMK103:25
        self.useFixture(mock_fixture.MockAutospecFixture())  # expect: NMK103:25
        self.useFixture(fixtures.TempDir())  # ok: a real directory
        self.useFixture(fixtures.FakeLogger())  # ok: captures logging
        self.stubs = stubout.StubOutForTesting()  # expect: NMK103:22


class TestIsolated(DingusTestCase(dict)):  # expect: NMK103:20
    @dingus_patch("app.mail")  # expect: NMK103:6
    def test_it(self):
        return asynctest.patch("app.mail.send")  # expect: NMK103:16


class TestTea(Chai):  # expect: NMK102
    def test_brews(self):
        self.expect(dict.get)  # expect: NMK103:9


def test_words(db):
    minimock.mock("smtplib.SMTP")  # expect: NMK103:5
    mocktest.when(db).load  # expect: NMK103:5
    doubles.allow(db).load  # expect: NMK103:5
    mox.stubout()  # expect: NMK103:5
    mock_module("app.mail")  # expect: NMK103:5
    ä = fudge.patched_context(db, "load", None)  # expect: NMK103:9
    absltest.mock.patch.object(db, "load", ä)  # expect: NMK103:5
    fudge.clear_calls()  # ok: patches nothing
    doubles.teardown()  # ok: patches nothing
