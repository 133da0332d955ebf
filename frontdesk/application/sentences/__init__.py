"""A sentence as reception says it, in Danish or English, understood offline: ``understanding.understand``."""
