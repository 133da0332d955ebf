"""The window's language: Danish as it is written in the source, English from a catalogue, dates and numbers with it.

Catalogues are Qt's ``.ts`` files, read as they are: a compiled copy beside them could tell something else.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from frontdesk.application.services import Language
from frontdesk.assets import resource

LOCALES = {
    "da": QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []
"""Those of this process: an application does not tell which ones it has."""

Texts = dict[tuple[str, str], tuple[str, ...]]
"""By context and source: one text, or the one for one thing and the one for several."""


def install(app: QApplication, language: str) -> None:
    """Switches the whole program to ``da`` or ``en``, now and as often as asked. Widgets that are there already keep
    their words until they are made again."""
    while _installed:
        app.removeTranslator(_installed.pop())
    spoken: Language = "en" if language == "en" else "da"
    QLocale.setDefault(LOCALES[spoken])
    standard = QTranslator()
    if spoken == "da" and standard.load("qtbase_da", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(app, standard)
    _install(app, Catalogue(catalogue_file(spoken), plurals_only=spoken == "da"))


def _install(app: QApplication, translator: QTranslator) -> None:
    app.installTranslator(translator)
    _installed.append(translator)


def catalogue_file(language: Language) -> Path:
    return resource("translations", f"frontdesk_{language}.ts")


class Catalogue(QTranslator):
    """The texts of one ``.ts`` file. What it does not hold is left to the next translator, or to the source."""

    def __init__(self, file: Path, *, plurals_only: bool = False) -> None:
        super().__init__()
        self._file, self._plurals_only = file, plurals_only

    @cached_property
    def _texts(self) -> Texts:
        """Read when the first text is asked for that it may hold: in Danish, not before the first paint."""
        return read_texts(self._file)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str | None, _disambiguation: str | None = None, n: int = -1, /) -> str:
        """One is singular and everything else plural, in Danish as in English (CLDR, cardinal rules of da and en)."""
        forms = None if self._plurals_only and n < 0 else self._texts.get((context, source or ""))
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
