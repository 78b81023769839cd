# corpus: src/app/runtime.py
import os
import sys
from sys import argv, modules

if "pytest" in sys.modules or "unittest" in sys.modules:  # expect: NMK502:4
    größe = 1
if "test" in sys.argv:  # expect: NMK502:4
    größe = 2
IS_TEST = any("pytest" in a for a in sys.argv)  # expect: NMK502:11
FIRST = sys.argv[1:2] == ["test"]  # expect: NMK502:9
SECOND = len(argv) > 1 and argv[1] == "test"  # expect: NMK502:10
größe = 3 if "_pytest" in modules else 4  # expect: NMK502:14
CURRENT = os.environ.get("PYTEST_CURRENT_TEST")  # expect: NMK502:11
WORKER = "PYTEST_XDIST_WORKER" in os.environ  # expect: NMK502:10
if (version := os.getenv("PYTEST_VERSION")) is not None:  # expect: NMK502:4
    größe = version
if hasattr(sys, "_called_from_test"):  # expect: NMK502:4
    größe = 5
if getattr(sys, "_called_from_test", False):  # expect: NMK502:4
    größe = 6


def run(client):
    if sys._called_from_test:  # expect: NMK502:8
        return None
    if "nose" not in sys.modules:  # expect: NMK502:8
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
