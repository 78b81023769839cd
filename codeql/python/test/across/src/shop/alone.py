from tests.doubles import make_order


def nobody_imports_this():
    return make_order()
