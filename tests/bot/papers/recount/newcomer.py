"""A curator of a school that was filled past all screens."""

from bot.domain.people import Role
from bot.services.members.inviting import issue, new_invitation
from tests.bot.world import Phone, World


async def come(world: World) -> Phone:
    now = world.clock()
    async with world.app.storage.change() as desk:
        (school,) = await desk.people.organisations()
        new = new_invitation(school.id, Role.CURATOR, now.replace(year=now.year + 1))
        code = (await issue(desk, new, now)).code
    phone = world.phone("Мария", "Волкова")
    await phone.opens(code)
    for button in ("Согласен(на)", "Как в Telegram", "Пропустить"):
        await phone.taps(button)
    return phone
