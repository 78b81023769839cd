import tests.support as helper, decimal  # $ ProductionReachesTests


def tax():
    return helper, decimal
