from shop import app
from shop.web import of_tests
from tests.support import make_item
