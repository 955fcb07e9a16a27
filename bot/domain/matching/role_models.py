"""Role models of a pair, by form: an optional choice of the curator (source: vocabulary 2.3)."""

from enum import StrEnum

from bot.domain.forms import Form


class RoleModel(StrEnum):
    EXPERIENCED_YOUNG = "experienced_young"
    LEADER_STRUGGLING = "leader_struggling"
    INNOVATOR_CONSERVATIVE = "innovator_conservative"
    SUBJECT_EXPERT_NOVICE = "subject_expert_novice"
    ACHIEVER_UNDERACHIEVER = "achiever_underachiever"
    LEADER_PASSIVE = "leader_passive"
    EQUAL_EQUAL = "equal_equal"
    LEADER_INDIFFERENT = "leader_indifferent"
    EQUAL_OTHER = "equal_other"
    CURATOR_AUTHOR = "curator_author"
    ACTIVE_CONSUMER = "active_consumer"
    COLLEAGUE_YOUNG = "colleague_young"
    EMPLOYER_FUTURE = "employer_future"


_TEACHERS = (
    RoleModel.EXPERIENCED_YOUNG,
    RoleModel.LEADER_STRUGGLING,
    RoleModel.INNOVATOR_CONSERVATIVE,
    RoleModel.SUBJECT_EXPERT_NOVICE,
)
_EMPLOYERS = (
    RoleModel.ACTIVE_CONSUMER,
    RoleModel.COLLEAGUE_YOUNG,
    RoleModel.EMPLOYER_FUTURE,
)
_OF_FORM = {
    Form.TEACHER_TEACHER: _TEACHERS,
    Form.TEACHER_GROUP: _TEACHERS,
    Form.LECTURER_YOUNG_TEACHER: _TEACHERS,
    Form.HEAD_TEACHER: _TEACHERS,
    Form.PUPIL_PUPIL: (
        RoleModel.ACHIEVER_UNDERACHIEVER,
        RoleModel.LEADER_PASSIVE,
        RoleModel.EQUAL_EQUAL,
    ),
    Form.STUDENT_PUPIL: (
        RoleModel.ACHIEVER_UNDERACHIEVER,
        RoleModel.LEADER_INDIFFERENT,
        RoleModel.EQUAL_OTHER,
        RoleModel.CURATOR_AUTHOR,
    ),
    Form.EMPLOYER_PUPIL: _EMPLOYERS,
    Form.EMPLOYER_STUDENT: _EMPLOYERS,
    Form.EMPLOYER_PED_STUDENT: _EMPLOYERS,
}


def role_models(form: Form) -> tuple[RoleModel, ...]:
    """Those that go with the form; none for a form outside the five of Р-145."""
    return _OF_FORM.get(form, ())
