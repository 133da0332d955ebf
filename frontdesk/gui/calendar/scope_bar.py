"""Which dates of a series an edit is for: this one, it and those after it, or all that is to come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from frontdesk.application.series import EditScope
from frontdesk.gui.planning.flow import FlowLayout


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScopeBar", text)


class ScopeBar(QFrame):
    """Hidden for what happens once. ``scope`` is what is chosen; every booking begins with *this one*."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series_label = QLabel()
        self.series_label.setWordWrap(True)
        self.series_label.setProperty("tone", "muted")
        self.this_radio = QRadioButton(_tr("Kun denne"))
        self.following_radio = QRadioButton(_tr("Denne og følgende"))
        self.all_radio = QRadioButton(_tr("Alle kommende"))
        self._scopes = {
            self.this_radio: EditScope.THIS,
            self.following_radio: EditScope.THIS_AND_FOLLOWING,
            self.all_radio: EditScope.ALL,
        }
        self._group = QButtonGroup(self)
        self._build()
        self.this_radio.setChecked(True)
        self._group.buttonToggled.connect(lambda _button, on: self._emit_changed() if on else None)

    def _build(self) -> None:
        self.setAccessibleName(_tr("Hvad ændringen gælder for"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.series_label)
        flow = FlowLayout(spacing=14)
        for radio in self._scopes:
            self._group.addButton(radio)
            flow.addWidget(radio)
        column.addLayout(flow)
        self.setFocusProxy(self.this_radio)

    @property
    def scope(self) -> EditScope:
        chosen = next((radio for radio in self._scopes if radio.isChecked()), self.this_radio)
        return self._scopes[chosen]

    def start_over(self) -> None:
        """Back to *this one*: what was chosen for one booking is not meant for the next."""
        self.this_radio.setChecked(True)

    def tell_series(self, words: str) -> None:
        """What is known of the series."""
        self.series_label.setText(words)
        self.series_label.setVisible(bool(words))

    def _emit_changed(self) -> None:
        self.changed.emit()
