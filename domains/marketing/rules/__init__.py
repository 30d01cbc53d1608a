"""The rules of marketing: the pricing engine, one module a step, and what promotions say of themselves."""
