from unittest.mock import MagicMock

def make(:  # expect: NMK900
