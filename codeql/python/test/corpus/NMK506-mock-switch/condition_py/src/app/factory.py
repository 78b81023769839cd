# NMK506-mock-switch/condition.py
import os
import sys

from app.config import USE_MOCK_DATA, settings

MOCK_MODE = os.getenv("MOCK_MODE", "false") == "true"  # $ NMK506

ffmpeg = os.environ.get("MOCK_FFMPEG")  # $ NMK506
port = os.environ.get("MOCK_SERVER_PORT")  # ok: a port
if os.environ.get("USE_MOCK_LLM"):  # $ NMK506
    größe = 1
if "FAKE_PAYMENTS" in os.environ:  # $ NMK506
    größe = 2
größe = 3 if os.environ["SHOP_ENABLE_MOCKS"] else 4  # $ NMK506
if "--mock" in sys.argv:  # $ NMK506
    größe = 5


class Factory:
    def make(self, provider, backend):
        if settings.USE_MOCK_STORAGE:  # $ NMK506
            return MockStorageService()  # $ NMK408
        if USE_MOCK_DATA and provider:  # $ NMK506
            return []
        if self.use_fake_clock:  # $ NMK506
            return 0
        if not settings.is_mock:  # $ NMK506
            return 1
        if provider == "mock" or backend.lower() == "fake":  # $ NMK506
            return 2
        match settings.payment_gateway:
            case "stub":  # $ NMK506
                return 3
            case "stripe":  # ok: a real one
                return 4
        return getattr(settings, "mock_payments_enabled", False)  # $ NMK506


def guard():
    if settings.USE_MOCK_LLM:
        raise RuntimeError("no mock LLM in production")  # ok: only refuses
    if os.environ.get("MOCK_MODE"):
        sys.exit("größe")  # ok: only refuses


def near(provider, kind, bird):
    if provider == "stripe":  # ok: a real provider
        return 1
    if kind == "mock":  # ok: no word for a service
        return 2
    if settings.mockup or bird.mockingbird:  # ok: other words
        return 3
    if settings.enable_mock_server or settings.ENABLE_MOCK_SERVERS_PAGE:  # ok: a product that hosts mock servers
        return 3
    if settings.isMockExam or settings.use_mock_exams:  # ok: exams before the exam
        return 3
    if os.environ.get("MOCKUP_URL") or os.environ.get("HAMMOCK"):  # ok: other words
        return 4
    if settings.use_cache or settings.enable_mails:  # ok: features
        return 5
    if settings.DRY_RUN:  # ok: a feature
        return 6
    if "mock" in bird.name:  # ok: no switch
        return 7
    settings.use_mock_storage = False  # ok: asks nothing
    return "USE_MOCK_LLM"  # ok: words in a string
