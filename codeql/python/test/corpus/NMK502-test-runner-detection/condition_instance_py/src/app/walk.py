# NMK502-test-runner-detection/condition-instance.py
import sys
from unittest import mock  # $ NMK503
from unittest.mock import MagicMock, Mock as Double  # $ NMK503

from app.music import Mock


def walk(größe):
    if isinstance(größe, mock.Mock):  # $ NMK502
        return größe
    if isinstance(größe, (int, MagicMock)):  # $ NMK502
        return 1
    süß = 2 if isinstance(größe, Double) else 3  # $ NMK502
    if hasattr(größe, "_mock_name"):  # $ NMK502
        return süß
    if getattr(größe, "_mock_self", None):  # $ NMK502
        return süß
    if "unittest.mock" in sys.modules or "mock" in sys.modules:  # $ NMK502
        return süß
    if isinstance(größe, Mock):  # ok: a class of our own
        return 4
    if isinstance(größe, (int, str)):  # ok: ordinary types
        return 5
    if hasattr(größe, "mock_name"):  # ok: another attribute
        return 6
    if isinstance(größe, type):  # ok: an ordinary type
        return 7


def shadowed(isinstance, value):
    return isinstance(value, Double)  # ok: a parameter
