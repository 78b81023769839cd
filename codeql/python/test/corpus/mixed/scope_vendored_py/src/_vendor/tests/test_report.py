# mixed/scope-vendored.py
"""Code of others is not judged, its tests no more."""

from unittest.mock import Mock  # ok: vendored

report = Mock()  # ok: vendored
