from tests.support import make_item
