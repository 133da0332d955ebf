"""What one desk remembers: typed, and kept by the system's settings."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from frontdesk.gui.theme import ThemeName


class Preferences:
    """Reads and writes at once; a value that makes no sense any more is the default."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("Frontdesk", "Frontdesk")

    def text(self, key: str, default: str = "") -> str:
        return str(self._settings.value(key, default) or default)

    def set_text(self, key: str, value: str) -> None:
        self._settings.setValue(key, value)

    def _number(self, key: str, default: int) -> int:
        text = self.text(key, str(default))
        return int(text) if text.lstrip("-").isdigit() else default

    @property
    def theme(self) -> ThemeName:
        name = self.text("theme", ThemeName.SYSTEM)
        return ThemeName(name) if name in list(ThemeName) else ThemeName.SYSTEM

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self.set_text("theme", name)

    @property
    def language(self) -> str:
        return "en" if self.text("language", "da") == "en" else "da"

    @language.setter
    def language(self, language: str) -> None:
        self.set_text("language", language)

    @property
    def printer(self) -> str:
        """The printer chosen last; empty for a PDF."""
        return self.text("printer")

    @printer.setter
    def printer(self, name: str) -> None:
        self.set_text("printer", name)

    @property
    def folder(self) -> str:
        """Where files were saved last."""
        return self.text("folder")

    @folder.setter
    def folder(self, path: str) -> None:
        self.set_text("folder", path)

    @property
    def zoom(self) -> int:
        """The calendar's height of an hour in pixels."""
        return min(max(self._number("zoom", 50), 24), 160)

    @zoom.setter
    def zoom(self, pixels: int) -> None:
        self.set_text("zoom", str(pixels))

    def draft(self, name: str) -> str:
        """A half-made form that survives looking something up, and a restart; empty when there is none."""
        return self.text(f"draft/{name}")

    def keep_draft(self, name: str, text: str) -> None:
        self.set_text(f"draft/{name}", text)

    @property
    def geometry(self) -> QByteArray:
        value = self._settings.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._settings.setValue("geometry", state)
