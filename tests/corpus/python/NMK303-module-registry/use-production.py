# corpus: src/app/sandbox.py
import sys
from unittest.mock import patch as ersetze  # expect: NMK503

import mock  # expect: NMK503
from app.registry import patch


def run(größe):
    with ersetze.dict(sys.modules, {"boto3": größe}):  # expect: NMK303:10
        größe()
    with mock.patch.dict("sys.modules", boto3=None):  # expect: NMK303:10
        größe()
    größe, _ = 1, mock.patch("sys.modules", {})  # expect: NMK303:19
    patch(sys.modules, "boto3")  # ok: a function of the project
    return sys.modules.pop("boto3", None)  # ok: unloads


@ersetze.dict(target=sys.modules)  # expect: NMK303:2
def guarded(monkeypatch):
    monkeypatch.setitem(sys.modules, "boto3", None)  # ok: no fixture, a parameter of production code
    return dict(sys.modules)  # ok: a copy
