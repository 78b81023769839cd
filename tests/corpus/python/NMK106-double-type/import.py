# corpus: tests/test_types.py
from __future__ import annotations

import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_mock import MockerFixture  # expect: NMK106:5
    from unittest.mock import MagicMock, Mock  # expect: NMK106:5
    import unittest.mock as um  # expect: NMK106:5
    from unittest import mock  # expect: NMK106:5
    from collections.abc import Iterator  # ok: a real type
    from faker import Faker  # ok: input data
    from redis import Redis  # ok: a real client
    from testfixtures import LogCapture  # ok: an honest helper
    from _pytest.monkeypatch import MonkeyPatch  # ok: judged by what is done with it
    from birds import Mockingbird  # ok: a bird
else:
    import decimal  # ok: a real module

if typing.TYPE_CHECKING:
    größe = 1; from fakeredis import FakeRedis  # expect: NMK106:16
    import pyfakefs.fake_filesystem  # expect: NMK106:5
    from requests_mock import Mocker  # expect: NMK106:5
    from pytest_httpx import HTTPXMock  # expect: NMK106:5
    from mongomock import MongoClient  # expect: NMK106:5
    if größe:
        from moto import mock_aws  # expect: NMK106:9


def test_mail(mocker: MockerFixture, m: um.Mock) -> Mock:  # expect: NMK105:15
    value: MagicMock = m  # ok: a type
    return value


def test_string(m: "unittest.mock.Mock") -> Iterator[Redis]:  # ok: nothing is imported
    return m


def test_local():
    if TYPE_CHECKING:
        from decoy import Decoy  # expect: NMK106:9
    decoy: Decoy | None = None  # ok: a type
    return decoy
