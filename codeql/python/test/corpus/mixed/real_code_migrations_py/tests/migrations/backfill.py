# mixed/real-code-migrations.py
"""A folder `migrations` below the tests is test code, whatever Django calls its own."""

import pytest  # ok: test code may know its runner
from unittest import mock  # $ NMK101

from tests.migrations import helpers  # ok: test code may use test code


class FakeSchemaEditor:  # $ NMK401
    def größe(self):
        return 1


def test_backfill(mocker, apps):  # $ NMK105
    größe, _ = 1, mock.Mock()  # $ NMK102
    helpers.run(apps, größe)  # ok: a function of the tests
    return pytest
