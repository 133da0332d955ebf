from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from frontdesk.application.journal_chain import GENESIS, entry_hash, payload_digest, verify_chain


@dataclass(frozen=True)
class Entry:
    seq: int
    at: int
    actor: str
    desk: str
    command: str
    step: str
    touched: str
    payload_digest: bytes
    previous_hash: bytes
    hash: bytes


def chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        previous = entries[-1].hash if entries else GENESIS
        digest = payload_digest(seq.to_bytes(16, "big"), b'{"title": "Netv\xc3\xa6rksm\xc3\xb8de"}')
        facts = (1_790_000_000 + seq, "reception", "1", "MoveBooking", "do", '{"occurrence":[7]}')
        entries.append(Entry(seq, *facts, digest, previous, entry_hash(previous, seq, *facts, digest)))
    return entries


def test_what_was_written_verifies() -> None:
    assert verify_chain(chain(5)) is None


def test_a_house_without_entries_verifies() -> None:
    assert verify_chain([]) is None


@pytest.mark.parametrize(
    ("field", "other"),
    [
        ("at", 1_790_000_009),
        ("actor", "manager"),
        ("desk", "2"),
        ("command", "CancelBooking"),
        ("step", "undo"),
        ("touched", '{"occurrence":[8]}'),
        ("payload_digest", bytes(32)),
        ("previous_hash", bytes(32)),
        ("hash", bytes(32)),
    ],
)
def test_a_changed_field_is_found_where_it_was_changed(field: str, other: object) -> None:
    entries = chain(5)
    entries[2] = replace(entries[2], **{field: other})
    assert verify_chain(entries) == 3


def test_an_entry_rewritten_with_its_hash_shows_at_the_next() -> None:
    entries = chain(5)
    forged = replace(entries[2], actor="manager")
    own = entry_hash(
        forged.previous_hash,
        forged.seq,
        forged.at,
        forged.actor,
        forged.desk,
        forged.command,
        forged.step,
        forged.touched,
        forged.payload_digest,
    )
    entries[2] = replace(forged, hash=own)
    assert verify_chain(entries) == 4


def test_an_entry_taken_out_is_missed() -> None:
    entries = chain(5)
    del entries[1]
    assert verify_chain(entries) == 3


def test_text_cannot_slide_from_one_field_into_the_next() -> None:
    def hashed(actor: str, desk: str) -> bytes:
        return entry_hash(GENESIS, 1, 0, actor, desk, "AddRoom", "do", "", bytes(32))

    assert hashed("reception", "1") != hashed("receptio", "n1")


def test_the_same_payload_under_another_salt_has_another_digest() -> None:
    body = b'{"name": "Demo Person"}'
    assert payload_digest(bytes(16), body) != payload_digest(bytes(15) + b"\x01", body)
