# corpus: src/shop/deps.py
import os

from shop.config import settings
from shop.pay import Memory, Stripe, sandbox

BACKENDS = {"production": Stripe, "test": Memory}
HOSTS = {"production": "shop.example.org", "test": "test.example.org"}
MAKERS = {"production": lambda: Stripe("größe"), "test": lambda: Memory()}
CONFIGS = {"production": Config, "test": TestingConfig}
DATABASES = {"production": {"name": "shop"}, "test": {"name": "test"}}
PHASES = {"train": Stripe, "test": Memory}
TABLES = {"orders": Stripe, "carts": Memory}

backend = BACKENDS[settings.ENV]()  # expect: NMK501:11@python
größe = "größe"; other = BACKENDS.get(os.environ["APP_ENV"], Stripe)  # expect: NMK501:26@python
maker = MAKERS[settings.environment.lower()]  # expect: NMK501@python
url = {"production": "a", "test": "b"}[settings.ENVIRONMENT]  # expect: NMK501@python
limit = {"production": 10, "test": 1}.get(settings.stage, 5)  # expect: NMK501@python
config = CONFIGS[settings.ENV]  # ok: the settings of all stages
database = DATABASES[settings.ENV]  # ok: the same
chosen = {"production": Config, "test": TestingConfig}[settings.ENV]  # ok: the same
host = HOSTS[settings.ENV]  # ok: the address of an environment
phase = PHASES[settings.stage]  # ok: phases of a training
table = TABLES[settings.ENV]  # ok: no stage among the keys
first = BACKENDS["test"]  # ok: nobody is asked
named = BACKENDS[settings.backend]  # ok: no name of a stage
colour = {"production": "red", "staging": "blue"}[settings.ENV]  # ok: other stages


def make(stage, config):
    local = {"production": Stripe, "test": sandbox}
    return local[stage](config)  # expect: NMK501@python


TASKS_ALWAYS_EAGER = settings.TESTING  # expect: NMK501@python
TESTING = False
EAGER = TESTING  # expect: NMK501@python
LATEST = TABLES  # ok: another word
