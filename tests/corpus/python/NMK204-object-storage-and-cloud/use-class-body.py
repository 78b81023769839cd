# corpus: tests/test_buckets.py
import unittest

from moto import mock_aws  # expect: NMK204


class TestBucket(unittest.TestCase):
    mock_aws = mock_aws()  # expect: NMK204:16@python

    def setUp(self):
        self.mock_aws.start()


class TestGröße(unittest.TestCase):
    def mock_aws(self):  # expect: NMK401
        return 1

    size = mock_aws  # ok: the method above


class TestOther(unittest.TestCase):
    mock_aws = None
    started = mock_aws  # ok: the attribute above
