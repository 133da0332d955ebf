"""Nothing in the tree points at somebody's machine, or at an address that we made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDERS = (".ci", "docs", "frontdesk", "packaging", "resources", "tests", "ui")
TEXT = {".cfg", ".csv", ".ini", ".json", ".md", ".mako", ".py", ".svg", ".toml", ".ts", ".txt", ".ui", ".yaml", ""}

# Put together here, since this file is read by its own test.
_MACHINE_FOLDERS = ("work", "root", "home", "Users", "opt/pypi")
MACHINE_PATH = re.compile(r"(?<![\w.\-<$}])/(?:" + "|".join(_MACHINE_FOLDERS) + r")/\w")
ADDRESS = re.compile(r"\bhttps?://(?:[^\s/@]*@)?(?P<host>[\w.\-]*\w)")
MAIL = re.compile(r"(?<![\w:/.])[\w.+\-]+@(?P<host>(?:[\w\-]+\.)+[a-zæøå]{2,})\b")

# Of standards, licences and the tools that are named; and what nobody can own (RFC 2606, RFC 6761).
KNOWN_HOSTS = {
    "www.w3.org",
    "scripts.sil.org",
    "openfontlicense.org",
    "rsms.me",
    "github.com",
    "keepachangelog.com",
    "semver.org",
    "schemas.openxmlformats.org",
    "localhost",
    "127.0.0.1",
}
RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$")


def texts(repository: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        yield from (path for path in (repository / folder).rglob("*") if is_text(path))
    yield from (path for path in repository.iterdir() if is_text(path))


def is_text(path: Path) -> bool:
    return path.is_file() and path.suffix in TEXT and "__pycache__" not in path.parts


def strange(text: str) -> list[str]:
    """Machine paths, and addresses of a host that is neither known nor reserved."""
    found = [match[0] for match in MACHINE_PATH.finditer(text)]
    for pattern in (ADDRESS, MAIL):
        found += [match[0] for match in pattern.finditer(text) if not is_known(match["host"])]
    return found


def is_known(host: str) -> bool:
    return host in KNOWN_HOSTS or RESERVED.search(host) is not None


def test_no_machine_and_no_invented_address(repository: Path) -> None:
    found = {
        str(path.relative_to(repository)): marks
        for path in texts(repository)
        if (marks := strange(path.read_text("utf-8", errors="replace")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("see " + "/" + "home/mette/frontdesk", False),
        ("https" + "://iværksætterhuset.dk/program", False),
        ("skriv til reception" + "@" + "huset.dk", False),
        ("mette@example.org", True),
        ("https://www.w3.org/2000/svg", True),
        ("tests/work/house", True),
        ("postgres@127.0.0.1", True),
    ],
)
def test_the_rule_tells_them_apart(text: str, clean: bool) -> None:
    assert (strange(text) == []) is clean
