# Meetings: the card of a record, planning, confirming and the letters about them.

menu-log = Log a meeting
menu-appoint = Plan a meeting
command-log = Log a meeting
word-log = meeting, log a meeting, log
word-appoint = plan a meeting

meeting-card = <b>Meeting record</b>
meeting-card-correcting = <b>Correcting a record</b>
meeting-line-main =
    With: { $who }
    When: { $day }, { $minutes }
    How: { $format }, { $kind }
meeting-line-items = From the plan: { $items }
meeting-items-more = { $shown }; and { $rest } more
meeting-line-absent = Absent: { $absent }
meeting-line-task = Next task: { $task }
meeting-line-task-due = Next task (due { $task_due }): { $task }
meeting-line-note = Note: <i>{ $note }</i>
meeting-line-voice = A voice note is attached.
meeting-line-open = The curator will see the note as well.
meeting-line-objection = Objection: <i>{ $objection }</i>
meeting-again = { $day }: there is a record already ({ $minutes }). This will be one more.
meeting-card-hint =
    {""}
    Send a note as text or voice. The day and the length can be typed too: “25.12”, “50 minutes”.
meeting-saved = <b>Recorded</b>
meeting-saved-waiting = The other side will be asked to confirm in a minute.
meeting-saved-confirmed = The meeting is confirmed.
meeting-saved-hint =
    {""}
    If there is something to add, send text or voice: it will be the note.
meeting-withdrawn = The record is taken back. Everything on the card is kept.
meeting-only-words = A note is text or a voice message.

meeting-ask-day = When was the meeting? Choose a day or type it: “yesterday”, “on Friday”, “25.12”.
meeting-ask-minutes = How many minutes? Choose or type: “50”, “an hour and a half”.
meeting-ask-format = How did you meet?
meeting-ask-kind = What kind of meeting was it?
meeting-ask-items = Which plan items did you touch? Mark them.
meeting-no-items = The plan has no open items.
meeting-ask-absent = Who was there? Unmark those who were not.
meeting-ask-pair = With whom did you meet?
meeting-ask-task =
    The next task: type it in one line.
    { $task }
meeting-ask-task-due =
    Due when? Choose a day or type it.
    { $task }

button-meeting-record = Record
button-meeting-save = Save
button-meeting-other = Other
button-meeting-other-day = Another day
button-meeting-items = Plan items
button-meeting-task = Task
button-meeting-kind = Kind
button-meeting-absent = Who was there
button-meeting-pair = Another pair
button-meeting-note-to-curator = Note: open to the curator
button-meeting-note-to-pair = Note: for the pair only
button-meeting-correct = Correct
button-meeting-withdraw = Take the record back
button-meeting-open-card = Bring the card back
button-meeting-no-task = No task
button-meeting-no-term = No due date
button-meeting-appoint = Plan
button-meeting-call-off = Call the meeting off
button-meeting-change = Change
button-meeting-plan-another = Plan another
button-meeting-take-back = As it was
button-meeting-reschedule = Move
button-meeting-missed = Did not happen
button-meeting-held = It happened
button-meeting-score = { $score }
button-meeting-was-not-so = It was not so

appointment-card = <b>Planning a meeting</b>
appointment-card-changing = <b>Changing a meeting</b>
appointment-lines =
    With: { $who }
    When: { $day } at { $time }
    How: { $format }
appointment-place = Where: { $place }
appointment-day-off = This is not a working day. You may plan for it all the same.
appointment-quiet-hour = This is before 8:00 or after 20:00. You may plan for it all the same.
appointment-lessons = Lessons are usually held at this time. If both are free, go ahead.
appointment-hint =
    {""}
    The day, the time, the place or a link can be typed: “on Friday at 15:30”, “room 12”.
appointment-ahead = Change: { $moment }
appointment-planned =
    <b>Planned</b>
    { $day } at { $time }, { $format }
appointment-told = The other side will hear of it in a minute. A reminder comes on the day.
appointment-ask-day = On which day? Choose or type: “tomorrow”, “on Friday”, “25.12”.
appointment-ask-time = At what time? Choose or type: “15:30”, “at 15”.
appointment-ask-call-off = Why is the meeting called off? Choose or say it in your own words.
appointment-ask-reason = Why did the meeting not happen? Choose or say it in your own words.
appointment-missed = Noted: it did not happen. Reason: { $reason }
appointment-gone = The meeting is off. Nobody was told of it.
appointment-not-missed = The mark “did not happen” is taken back.

dispute-ask =
    { $who }: meeting { $day }, { $minutes }.
    What was different? Choose or say it in one sentence. If everything is right, tap a score.
dispute-never = There was no meeting
dispute-day = The meeting was on another day
dispute-minutes = It lasted differently
dispute-present = Not everybody was there
dispute-done = It will be passed on in a minute. If the record is right after all, tap a score.
dispute-confirmed = Thank you, noted: { $score }. The meeting is confirmed.

meeting-told-planned = 🗓 A meeting is planned: { $at }, { $format }. { $who }
meeting-told-place = Where: { $place }
meeting-told-soon = 🗓 Meeting { $at }, { $format }. { $who }
meeting-told-was-it = Did the meeting happen? { $who }, { $at }
meeting-told-missed =
    The meeting did not happen: { $who }, { $day }.
    Reason: { $reason }
meeting-told-confirm = A meeting was recorded: { $day }, { $minutes }, { $format }. { $who }
meeting-told-confirm-again = A meeting is waiting for your confirmation: { $day }, { $minutes }, { $format }. { $who }
meeting-told-task = 🗓 Task from the meeting, due { $day }: { $task }
meeting-told-score =
    {""}
    How was it? 1 is poor, 5 is excellent. The score confirms the meeting; it is seen only in overall averages.
meeting-told-disputed =
    { $who } about the meeting { $day } ({ $minutes }): “{ $words }”
    You may correct the record or take it back.
meeting-told-withdrawn = The record is taken back.
meeting-thanks = Thank you, noted: { $score }. The meeting { $day } is confirmed.
