from tests.support import *
from .support import Stand as Standing
