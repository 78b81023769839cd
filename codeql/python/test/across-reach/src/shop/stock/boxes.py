from .tests.boxes import BOX  # $ ProductionReachesTests
