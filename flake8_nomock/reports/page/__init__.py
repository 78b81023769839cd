"""The HTML report: one page that loads nothing. `document` renders it, the other modules are its parts."""
