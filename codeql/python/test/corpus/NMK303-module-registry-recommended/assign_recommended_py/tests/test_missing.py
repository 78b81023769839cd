# NMK303-module-registry/assign-recommended.py
"""Hiding a module is a warning, replacing one is an error."""

import sys

sys.modules["readline"] = None  # ok: a warning
sys.modules["größe"] = {}  # ok: nothing stands in


class Boto:
    pass


sys.modules["boto3"] = Boto()  # $ NMK303
