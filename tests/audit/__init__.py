"""The GraphQL over HTTP audit of a real server: `make audit`."""
