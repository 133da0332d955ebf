"""The colours the calendar is painted in, each a ``#RRGGBB`` text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class TimelineColours:
    """``*_soft`` is the surface that goes with a colour; ink and muted text are legible on every soft one."""

    panel: str
    closed: str
    line: str
    ink: str
    muted: str
    accent: str
    accent_soft: str
    advice: str
    advice_soft: str
    info: str
    info_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    on_bad: str
    hatch: str

    @classmethod
    def light(cls) -> Self:
        return cls(
            panel="#FFFFFF",
            closed="#F6F5F1",
            line="#E3E1DA",
            ink="#1B2430",
            muted="#5A6473",
            accent="#0E6B5C",
            accent_soft="#DFF0EC",
            advice="#6A4BA3",
            advice_soft="#ECE5F7",
            info="#2A5DA8",
            info_soft="#E0EAF6",
            warn="#9A4A09",
            warn_soft="#F8EADB",
            bad="#A8323A",
            bad_soft="#F8E3E3",
            on_bad="#FFFFFF",
            hatch="#E6DFD2",
        )

    @classmethod
    def dark(cls) -> Self:
        return cls(
            panel="#1A2128",
            closed="#141A20",
            line="#323B45",
            ink="#EEF1F4",
            muted="#A9B4C0",
            accent="#4FC3AC",
            accent_soft="#1B3B37",
            advice="#B79CEB",
            advice_soft="#33294B",
            info="#86B4F2",
            info_soft="#20344F",
            warn="#F0A765",
            warn_soft="#42301F",
            bad="#F2949A",
            bad_soft="#4A2629",
            on_bad="#1A2128",
            hatch="#4F3D2C",
        )
