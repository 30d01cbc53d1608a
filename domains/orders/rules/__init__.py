"""What an order is, and every decision about one that needs no database."""
