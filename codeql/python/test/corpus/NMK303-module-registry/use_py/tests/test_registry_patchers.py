# NMK303-module-registry/use.py
import os
import sys
from sys import modules
from unittest import mock  # $ NMK101
from unittest.mock import MagicMock, patch  # $ NMK101

import pytest
from testfixtures.mock import patch as tf_patch  # $ NMK101

with patch.dict(sys.modules, {"boto3": MagicMock()}):  # $ NMK102 NMK303
    import app


@patch.dict("sys.modules", {"größe": None})  # $ NMK303
@mock.patch.dict(modules, boto3=None)  # $ NMK303
@mock.patch.dict(in_dict="sys.modules", values={})  # $ NMK303
@patch("sys.modules", {})  # $ NMK303
@tf_patch.dict(sys.modules, {"ß": None})  # $ NMK303
def test_decorated(größe):
    return größe


def test_monkeypatch(monkeypatch, größe):
    monkeypatch.setitem(sys.modules, "boto3", größe)  # $ NMK303
    größe, _ = 1, monkeypatch.delitem(sys.modules, "boto3")  # $ NMK303
    with pytest.MonkeyPatch.context() as mp:
        mp.setitem(modules, "boto3", None)  # $ NMK303
    monkeypatch.setitem(os.environ, "A", "1")  # $ NMK304
    monkeypatch.setitem(app.TABLE, "sys.modules", 1)  # $ NMK301
    monkeypatch.chdir("/")  # ok: an input of the program


def test_helper(mocker):  # $ NMK105
    mocker.patch.dict(sys.modules, {"boto3": None})  # $ NMK303


def test_real(registry):
    registry.patch.dict(sys.modules, {})  # ok: of an unknown object
    registry.setitem(sys.modules, "boto3", None)  # ok: of an unknown object
    copy = dict(sys.modules)  # ok: a copy
    return copy, "patch.dict(sys.modules)"  # ok: a word in a string
