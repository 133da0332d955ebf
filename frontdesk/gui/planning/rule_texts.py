"""House rules in words: what one asks, whose it is and why, and how far off a wish is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.errors import RuleRefused
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.rule_check import Firing
from frontdesk.gui.formats import day_in_numbers
from frontdesk.gui.planning.days import length_words, people_words
from frontdesk.gui.said import Said

Facts = Mapping[str, str | int]


def _tr(text: str) -> str:
    return QCoreApplication.translate("HouseRules", text)


def rule_text(rule: HouseRule, today: date, rooms: str = "") -> str:
    """``Møder på over 4 timer skal aftales med Driften: salen skal bruges af flere. Gælder til 01.03.2027``.

    *rooms*: the names of those it holds in, where it does not hold everywhere.
    """
    asks = _asks(rule, today).format(what=subject(rule), owner=rule.owner)
    where = _tr("{rooms}: {what}").format(rooms=rooms, what=_small(asks)) if rooms else asks
    return "{}: {}. {}".format(where, rule.reason.rstrip(" ."), review_text(rule, today))


def subject(rule: HouseRule) -> str:
    """What the rule is about: ``Møder på over 4 timer``."""
    texts = {
        RuleKind.OPENING_HOURS: _tr("Bookinger uden for åbningstiden"),
        RuleKind.CLOSING_DAYS: _tr("Bookinger på lukkedage og helligdage"),
        RuleKind.NOTICE: _tr("Bookinger mindre end {limit} før"),
        RuleKind.HORIZON: _tr("Bookinger mere end {limit} frem"),
        RuleKind.SHORTEST: _tr("Møder på under {limit}"),
        RuleKind.LONGEST: _tr("Møder på over {limit}"),
        RuleKind.QUOTA: _tr("Mere end {limit} {period} til den samme"),
        RuleKind.PARTY_SIZE: _tr("Møder med færre end {limit}") if rule.limit else _tr("Flere, end der er plads til,"),
        RuleKind.ON_REQUEST: _tr("Alle bookinger"),
    }
    return texts[rule.kind].format(limit=limit_words(rule.kind, rule.limit), period=period_words(rule.period))


def _asks(rule: HouseRule, today: date) -> str:
    if rule.severity_on(today) is Severity.NOTICE:
        return _tr("{what} frarådes af {owner}")
    if rule.asks_request or rule.kind is RuleKind.ON_REQUEST:
        return _tr("{what} skal aftales med {owner}")
    return _tr("{what} tillades ikke af {owner}")


def review_text(rule: HouseRule, today: date) -> str:
    """``Gælder til 01.03.2027``; past that day an error only remarks."""
    day = day_in_numbers(rule.review_on)
    if not rule.active:
        return _tr("Gælder ikke nu")
    if today <= rule.review_on:
        return _tr("Gælder til {0}").format(day)
    return _tr("Skulle være gennemgået {0}; kun en påmindelse, til det er sket").format(day)


def limit_words(kind: RuleKind, limit: int) -> str:
    """A limit in its unit: ``4 timer``, ``90 dage``, ``6 personer``."""
    if kind is RuleKind.HORIZON:
        return days_words(limit)
    return people_words(limit) if kind is RuleKind.PARTY_SIZE else minutes_words(limit)


def days_words(days: int) -> str:
    return _tr("1 dag") if days == 1 else _tr("{0} dage").format(days)


def minutes_words(minutes: int) -> str:
    """Whole days as such: ``2 dage``, ``4 timer``, ``30 minutter``."""
    days, rest = divmod(minutes, 24 * 60)
    return days_words(days) if days and not rest else length_words(timedelta(minutes=minutes))


def period_words(period: str | None) -> str:
    """``om ugen``; empty for none."""
    texts = {Period.DAY: _tr("om dagen"), Period.WEEK: _tr("om ugen"), Period.MONTH: _tr("om måneden")}
    return texts[Period(period)] if period else ""


def kind_word(kind: RuleKind) -> str:
    """A kind of rule as a heading: ``Længste møde``."""
    return {
        RuleKind.OPENING_HOURS: _tr("Åbningstid"),
        RuleKind.CLOSING_DAYS: _tr("Lukkedage og helligdage"),
        RuleKind.NOTICE: _tr("Varsel"),
        RuleKind.HORIZON: _tr("Hvor langt frem"),
        RuleKind.SHORTEST: _tr("Korteste møde"),
        RuleKind.LONGEST: _tr("Længste møde"),
        RuleKind.QUOTA: _tr("Hvor meget hver kan få"),
        RuleKind.PARTY_SIZE: _tr("Antal personer"),
        RuleKind.ON_REQUEST: _tr("Kun efter aftale"),
    }[kind]


def firing_text(firing: Firing) -> str:
    """How far off a wish is: ``5 timer er længere end 4 timer``."""
    return _off(firing.rule.kind, dict(firing.facts), firing.rule.period)


def notice_text(facts: Facts) -> str:
    """Finding ``rule_notice``: ``5 timer er længere end 4 timer. Driften: salen skal bruges af flere.``"""
    if "kind" not in facts:
        return _tr("En husregel taler imod det.")
    off = _off(RuleKind(str(facts["kind"])), facts, str(facts.get("period") or "") or None)
    return "{}. {}: {}.".format(off, facts.get("owner", ""), str(facts.get("reason", "")).rstrip(" ."))


def refused_text(error: RuleRefused) -> Said:
    """What rules refuse and why; the first is told in full, the others by how far off they are."""
    first, *others = error.firings
    today = first.rule.review_on  # it refuses, so its review day has not passed
    rest = [firing_text(one) for one in others if one.rule.id != first.rule.id]
    return Said(firing_text(first), ". ".join([rule_text(first.rule, today), *dict.fromkeys(rest)]))


def _off(kind: RuleKind, facts: Facts, period: str | None) -> str:
    texts = {
        RuleKind.OPENING_HOURS: _tr("{wished} ligger uden for åbningstiden"),
        RuleKind.CLOSING_DAYS: _tr("{wished} ligger, hvor huset er lukket"),
        RuleKind.NOTICE: _tr("Det er om {wished}; det skal bookes {limit} før"),
        RuleKind.HORIZON: _tr("Det er {wished} frem; der kan bookes {limit} frem"),
        RuleKind.SHORTEST: _tr("{wished} er kortere end {limit}"),
        RuleKind.LONGEST: _tr("{wished} er længere end {limit}"),
        RuleKind.QUOTA: _tr("Det bliver {wished} {period}; højst {limit}"),
        RuleKind.PARTY_SIZE: _tr("Der kommer {wished}; mindst {limit}"),
        RuleKind.ON_REQUEST: _tr("Der bookes kun efter aftale"),
    }
    wished, limit = int(facts.get("wished", 0)), int(facts.get("limit", 0))
    text = texts[kind]
    if kind is RuleKind.NOTICE and wished < 0:
        text = _tr("Det er allerede begyndt; det skal bookes {limit} før")
    if facts.get("bound") == "most":
        text = _tr("Der kommer {wished}; der er plads til {limit}")
    words = {"wished": limit_words(kind, abs(wished)), "limit": limit_words(kind, limit)}
    return text.format(period=period_words(period), **words)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
