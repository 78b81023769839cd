# NMK101-double-library-import/import.py
"""Every spelling of the import statement."""

import unittest  # ok: the framework itself
import unittest.case  # ok: a submodule that makes no doubles
import unittest.mock  # $ NMK101
import unittest.mock as um  # $ NMK101
import json, unittest.mock as standins  # $ NMK101
from unittest import TestCase, main  # ok: no doubles among them
from unittest import mock  # $ NMK101
from unittest import TestCase, mock as m  # $ NMK101
from unittest.mock import patch  # $ NMK101
from unittest.mock import patch as ersetze, Mock as Attrappe  # $ NMK101
from unittest.mock import ANY, MagicMock  # $ NMK101
from unittest.mock import (  # $ NMK101
    AsyncMock,
    PropertyMock,
)
from unittest.mock import *  # $ NMK101

größe = 1; import mock  # $ NMK101
import mock.mock  # $ NMK101
from mock.mock import patch  # $ NMK101
from mock import mock as mm  # $ NMK101
from mock import patch, sentinel  # $ NMK101

import mockup  # ok: another word
import mocks_of_nature.birds  # ok: the segment is not the word alone
from birds import Mockingbird  # ok: a bird
from buildbot.steps.package.rpm import mock as rpm_mock  # ok: the build tool of Fedora
from redis import sentinel  # ok: a part of Redis
from subprocess import call  # ok: no matcher
from . import birds  # ok: a module of the tests
from unittest.async_case import IsolatedAsyncioTestCase  # ok: the framework
