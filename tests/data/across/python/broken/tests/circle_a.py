from tests.circle_b import thing
from tests.circle_b import other as made_there  # expect: NMK601

name = thing
