"""What a payment is, what a channel says and answers, and what follows from it."""
