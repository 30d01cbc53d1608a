"""All SQL of imports and exports."""
