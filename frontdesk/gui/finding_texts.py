"""What was noticed although it stopped nothing, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.messages import Finding
from frontdesk.gui.formats import long_day
from frontdesk.gui.planning.rule_texts import notice_text


def finding_text(finding: Finding) -> str:
    """``Der kommer 12, og lokalet har 8 pladser.``; empty for a code that has no words."""
    if finding.code == "rule_notice":
        return notice_text(finding.facts)
    count = int(finding.facts.get("count", 0))
    texts = {
        "over_capacity": QCoreApplication.translate(
            "Findings", "Der kommer {party_size}, og der er {capacity} pladser."
        ),
        "outside_opening_hours": QCoreApplication.translate("Findings", "Det ligger uden for åbningstiden."),
        "split_gap": QCoreApplication.translate(
            "Findings", "Lokalet holdes frit {minutes} minutter imellem, så den første del slutter tidligere."
        ),
        "import_skipped": QCoreApplication.translate(
            "Findings", "%n dato(er) er sprunget over, for lokalet er optaget; de huskes.", None, count
        ),
        "import_kept_by_hand": QCoreApplication.translate(
            "Findings", "%n dato(er) er ændret her i huset og er ladt være.", None, count
        ),
        "start_moved": QCoreApplication.translate("Findings", "Rækken begynder {day}, den første dag i gentagelsen."),
        "kept_by_hand": QCoreApplication.translate(
            "Findings", "%n gang(e) er ændret for sig og er ladt være.", None, count
        ),
        "rolled_back": QCoreApplication.translate(
            "Findings", "Husets fil er ældre end sidst: der var {noted} ændringer, nu er der {found}."
        ),
    }
    return texts.get(finding.code, "").format_map({**finding.facts, **_day(finding)})


def _day(finding: Finding) -> dict[str, str]:
    """A day is told as the window writes days."""
    day = finding.facts.get("day")
    return {"day": long_day(date.fromisoformat(str(day)))} if day else {}
