from tests.support import make_item


class Typed:
    item = make_item()
