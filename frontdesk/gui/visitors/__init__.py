"""Visitors: who is expected, who is here, their badges."""
