# NMK201-sql-database/argument-settings.py
from snowflake.snowpark import Session

from app import create_app

session = Session.builder.config("local_testing", True).create()  # $ NMK201
wärme = Session.builder.configs({"local_testing": True}).create()  # $ NMK201
other = start(local_testing=True)  # $ NMK201
app = create_app({"SQLALCHEMY_DATABASE_URI": "sqlite:///:memory:"})  # $ NMK201
app = create_app(SQLALCHEMY_DATABASE_URI="sqlite://")  # $ NMK201

Session.builder.config("account", "local_testing").create()  # ok: a value, no option
start(local_testing=False)  # ok: switched off
create_app({"SQLALCHEMY_DATABASE_URI": "postgresql://localhost/test"})  # ok: PostgreSQL
create_app(TITLE="sqlite://")  # ok: another setting
