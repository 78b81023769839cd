# corpus: tests/test_targets.py
"""patch.dict of the environment is NMK304, of the module registry NMK303, in whatever spelling."""

import os
import sys
from os import environ as umgebung
from sys import modules
from unittest import mock  # expect: NMK101
from unittest.mock import patch  # expect: NMK101

CONFIG = {"größe": 1}


@patch.dict("os.environ", {"A": "1"})  # expect: NMK304:2
@patch.dict(os.environ, {"A": "1"}, clear=True)  # expect: NMK304:2
@patch.dict(umgebung, A="1")  # expect: NMK304:2
@mock.patch.dict(sys.modules, {"boto3": None})  # expect: NMK303:2
@mock.patch.dict("sys.modules", boto3=None)  # expect: NMK303:2
@mock.patch.dict(modules, {"boto3": None})  # expect: NMK303:2
@patch.dict(CONFIG, größe=2)  # expect: NMK103:2
@patch.dict("app.CONFIG", größe=2)  # expect: NMK103:2
@mock.patch.dict(in_dict=os.environ, values={})  # expect: NMK304:2
@patch("os.environ", {})  # expect: NMK304:2
@patch("os.environ.get")  # expect: NMK103:2
@patch("sys.modules", {})  # expect: NMK303:2
def test_targets(get):
    ß, _ = get, patch.object(os, "environ")  # expect: NMK103:17
    return os.environ.get("HOME"), ß  # ok: reads the environment


def test_real(tmp_path, settings_of):
    os.path.join(tmp_path, "patch")  # ok: a word in a string
    settings_of(os.environ).patch("A")  # ok: a method of the project
    umgebung.copy()  # ok: reads the environment
    return modules.get("boto3")  # ok: reads the registry
