# corpus: src/app/mocks/users.py
USERS: list[str] = []
