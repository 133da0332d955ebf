"""Several words in one field, parted by commas, each completed by itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def listed(text: str) -> tuple[str, ...]:
    """``Skærm, Tavle`` as its words; each once, however it is written."""
    words = (word.strip() for word in text.split(","))
    found: dict[str, str] = {}
    for word in words:
        if word:
            found.setdefault(word.casefold(), word)
    return tuple(found.values())


def as_list(words: Iterable[str]) -> str:
    """The words as they are typed."""
    return ", ".join(words)


class LastWordCompleter(QCompleter):
    """Completes the word after the last comma from those it is given."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._words = QStringListModel(self)
        self.setModel(self._words)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(self)

    def offer(self, words: Iterable[str]) -> None:
        """The words to complete from."""
        self._words.setStringList(sorted(set(words), key=str.casefold))

    def splitPath(self, path: str, /) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object, /) -> str:
        chosen = str(super().pathFromIndex(index))  # type: ignore[arg-type]
        before = self._field.text().rpartition(",")[0].strip()
        return f"{before}, {chosen}" if before else chosen
