# corpus: src/app/mockups/stubborn.py
NAME = "größe"  # ok: other words
