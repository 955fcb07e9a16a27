# Settings: how and when Para speaks to a person.

wishes-title =
    <b>Settings</b>
    Organisation: { $organisation }
    Time zone: { $zone }
    Quiet hours: { $quiet }
    Pause: { $pause }
    Reminders: { $reminders }
wishes-all = all
wishes-some = not all
wishes-no-quiet = none, any time is fine
wishes-no-pause = none
wishes-until = until { $day }
wishes-zone =
    Time zone: { $zone }.

    Choose one or write your city.
wishes-quiet =
    Quiet hours: { $quiet }. Para does not write first then.

    Choose them or write, for example: 21:30–7:00.
wishes-pause =
    Pause: { $pause }. During a pause there are no reminders; you can record as usual.

    Choose a day or write one, for example: Monday, 25.12.
wishes-reminders = What should you be reminded of? What is ticked comes, the rest does not.
wishes-organisation = Which organisation do you want to work in now?
wishes-kind-items = Plan deadlines
wishes-kind-meetings = Meetings
wishes-kind-confirm = Confirming a meeting
wishes-kind-silence = No meetings for long
wishes-kind-surveys = Questionnaires
wishes-tables = Digest as a table
wishes-kind-digest = Weekly digest

school-title =
    <b>Organisation</b>
    Name: { $name }
    Time zone: { $zone }
    Teachers: { $teachers }
    School week: { $week }
school-unknown = not said
school-five-days = five days
school-six-days = six days
school-ask-name =
    Now: { $name }

    Write what the organisation is called.
school-ask-zone =
    Time zone of the organisation: { $zone }. Reminders come and meetings are planned by it.

    Choose one or write your city.
school-ask-teachers =
    Teachers: { $teachers }. The share of people in mentoring is counted from this number.

    Write a number, for example: 28.

button-wishes-zone = Time zone
button-wishes-quiet = Quiet hours
button-wishes-pause = Pause
button-wishes-reminders = Reminders
button-wishes-privacy = My data
button-wishes-organisation = Another organisation
button-wishes-never-quiet = Any time is fine
button-wishes-week = A week
button-wishes-two-weeks = Two weeks
button-wishes-no-pause = End the pause
button-wishes-school = Organisation
button-school-name = Name
button-school-zone = Time zone
button-school-teachers = Number of teachers
button-school-six-days = Switch to six days
button-school-five-days = Switch to five days
