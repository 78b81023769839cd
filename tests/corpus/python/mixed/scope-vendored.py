# corpus: src/_vendor/tests/test_report.py
"""Code of others is not judged, its tests no more."""

from unittest.mock import Mock  # ok: vendored

report = Mock()  # ok: vendored
