# NMK303-module-registry/use-production.py
import sys
from unittest.mock import patch as ersetze  # $ NMK503

import mock  # $ NMK503
from app.registry import patch


def run(größe):
    with ersetze.dict(sys.modules, {"boto3": größe}):  # $ NMK303
        größe()
    with mock.patch.dict("sys.modules", boto3=None):  # $ NMK303
        größe()
    größe, _ = 1, mock.patch("sys.modules", {})  # $ NMK303
    patch(sys.modules, "boto3")  # ok: a function of the project
    return sys.modules.pop("boto3", None)  # ok: unloads


@ersetze.dict(target=sys.modules)  # $ NMK303
def guarded(monkeypatch):
    monkeypatch.setitem(sys.modules, "boto3", None)  # ok: no fixture, a parameter of production code
    return dict(sys.modules)  # ok: a copy
