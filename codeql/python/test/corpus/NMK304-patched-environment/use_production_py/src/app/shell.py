# NMK304-patched-environment/use-production.py
import os

import mock  # $ NMK503
from testfixtures import replace_in_environ  # $ NMK503

from app.environment import patch


def run(command, monkeypatch):
    größe, guard = 1, mock.patch.dict(os.environ, {"A": "1"})  # $ NMK304
    with guard, replace_in_environ("A", "ß"):  # $ NMK304
        command(größe)
    with mock.patch.dict("os.environ", clear=True):  # $ NMK304
        command()
    patch(os.environ, "A")  # ok: a function of the project
    monkeypatch.setenv("A", "1")  # ok: no fixture, a parameter of production code
    environment = {**os.environ, "A": "1"}  # ok: an environment of its own
    return command(environment)


@mock.patch.dict(os.environ)  # $ NMK304
def isolated():
    os.environ.setdefault("A", "1")  # ok: no patcher
