"""What a page is, what its blocks may say, and how they become what a shopper sees: without a database."""
