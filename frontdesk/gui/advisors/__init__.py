"""The advisors' weeks: F4."""
