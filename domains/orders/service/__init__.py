"""What is done with orders, each in its caller's transaction."""
