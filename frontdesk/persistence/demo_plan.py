"""The demo house's words, from the file that comes with the program."""

from __future__ import annotations

import msgspec

from frontdesk.application.demo_house import DemoPlan
from frontdesk.assets import resource


def demo_plan() -> DemoPlan:
    """Rooms, advisors, uses and names of the demo house."""
    return msgspec.json.decode(resource("demo", "house_da.json").read_bytes(), type=DemoPlan)
