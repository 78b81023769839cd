# NMK106-double-type/import.py
from __future__ import annotations

import typing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_mock import MockerFixture  # $ NMK106
    from unittest.mock import MagicMock, Mock  # $ NMK106
    import unittest.mock as um  # $ NMK106
    from unittest import mock  # $ NMK106
    from collections.abc import Iterator  # ok: a real type
    from faker import Faker  # ok: input data
    from redis import Redis  # ok: a real client
    from testfixtures import LogCapture  # ok: an honest helper
    from _pytest.monkeypatch import MonkeyPatch  # ok: judged by what is done with it
    from birds import Mockingbird  # ok: a bird
else:
    import decimal  # ok: a real module

if typing.TYPE_CHECKING:
    größe = 1; from fakeredis import FakeRedis  # $ NMK106
    import pyfakefs.fake_filesystem  # $ NMK106
    from requests_mock import Mocker  # $ NMK106
    from pytest_httpx import HTTPXMock  # $ NMK106
    from mongomock import MongoClient  # $ NMK106
    if größe:
        from moto import mock_aws  # $ NMK106


def test_mail(mocker: MockerFixture, m: um.Mock) -> Mock:  # $ NMK105
    value: MagicMock = m  # ok: a type
    return value


def test_string(m: "unittest.mock.Mock") -> Iterator[Redis]:  # ok: nothing is imported
    return m


def test_local():
    if TYPE_CHECKING:
        from decoy import Decoy  # $ NMK106
    decoy: Decoy | None = None  # ok: a type
    return decoy
