# corpus: tests/test_missing.py profile=recommended
"""Hiding a module is a warning, replacing one is an error."""

import sys

sys.modules["readline"] = None  # ok: a warning
sys.modules["größe"] = {}  # ok: nothing stands in


class Boto:
    pass


sys.modules["boto3"] = Boto()  # expect: NMK303:1
