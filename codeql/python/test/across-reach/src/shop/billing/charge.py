from tests import support  # $ ProductionReachesTests


def charge():
    return support
