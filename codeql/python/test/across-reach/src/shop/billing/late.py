def late():
    from tests.support import make_item  # $ ProductionReachesTests

    return make_item()
