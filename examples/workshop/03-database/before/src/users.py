def register(connection, name):
    """Store a user, once."""
    connection.execute("INSERT INTO users (name) VALUES (lower(%s)) ON CONFLICT DO NOTHING", (name,))


def names(connection):
    """All names, sorted."""
    return [name for (name,) in connection.execute("SELECT name FROM users ORDER BY name")]
