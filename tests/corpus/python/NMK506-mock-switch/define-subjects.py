# corpus: src/shop/limits.py
import os

score = 0.7
if os.environ.get("LETTERS_FAKE_DELIVERY", "1") == "1":  # expect: NMK506
    score = 0.8
if os.environ.get("CRAWLER_FAKE_USER_AGENT"):  # ok: a setting of a crawler
    score = 0.9
is_fake = score > 0.5  # ok: what a detector says
IS_FAKE = False  # ok: the same
mock_location_enabled = True  # ok: the position of a phone
MOCK_EXAM_MODE = True  # ok: exams
is_mock = True  # expect: NMK506@python,astgrep
IS_FAKE_MODE = False  # expect: NMK506@python,astgrep


def judge(review, settings):
    if review.is_fake:  # ok: what a detector says
        return 1
    if settings.mock_location_enabled:  # ok: the position of a phone
        return 2
    if settings.is_mock:  # expect: NMK506
        return 3
    if settings.is_fake_mode:  # expect: NMK506
        return 4
    return 5
