"""Decisions about logins, passwords and sessions."""
