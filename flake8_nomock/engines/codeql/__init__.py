"""Renders the CodeQL packs from the catalogue: data extensions, queries, suites and tests."""
