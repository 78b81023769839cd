# corpus: tests/test_build.py
import pytest_subprocess  # expect: NMK207:1
from pytest_subprocess import FakeProcess  # expect: NMK207
from testfixtures.popen import MockPopen  # expect: NMK207
import mockssh  # expect: NMK207
import MockSSH as scripted  # expect: NMK207
import subprocess, shlex  # ok: the real thing
from subprocess import Popen, call  # ok: the same
from testfixtures import LogCapture, compare  # ok: no double
import paramiko, asyncssh  # ok: real clients
import mockSSH  # ok: the names are told apart by their case


def test_spät():
    größe = 1; from testfixtures import popen  # expect: NMK207:16


def test_dynamic():
    süß = __import__("mockssh")  # expect: NMK207:11
    return süß
