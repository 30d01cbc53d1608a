"""Decisions about members' accounts and addresses."""
