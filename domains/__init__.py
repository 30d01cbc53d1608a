"""The domain modules: each a folder with its own rules, use cases, tables and face."""
