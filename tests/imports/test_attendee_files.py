"""Lists on disk, read in a process of their own as the house reads them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from frontdesk.application.attendee_lists import AttendeeListPreview
from frontdesk.application.events import AttendeeEntry
from frontdesk.domain.errors import InvalidInput
from frontdesk.imports.attendee_files import read_attendee_list, read_here
from frontdesk.imports.confined import Reader, run_confined

DATA = Path(__file__).parents[1] / "data"


def test_a_list_from_excel_in_denmark_arrives_whole() -> None:
    found = read_attendee_list(DATA / "demo_deltagere_windows1252.csv")
    assert found.entries == (
        AttendeeEntry("Demo Ærlig", "Prøvehuset ApS", "demo.aerlig@example.invalid", "20 00 00 01"),
        AttendeeEntry("Søren Prøve", "", "soeren.proeve@example.invalid"),
        AttendeeEntry("Åse Øvelse", '"Test" & Søn; Nord', "", "+45 20 00 00 02"),
    )
    assert (found.problems, found.duplicates, found.ignored_columns) == ((), (), ("Bemærkning",))


def test_a_list_from_a_ticket_shop_is_read() -> None:
    assert read_here(DATA / "demo_attendees_utf8.csv").entries == (
        AttendeeEntry("Demo Ærlig", "Test, Inc.", "demo.one@example.invalid"),
        AttendeeEntry("Prøve Zoë"),
    )


def test_a_tabbed_list_with_family_names_first_is_read() -> None:
    assert [entry.name for entry in read_here(DATA / "demo_tilmeldinger_utf16.txt").entries] == [
        "Åse Øvelse",
        "Ib van der Demo",
    ]


def test_a_list_with_faults_says_each_and_keeps_the_rest() -> None:
    found = read_attendee_list(DATA / "demo_deltagere_med_fejl.csv")
    assert [(problem.row, problem.field, problem.reason, problem.kept) for problem in found.problems] == [
        (3, "name", "required", False),
        (5, "email", "not_an_email", True),
        (6, "Bemærkning", "cpr_number", True),
        (7, "company", "cpr_number", True),
        (11, "", "extra_cells", True),
        (12, "name", "too_long", False),
        (13, "phone", "not_a_phone", True),
    ]
    assert found.duplicates == (8,)
    assert found.blank_rows == 2
    assert [entry.name for entry in found.entries] == [
        "Demo Ærlig",
        "Demo Mail",
        "Demo Nummer",
        "Demo Firma",
        "Demo Formel",
        "Demo Kort",
        "Demo Lang",
        "Demo Telefon",
    ]


def refusal(path: Path) -> str:
    with pytest.raises(InvalidInput) as refused:
        read_attendee_list(path)
    assert refused.value.field == "file"
    return refused.value.reason


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    picture = tmp_path / "billede.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert refusal(picture) == "not_text"
    assert refusal(tmp_path / "findes ikke.csv") == "missing"
    assert refusal(tmp_path) == "unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_never_ends_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "deltagere.csv")
    assert refusal(tmp_path / "deltagere.csv") == "unreadable"


def never_ends(path: Path) -> AttendeeListPreview:
    while path.exists():
        pass
    return read_here(path)


def ends_at_once(path: Path) -> AttendeeListPreview:
    os._exit(3)


def takes_all_memory(path: Path) -> AttendeeListPreview:
    return AttendeeListPreview((), (), (), (), (), len(bytearray(1 << 31)))


def confined_refusal(reader: Reader, path: Path, deadline_s: float = 60) -> str:
    with pytest.raises(InvalidInput) as refused:
        run_confined(reader, path, AttendeeListPreview, deadline_s)
    return refused.value.reason


def test_a_reader_that_hangs_or_dies_costs_only_itself(tmp_path: Path) -> None:
    assert confined_refusal(never_ends, tmp_path, deadline_s=1) == "took_too_long"
    assert confined_refusal(ends_at_once, tmp_path) == "unreadable"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space of a process")
def test_a_reader_that_takes_too_much_memory_is_stopped(tmp_path: Path) -> None:
    assert confined_refusal(takes_all_memory, tmp_path) == "too_large"
