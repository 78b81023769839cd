from tests.support import make_item  # $ ProductionReachesTests


def item():
    return make_item()
