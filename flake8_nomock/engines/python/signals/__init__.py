"""One module for each kind of signal: `find` looks for it in a parsed file, `needs` tells what must be in its text."""
