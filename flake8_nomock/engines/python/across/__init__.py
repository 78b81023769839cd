"""Doubles of other files: what a test imports from a helper, calls there, or is given by a fixture of a conftest.

`module_files` finds the file that an import means, `exports` describes what that file hands on, `project_modules` reads each
file once per process, and `links` says what one file gets from others. `find` reports it.
"""
