"""The sentence field at the top of every screen and what drops down below it."""
