"""The window's language: Danish as it is written in the source, English from a catalogue, dates and numbers with it.

Catalogues are Qt's ``.ts`` files, read as they are: a compiled copy beside them could tell something else.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.application.services import Language
from frontdesk.assets import resource

LOCALES = {
    "da": QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
Texts = dict[tuple[str, str], tuple[str, ...]]
"""By context and source: one text, or the one for one thing and the one for several."""


def install(app: QApplication, language: str) -> None:
    """Switches the whole program to ``da`` or ``en``, now and as often as asked. Widgets that are there already keep
    their words until they are made again."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    spoken: Language = "en" if language == "en" else "da"
    QLocale.setDefault(LOCALES[spoken])
    standard = QTranslator(app)
    if spoken == "da" and standard.load("qtbase_da", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(standard)
    app.installTranslator(Catalogue(catalogue_file(spoken), app))


def catalogue_file(language: Language) -> Path:
    return resource("translations", f"frontdesk_{language}.ts")


class Catalogue(QTranslator):
    """The texts of one ``.ts`` file. What it does not hold is left to the next translator, or to the source."""

    def __init__(self, file: Path, parent: QApplication | None = None) -> None:
        super().__init__(parent)
        self._texts = read_texts(file)

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, source: str | None, _disambiguation: str | None = None, n: int = -1, /) -> str:
        """One is singular and everything else plural, in Danish as in English (CLDR, cardinal rules of da and en)."""
        forms = self._texts.get((context, source or ""))
        if forms is None:
            return None  # type: ignore[return-value]  # a null string: not known here
        return forms[0] if n == 1 or len(forms) == 1 else forms[1]


def read_texts(file: Path) -> Texts:
    """The finished texts of a ``.ts`` file."""
    from xml.etree import ElementTree  # not before a language needs it

    texts: Texts = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                texts[name, message.findtext("source", "")] = forms or (translation.text or "",)
    return texts
