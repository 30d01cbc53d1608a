"""Use cases of identity: keys, tokens, sessions, passwords, attempts."""
