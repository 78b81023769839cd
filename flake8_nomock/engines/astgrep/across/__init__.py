"""Doubles that a test imports from other scripts of the project.

`script_files` finds the file that a specifier means, `script` reads what a file imports and exports, `handed_on` follows
names from file to file, and `find` reports what a test gets.
"""
