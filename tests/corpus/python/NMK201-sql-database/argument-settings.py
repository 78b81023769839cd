# corpus: tests/settings_sql.py
from snowflake.snowpark import Session

from app import create_app

session = Session.builder.config("local_testing", True).create()  # expect: NMK201:11
wärme = Session.builder.configs({"local_testing": True}).create()  # expect: NMK201:9
other = start(local_testing=True)  # expect: NMK201:9
app = create_app({"SQLALCHEMY_DATABASE_URI": "sqlite:///:memory:"})  # expect: NMK201:46
app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")  # expect: NMK201:42

Session.builder.config("account", "local_testing").create()  # ok: a value, no option
start(local_testing=False)  # ok: switched off
create_app({"SQLALCHEMY_DATABASE_URI": "postgresql://localhost/test"})  # ok: PostgreSQL
create_app(TITLE="sqlite://")  # ok: another setting
