from unittest.mock import Mock  # expect: NMK101

from tests.circle_a import name as thing
from tests.circle_a import made_there  # expect: NMK601

other = Mock()  # expect: NMK102
