"""A booking shown anew while somebody types in its fields: what they typed stays, the rest is as it is now."""

from __future__ import annotations

from dataclasses import fields, replace

from frontdesk.gui.calendar.draft import BookingDraft


def merged(before: BookingDraft, entered: BookingDraft, now: BookingDraft) -> BookingDraft:
    """*now* with every field in which *entered* differs from *before*, which is what the fields showed first."""
    typed = {
        field.name: getattr(entered, field.name)
        for field in fields(BookingDraft)
        if getattr(entered, field.name) != getattr(before, field.name)
    }
    return replace(now, **typed)
