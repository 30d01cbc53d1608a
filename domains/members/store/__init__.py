"""All SQL of members."""
