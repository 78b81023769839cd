# NMK103-patched-by-library/use-other-targets.py
"""patch.dict of the environment is NMK304, of the module registry NMK303, in whatever spelling."""

import os
import sys
from os import environ as umgebung
from sys import modules
from unittest import mock  # $ NMK101
from unittest.mock import patch  # $ NMK101

CONFIG = {"größe": 1}


@patch.dict("os.environ", {"A": "1"})  # $ NMK304
@patch.dict(os.environ, {"A": "1"}, clear=True)  # $ NMK304
@patch.dict(umgebung, A="1")  # $ NMK304
@mock.patch.dict(sys.modules, {"boto3": None})  # $ NMK303
@mock.patch.dict("sys.modules", boto3=None)  # $ NMK303
@mock.patch.dict(modules, {"boto3": None})  # $ NMK303
@patch.dict(CONFIG, größe=2)  # $ NMK103
@patch.dict("app.CONFIG", größe=2)  # $ NMK103
@mock.patch.dict(in_dict=os.environ, values={})  # $ NMK304
@patch("os.environ", {})  # $ NMK304
@patch("os.environ.get")  # $ NMK103
@patch("sys.modules", {})  # $ NMK303
def test_targets(get):
    ß, _ = get, patch.object(os, "environ")  # $ NMK103
    return os.environ.get("HOME"), ß  # ok: reads the environment


def test_real(tmp_path, settings_of):
    os.path.join(tmp_path, "patch")  # ok: a word in a string
    settings_of(os.environ).patch("A")  # ok: a method of the project
    umgebung.copy()  # ok: reads the environment
    return modules.get("boto3")  # ok: reads the registry
