# corpus: tests/test_registry_patchers.py
import os
import sys
from sys import modules
from unittest import mock  # expect: NMK101
from unittest.mock import MagicMock, patch  # expect: NMK101

import pytest
from testfixtures.mock import patch as tf_patch  # expect: NMK101

with patch.dict(sys.modules, {"boto3": MagicMock()}):  # expect: NMK102:40 NMK303:6
    import app


@patch.dict("sys.modules", {"größe": None})  # expect: NMK303:2
@mock.patch.dict(modules, boto3=None)  # expect: NMK303:2
@mock.patch.dict(in_dict="sys.modules", values={})  # expect: NMK303:2
@patch("sys.modules", {})  # expect: NMK303:2
@tf_patch.dict(sys.modules, {"ß": None})  # expect: NMK303:2
def test_decorated(größe):
    return größe


def test_monkeypatch(monkeypatch, größe):
    monkeypatch.setitem(sys.modules, "boto3", größe)  # expect: NMK303:5
    größe, _ = 1, monkeypatch.delitem(sys.modules, "boto3")  # expect: NMK303:19
    with pytest.MonkeyPatch.context() as mp:
        mp.setitem(modules, "boto3", None)  # expect: NMK303:9
    monkeypatch.setitem(os.environ, "A", "1")  # expect: NMK304:5
    monkeypatch.setitem(app.TABLE, "sys.modules", 1)  # expect: NMK301:5
    monkeypatch.chdir("/")  # ok: an input of the program


def test_helper(mocker):  # expect: NMK105:17
    mocker.patch.dict(sys.modules, {"boto3": None})  # expect: NMK303


def test_real(registry):
    registry.patch.dict(sys.modules, {})  # ok: of an unknown object
    registry.setitem(sys.modules, "boto3", None)  # ok: of an unknown object
    copy = dict(sys.modules)  # ok: a copy
    return copy, "patch.dict(sys.modules)"  # ok: a word in a string
