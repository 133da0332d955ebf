"""Whether two entries on a list are the same person."""

from __future__ import annotations

from typing import Protocol


class Contact(Protocol):
    """What is told of somebody; anything but the name may be empty."""

    @property
    def name(self) -> str: ...
    @property
    def company(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def phone(self) -> str: ...


def same_person(one: Contact, other: Contact) -> bool:
    """Namesakes are two people when anything both tell of them differs."""
    told = zip(identity(one), identity(other), strict=True)
    return all(here == there or not here or not there for here, there in told)


def identity(one: Contact) -> tuple[str, ...]:
    """All that is told, in a form that can be compared."""
    return one.name.casefold(), one.email.casefold(), one.company.casefold(), one.phone
