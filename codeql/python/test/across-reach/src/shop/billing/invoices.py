try:
    from tests.support import make_item  # $ ProductionReachesTests
except ImportError:
    make_item = None
