# NMK502-test-runner-detection/condition.py
import os
import sys
from sys import argv, modules

if "pytest" in sys.modules or "unittest" in sys.modules:  # $ NMK502
    größe = 1
if "test" in sys.argv:  # $ NMK502
    größe = 2
IS_TEST = any("pytest" in a for a in sys.argv)  # $ NMK502
FIRST = sys.argv[1:2] == ["test"]  # $ NMK502
SECOND = len(argv) > 1 and argv[1] == "test"  # $ NMK502
größe = 3 if "_pytest" in modules else 4  # $ NMK502
CURRENT = os.environ.get("PYTEST_CURRENT_TEST")  # $ NMK502
WORKER = "PYTEST_XDIST_WORKER" in os.environ  # $ NMK502
if (version := os.getenv("PYTEST_VERSION")) is not None:  # $ NMK502
    größe = version
if hasattr(sys, "_called_from_test"):  # $ NMK502
    größe = 5
if getattr(sys, "_called_from_test", False):  # $ NMK502
    größe = 6


def run(client):
    if sys._called_from_test:  # $ NMK502
        return None
    if "nose" not in sys.modules:  # $ NMK502
        return client
    return client._mock_name  # ok: an attribute of an object of unknown origin


def near(words, modules):
    if "pytest" in words:  # ok: a list of words
        return 1
    if "orjson" in sys.modules:  # ok: an optional module
        return 2
    if "--test" in sys.argv or "migrate" in sys.argv:  # ok: commands of the product
        return 3
    if "pytest" in modules:  # ok: a parameter
        return 4
    if os.environ.get("PYTEST_ADDOPTS_DOC"):  # ok: another variable
        return 5
    if sys.argv[1] == "größe":  # ok: another command
        return 6
    return "import pytest"  # ok: words in a string
