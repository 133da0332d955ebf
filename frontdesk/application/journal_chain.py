"""The chain of the journal: each entry holds the hash of the one before, so nothing can be changed or cut unseen.

An entry binds its payload by a salted digest only. The payload (names, words) can be erased when its retention
ends, and the chain still verifies; without the salt, erased with it, the digest tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Protocol

GENESIS = bytes(32)
"""What the first entry names as the hash before it."""


class ChainedEntry(Protocol):
    """A journal entry as far as the chain binds it."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def actor(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def command(self) -> str: ...
    @property
    def step(self) -> str: ...
    @property
    def touched(self) -> str: ...
    @property
    def payload_digest(self) -> bytes: ...
    @property
    def previous_hash(self) -> bytes: ...
    @property
    def hash(self) -> bytes: ...


def payload_digest(salt: bytes, body: bytes) -> bytes:
    """What the entry keeps of its payload. ``salt``: 16 random bytes that are erased together with the body."""
    return sha256(salt + body).digest()


def entry_hash(
    previous_hash: bytes,
    seq: int,
    at: int,
    actor: str,
    desk: str,
    command: str,
    step: str,
    touched: str,
    payload_digest: bytes,
) -> bytes:
    """The hash of an entry, which the next one names. ``at`` is in whole seconds since 1970, UTC.

    Each field goes in with its length before it, so that no two entries read the same to the hash.
    """
    texts = (str(seq), str(at), actor, desk, command, step, touched)
    fields = (previous_hash, *(text.encode() for text in texts), payload_digest)
    return sha256(b"".join(len(field).to_bytes(8, "big") + field for field in fields)).digest()


def verify_chain(entries: Iterable[ChainedEntry]) -> int | None:
    """The sequence number of the first entry that is not as it was written, or None when all are.

    ``entries`` from the first on, in order of ``seq``; a number that is missing shows at the one after it.
    """
    previous, expected = GENESIS, 1
    for entry in entries:
        if entry.seq != expected or entry.previous_hash != previous or entry.hash != _hash_of(entry):
            return entry.seq
        previous, expected = entry.hash, expected + 1
    return None


def _hash_of(entry: ChainedEntry) -> bytes:
    return entry_hash(
        entry.previous_hash,
        entry.seq,
        entry.at,
        entry.actor,
        entry.desk,
        entry.command,
        entry.step,
        entry.touched,
        entry.payload_digest,
    )
