# mixed/scope-vendor-named.py
"""A folder's name alone makes nobody's code of it: a marketplace has vendors."""

from unittest.mock import Mock  # $ NMK101

report = Mock()  # $ NMK102
