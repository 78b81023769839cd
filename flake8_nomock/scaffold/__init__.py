"""`nomock dev`: what a developer of flake8-nomock starts from. Requests in, texts of files out; nothing here writes."""
