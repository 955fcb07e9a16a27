"""What a mentor works with (source: seed 001, «Инструменты наставника», all ten)."""

from enum import StrEnum


class MentorTool(StrEnum):
    OBSERVATION = "observation"
    SELF_ASSESSMENT = "self_assessment"
    COMPETENCE_DIAGNOSIS = "competence_diagnosis"
    INTERVIEW = "interview"
    RESULTS_ANALYSIS = "results_analysis"
    SUPERVISION = "supervision"
    PORTFOLIO = "portfolio"
    EMPLOYER_FEEDBACK = "employer_feedback"
    SURVEY = "survey"
    CONSULTATION = "consultation"
