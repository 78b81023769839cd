import tests_of_others
from testsuite import helper as news
from unittest import TestCase
