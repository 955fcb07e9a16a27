"""The locales as they are, and the faults that the check of the locales finds."""

from dataclasses import fields
from enum import StrEnum
from pathlib import Path

import pytest

import bot
from bot.catalog.profiles import profiles
from bot.domain import forms, meetings, pairs, people, petitions, plans, surveys
from bot.domain.closing import reports
from bot.domain.errors import Refusal, Told
from bot.domain.matching.role_models import RoleModel
from bot.texts import Texts
from bot.texts_check import check_locales

CODE = Path(bot.__file__).parent
LABELLED: dict[str, type[StrEnum]] = {
    "role": people.Role,
    "mentee-category": people.MenteeCategory,
    "mentoring-form": forms.Form,
    "mentoring-kind": forms.Kind,
    "mentoring-format": forms.Format,
    "pair-status": pairs.PairStatus,
    "payment": pairs.Payment,
    "role-model": RoleModel,
    "completion-reason": pairs.CompletionReason,
    "plan-direction": plans.Direction,
    "work-form": plans.WorkForm,
    "item-status": plans.ItemStatus,
    "meeting-kind": meetings.MeetingKind,
    "meeting-format": meetings.MeetingFormat,
    "meeting-status": meetings.MeetingStatus,
    "visibility": meetings.Visibility,
    "audience": surveys.Audience,
    "survey-stage": surveys.Stage,
    "report-status": reports.ReportStatus,
    "readiness": reports.Readiness,
    "report-proposal": reports.Proposal,
    "petition-kind": petitions.PetitionKind,
    "petition-status": petitions.PetitionStatus,
}


def test_every_text_exists_everywhere_and_is_used() -> None:
    assert check_locales([CODE]) == []


@pytest.mark.parametrize("enum", LABELLED)
def test_every_code_has_a_label_that_fits_a_button(enum: str) -> None:
    texts = Texts.load()
    for lang in texts.languages:
        for code in LABELLED[enum]:
            assert texts.label(lang, enum, code)
            assert len(texts.label(lang, enum, code, short=True)) <= 38


def _refusals(kind: type[Refusal]) -> list[type[Refusal]]:
    below = [deeper for sub in kind.__subclasses__() for deeper in [sub, *_refusals(sub)]]
    return [refusal for refusal in below if refusal is not Told]


def test_every_refusal_is_told_in_words_from_its_own_values() -> None:
    texts = Texts.load()
    faults: list[str] = []
    for refusal in _refusals(Refusal):
        given = {field.name for field in fields(refusal)} if issubclass(refusal, Told) else set()
        for lang in texts.languages:
            if not texts.has(lang, refusal.key):
                faults.append(f"{lang}: no text {refusal.key}")
            elif not texts.variables(lang, refusal.key) <= given:
                faults.append(f"{lang}: {refusal.key} asks for what the refusal does not know")
    assert faults == []


def _found(tmp_path: Path, ru: str, en: str, code: str) -> list[str]:
    for lang, words in (("ru", ru), ("en", en)):
        (tmp_path / "locales" / lang).mkdir(parents=True)
        (tmp_path / "locales" / lang / "a.ftl").write_text(words, encoding="utf-8")
    source = tmp_path / "code.py"
    source.write_text(code, encoding="utf-8")
    return check_locales([source], tmp_path / "locales")


@pytest.mark.parametrize(
    ("ru", "en", "code", "fault"),
    [
        ("menu-title = А", "menu-name = A", '"menu-title", "menu-name"', "en: menu-title is mis"),
        ("menu-title = { $a }", "menu-title = { $b }", '"menu-title"', "different values"),
        ("menu-title = А", "menu-title = A", '"menu-titel"', "no text menu-titel"),
        ("menu-title = А", "menu-title = A", "''", "menu-title is not used"),
        ("menu = А", "menu = A", '"menu"', "subject-what"),
        ("menu-a = { menu-b }", "menu-a = { menu-b }", '"menu-a"', "menu-b"),
        ("menu-a = { $b }", "menu-a = { $b }", 't.render("ru", "menu-a")', "not given b"),
        (
            "menu-a = { $n ->\n    [one] день\n   *[many] дней\n }",
            "menu-a = { $n }",
            '"menu-a"',
            "no plural form [few]",
        ),
        ("menu-a = А", "menu-a = A", 'say("menu-a"); print("Меню")', "belong into locales"),
        ("menu-a = {", "menu-a = A", '"menu-a"', "a.ftl"),
    ],
)
def test_fault_is_found(tmp_path: Path, ru: str, en: str, code: str, fault: str) -> None:
    assert any(fault in line for line in _found(tmp_path, ru, en, code))


def test_key_made_of_a_code_counts_as_used(tmp_path: Path) -> None:
    words = "light-red = x\nlight-green = y\n"
    assert _found(tmp_path, words, words, 'f"light-{light}"') == []


def _begins_large(words: str) -> bool | None:
    """None for an abbreviation, which is written large everywhere."""
    letters = [sign for sign in words if sign.isalpha()]
    return None if letters[1].isupper() else letters[0].isupper()


@pytest.mark.parametrize("enum", LABELLED)
def test_options_of_one_list_begin_alike(enum: str) -> None:
    texts = Texts.load()
    for lang in texts.languages:
        for short in (False, True):
            labels = [texts.label(lang, enum, code, short=short) for code in LABELLED[enum]]
            assert len({_begins_large(one) for one in labels} - {None}) == 1, labels


@pytest.mark.parametrize("code", list(profiles()))
def test_options_of_a_profile_begin_alike(code: str) -> None:
    chosen = profiles()[code]
    for labels in (chosen.forms, chosen.kinds, chosen.formats):
        for lang in Texts.load().languages:
            said = [label.say(lang) for label in labels.values()]
            assert len({_begins_large(one) for one in said} - {None}) <= 1, said
