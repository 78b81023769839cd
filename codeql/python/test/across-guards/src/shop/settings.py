import os

FLAVOUR = os.environ["FLAVOUR"]
COLOUR = os.environ.get("COLOUR", "red").lower()


class Settings:
    def __init__(self):
        self.form = os.environ["FORM"]


settings = Settings()
