# NMK204-object-storage-and-cloud/use-class-body.py
import unittest

from moto import mock_aws  # $ NMK204


class TestBucket(unittest.TestCase):
    mock_aws = mock_aws()  # not reported by CodeQL

    def setUp(self):
        self.mock_aws.start()


class TestGröße(unittest.TestCase):
    def mock_aws(self):  # $ NMK401
        return 1

    size = mock_aws  # ok: the method above


class TestOther(unittest.TestCase):
    mock_aws = None
    started = mock_aws  # ok: the attribute above
