# corpus: integration-testsuite/helpers/orders.py
from unittest import mock  # expect: NMK101

pay = mock.Mock()  # expect: NMK102
