"""What is typed into a form and not saved yet: kept for each thing the form is about, until it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

Entry = TypeVar("Entry")

NEW = -1
"""The key of what is not in the list yet."""


class EntryForm(Protocol[Entry]):
    """A form that shows an entry and reads it back as it stands, tidied or not."""

    def entry(self) -> Entry: ...
    def show_entry(self, entry: Entry) -> None: ...


class FormKeeper(Generic[Entry]):
    """Turns a form from one thing to the next. *saved* tells how a thing, by its key, stands in the house."""

    def __init__(self, form: EntryForm[Entry], saved: Callable[[int], Entry]) -> None:
        self._form, self._saved = form, saved
        self._drafts: dict[int, Entry] = {}
        self._base: Entry | None = None
        self.key = NEW

    @property
    def dirty(self) -> bool:
        """Whether something was typed here that is not saved."""
        return self._base is not None and self._form.entry() != self._base

    def has_draft(self, key: int) -> bool:
        return self.dirty if key == self.key else key in self._drafts

    def turn_to(self, key: int) -> None:
        """Shows another thing, with what was typed about it before; what is typed about this one is kept."""
        if self.dirty:
            self._drafts[self.key] = self._form.entry()
        self.key = key
        self._show(self._drafts.pop(key, None))

    def renew(self) -> None:
        """The house may have changed: shows how it stands, unless something was typed."""
        if not self.dirty:
            self._show(None)

    def discard(self) -> None:
        """Forgets what was typed here."""
        self._show(None)

    def settle(self) -> None:
        """What is shown was saved."""
        self._base = self._form.entry()

    def _show(self, draft: Entry | None) -> None:
        self._form.show_entry(self._saved(self.key))
        self._base = self._form.entry()
        if draft is not None:
            self._form.show_entry(draft)
