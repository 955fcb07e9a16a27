# Pairs: a new one, its card, proposals and letters about them.

pairs-draft =
    <b>A new pair</b>

    Mentor: { $mentor }
    Mentees: { $mentees }
    Term: { $term }
    Format: { $format }
    Form: { $form }
    Kind: { $kinds }
pairs-can-help = Can help with: { $words }
pairs-hours = Hours a month: { $hours }
pairs-request = Request ({ $name }): { $words }
pairs-request-only = Request: { $words }
pairs-not-chosen = not chosen yet
pairs-caution-many-pairs =
    { $count ->
        [one] Please check the load: the mentor has a pair already.
       *[other] Please check the load: the mentor has { $count } pairs or more already.
    }
pairs-caution-hours-spent =
    { $count ->
        [one] Please check the load: in 30 days meetings took the whole { $count } hour named.
       *[other] Please check the load: in 30 days meetings took all { $count } hours named.
    }
pairs-busy =
    { $count ->
        [one] { $name } · { $count } pair
       *[other] { $name } · { $count } pairs
    }
pairs-nobody = Invite mentors and mentees first: “Menu” → “Invite”.
pairs-ask-mentor = Who will be the mentor?
pairs-ask-mentees = Who will be the mentee? A group usually has no more than { $most }.
pairs-ask-format = Which format fits?
pairs-ask-form = Which form of mentoring?
pairs-ask-kinds = Which kinds of mentoring? Several can be marked.
pairs-ask-term = Until which day does the pair work? Choose or write a date, for example “25.05”.
pairs-ask-start = From which day does the pair work? Choose or write, for example “01.09”.
pairs-ask-end = Until which day does the pair work? Choose or write, for example “25.05”.

pairs-mine =
    { $count ->
        [0] You are not in a pair yet. Pairs are proposed by the curator.
        [one] Your pair:
       *[other] Your pairs:
    }
pairs-card =
    <b>{ $names }</b>
    { $status }

    Term: { $term }
    Format: { $format }
    Kind: { $kinds }
pairs-order = Order No. { $number }
pairs-order-dated = Order No. { $number } of { $day }
pairs-order-preparing = The order is being prepared.
pairs-answer-yes = { $name }: agreed
pairs-answer-waiting = { $name }: no answer yet
pairs-rhythm =
    We meet { $days ->
        [1] every day
        [7] once a week
        [14] every 2 weeks
        [21] every 3 weeks
        [30] once a month
        [one] every { $days } day
       *[other] every { $days } days
    }
pairs-ask-rhythm =
    How often does the pair meet? Choose or type: “10”, “every two weeks”.
    It decides when Para says that there was no meeting for long.
pairs-rhythm-as-usual =
    Now as is usual in the school: every { $usual } { $usual ->
        [one] day
       *[other] days
    }.
pairs-rhythm-days =
    { $days ->
        [1] Every day
        [7] Once a week
        [14] Every 2 weeks
        [21] Every 3 weeks
        [30] Once a month
        [one] Every { $days } day
       *[other] Every { $days } days
    }
pairs-told-rhythm =
    The pair { $names } now meets { $days ->
        [1] every day
        [7] once a week
        [14] every 2 weeks
        [21] every 3 weeks
        [30] once a month
        [one] every { $days } day
       *[other] every { $days } days
    }.
pairs-progress = Plan: { $done } of { $all }. Meetings: { $met }, last: { $last }.
pairs-never-met = none yet
pairs-duties-over = the mentor’s duties are over
pairs-closed-on =
    Ended { $day }.
    Reason: { $reason }
pairs-meetings =
    { $count ->
        [0] There are no meetings yet.
        [one] <b>Meetings</b>: { $count }. Choose a meeting to open its record.
       *[other] <b>Meetings</b>: { $count }. Choose a meeting to open its record.
    }
pairs-meeting = { $day } · { $minutes } · { $status }
pairs-meeting-ahead = { $day } · { $status }
pairs-record = <b>Meeting</b>: { $status }
pairs-record-ahead =
    With: { $who }
    When: { $when }
    How: { $format }
pairs-record-reason = Reason: { $reason }
pairs-ask-order = Write the number of the order, with its date if you like: “131-o of 12.09.2025”.
pairs-ask-right-order = Write it as it should be: “131-o” or “131-o of 12.09.2025”. Without a date the former one stays.
pairs-ask-ending = Why does the pair end? Both sides will be told.

pairs-asked-mentor =
    You are asked to be a mentor. For whom: { $names }.
    Term: { $start } – { $end }
    Format: { $format }

    The pair begins when everybody agrees.
pairs-asked-mentee =
    A mentor is proposed to you: { $names }.
    Term: { $start } – { $end }
    Format: { $format }

    The pair begins when everybody agrees.
pairs-told-agreed =
    Everybody agrees: { $mentor } — { $mentees }.
    The pair can start when the number of the order is known.
pairs-told-started =
    The pair is active: { $mentor } — { $mentees }.
    The first step is to agree on rules, a goal and a plan.
pairs-told-started-curator = The pair is active: { $mentor } — { $mentees }.
pairs-told-not-formed = The pair was not formed: { $mentor } — { $mentees }.
pairs-told-closed =
    The pair has ended: { $mentor } — { $mentees }.
    Reason: { $reason }
pairs-told-paused =
    The pair is paused: { $mentor } — { $mentees }.
    There will be no reminders until the curator resumes it.
pairs-told-resumed = The pair goes on: { $mentor } — { $mentees }.
pairs-order-missing =
    The order is still being prepared: { $mentor } — { $mentees }.
    Enter its number when there is one.
pairs-pushed-agreed = You agreed to the pair: { $mentor } — { $mentees }.
pairs-pushed-started = Everybody agrees, the pair is active: { $mentor } — { $mentees }.
pairs-pushed-declined = Noted: not now. The others learn only that the pair was not formed.
pairs-pushed-preparing = The pair is active, its order is being prepared: { $mentor } — { $mentees }. We will remind you of the number weekly.

button-propose-pair = Propose
button-mentor = Mentor
button-mentees = Mentees
button-term = Term
button-pair-format = Format
button-form = Form
button-kinds = Kinds
button-to-end-of-year = To the end of the school year
button-three-months = 3 months
button-half-year = Half a year
button-term-start = Another first day
button-term-end = Another last day
button-order-number = Enter the order's number
button-order-correct = Correct the order
button-order-preparing = Order is being prepared
button-withdraw = Withdraw the proposal
button-pause = Pause
button-resume = Resume
button-close = End the pair
button-rhythm = Rhythm of meetings
button-rhythm-usual = As usual in the school
button-plan = Plan
button-meetings = Meetings
button-my-pairs = My pairs
button-open-pair = Open the pair
