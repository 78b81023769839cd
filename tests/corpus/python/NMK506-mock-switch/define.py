# corpus: src/shop/switches.py
import os

from decouple import config
from pydantic import Field
from pydantic_settings import BaseSettings

USE_MOCK_DATA = True  # expect: NMK506:1@python
IS_MOCK = False  # expect: NMK506:1@python
ENABLE_FAKE_PAYMENTS: bool = False  # expect: NMK506:1@python
FAKE_MODE = config("FAKE_MODE", default=False, cast=bool)  # expect: NMK506
MOCK_ENABLED = env.bool("MOCKS", True)  # expect: NMK506:1@python
use_fakes = os.getenv("SHOP_DOUBLES") == "1"  # expect: NMK506:1@python
PROVIDER = "mock"  # expect: NMK506:1@python
STORAGE_BACKEND = os.getenv("STORAGE_BACKEND", "fake")  # expect: NMK506:1@python
MOCK_FFMPEG = True  # expect: NMK506:1@python
MOCK_SERVER_RUNNING = True  # ok: a server that the product has
MOCK_ROWS = None  # ok: no switch
PAYMENT_GATEWAY = "stripe"  # ok: a real provider
USE_MOCK_EXAMS = True  # ok: the subject
MOCK_MODE_NAMES = ["a", "b"]  # ok: names, no switch
USE_MOCK_DATA_HINT = "see the handbook"  # ok: a text
größe_mode = "mock-up"  # ok: another text


class Settings(BaseSettings):
    use_mocks: bool = False  # expect: NMK506:5@python
    mock_mode: bool = Field(default=True, alias="x")  # expect: NMK506:5@python
    enable_stub_mail: bool = Field(False)  # expect: NMK506:5@python
    provider: str = "mock"  # expect: NMK506:5@python
    llm_provider: str = Field("fake", description="which one")  # expect: NMK506:5@python
    mail_backend: str = "smtp"  # ok: a real provider
    use_mockups: bool = True  # ok: drawings


def start():
    use_mocks = False  # ok: a variable of the function, judged where it decides
    mode = "mock"  # ok: a variable of the function
    return use_mocks, mode
