"""The school's own forms: taken away, sent back changed, refused by name, given back."""

import io
import zipfile

import pytest
from docx import Document

from bot.domain.errors import NotAllowed
from tests.bot.closing.people import actor_of
from tests.bot.papers.reading import changed, newest
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff
from tests.bot.world import Phone

ELSEWHERE = (
    b'<Relationships><Relationship Target="http://x" TargetMode="External"'
    b' Type="t/attachedTemplate"/></Relationships>'
)
OWN = "Наш бланк: {{ pair.mentor }}"


async def to_form(phone: Phone, title: str) -> bytes:
    """The card of a form with the form itself."""
    await phone.writes("документы")
    await phone.taps("Бланки")
    if title not in phone.buttons:
        await phone.taps("›")
    await phone.taps(title)
    await phone.taps("Скачать нынешний")
    return phone.person.files[-1].content


async def sends(phone: Phone, content: bytes, name: str = "form.docx") -> None:
    phone.person.send_document(name, content)
    await phone.world.answered()


async def test_own_form_is_filled_in_from_then_on_and_ours_comes_back(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    ours = await to_form(staff.curator, "Итоги пары")
    was = "ИТОГИ РАБОТЫ НАСТАВНИЧЕСКОЙ ПАРЫ (ГРУППЫ)"
    await sends(staff.curator, changed(ours, was, OWN))
    staff.curator.sees("Бланк сохранён", "версия 1", CURATOR)
    papers = staff.world.app.services.papers
    await staff.mentor.writes("/pair")
    await staff.mentor.taps("Итоги")
    await staff.mentor.taps("Файл")
    assert f"Наш бланк: {MENTOR}" in newest(staff.mentor, "pair_result_")
    await staff.curator.taps("Вернуть обычный")
    staff.curator.sees("Действует обычный бланк")
    pair = (await staff.pairs())[0]
    content = await papers.content("pair_result", pair.id, await actor_of(staff, MENTOR))
    assert content.form is None
    async with staff.world.app.storage.read() as desk:
        kept = await desk.paper_forms.newest(staff.organisation)
    assert kept["pair_result"].version == 2


async def test_wrong_field_is_named_by_its_paragraph_with_what_was_meant(staff: Staff) -> None:
    ours = await to_form(staff.curator, "Итоги пары")
    await sends(staff.curator, changed(ours, "{{ pair.mentor }}", "{{ pair.mentr }}"))
    assert staff.curator.heard("нет поля pair.mentr; есть pair.mentor")
    assert staff.curator.heard("Бланк не сохранён: 1 замечание")
    async with staff.world.app.storage.read() as desk:
        assert not await desk.paper_forms.newest(staff.organisation)


async def test_programme_inside_a_mark_is_refused(staff: Staff) -> None:
    ours = await to_form(staff.curator, "Итоги пары")
    evil = "{{ ''.__class__.__mro__ }}{{ pair.mentor.__class__ }}{{ lipsum() }}"
    await sends(staff.curator, changed(ours, "{{ pair.mentor }}", evil))
    assert staff.curator.heard("так нельзя")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("form.docm", b"PK", "макросы"),
        ("form.pdf", b"%PDF", "не документ Word"),
        ("form.docx", b"not a zip at all", "не документ Word"),
        ("form.docx", b"0" * 1_000_001, "Файл больше 1 МБ"),
    ],
)
async def test_what_is_no_form_is_refused_in_words(
    staff: Staff, name: str, content: bytes, said: str
) -> None:
    await to_form(staff.curator, "Итоги пары")
    await sends(staff.curator, content, name)
    assert staff.curator.heard(said)


async def test_hostile_files_are_refused_before_they_are_opened(staff: Staff) -> None:
    ours = await to_form(staff.curator, "Итоги пары")
    await sends(staff.curator, packed(ours, "word/media/a.xml", b"0" * 30_000_000))
    assert staff.curator.heard("слишком велик внутри")
    await sends(staff.curator, packed(ours, "word/vbaProject.bin", b"Sub AutoOpen"))
    assert staff.curator.heard("есть макросы")
    await sends(staff.curator, packed(ours, "word/_rels/settings.xml.rels", ELSEWHERE))
    assert len(staff.curator.heard("есть макросы")) == 2


def packed(content: bytes, name: str, more: bytes) -> bytes:
    made = io.BytesIO(content)
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, more)
    return made.getvalue()


async def test_form_without_fields_would_be_the_same_for_everybody(staff: Staff) -> None:
    await to_form(staff.curator, "Итоги пары")
    made = io.BytesIO()
    document = Document()
    document.add_paragraph("Просто текст")
    document.save(made)
    await sends(staff.curator, made.getvalue())
    assert staff.curator.heard("нет ни одного поля")


async def test_fields_of_a_form_are_listed_with_their_meaning(staff: Staff) -> None:
    await to_form(staff.curator, "Итоги пары")
    await staff.curator.taps("Поля бланка")
    staff.curator.sees("pair.mentor", "должность наставника", "список difficulties")


async def test_forms_are_kept_by_curators_alone(staff: Staff) -> None:
    forms = staff.world.app.services.paper_forms
    for name in (MENTOR, MENTEE):
        with pytest.raises(NotAllowed):
            await forms.keep("programme", b"x", await actor_of(staff, name))
        with pytest.raises(NotAllowed):
            await forms.cards(await actor_of(staff, name))
        with pytest.raises(NotAllowed):
            await forms.give_back("programme", await actor_of(staff, name))
