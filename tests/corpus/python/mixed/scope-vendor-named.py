# corpus: src/vendor/tests/test_report.py
"""A folder's name alone makes nobody's code of it: a marketplace has vendors."""

from unittest.mock import Mock  # expect: NMK101

report = Mock()  # expect: NMK102
