"""Use cases of reports: everything is read, nothing is written."""
