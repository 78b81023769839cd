from tests.doubles import make_order  # ok: ProductionReachesTests


def nobody_imports_this():
    return make_order()
