"""What is wrong with the world around the program: the house's file and keys, its server, the disk, the printer.

Each text says what happened, that nothing is lost, and what helps.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from frontdesk.gui.said import Said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Environment", text)


def environment_text(code: str, facts: Mapping[str, Any]) -> Said:
    """Total: a code that is not known says that trying again may help."""
    if code == "printer_unavailable":
        return _printer(str(facts.get("printer", "")), str(facts.get("reason", "")))
    if code == "house_on_network_share":
        return _network_share(str(facts.get("kind", "")), str(facts.get("path", "")))
    texts = {**_opening_texts(), **_file_texts(), **_backup_texts()}
    said = texts.get(code, Said(_tr("Det gik ikke denne gang"), _tr("Intet er ændret. Prøv igen om lidt.")))
    return _with_place(said, facts)


def _with_place(said: Said, facts: Mapping[str, Any]) -> Said:
    """Where to look belongs to the explanation; what a driver said does not."""
    place = str(facts.get("path", ""))
    return Said(said.headline, f"{said.detail}\n{place}".strip()) if place else said


def _opening_texts() -> Mapping[str, Said]:
    return {
        "house_broken": Said(
            _tr("Husets fil er beskadiget"),
            _tr(
                "Intet er slettet. Gendan fra den nyeste sikkerhedskopi; den beskadigede fil bliver flyttet til side, "
                "så den stadig kan undersøges."
            ),
        ),
        "house_truncated": Said(
            _tr("Der mangler noget af husets fil"),
            _tr("Den er blevet afbrudt midt i en kopiering. Gendan fra den nyeste sikkerhedskopi."),
        ),
        "house_empty": Said(
            _tr("Husets fil er tom"),
            _tr("Der er intet hus i den. Gendan fra en sikkerhedskopi, eller vælg en anden fil."),
        ),
        "house_missing": Said(
            _tr("Huset er ikke, hvor det plejer"),
            _tr("Er drevet tilsluttet? Sæt det i, og prøv igen, eller gendan fra en sikkerhedskopi."),
        ),
        "house_wrong_key": Said(
            _tr("Nøglen passer ikke til huset"),
            _tr("Filen er hel. Nøglen hører til et andet hus. Brug husets gendannelsesnøgle, den fra papiret."),
        ),
        "house_key_missing": Said(
            _tr("Husets nøgle er væk fra denne pc"),
            _tr("Filen er hel. Brug husets gendannelsesnøgle, den fra papiret."),
        ),
        "house_newer": Said(
            _tr("Huset er fra en nyere udgave af Frontdesk"),
            _tr("Opdatér Frontdesk på denne pc. Filen er ikke rørt."),
        ),
        "house_older": Said(
            _tr("Huset er fra en ældre udgave af Frontdesk"),
            _tr("Det skal opgraderes først; der tages en sikkerhedskopi, før noget ændres."),
        ),
        "house_foreign_wal": Said(
            _tr("Der ligger en fremmed logfil ved huset"),
            _tr("Filen house.db-wal hører til et andet hus. Flyt den væk, eller gendan fra en sikkerhedskopi."),
        ),
        "house_exists": Said(_tr("Der er allerede et hus her"), _tr("Vælg en anden mappe til det nye.")),
    }


def _file_texts() -> Mapping[str, Said]:
    return {
        "house_read_only": Said(
            _tr("Huset kan læses, men ikke skrives"),
            _tr("Giv din bruger lov til at skrive i mappen, eller tag skrivebeskyttelsen af drevet. Prøv så igen."),
        ),
        "house_locked": Said(
            _tr("Et andet program har fat i huset"),
            _tr("Måske en sikkerhedskopi, der er ved at blive færdig. Intet er ændret. Prøv igen om lidt."),
        ),
        "disk_full": Said(
            _tr("Disken er fuld"),
            _tr("Alt, der er vist som gemt, er gemt. Slet eller flyt noget på drevet, og prøv igen."),
        ),
        "database_unreachable": Said(
            _tr("Husets server svarer ikke"),
            _tr("Er netværket nede? Alt, der er vist som gemt, er gemt. Prøv igen om lidt."),
        ),
        "file_not_written": Said(
            _tr("Filen kunne ikke skrives"),
            _tr("Er den åben i et andet program, eller er mappen skrivebeskyttet? Vælg et andet sted."),
        ),
    }


def _backup_texts() -> Mapping[str, Said]:
    return {
        "backup_failed": Said(
            _tr("Sikkerhedskopien blev ikke taget"),
            _tr("Huset virker, som det skal. Se efter, om der er plads på drevet, og prøv igen."),
        ),
        "backup_unusable": Said(
            _tr("Sikkerhedskopien kan ikke bruges"),
            _tr("Den er beskadiget, eller nøglen hører til et andet hus. Vælg en anden."),
        ),
        "backup_tool_missing": Said(
            _tr("Programmet til sikkerhedskopi mangler"),
            _tr("Installér PostgreSQLs klientprogrammer (pg_dump) på denne pc."),
        ),
    }


def _network_share(kind: str, path: str) -> Said:
    if kind == "sync_folder":
        headline = _tr("Huset ligger i en mappe, der synkroniseres")
    else:
        headline = _tr("Huset ligger på et netværksdrev")
    why = _tr(
        "Der kan en database gå i stykker, uden at nogen ser det. Læg den på pc'ens eget drev, eller brug en "
        "PostgreSQL-server, når flere pladser skal arbejde i samme hus."
    )
    return Said(headline, f"{why}\n{path}".strip())


def _printer(printer: str, reason: str) -> Said:
    headlines = {
        "no_spooler": _tr("Denne pc har ingen printertjeneste"),
        "unsupported_system": _tr("Der kan ikke udskrives direkte fra denne pc"),
        "no_such_printer": _tr("Printeren {0} findes ikke mere"),
        "not_accepting": _tr("Printeren {0} tager ikke imod udskrifter"),
        "media_not_supported": _tr("Printeren {0} har ikke det papir"),
        "unreachable": _tr("Printeren {0} svarer ikke"),
        "timeout": _tr("Printeren {0} svarer ikke"),
    }
    headline = headlines.get(reason, _tr("Printeren {0} ville ikke udskrive")).format(printer)
    return Said(headline, _tr("Dokumentet kan altid vises eller gemmes som PDF."))
