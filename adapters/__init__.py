"""The outside world behind the domains' protocols, one folder a kind."""
