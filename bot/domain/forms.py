"""Who mentors whom, how they work together, in which roles."""

from enum import StrEnum


class Form(StrEnum):
    """Who mentors whom; forms with minors are off until a curator turns them on."""

    TEACHER_TEACHER = "teacher_teacher"
    TEACHER_GROUP = "teacher_group"
    LECTURER_YOUNG_TEACHER = "lecturer_young_teacher"
    HEAD_TEACHER = "head_teacher"
    EMPLOYER_PED_STUDENT = "employer_ped_student"
    PUPIL_PUPIL = "pupil_pupil"
    STUDENT_PUPIL = "student_pupil"
    EMPLOYER_PUPIL = "employer_pupil"
    EMPLOYER_STUDENT = "employer_student"
    TEACHER_PUPIL = "teacher_pupil"


class Kind(StrEnum):
    """How they work together; a programme may name several."""

    TRADITIONAL = "traditional"
    SITUATIONAL = "situational"
    PARTNER = "partner"
    GROUP = "group"
    SHORT_TERM = "short_term"
    SPEED = "speed"
    VIRTUAL = "virtual"
    SELF_REGULATED = "self_regulated"
    REVERSE = "reverse"
    REMOTE_COACHING = "remote_coaching"


class Format(StrEnum):
    """The five role formats of seed 001."""

    EXPERT_NOVICE = "expert_novice"
    CLASS_TEACHER = "class_teacher"
    INNOVATOR = "innovator"
    MANAGER = "manager"
    LEADER_NEWCOMER = "leader_newcomer"


USUAL_FORMS = (Form.TEACHER_TEACHER, Form.TEACHER_GROUP)
# A guardian's consent is asked for before a pupil takes part (source: vocabulary 2.3).
WITH_MINORS = frozenset(
    {Form.PUPIL_PUPIL, Form.STUDENT_PUPIL, Form.EMPLOYER_PUPIL, Form.TEACHER_PUPIL}
)
