# corpus: tests/test_orders.py
"""Every spelling of the import statement."""

import unittest  # ok: the framework itself
import unittest.case  # ok: a submodule that makes no doubles
import unittest.mock  # expect: NMK101:1
import unittest.mock as um  # expect: NMK101:1
import json, unittest.mock as standins  # expect: NMK101:1
from unittest import TestCase, main  # ok: no doubles among them
from unittest import mock  # expect: NMK101:1
from unittest import TestCase, mock as m  # expect: NMK101
from unittest.mock import patch  # expect: NMK101
from unittest.mock import patch as ersetze, Mock as Attrappe  # expect: NMK101
from unittest.mock import ANY, MagicMock  # expect: NMK101:1
from unittest.mock import (  # expect: NMK101:1
    AsyncMock,
    PropertyMock,
)
from unittest.mock import *  # expect: NMK101

größe = 1; import mock  # expect: NMK101:12
import mock.mock  # expect: NMK101
from mock.mock import patch  # expect: NMK101
from mock import mock as mm  # expect: NMK101
from mock import patch, sentinel  # expect: NMK101

import mockup  # ok: another word
import mocks_of_nature.birds  # ok: the segment is not the word alone
from birds import Mockingbird  # ok: a bird
from buildbot.steps.package.rpm import mock as rpm_mock  # ok: the build tool of Fedora
from redis import sentinel  # ok: a part of Redis
from subprocess import call  # ok: no matcher
from . import birds  # ok: a module of the tests
from unittest.async_case import IsolatedAsyncioTestCase  # ok: the framework
