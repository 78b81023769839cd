from tests.support import make_item  # ok: ProductionReachesTests


class Typed:
    item = make_item()
