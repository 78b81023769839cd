# NMK101-double-library-import/import-libraries.py
"""The libraries, and what is honest in those that mix."""

import pytest_mock  # $ NMK101
from pytest_mock import MockerFixture  # $ NMK101
from flexmock import flexmock  # $ NMK101
from mockito import when, unstub  # $ NMK101
import pytest_mockito.plugin  # $ NMK101
from doublex import Spy, assert_that  # $ NMK101
from decoy import Decoy, matchers  # $ NMK101
import pretend as p  # $ NMK101
import testfixtures  # ok: only some of its names are doubles
from testfixtures import LogCapture, TempDirectory, compare  # ok: honest helpers
from testfixtures.mock import Mock  # $ NMK101
from testfixtures import mock as tf_mock  # $ NMK101
from oslotest import base  # ok: a test case
from oslotest import mock_fixture  # $ NMK101
import mox3.mox  # $ NMK101
import fixtures  # ok: mixed, judged where it is used
from fixtures import NestedTempfile, TempDir, Timeout  # ok: honest helpers

import asynctest  # ok: also a plain TestCase
from asynctest import TestCase, ClockedTestCase  # ok: no doubles
from asynctest import CoroutineMock  # $ NMK101
from asynctest import TestCase as Base, mock as async_mock  # $ NMK101
import asynctest.mock  # $ NMK101
from asyncmock import AsyncMock  # $ NMK101
import aiounittest  # ok: also a plain TestCase
from aiounittest import AsyncTestCase, async_test  # ok: no doubles
from aiounittest.mock import AsyncMockIterator  # $ NMK101

from minimock import TraceTracker  # $ NMK101
import ludibrio  # $ NMK101
from mocktest import expect  # $ NMK101
import mockextras  # $ NMK101
from mock_open import MockOpen  # $ NMK101
from mocksafe import when as when_called  # $ NMK101

from absl.testing import absltest, parameterized  # ok: runner and parameters
from absl.testing.absltest import TestCase as AbslCase, main  # ok: no doubles
from absl.testing.absltest import mock  # $ NMK101
from pytest_mock_resources import create_postgres_fixture  # ok: starts a real PostgreSQL
from test.support import captured_stdout  # ok: CPython's honest helper
from faker import Faker  # ok: input data in test code
from testcontainers.postgres import PostgresContainer  # ok: a real server
