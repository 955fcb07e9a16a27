"""Papers where one stands: made at once, of what was entered, only for whom they are."""

import pytest
from sqlalchemy import select

from bot.domain.closing.refusals import NotFinished
from bot.domain.errors import NotAllowed, NotYours
from bot.storage.tables import audit
from tests.bot.closing.people import actor_of
from tests.bot.papers.reading import newest
from tests.bot.petitions.council import TEN_MINUTES, asks_for_another, petitions
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone


async def test_list_of_papers_is_three_taps_from_the_menu(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    curator = staff.curator
    await curator.writes("/menu")
    await curator.taps("Ещё")
    await curator.taps("Выгрузить")
    await curator.taps("Бумаги")
    await curator.taps("Итоговый аналитический отчёт")
    said = newest(curator, "analytic_report_")
    assert "10. Выводы и план на следующий год" in said
    assert MENTOR in said
    assert curator.heard("2025/26 учебный год, данные на 09.02.2026")
    curator.sees("Бумаги", "Бланки", "Назад")
    async with staff.world.app.storage.engine.connect() as connection:
        (noted,) = await connection.execute(select(audit).where(audit.c.action == "paper.make"))
    assert noted.after == {"paper": "analytic_report", "of": "organisation"}


async def test_programme_is_printed_from_its_own_window(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план урока")
    await staff.mentor.writes("/pair")
    await staff.mentor.taps("Программа")
    await staff.mentor.taps("Файл")
    said = newest(staff.mentor, "programme_")
    assert "УТВЕРЖДАЮ" in said
    assert "Разобрать план урока" in said
    assert "Приказ: № 131-о" in said
    assert "15 сентября 2025 г. – 29 мая 2026 г." in said
    staff.mentor.sees("Файл")


async def test_names_are_not_to_be_passed_on_but_a_regulation_is(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.mentor.writes("бумаги")
    await staff.mentor.taps("Справка о работе наставника")
    await staff.curator.writes("бумаги")
    await staff.curator.taps("Положение о наставничестве")
    # Two files: PDF to be printed, Word to be changed.
    assert kept_in(staff.mentor) == [True, True]
    assert kept_in(staff.curator) == [False]


def kept_in(phone: Phone) -> list[bool]:
    """Of each file that came, whether it may not be passed on."""
    sent = [one.json for one in phone.person.chat.messages if "document" in one.json]
    return [bool(one.get("has_protected_content")) for one in sent]


async def test_mentee_finds_the_papers_of_the_pair_but_not_the_mentors_own(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    await staff.mentee.writes("бумаги")
    staff.mentee.sees("Согласие на обработку данных", "Соколова")
    assert "Справка о работе наставника" not in staff.mentee.buttons
    await staff.mentee.taps(next(one for one in staff.mentee.buttons if "Соколова" in one))
    staff.mentee.sees("Бумаги пары", "Персонализированная программа", "Соглашение пары")
    assert "Отчёт наставника" not in staff.mentee.buttons
    assert "Дополнительное соглашение" not in staff.mentee.buttons
    await staff.mentee.taps("Индивидуальный план развития")
    assert MENTEE in newest(staff.mentee, "individual_plan_")


async def test_petition_is_printed_by_who_asked_and_stays_unseen_by_the_mentor(
    staff: Staff,
) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("/requests")
    await staff.mentee.taps(next(one for one in staff.mentee.buttons if "замена" in one))
    await staff.mentee.taps("Файл")
    said = newest(staff.mentee, "petition_replacement_")
    assert "ХОДАТАЙСТВО О ЗАМЕНЕ НАСТАВНИКА" in said
    assert "Не совпадаем по времени" in said
    assert f"От кого: {MENTEE}" in said
    (petition,) = await petitions(staff, pair)
    papers = staff.world.app.services.papers
    with pytest.raises(NotYours):
        await papers.content("petition_replacement", petition.id, await actor_of(staff, MENTOR))
    with pytest.raises(NotYours):
        await papers.content("petition_release", petition.id, await actor_of(staff, MENTEE))
    await staff.world.later(TEN_MINUTES)
    by = await actor_of(staff, CURATOR)
    content = await papers.content("petition_replacement", petition.id, by)
    assert content.fields["petition"]["author"] == MENTEE


async def test_statement_of_the_year_counts_a_petition_only_once_it_may_be_known(
    staff: Staff,
) -> None:
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    papers = staff.world.app.services.papers
    early = await papers.content("analytic_report", None, await actor_of(staff, CURATOR))
    assert not early.rows["petitions"]
    await staff.world.later(TEN_MINUTES)
    later = await papers.content("analytic_report", None, await actor_of(staff, CURATOR))
    assert [row["count"] for row in later.rows["petitions"]] == [1]


@pytest.mark.parametrize(
    ("name", "code", "refusal"),
    [
        (MENTEE, "mentor_report", NotAllowed),
        (MENTEE, "addendum", NotAllowed),
        (MENTEE, "diploma", NotAllowed),
        (OTHER_MENTOR, "programme", NotYours),
        (SECOND, "pair_result", NotYours),
        (MENTOR, "diploma", NotAllowed),
    ],
)
async def test_paper_of_a_pair_is_for_whom_it_is(
    staff: Staff, name: str, code: str, refusal: type[Exception]
) -> None:
    pair = await staff.working_pair(MENTEE)
    with pytest.raises(refusal):
        await staff.world.app.services.papers.content(code, pair, await actor_of(staff, name))


@pytest.mark.parametrize("code", ["pairs_order", "analytic_report", "passport", "roadmap"])
async def test_papers_of_the_school_are_for_who_oversees_it(staff: Staff, code: str) -> None:
    with pytest.raises(NotAllowed):
        await staff.world.app.services.papers.content(code, None, await actor_of(staff, MENTOR))


async def test_consent_of_another_is_nobodys_but_the_curators(staff: Staff) -> None:
    papers, known = staff.world.app.services.papers, staff.ids[MENTEE]
    with pytest.raises(NotYours):
        await papers.content("data_consent", known, await actor_of(staff, MENTOR))
    content = await papers.content("data_consent", known, await actor_of(staff, CURATOR))
    assert content.whose == MENTEE
    with pytest.raises(NotYours):
        await papers.content("certificate", known, await actor_of(staff, CURATOR))


async def test_how_the_mentor_is_paid_is_not_for_the_mentee(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    papers = staff.world.app.services.papers
    content = await papers.content("programme", pair, await actor_of(staff, MENTEE))
    assert content.fields["pair"]["payment"] is None
    assert content.fields["pair"]["consent_on"] is None


async def test_public_text_waits_for_the_end(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    with pytest.raises(NotFinished):
        await staff.world.app.services.papers.content(
            "publication", pair, await actor_of(staff, CURATOR)
        )
