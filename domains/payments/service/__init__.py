"""What is done with payments. Nothing here that has a transaction reaches over a network, and the reverse."""
