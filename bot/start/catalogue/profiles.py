"""Profiles on the command line: a copy to be changed, and what is wrong with a changed one."""

from collections.abc import Callable
from pathlib import Path

from bot.catalog.profiles import profile_file, profiles
from bot.domain.school.refusals import ProfileUnreadable
from bot.errors import StartError
from bot.services.school.profiles import read_copy


def show(known: str) -> str:
    """The text of a profile; of a composition, that of its first part."""
    try:
        return profile_file(known)
    except KeyError:
        raise StartError("cli-unknown-profile", name=known, known=", ".join(profiles())) from None


def check(file: Path, say: Callable[..., str]) -> str:
    """That a file is in order; StartError says where it is not."""
    try:
        content = file.read_bytes()
    except OSError:
        raise StartError("cli-no-file", name=str(file)) from None
    try:
        read = read_copy(content).profile
    except ProfileUnreadable as refusal:
        raise StartError(refusal.key, **refusal.values()) from None
    items = sum(len(stage.items) for stage in read.stages)
    return say("cli-profile-fine", stages=len(read.stages), items=items)
