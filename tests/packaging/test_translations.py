"""The catalogues hold every text of the window, translated, and nothing else."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from frontdesk.gui.localisation import read_texts

REPOSITORY = Path(__file__).resolve().parents[2]
BOTH_AT_ONCE = re.compile(r"\w\((?:e|er|r|s)\)")
"""``deltager(e)``: how a source says that it counts. Two forms may be alike: "1 flyttes", "2 flyttes"."""

PLACEHOLDERS = re.compile(r"%n|\{\w*\}")
LANGUAGES = ("da", "en")


@pytest.fixture(scope="module")
def updating() -> ModuleType:
    """packaging/update_translations.py; a plain import would find the library of that name."""
    path = REPOSITORY / "packaging" / "update_translations.py"
    spec = importlib.util.spec_from_file_location("update_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(updating: ModuleType, language: str) -> None:
    known = read_texts(updating.CATALOGUES / f"frontdesk_{language}.ts")
    wanted = updating.wanted(language, updating.messages())
    missing = [f"{m.context}: {m.source}" for m in wanted if (m.context, m.source) not in known]
    assert missing == [], "run packaging/update_translations.py, then translate what it marks as unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_kept_that_the_window_no_longer_says(updating: ModuleType, language: str) -> None:
    known = read_texts(updating.CATALOGUES / f"frontdesk_{language}.ts")
    wanted = {(m.context, m.source) for m in updating.wanted(language, updating.messages())}
    assert sorted(set(known) - wanted) == [], "run packaging/update_translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_is_filled_in_in_every_language(updating: ModuleType, language: str) -> None:
    texts = read_texts(updating.CATALOGUES / f"frontdesk_{language}.ts")
    different = [
        source
        for (_, source), forms in texts.items()
        if any(sorted(PLACEHOLDERS.findall(form)) != sorted(PLACEHOLDERS.findall(source)) for form in forms)
    ]
    assert different == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_a_word_for_one_and_for_several(updating: ModuleType, language: str) -> None:
    texts = read_texts(updating.CATALOGUES / f"frontdesk_{language}.ts")
    counted = {(m.context, m.source): texts[m.context, m.source] for m in updating.messages() if m.counts}
    assert [source for source, forms in counted.items() if len(forms) != 2] == []
    assert [form for forms in counted.values() for form in forms if BOTH_AT_ONCE.search(form)] == []


MODULE = """
from PySide6.QtCore import QCoreApplication

def _tr(text: str) -> str:
    return QCoreApplication.translate("Greetings", text)

class Door:
    def greet(self, count):
        return [_tr("Hej"), self.tr("Farvel"), QCoreApplication.translate("Count", "%n gæst(er)", None, count)]
"""
FORM = """<ui version="4.0"><class>Door</class><widget class="QLabel" name="door">
<property name="text"><string>Velkommen</string></property>
<property name="toolTip"><string notr="true">x</string></property>
<property name="role" stdset="0"><string>panel</string></property></widget></ui>"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "frontdesk" / "gui").mkdir(parents=True)
    (tmp_path / "ui").mkdir()
    return tmp_path


def test_texts_are_found_where_the_window_looks_for_them(updating: ModuleType, repository: Path) -> None:
    (repository / "frontdesk" / "gui" / "door.py").write_text(MODULE, "utf-8")
    (repository / "ui" / "door.ui").write_text(FORM, "utf-8")
    assert [(m.context, m.source, m.counts) for m in updating.messages(repository)] == [
        ("Count", "%n gæst(er)", True),
        ("Door", "Farvel", False),
        ("Door", "Velkommen", False),
        ("Greetings", "Hej", False),
    ]


@pytest.mark.parametrize(
    "line",
    [
        'QCoreApplication.translate("Door", words)',
        'QCoreApplication.translate("Door", f"Hej {name}")',
        'door.tr("Hej " + name)',
        'door.tr("%n gæst(er)", "", 3)',
    ],
)
def test_a_text_no_catalogue_can_hold_is_refused(updating: ModuleType, repository: Path, line: str) -> None:
    (repository / "frontdesk" / "gui" / "door.py").write_text(f"text = {line}\n", "utf-8")
    with pytest.raises(updating.NotTranslatable, match=r"door\.py:1"):
        updating.messages(repository)


def test_translations_survive_an_update_and_new_texts_are_marked(updating: ModuleType, tmp_path: Path) -> None:
    old, new = updating.Message("Door", "Hej <du>"), updating.Message("Door", "Kom ind")
    file = tmp_path / "frontdesk_en.ts"
    file.write_text(updating.catalogue("en", [old, new], {("Door", "Hej <du>"): ("Hello <you>",)}), "utf-8")
    assert read_texts(file) == {("Door", "Hej <du>"): ("Hello <you>",)}
    assert file.read_text("utf-8").count('type="unfinished"') == 1
