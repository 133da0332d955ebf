"""The rooms' day: F2."""
