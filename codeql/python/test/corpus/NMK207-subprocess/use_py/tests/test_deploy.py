# NMK207-subprocess/use.py
import subprocess
from subprocess import call

import fixtures  # ok: most of it is legitimate
import mockssh  # $ NMK207
from MockSSH import SSHCommand, runServer  # $ NMK207
from pytest_subprocess import FakeProcess  # $ NMK207
from pytest_subprocess.fake_process import FakeProcess as Second  # $ NMK207
from testfixtures.popen import MockPopen  # $ NMK207


def test_popen():
    popen = MockPopen()  # $ NMK207
    popen.set_command("git status", stdout=b"")  # $ NMK207
    größe, process = 1, FakeProcess()  # $ NMK207
    process.register(["ls"])  # $ NMK207
    return Second().calls, größe  # $ NMK207


class TestDeploy:
    def test_fixture(self):
        self.useFixture(fixtures.FakePopen(lambda _: {}))  # $ NMK207
        self.useFixture(fixtures.TempDir())  # ok: a real directory


def test_ssh(users):
    with mockssh.Server(users) as server:  # $ NMK207
        server.client("zoë")
    runServer([SSHCommand], prompt="größe>", port=2222)  # $ NMK207


def test_real():
    assert call(["true"]) == 0  # ok: subprocess.call
    subprocess.run(["git", "--version"], check=True)  # ok: the real command
    subprocess.Popen(["true"]).wait()  # ok: the same


def test_walrus(make):
    if (MockPopen := make()) and MockPopen():  # ok: bound by the walrus
        pass


def test_own():
    class FakeProcess:  # $ NMK401
        code = 0

    return FakeProcess().code  # ok: the class of this test
