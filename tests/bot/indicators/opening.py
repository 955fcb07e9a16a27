"""Ways to the indicators, by buttons."""

from tests.bot.world import Phone


async def sheet(phone: Phone) -> Phone:
    """Menu → «Программа школы» → «Показатели»."""
    await phone.writes("меню")
    await phone.taps("Программа школы")
    await phone.taps("Показатели")
    return phone


async def card(phone: Phone, short: str) -> Phone:
    """The card of the indicator whose row ends with this; it may stand on a later page."""
    await sheet(phone)
    for _ in range(6):
        found = [one for one in phone.buttons if one.endswith(f"· {short}")]
        if found:
            await phone.taps(found[0])
            return phone
        await phone.taps("›")
    raise LookupError(short)


async def midyear(phone: Phone) -> Phone:
    await sheet(phone)
    await phone.taps("Контрольная точка")
    return phone
