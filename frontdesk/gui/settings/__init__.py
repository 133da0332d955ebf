"""The house as its manager sets it up: rooms, equipment, hours, closing days, rules."""
