"""«Отправленные и итоги»: the list, the results of each sending, its answers with names."""

from collections import Counter
from collections.abc import Mapping
from statistics import fmean

from bot.sandbox.people.reading import Shown
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount import answers
from tests.bot.year.monitoring.recount.answers import LEAST, Asked, Place
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, Row, csv_of
from tests.bot.year.monitoring.recount.words import on_weekday, percent
from tests.bot.year.monitoring.screens.stages import MOST, NOTE, Said, wrote
from tests.bot.year.monitoring.walking import PAGE, listed, opened, press, turn_to

KEPT_BACK = "support"  # files with names are without it
RATED = ("eff", "comfort", "support", "involve", "joint")  # those that were asked

Named = dict[int, Said]  # by the number of the sending


async def campaigns(phone: Phone, files: Files, known: Named) -> None:
    """The results of every sending that is not `known` yet are read and its file is taken."""
    rows = sorted(answers.sendings(files), key=lambda row: -row["№"])
    await opened(phone, "Отправленные и итоги")
    await listed(phone, [_button(row) for row in rows])
    for place, row in enumerate(rows):
        if row["№"] not in known:
            await turn_to(phone, place // PAGE + 1)
            await press(phone, place % PAGE)
            shown = phone.screen
            await phone.taps("Ответы с именами, файл")
            known[row["№"]] = {one.pop("Имя"): one for one in csv_of(phone)}
            assert len(known[row["№"]]) == row["Ответили"]
            explained(shown, _results(shown, files, row, known[row["№"]]))
            await _by_question(phone, files, row)
            await phone.taps("Назад")


async def _by_question(phone: Phone, files: Files, row: Row) -> None:
    """Of a sending nothing is compared with what was before."""
    found = _of(files, row)
    if found:
        await phone.taps("По вопросам")
        await listed(phone, [f"{one.short()} · {one.text}"[:MOST] for one in found], [NOTE])
        await phone.taps("Назад")


def _of(files: Files, row: Row) -> list[Asked]:
    """Empty: hidden."""
    at = Place(row["Этап"], row["Кому"])
    return answers.asked(files, at, f"отправка {row['№']}")


def _button(row: Row) -> str:
    day = row["Открыта"]
    return (
        f"{on_weekday(day)} · {row['Ответили']} из {row['Получили']}"
        f" · {row['Анкета']}, {row['Кому']}"
    )


def _results(shown: Shown, files: Files, row: Row, said: Said) -> list[str]:
    """One after another its questions; a sending to few says that they are hidden."""
    at = Place(row["Этап"], row["Кому"])
    lines = [f"Ответили полностью: {row['Ответили']} из {row['Получили']}"]
    found = _of(files, row)
    if not found:
        assert row["Ответили"] < LEAST
        hidden = f"Ответов мало: итог показывается от {LEAST} человек."
        texts = [one.text for one in answers.asked(files, at)]
        assert set(next(iter(said.values()))) <= set(texts)
        return [*lines, hidden]
    for one in found:
        lines += [one.text, *_result(shown, one, said)]
    return lines


def _result(shown: Shown, one: Asked, said: Said) -> list[str]:
    if one.scale:
        return [one.means()]
    if one.kind == answers.WORDS:
        return wrote(shown, one, said)
    chosen = [name for name in one.options if name in one.chosen]
    shares = (f"{name} {percent(one.chosen[name], one.people)} %" for name in chosen)
    return [f"{', '.join(shares)}; ответили: {one.people}"]


def together(files: Files, at: Place, known: Mapping[int, Said]) -> Said:
    """What everybody has answered to a stage, by name."""
    mine = [known[row["№"]] for row in answers.sendings(files, at)]
    return {name: said for one in mine for name, said in one.items()}


def told_truly(files: Files, at: Place, said: Said, kept_back: Mapping[str, str]) -> None:
    """Bars and satisfied people of a stage are those of the answers with names.

    `kept_back`: by name, how much support they feel; no file with names has it.
    """
    found = answers.asked(files, at)
    (support,) = [one.text for one in found if one.key == KEPT_BACK] or [""]
    assert not any(support in row for row in said.values())
    whole = {name: {**row, support: kept_back.get(name, "")} for name, row in said.items()}
    for one in found:
        given = Counter(row[one.text] for row in whole.values() if row.get(one.text))
        if one.kind == answers.WORDS:
            assert one.chosen == {answers.WORDS: given.total()}, one.text
        else:
            assert {str(it): many for it, many in one.chosen.items()} == given, one.text
        assert one.people == given.total(), one.text
    if happy := answers.satisfied(files, at):
        text = {one.key: one.text for one in found}
        scales = [text[key] for key in RATED if key in text]
        glad = [
            row[text["glad"]] == "Да" and fmean(int(row[one]) for one in scales) >= happy[2]
            for row in whole.values()
        ]
        assert happy[:2] == (sum(glad), len(glad))
