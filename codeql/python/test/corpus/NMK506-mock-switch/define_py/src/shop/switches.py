# NMK506-mock-switch/define.py
import os

from decouple import config
from pydantic import Field
from pydantic_settings import BaseSettings

USE_MOCK_DATA = True  # not reported by CodeQL
IS_MOCK = False  # not reported by CodeQL
ENABLE_FAKE_PAYMENTS: bool = False  # not reported by CodeQL
FAKE_MODE = config("FAKE_MODE", default=False, cast=bool)  # $ NMK506
MOCK_ENABLED = env.bool("MOCKS", True)  # not reported by CodeQL
use_fakes = os.getenv("SHOP_DOUBLES") == "1"  # not reported by CodeQL
PROVIDER = "mock"  # not reported by CodeQL
STORAGE_BACKEND = os.getenv("STORAGE_BACKEND", "fake")  # not reported by CodeQL
MOCK_FFMPEG = True  # not reported by CodeQL
MOCK_SERVER_RUNNING = True  # ok: a server that the product has
MOCK_ROWS = None  # ok: no switch
PAYMENT_GATEWAY = "stripe"  # ok: a real provider
USE_MOCK_EXAMS = True  # ok: the subject
MOCK_MODE_NAMES = ["a", "b"]  # ok: names, no switch
USE_MOCK_DATA_HINT = "see the handbook"  # ok: a text
größe_mode = "mock-up"  # ok: another text


class Settings(BaseSettings):
    use_mocks: bool = False  # not reported by CodeQL
    mock_mode: bool = Field(default=True, alias="x")  # not reported by CodeQL
    enable_stub_mail: bool = Field(False)  # not reported by CodeQL
    provider: str = "mock"  # not reported by CodeQL
    llm_provider: str = Field("fake", description="which one")  # not reported by CodeQL
    mail_backend: str = "smtp"  # ok: a real provider
    use_mockups: bool = True  # ok: drawings


def start():
    use_mocks = False  # ok: a variable of the function, judged where it decides
    mode = "mock"  # ok: a variable of the function
    return use_mocks, mode
