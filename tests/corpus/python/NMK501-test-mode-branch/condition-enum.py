# corpus: src/shop/stages.py
import sys
from enum import Enum

from shop.config import settings


class Stage(str, Enum):
    TEST = "test"  # ok: the name of a stage changes nothing
    PRODUCTION = "production"


def start(stage: Stage, unit):
    if settings.ENVIRONMENT == Stage.TEST:  # expect: NMK501:8@python
        return 1
    if settings.stage is Stage.TEST or settings.env != Stage.TEST.value:  # expect: NMK501:8@python
        return 2
    if stage in (Stage.TEST, Stage.CI):  # expect: NMK501:8@python
        return 3
    match settings.environment:
        case Stage.TEST:  # expect: NMK501:14@python
            return 4
        case Stage.PRODUCTION:  # ok: a real stage
            return 5
    if settings.ENVIRONMENT == Stage.PRODUCTION:  # ok: a real stage
        return 6
    if unit == Stage.TEST:  # ok: no stage
        return 7
    if settings.env is None:  # ok: not set
        return 8
    return "größe" if "pytest" in sys.modules.keys() else 9  # expect: NMK502:23@python
