# The curator's summary, pairs by light, "Remind all", the digest of a week.
# Signals are questions, not verdicts.

overview-none = 📋 On { $day } there are no active pairs yet.
overview-head = { $active ->
    [one] 📋 On { $day }: { $active } active pair, closed: { $closed }
   *[other] 📋 On { $day }: { $active } active pairs, closed: { $closed }
 }
overview-head-paused = { $active ->
    [one] 📋 On { $day }: { $active } active pair, paused: { $paused }, closed: { $closed }
   *[other] 📋 On { $day }: { $active } active pairs, paused: { $paused }, closed: { $closed }
 }
overview-lights = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
overview-plan = Plan: { $done } of { $items } done ({ $percent }%), { $overdue } overdue
overview-meetings = Meetings this school year: { $count } ({ $minutes } min)
overview-met = { $met ->
    [0] Since { $since } none of { $active } pairs has met
    [one] Since { $since } { $met } of { $active } pairs has met
   *[other] Since { $since } { $met } of { $active } pairs have met
 }
overview-pulses = { $count ->
    [one] Meetings of the last 4 weeks: { $mean } of 5 ({ $count } person answered)
   *[other] Meetings of the last 4 weeks: { $mean } of 5 ({ $count } people answered)
 }
overview-check = Please check how these pairs are doing:
overview-concern = { $light } { $pair }: { $reasons }
overview-more = { $count ->
    [one] And { $count } more pair with signals.
   *[other] And { $count } more pairs with signals.
 }
overview-nearest = { $count ->
    [one] Next due date: { $day }, { $count } plan item
   *[other] Next due date: { $day }, { $count } plan items
 }

overview-light-green = 🟢
overview-light-yellow = 🟡
overview-light-red = 🔴

overview-reason-pause = { $days ->
    [one] { $days } day without a meeting
   *[other] { $days } days without a meeting
 }
overview-reason-never-met = { $days ->
    [one] { $days } day without any meeting
   *[other] { $days } days without any meeting
 }
overview-reasons = { $one }; { $more }
overview-reason-overdue = { $count ->
    [1] 1 item overdue: by { $days ->
        [one] { $days } day
       *[other] { $days } days
     }
   *[other] { $count } items overdue, the longest by { $days } days
 }
overview-reason-overdue-two = 2 items overdue: by { $first } and { $second ->
    [one] { $second } day
   *[other] { $second } days
 }
overview-reason-straight-line-mentor = the mentor gave { $value } on every scale of the questionnaire
overview-reason-straight-line-mentee = the mentee gave { $value } on every scale of the questionnaire
overview-reason-overload-pairs = { $count ->
    [one] the mentor has { $count } active pair and agreed to { $most }
   *[other] the mentor has { $count } active pairs and agreed to { $most }
 }
overview-reason-overload-hours = { $spent ->
    [one] the mentor spent { $spent } hour on meetings in { $days } days and named { $hours } a month
   *[other] the mentor spent { $spent } hours on meetings in { $days } days and named { $hours } a month
 }
overview-reason-overload-group = { $count ->
    [one] { $count } mentee in the group
   *[other] { $count } mentees in the group
 }
overview-reason-missing-order = no order number
overview-reason-missing-mentor-consent = no written consent of the mentor
overview-reason-missing-data-consent = consent to personal data was withdrawn
overview-reason-missing-papers = { $count ->
    [one] { $count } paper is missing
   *[other] { $count } papers are missing
 }
overview-reason-same-notes = { $count ->
    [one] { $count } meeting has the same note as another
   *[other] { $count } meetings have the same note
 }
overview-reason-same-notes-day = { $count ->
    [one] { $count } meeting of { $day } has the same note as another
   *[other] { $count } meetings of { $day } have the same note
 }
overview-reason-bulk-meetings = past meetings entered on { $day }: { $count }
overview-reason-bulk-items = items closed in the last days: { $closed } of { $total }
overview-reason-one-sided = { $count ->
    [one] the last { $count } meeting is unconfirmed
   *[other] the last { $count } meetings are unconfirmed
 }
overview-reason-open-petition = an open request
overview-reason-unanswered-request = an unanswered question

overview-pairs = Pairs: { $light } { $count }
overview-narrow-all = all
overview-ask-narrow = { $by ->
    [signal] Pairs with which signal?
    [form] Pairs of which form?
    [mentor] Pairs of which mentor?
   *[format] Pairs of which format?
 }
overview-pairs-none = There are no such pairs now.
overview-others = Pairs that are not working: waiting for an answer or an order, paused, closed.

overview-nudge-none = There is nothing to remind anybody of: no overdue items or long pauses, or today's reminder has been sent.
overview-nudge-waits = { $people ->
    [one] In a minute { $people } person will get a reminder. Pairs:
   *[other] In a minute { $people } people will get a reminder. Pairs:
 }
overview-nudge-pair = • { $pair }
overview-nudge-rest = { $count ->
    [one] and { $count } more pair
   *[other] and { $count } more pairs
 }
overview-nudge-sample = What the first of them will get:
overview-nudge-quiet = In quiet hours and on days off messages wait for the next working morning.
overview-nudge-cancelled = The reminder is cancelled; nobody will get anything.

overview-letter = A reminder from the curator about the pair: { $pair }
overview-letter-item = • { $title }: was due { $due }
overview-letter-more = { $count ->
    [one] And { $count } more item: it is in the plan.
   *[other] And { $count } more items: they are in the plan.
 }
overview-letter-silence = { $days ->
    [one] No meeting has been recorded for { $days } day. If you have met, it can be recorded now.
   *[other] No meeting has been recorded for { $days } days. If you have met, it can be recorded now.
 }

button-overview-signal = Signal: { $signal }
button-overview-form = Form: { $form }
button-overview-mentor = Mentor: { $mentor }
button-overview-format = Format: { $format }
button-overview-pairs = Pairs by signals
button-overview-others = Other pairs
button-overview-other = { $status }: { $pair }
button-overview-nudge = Remind all
button-overview-nudge-these = Remind these pairs
button-overview-nudge-undo = Cancel
button-overview-pair = { $light } { $pair }
button-overview-light = { $mark }{ $light } { $count }
button-overview-item-done = Done: { $title }
button-overview-item-open = Open the plan
button-overview-log-of = Record: { $name }

menu-status = Summary
command-status = Summary of all pairs
word-status = summary, status
