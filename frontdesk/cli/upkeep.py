"""``verify``, ``backup``, ``restore``, ``migrate``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from frontdesk.application.housekeeping import VerifyReport
from frontdesk.cli.output import ENVIRONMENT, Reply
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.session import Session
from frontdesk.cli.texts import pick
from frontdesk.cli.words import FIGURES
from frontdesk.notation import moment_text, number_text


def verify(given: Namespace, session: Session) -> Reply:
    """Everything the full check looks at; exit 4 when the house is not sound."""
    report = session.premises.caretaker().verify()
    data = _report(report)
    if given.digest:
        data["content_digest"] = session.premises.content_digest()
    faults = ", ".join(report.faults)
    verdict = session.say("sound") if report.sound else session.say("unsound", faults=faults)
    text = "\n".join([verdict, *_figures(report, session, data)])
    if report.sound:
        return Reply({"ok": True, **data}, text)
    return Reply({"ok": False, "code": "house_broken", "message": verdict, **data}, text, code=ENVIRONMENT)


def _report(report: VerifyReport) -> dict[str, object]:
    return {
        "sound": report.sound,
        "faults": report.faults,
        "revision": report.revision,
        "differing_object": report.differing_object,
        "integrity": report.integrity,
        "broken_references": report.broken_references,
        "overlaps": report.overlaps,
        "idle_claims": report.idle_claims,
        "missing_claims": report.missing_claims,
        "journal_entries": report.journal_entries,
        "broken_entry": report.broken_entry,
        "altered_payloads": report.altered_payloads,
        "erased_payloads": report.erased_payloads,
        "last_backup": report.last_backup_at,
        "bytes": report.database_bytes,
        "seconds": dict(report.timings),
    }


def _figures(report: VerifyReport, session: Session, data: dict[str, object]) -> list[str]:
    backup = moment_text(report.last_backup_at, session.language) if report.last_backup_at else "–"
    shown = {
        "revision": report.revision,
        "overlaps": report.overlaps,
        "claims": report.idle_claims + report.missing_claims,
        "journal_entries": report.journal_entries,
        "broken_entry": report.broken_entry or "–",
        "erased_payloads": report.erased_payloads,
        "last_backup": backup,
        "bytes": size(report.database_bytes, session),
        **({"content_digest": data["content_digest"]} if "content_digest" in data else {}),
    }
    return [f"  {pick(FIGURES[key], session.language)}: {value}" for key, value in shown.items()]


def size(number: int, session: Session) -> str:
    return f"{number_text(number / 1_000_000, 1, session.language)} MB"


def backup(given: Namespace, session: Session) -> Reply:
    """A checked backup in a file of its own."""
    made = session.premises.caretaker().backup(session.now(), Path(given.file).absolute())
    text = session.say("backup_made", path=made.file, size=size(made.size, session))
    return Reply({"ok": True, "file": made.file, "bytes": made.size, "entry": made.seq}, text)


def restore(given: Namespace, session: Session) -> Reply:
    """Brings a backup back; the house that was there is moved aside whole."""
    key = _recovery_key(given.recovery_key_file)
    done = session.premises.caretaker().restore(Path(given.file).absolute(), session.now(), key)
    said = "restored" if done.moved_to else "restored_fresh"
    lines = [session.say(said, seq=done.seq, moved_to=done.moved_to)]
    if done.lost:
        lines.append(session.say("lost", lost=done.lost))
    data = {"ok": True, "entry": done.seq, "lost": done.lost, "revision": done.revision, "moved_to": done.moved_to}
    return Reply(data, "\n".join(lines))


def _recovery_key(file: str | None) -> str | None:
    """From a file: a key among the arguments would stand in the list of processes."""
    if file is None:
        return None
    try:
        return Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise WrongUsage((f"nøglefilen {file} kan ikke læses", f"the key file {file} cannot be read")) from None


def migrate(_given: Namespace, session: Session) -> Reply:
    """Brings an older house up to date, after a backup."""
    made = session.premises.caretaker().migrate(session.now())
    text = session.say("migrated", path=made) if made else session.say("current")
    return Reply({"ok": True, "migrated": made is not None, "backup": made}, text)
