# corpus: tests/migrations/backfill.py
"""A folder `migrations` below the tests is test code, whatever Django calls its own."""

import pytest  # ok: test code may know its runner
from unittest import mock  # expect: NMK101:1

from tests.migrations import helpers  # ok: test code may use test code


class FakeSchemaEditor:  # expect: NMK401:1
    def größe(self):
        return 1


def test_backfill(mocker, apps):  # expect: NMK105:19
    größe, _ = 1, mock.Mock()  # expect: NMK102:19
    helpers.run(apps, größe)  # ok: a function of the tests
    return pytest
