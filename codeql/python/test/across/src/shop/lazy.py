def load():
    from tests import doubles  # $ ProductionReachesTests

    return doubles
