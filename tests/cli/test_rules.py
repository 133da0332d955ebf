"""House rules and requests as a terminal shows them, and a refusal by a rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command, command_on, tomorrow


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo house, which has rules and a request that waits."""
    from frontdesk.__main__ import main

    house = tmp_path_factory.mktemp("demo") / "house"
    assert main(["--house", str(house), "init", "--demo"]) == 0
    return house


@pytest.fixture
def run(demo: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    return command_on(str(demo), capsys)


def test_rules_are_listed_with_owner_reason_and_review(run: Command) -> None:
    rules = run("rules", "--json").json["rules"]
    longest = next(rule for rule in rules if rule["kind"] == "longest")
    assert (longest["severity"], longest["limit"], longest["rooms"]) == ("error", 240, ["salen"])
    assert (longest["owner"], longest["asks_request"], longest["active"]) == ("Driften", True, True)
    told = run("rules").out
    assert "højst 240 minutter" in told
    assert "Salen skal bruges af flere" in told
    assert "at most 240 minutes" in run("--lang", "en", "rules").out


def test_requests_are_listed_with_how_long_they_have_waited(run: Command) -> None:
    (request,) = run("requests", "--json").json["requests"]
    assert request["title"] == "Generalforsamling"
    assert request["waited_minutes"] >= 26 * 60
    assert len(request["rules"]) == 1
    assert "26 t." in run("requests").out


def test_a_refusal_names_the_rule_and_its_ways_out(run: Command) -> None:
    wish = ("--room", "Salen", "--from", tomorrow("01:00", 9), "--to", tomorrow("07:00", 9), "--title", "Lang nat")
    refused = run("book", *wish, "--json")
    assert refused.code == 3
    assert (refused.json["code"], refused.json["rules"][0]["kind"]) == ("rule_refused", "longest")
    assert refused.json["rules"][0]["may_request"]
    assert refused.json["alternatives"][0]["name"] == "Salen"
    told = run("book", *wish)
    assert "Driften" in told.out + told.err
    assert "Der kan anmodes om det." in told.out + told.err
