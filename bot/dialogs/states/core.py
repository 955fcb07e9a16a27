"""Where a person can be in the core loop: joining, pairs, plans, meetings, the overview."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    main = State()
    people = State()
    school = State()
    more = State()
    help = State()
    privacy = State()
    consent_text = State()


class Settings(StatesGroup):
    main = State()
    quiet = State()
    pause = State()
    zone = State()
    reminders = State()
    organisation = State()
    school = State()
    school_name = State()
    school_zone = State()
    school_teachers = State()
    school_target = State()


class Join(StatesGroup):
    consent = State()
    full_text = State()
    name = State()
    second = State()
    third = State()
    organisation = State()
    profile = State()


class Invite(StatesGroup):
    role = State()
    how_many = State()
    person_name = State()
    link = State()
    waiting = State()


class PairForm(StatesGroup):
    mentor = State()
    mentees = State()
    card = State()
    format = State()
    form = State()
    term = State()
    start = State()
    end = State()
    kinds = State()


class PairView(StatesGroup):
    mine = State()
    card = State()
    order_number = State()
    meetings = State()
    record = State()
    close = State()
    close_why = State()
    rhythm = State()


class Plan(StatesGroup):
    items = State()
    pairs = State()
    goal = State()
    item = State()
    check = State()
    title = State()
    direction = State()
    work_form = State()
    due = State()
    responsible = State()
    templates = State()
    template = State()
    move_to = State()
    move_reason = State()
    cancel_reason = State()
    return_words = State()
    difficulty = State()
    details = State()
    expected = State()
    led_by = State()
    contour = State()
    form_words = State()
    feedback = State()
    outcome = State()


class LogMeeting(StatesGroup):
    pair = State()
    card = State()
    day = State()
    minutes = State()
    format = State()
    kind = State()
    items = State()
    absent = State()
    task = State()
    task_due = State()
    saved = State()
    withdrawn = State()


class PlanMeeting(StatesGroup):
    pair = State()
    card = State()
    day = State()
    time = State()
    planned = State()
    missed_reason = State()
    missed = State()
    gone = State()


class Dispute(StatesGroup):
    words = State()
    done = State()
    confirmed = State()


class Survey(StatesGroup):
    question = State()
    done = State()


class SendSurvey(StatesGroup):
    choose = State()
    pick = State()
    whom = State()
    pair = State()
    opens = State()
    closes = State()
    automatic = State()
    checkins = State()
    sent = State()
    campaigns = State()
    results = State()


class Overview(StatesGroup):
    summary = State()
    pairs = State()
    narrow = State()
    others = State()
    nudge = State()
    period = State()
    own_period = State()


class Snooze(StatesGroup):
    day = State()


class Help(StatesGroup):
    ask = State()
    asked = State()
    answer = State()
    questions = State()
