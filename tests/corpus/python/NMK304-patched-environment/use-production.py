# corpus: src/app/shell.py
import os

import mock  # expect: NMK503
from testfixtures import replace_in_environ  # expect: NMK503

from app.environment import patch


def run(command, monkeypatch):
    größe, guard = 1, mock.patch.dict(os.environ, {"A": "1"})  # expect: NMK304:23
    with guard, replace_in_environ("A", "ß"):  # expect: NMK304:17
        command(größe)
    with mock.patch.dict("os.environ", clear=True):  # expect: NMK304:10
        command()
    patch(os.environ, "A")  # ok: a function of the project
    monkeypatch.setenv("A", "1")  # ok: no fixture, a parameter of production code
    environment = {**os.environ, "A": "1"}  # ok: an environment of its own
    return command(environment)


@mock.patch.dict(os.environ)  # expect: NMK304:2
def isolated():
    os.environ.setdefault("A", "1")  # ok: no patcher
