"""Questionnaires on the command line: a file to be changed, what is wrong with a changed one."""

from collections.abc import Callable
from pathlib import Path

from bot.catalog.surveys import file_of, questionnaires
from bot.domain.surveys.refusals import SurveyUnreadable
from bot.errors import StartError
from bot.services.surveys.own.forms import read_form


def show(known: str) -> str:
    """The text of a questionnaire's file."""
    try:
        return file_of(known)
    except KeyError:
        codes = ", ".join(one.code for one in questionnaires())
        raise StartError("cli-unknown-survey", name=known, known=codes) from None


def check(file: Path, say: Callable[..., str]) -> str:
    """That a file is in order; StartError says where it is not: «file:line: reason»."""
    try:
        content = file.read_bytes()
    except OSError:
        raise StartError("cli-no-file", name=str(file)) from None
    try:
        _, read = read_form(content)
    except SurveyUnreadable as refusal:
        fault = {**refusal.values(), "file": str(file)}
        raise StartError("cli-survey-fault", **fault) from None
    return say("cli-survey-fine", title=read.title.ru, questions=len(read.questions))
