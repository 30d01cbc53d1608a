"""What carts are, and what may be put into them."""
