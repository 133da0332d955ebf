"""Where the program's own files are: forms, icons, fonts, translations, badge templates.

An installed Frontdesk carries them inside the package (`frontdesk/_assets`); run from its source tree it
uses the folders beside the package. Nothing else may build such a path.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PACKAGED = _PACKAGE / "_assets"


def resource(*parts: str) -> Path:
    """A file or folder below resources/, such as `resource("icons", "check.svg")`; it need not exist."""
    return _root().joinpath("resources", *parts)


def ui_folder() -> Path:
    """The folder of the Designer forms."""
    return _root() / "ui"


def _root() -> Path:
    return _PACKAGED if _PACKAGED.is_dir() else _PACKAGE.parent
