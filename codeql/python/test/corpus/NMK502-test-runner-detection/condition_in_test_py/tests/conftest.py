# NMK502-test-runner-detection/condition-in-test.py
# Tests may ask for their runner.
import os
import sys


def pytest_configure():
    assert "pytest" in sys.modules  # ok: test code
    assert os.environ.get("PYTEST_CURRENT_TEST") is None  # ok: the same
