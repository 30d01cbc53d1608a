"""What somebody wants to buy, what is wrong with it, and how a quote becomes an order."""
