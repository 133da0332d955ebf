"""The recovery key, shown once when a house is created. It opens the backups, and the house on another PC."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frontdesk.gui import icons

READABLE_PX = 560


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecoveryKey", text)


class RecoveryKeyDialog(QDialog):
    """Shows the key until the person says that it is kept."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setWindowTitle(_tr("Husets nøgle"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(self._label(_tr("Gem husets gendannelsesnøgle"), "title"))
        explanation = self._label(_explanation(), "")
        explanation.setMinimumWidth(READABLE_PX)
        layout.addWidget(explanation)
        layout.addWidget(self._key_label())
        layout.addLayout(self._buttons())

    def _label(self, text: str, size: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("scale", size)
        return label

    def _key_label(self) -> QLabel:
        label = self._label(self._key, "large")
        label.setObjectName("key_label")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(_tr("Gendannelsesnøgle"))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = QPushButton(icons.icon("key"), _tr("Kopiér"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._key))
        save = QPushButton(icons.icon("save"), _tr("Gem i en fil …"))
        save.clicked.connect(self._save)
        print_ = QPushButton(icons.icon("print"), _tr("Udskriv …"))
        print_.clicked.connect(self._print)
        kept = QPushButton(_tr("Jeg har gemt den"))
        kept.setProperty("role", "primary")
        kept.clicked.connect(self.accept)
        kept.setDefault(True)
        row.addWidget(copy)
        row.addWidget(save)
        row.addWidget(print_)
        row.addStretch(1)
        row.addWidget(kept)
        return row

    def _save(self) -> None:
        place = str(Path.home() / _tr("frontdesk-gendannelsesnøgle.txt"))
        chosen, _ = QFileDialog.getSaveFileName(self, _tr("Gem nøglen uden for denne pc"), place)
        if chosen:
            Path(chosen).write_text(self._key + "\n", encoding="utf-8")

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # needed once in the life of a house

        printer = QPrinter()
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            paper = QTextDocument()
            paper.setPlainText("\n\n".join((_tr("Husets gendannelsesnøgle"), self._key, _explanation())))
            paper.print_(printer)


def _explanation() -> str:
    return _tr(
        "Huset er krypteret. Denne nøgle åbner sikkerhedskopierne og huset, hvis pc'en går i stykker. "
        "Den vises kun nu. Skriv den ned, og læg den et andet sted end pc'en."
    )
