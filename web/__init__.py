"""Plain HTTP beside GraphQL: pages, documents, notifications, files and health."""
