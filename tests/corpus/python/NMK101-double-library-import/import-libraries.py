# corpus: tests/unit/test_libraries.py
"""The libraries, and what is honest in those that mix."""

import pytest_mock  # expect: NMK101:1
from pytest_mock import MockerFixture  # expect: NMK101
from flexmock import flexmock  # expect: NMK101
from mockito import when, unstub  # expect: NMK101
import pytest_mockito.plugin  # expect: NMK101
from doublex import Spy, assert_that  # expect: NMK101
from decoy import Decoy, matchers  # expect: NMK101
import pretend as p  # expect: NMK101
import testfixtures  # ok: only some of its names are doubles
from testfixtures import LogCapture, TempDirectory, compare  # ok: honest helpers
from testfixtures.mock import Mock  # expect: NMK101
from testfixtures import mock as tf_mock  # expect: NMK101
from oslotest import base  # ok: a test case
from oslotest import mock_fixture  # expect: NMK101
import mox3.mox  # expect: NMK101
import fixtures  # ok: mixed, judged where it is used
from fixtures import NestedTempfile, TempDir, Timeout  # ok: honest helpers

import asynctest  # ok: also a plain TestCase
from asynctest import TestCase, ClockedTestCase  # ok: no doubles
from asynctest import CoroutineMock  # expect: NMK101:1
from asynctest import TestCase as Base, mock as async_mock  # expect: NMK101
import asynctest.mock  # expect: NMK101
from asyncmock import AsyncMock  # expect: NMK101
import aiounittest  # ok: also a plain TestCase
from aiounittest import AsyncTestCase, async_test  # ok: no doubles
from aiounittest.mock import AsyncMockIterator  # expect: NMK101

from minimock import TraceTracker  # expect: NMK101
import ludibrio  # expect: NMK101
from mocktest import expect  # expect: NMK101
import mockextras  # expect: NMK101
from mock_open import MockOpen  # expect: NMK101
from mocksafe import when as when_called  # expect: NMK101

from absl.testing import absltest, parameterized  # ok: runner and parameters
from absl.testing.absltest import TestCase as AbslCase, main  # ok: no doubles
from absl.testing.absltest import mock  # expect: NMK101
from pytest_mock_resources import create_postgres_fixture  # ok: starts a real PostgreSQL
from test.support import captured_stdout  # ok: CPython's honest helper
from faker import Faker  # ok: input data in test code
from testcontainers.postgres import PostgresContainer  # ok: a real server
