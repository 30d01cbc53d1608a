"""Functions on the catalogue's objects: what is read, and what staff change."""
