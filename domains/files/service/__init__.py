"""Use cases of files: sending, using and fetching them."""
