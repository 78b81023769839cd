# mixed/scope-testsuite.py
from unittest import mock  # $ NMK101

pay = mock.Mock()  # $ NMK102
