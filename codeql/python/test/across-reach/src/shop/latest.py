import tests_of_others  # ok: ProductionReachesTests
from testsuite import helper as news  # ok: ProductionReachesTests
from unittest import TestCase  # ok: ProductionReachesTests
