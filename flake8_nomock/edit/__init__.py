"""Edits of the user's sources: permits to write, and what is safe to take out. Each edit is checked before it is kept."""
