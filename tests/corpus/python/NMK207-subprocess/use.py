# corpus: tests/test_deploy.py
import subprocess
from subprocess import call

import fixtures  # ok: most of it is legitimate
import mockssh  # expect: NMK207
from MockSSH import SSHCommand, runServer  # expect: NMK207
from pytest_subprocess import FakeProcess  # expect: NMK207
from pytest_subprocess.fake_process import FakeProcess as Second  # expect: NMK207
from testfixtures.popen import MockPopen  # expect: NMK207


def test_popen():
    popen = MockPopen()  # expect: NMK207:13
    popen.set_command("git status", stdout=b"")  # expect: NMK207
    größe, process = 1, FakeProcess()  # expect: NMK207:25
    process.register(["ls"])  # expect: NMK207
    return Second().calls, größe  # expect: NMK207:12


class TestDeploy:
    def test_fixture(self):
        self.useFixture(fixtures.FakePopen(lambda _: {}))  # expect: NMK207:25
        self.useFixture(fixtures.TempDir())  # ok: a real directory


def test_ssh(users):
    with mockssh.Server(users) as server:  # expect: NMK207:10
        server.client("zoë")
    runServer([SSHCommand], prompt="größe>", port=2222)  # expect: NMK207:5


def test_real():
    assert call(["true"]) == 0  # ok: subprocess.call
    subprocess.run(["git", "--version"], check=True)  # ok: the real command
    subprocess.Popen(["true"]).wait()  # ok: the same


def test_walrus(make):
    if (MockPopen := make()) and MockPopen():  # ok: bound by the walrus
        pass


def test_own():
    class FakeProcess:  # expect: NMK401:5
        code = 0

    return FakeProcess().code  # ok: the class of this test
