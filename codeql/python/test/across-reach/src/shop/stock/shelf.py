from . import boxes
from .tests import boxes as old  # $ ProductionReachesTests
