# What Para says first by the clock: dates of the plan, silence, drafts; and "Put off".

reminders-late = This message is late.
reminders-below =
    {""}
    { $words }
reminders-place = <i>{ $place }</i>
reminders-place-chosen = You now work in “{ $place }”. To choose another: /settings.

reminders-item-ahead = 🗓 Due { $day }: { $title }
reminders-item-over = { $days ->
    [one] 🗓 Was due { $day }, { $days } day ago: { $title }
   *[other] 🗓 Was due { $day }, { $days } days ago: { $title }
 }
reminders-item-with = Together with you: { $names }
reminders-items = { $count ->
    [one] 🗓 { $count } plan item is waiting
   *[other] 🗓 { $count } plan items are waiting
 }
reminders-line-ahead = { $number }. { $title }: due { $day }
reminders-line-over = { $days ->
    [one] { $number }. { $title }: was due { $day }, { $days } day ago
   *[other] { $number }. { $title }: was due { $day }, { $days } days ago
 }
reminders-line-done = Done: { $title }
reminders-more = { $count ->
    [one] And { $count } more item: it is in the plan.
   *[other] And { $count } more items: they are in the plan.
 }

reminders-silence-pair = { $days ->
    [one] No meeting recorded in the pair for { $days } day: { $names }. If you did meet, you can record it now.
   *[other] No meeting recorded in the pair for { $days } days: { $names }. If you did meet, you can record it now.
 }
reminders-silence-curator = { $days ->
    [one] { $mentor } and { $mentees }: { $days } day without a meeting. The pair has been reminded already.
   *[other] { $mentor } and { $mentees }: { $days } days without a meeting. The pair has been reminded already.
 }

reminders-joined = { $name } has accepted the invitation.
reminders-unreachable = { $name }: Para can't write to this person any more. The bot seems to be blocked in Telegram. Once it is unblocked, messages will go out again.

reminders-draft-waits = You have an unfinished record: { $day }. Continue or delete it?
reminders-draft-dropped = An unfinished record ({ $day }) was a month old and has been deleted.
reminders-draft-gone = The unfinished record is no longer there.
reminders-draft-deleted = The unfinished record has been deleted.

reminders-put-off = Reminder put off: { $until }
reminders-nothing-left = Everything here is done already.
reminders-type-day = Choose a day or write it: "15.12", "on Friday", "in a week".

button-item-done = Done
button-item-open = Open
button-item-done-of = Done: { $title }
button-item-undo-of = Undo: { $title }
button-snooze-tomorrow = Tomorrow at 8:00
button-snooze-day = At 8:00, { $day }
button-snooze-other = Put off
button-snooze-three = In 3 days
button-snooze-monday = On Monday
button-snooze-date = Another date
button-snooze-undo = Undo
button-snooze-back = Don't put off
button-silence-log = Record a meeting
button-silence-log-of = Record: { $name }
button-silence-plan = Plan a meeting
button-silence-open = Open the pair
button-silence-open-of = Open: { $name }
button-draft-continue = Continue
button-draft-delete = Delete
button-digest-open = Details
button-digest-nudge = Remind all
button-digest-export = Export
