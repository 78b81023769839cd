# corpus: stubs/requests/sessions.py
NAME = "größe"  # ok: a folder of type stubs
