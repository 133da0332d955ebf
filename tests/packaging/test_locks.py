"""The locks hold every dependency, by hash, and no address of the machine that made them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

REPOSITORY = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-test.txt")
_ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?: ; [^\\]+?)?(?P<hashes>(?: \\\n    --hash=\S+)+)$", re.MULTILINE
)


def _locked(lock: str) -> dict[str, str]:
    text = (REPOSITORY / "packaging" / lock).read_text("utf-8")
    return {match["name"]: match["version"] for match in _ENTRY.finditer(text)}


def _asked(lock: str) -> Iterator[Requirement]:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    lines = [*project["project"]["dependencies"], *project["build-system"]["requires"], "editables"]
    if lock == "requirements-test.txt":
        lines += project["project"]["optional-dependencies"]["test"]
    yield from map(Requirement, lines)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked_within_its_bounds(lock: str) -> None:
    locked = _locked(lock)
    for requirement in _asked(lock):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement.name} is not in {lock}"
        assert requirement.specifier.contains(version), f"{requirement} but {lock} has {version}"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_has_a_hash(lock: str) -> None:
    text = (REPOSITORY / "packaging" / lock).read_text("utf-8")
    assert len(_locked(lock)) == len(re.findall(r"^\S+==", text, re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS)
def test_no_address_and_no_machine_path(lock: str) -> None:
    text = (REPOSITORY / "packaging" / lock).read_text("utf-8")
    assert not re.findall(r"\w+://\S*|^--.*index.*|^--find-links.*|(?<![\w.-])/[a-z]+/.*", text, re.MULTILINE)


def test_tests_run_on_the_very_versions_that_people_get() -> None:
    run, test = (_locked(lock) for lock in LOCKS)
    assert run.items() <= test.items()
