"""All SQL of marketing."""
