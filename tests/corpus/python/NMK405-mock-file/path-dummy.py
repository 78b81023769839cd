# corpus: src/allauth/providers/dummy/views.py
NAME = "größe"  # ok: dummy is too often the subject itself
