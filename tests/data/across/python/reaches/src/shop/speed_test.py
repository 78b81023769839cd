from tests.factories import make_order

SPEED = make_order
