"""Places that keep the shop's files."""
