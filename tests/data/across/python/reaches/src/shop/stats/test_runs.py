import unittest


class Runs(unittest.TestCase):
    def test_run(self):
        self.assertTrue(self)
