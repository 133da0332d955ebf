"""What was noticed although it stopped nothing, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from frontdesk.application.messages import Finding


def finding_text(finding: Finding) -> str:
    """``Der kommer 12, og lokalet har 8 pladser.``; empty for a code that has no words."""
    texts = {
        "over_capacity": QCoreApplication.translate(
            "Findings", "Der kommer {party_size}, og der er {capacity} pladser."
        ),
        "outside_opening_hours": QCoreApplication.translate("Findings", "Det ligger uden for åbningstiden."),
        "split_gap": QCoreApplication.translate(
            "Findings", "Lokalet holdes frit {minutes} minutter imellem, så den første del slutter tidligere."
        ),
        "rolled_back": QCoreApplication.translate(
            "Findings", "Husets fil er ældre end sidst: der var {noted} ændringer, nu er der {found}."
        ),
    }
    return texts.get(finding.code, "").format_map(finding.facts)
