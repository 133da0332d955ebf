"""The house right now: F1."""
