# NMK207-subprocess/import.py
import pytest_subprocess  # $ NMK207
from pytest_subprocess import FakeProcess  # $ NMK207
from testfixtures.popen import MockPopen  # $ NMK207
import mockssh  # $ NMK207
import MockSSH as scripted  # $ NMK207
import subprocess, shlex  # ok: the real thing
from subprocess import Popen, call  # ok: the same
from testfixtures import LogCapture, compare  # ok: no double
import paramiko, asyncssh  # ok: real clients
import mockSSH  # ok: the names are told apart by their case


def test_spät():
    größe = 1; from testfixtures import popen  # $ NMK207


def test_dynamic():
    süß = __import__("mockssh")  # $ NMK207
    return süß
