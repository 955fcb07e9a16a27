# Meetings of every kind: details of a record, series, an invited colleague, a single meeting.

menu-speed = Single meeting
word-speed = single meeting, single meetings
word-questions = questions
menu-questions-waiting = Questions ({ $questions })

button-details = Details
button-details-topic = Topic
button-details-result = Result
button-details-tool = Tool
button-details-link = Link to a video
button-details-mentor-gain = What the mentor learned
button-details-observation = Observation
button-details-work-form = Form of work
button-details-drop = Remove
details-head = <b>Details of the meeting</b>
details-nothing = Nothing added yet.
details-hint =
    {""}
    All of it is optional. The topic can be written as a message at once.
details-topic = Topic: { $topic }
details-result = Result: { $result }
details-tool = Tool: { $tool }
details-work-form = Form of work: { $form }
details-mentor-gain = What the mentor learned: { $gain }
details-link = Video: { $link }
details-moods = Mood: { $moods }
details-mood = { $face } { $name }
details-observation = Observation of the lesson:
details-observed = { $count ->
    [one] Observation of the lesson: { $count } line marked
   *[other] Observation of the lesson: { $count } lines marked
}
details-scheme-line = { $number }. { $line }: <b>{ $mark }</b>
details-conclusion = Conclusion: { $conclusion }
details-now = Now: { $now }
details-ask-topic = What was the meeting about? One line.
details-ask-result = What came of it? A sentence or two.
details-ask-mentor-gain = What did the mentor learn at this meeting? Only the pair sees it, until the note is opened to the curator.
details-ask-link = Send a link to the video of the lesson: https://… No file is needed: recordings with children are not kept here.
details-ask-work-form = What form did the meeting take? Choose one or write your own.
details-ask-tool = Which tool did the mentor use? Another tap takes the mark off.
details-ask-observation = <b>Observation of the lesson.</b> Mark the lines you saw. Write the conclusion in a sentence.
details-mark-yes = { $number } yes
details-mark-partly = { $number } partly
details-mark-no = { $number } no
details-only-words = Words or a link are needed here. Files are not kept.
label-mark-yes = yes
label-mark-partly = partly
label-mark-no = no

mood-face-good = 🙂
mood-face-fine = 😐
mood-face-bad = 🙁
mood-kept = Noted: { $face }. Only the pair sees it.
button-mood-good = 🙂
button-mood-fine = 😐
button-mood-bad = 🙁

meeting-line-present = Present: { $names }
meeting-line-to-discuss = To discuss: <i>{ $words }</i>
pairs-attendance = { $name }: { $came } of { $held }

button-series = Series
button-series-whole = The whole series
button-series-plan = Plan the series
button-series-first = First day
button-series-open = Open the series
button-series-call-off = Call off the rest
button-series-restore = Bring it back
series-card = <b>A series of meetings</b>
series-lines =
    With: { $who }
    { $rhythm }, at { $time }
    How: { $format }
series-rhythm = { $every }, { $times }
series-every = { $count ->
    [1] Every day
    [7] Once a week
    [14] Every 2 weeks
    [21] Every 3 weeks
    [28] Every 4 weeks
    [one] Every { $count } day
   *[other] Every { $count } days
}
series-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
series-days = Days: { $days }
series-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
series-short = No more fit: the pair's programme ends on { $end }.
series-none = No series fits before the programme ends ({ $end }). Choose an earlier first day or meet more often.
series-line-purpose = Aim between the meetings: { $purpose }
series-hint =
    {""}
    Weekends and holidays are skipped. The day and the time can be written, other words become the aim between the meetings.
series-ask-every = How many days between the meetings? Choose or write a number.
series-ask-times = How many meetings? Choose or write a number.
series-planned = { $count ->
    [one] <b>{ $count } meeting ahead.</b> With: { $who }
   *[other] <b>{ $count } meetings ahead.</b> With: { $who }
}
series-over = There are no more meetings in this series.
series-told = The other side hears of all of them at once in a minute. There will be a reminder on the day of each meeting.
series-gone = The coming meetings of the series are cancelled. The other side hears of it in a minute.
series-told-planned = { $count ->
    [one] 🗓 { $count } meeting planned, { $format }. { $who }
   *[other] 🗓 { $count } meetings planned, { $format }. { $who }
}
series-told-day = – { $at }
series-told-off = The coming meetings of the series are cancelled. { $who }

button-guest-invite = Invite a colleague
button-guest-take-back = Take back: { $name }
button-guest-yes = I will come
button-guest-no = I can't
button-guest-yes-after-all = I will come after all
guest-board = <b>A colleague at the meeting</b>, { $moment }
guest-line = { $name }: { $answer }
guest-hint = The invitation goes out in a minute. The colleague sees place and time after agreeing.
guest-ask = Whom to invite? Choose or write the first letters of the name.
guest-agreed = You will come to the meeting: { $at }, { $format }.
guest-declined = We will pass on that you can't come. Nobody will ask why.
guest-told-asked =
    { $name } invites you to a meeting with the mentee: { $day }.
    Do you agree? Place and time come after that.
guest-told-yes = { $name } will come to the meeting { $at }.
guest-told-no = { $name } can't come to the meeting { $at }.
guest-told-soon = 🗓 You are expected at the meeting: { $at }, { $format }.
guest-told-moved = The meeting you are invited to was moved: { $at }, { $format }.
guest-told-off = The meeting { $at } that you were invited to is off.
label-guest-answer-invited = no answer yet
label-guest-answer-agreed = will come
label-guest-answer-declined = can't come
people-none = Nobody was found. Write other letters.

button-speed-new = Record a single meeting
button-speed-people = With whom
button-speed-every = All of the organisation
button-speed-open = Open the record
button-speed-yes = Yes, we met
button-speed-no = We did not
speed-mine = <b>Single meetings</b> without a programme: a talk with a colleague worth keeping.
speed-every = { $count ->
    [one] <b>Single meetings</b> since the start of the school year: { $count } record, { $confirmed } confirmed, { $minutes } in all. They are not in the figures of pairs.
   *[other] <b>Single meetings</b> since the start of the school year: { $count } records, { $confirmed } confirmed, { $minutes } in all. They are not in the figures of pairs.
}
speed-button = { $day } · { $who }
speed-record =
    <b>Single meeting</b>
    { $day }, { $duration }. Recorded by: { $name }
speed-person = { $name }: { $answer }
speed-saved = The colleagues will be asked to confirm in a minute.
speed-card = <b>Single meeting</b>
speed-with = With: { $who }
speed-with-nobody = With: choose a colleague
speed-lines = When: { $day }, { $duration }
speed-hint =
    {""}
    The topic, the day and the duration can be written.
speed-ask-people = Whom did you meet? Choose or write the first letters of the name.
speed-told-met = { $name } has recorded a single meeting with you: { $day }, { $minutes }. Is that right?
speed-thanks = Thank you, noted: the meeting { $day } took place.
speed-denied = Noted: there was no meeting { $day }. You can change your mind.
speed-told-denied = { $name } answers that there was no meeting { $day }. The record can be withdrawn.
label-speed-answer-waiting = no answer yet
label-speed-answer-confirmed = confirmed
label-speed-answer-denied = answers that there was no meeting

help-told-waits =
    A question is still waiting for your answer. { $name }:
    <i>{ $words }</i>
help-questions = { $count ->
    [0] No questions are waiting for an answer.
    [one] { $count } question is waiting for an answer. Open it to answer.
   *[other] { $count } questions are waiting for an answer. Open any to answer.
}
help-later-kept = We will pass on: to be discussed when you meet. The question will stand on the card of the next meeting.
help-usual = Questions to the mentor: usually answered within { $wait } of working time

error-not-a-link = This doesn't look like a link. Send the whole address: https://…
error-series-too-short = Fewer than two meetings fit before the programme ends ({ $end }). Choose an earlier first day or meet more often.
error-number-outside = Write a number from { $least } to { $most }.
error-guest-of-own = This colleague takes part in the meeting anyway.
error-too-many-guests = No more than { $most } people can be invited.
error-nobody-met = Choose whom you met.

dropped-meetingmore = The details were not added.
dropped-meetingseries = The series was not planned.
dropped-meetingguests = The invitation was not sent.
dropped-speed = The single meeting was not recorded.

button-silence-pause = Pause
