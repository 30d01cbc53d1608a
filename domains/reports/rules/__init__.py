"""What reports say, as pure functions on orders and promotions."""
