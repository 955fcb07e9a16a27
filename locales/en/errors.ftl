# Refusals: what is wrong, that nothing was lost, what to do.

error-stale-screen = This screen is out of date. A fresh menu is below.
error-lost-state = Para was updated and this screen is out of date. What was recorded is there. The menu is below.
error-broken = Something broke. Nothing is lost: what was recorded is there. Try again, and if it fails, tell the curator.
error-not-yours = It isn't here: it may have been closed.
error-not-allowed = This needs another role.
error-not-joined = Para helps to run mentoring and works by invitation. Ask the curator of your organisation for a link and open it.
error-world-changed = Things have changed meanwhile. Please look again.
error-already-done = Done already.
error-invitation-invalid = The link is not valid: it has expired or was used. Ask the curator for a new one.
error-already-member = You take part already; there is no need to come in by the link again.
error-own-meeting = The other side confirms the meeting.
error-own-item = Here the other side decides.
error-pair-not-active = There is no active pair now, so nothing can be recorded.
error-future-meeting = This meeting is still ahead. You can plan it now and record it when it is over.
error-before-term = The pair's programme began { $start }: earlier meetings are not recorded.
error-too-long-ago = That was more than a year ago. Such meetings are not recorded any more.
error-bad-minutes = The length is from { $least } to { $most } minutes.
error-nobody-present = Mark at least one person who was there.
error-nothing-to-undo = It can't be taken back any more.
error-reason-needed = Write or choose a reason.
error-text-needed = Words are needed: write a few.
error-text-too-long = Too long: at most { $most } characters. Please shorten it.
error-unknown-word = This choice is no longer offered. Choose another one.
error-same-person = Mentor and mentee are different people. Choose another one.
error-group-too-large = A group may have at most { $most } mentees.
error-nobody-chosen = Choose at least one mentee.
error-term-too-short = The term is too short: at least a month from the start.
error-date-in-past = This date has passed. Choose another one.
error-no-order-number = The number of an order has a digit in it and at most { $most } characters, for example “131-o”. With a date: “131-o of 12.09.2025”.
error-calendar-format = The date was not understood. Write, for example: 25.12 or "Friday".
error-survey-closed = The questionnaire is closed and takes no more answers.
error-unknown-zone = No such city was found. Choose the nearest one in the list.
error-unknown-hours = That was not understood. Write two times, for example: 21:30–7:00.
error-nobody-to-ask = You can ask once the pair is active. There is no mentor now; please turn to the curator.
error-bad-headcount = Write the number of teachers in digits, from 1 to { $most }.

file-fault = { $place ->
    [both] Line { $line }, field “{ $field }”
    [line] Line { $line }
    [field] Field “{ $field }”
   *[none] The file
 }: { $fault ->
    [missing] it is missing. Add it.
    [unknown] there is no such field. Remove it or correct its name.
    [words] words are needed.
    [code] there is no such value. Possible: { $said }.
    [str] text in quotes is needed, not { $said }.
    [int] a whole number is needed, not { $said }.
    [bool] true or false is needed, not { $said }.
    [list] a list is needed: each line begins with a hyphen.
    [least] at least { $said } is needed.
    [most] too many: { $said } at most.
    [longer] too long: { $said } characters at most.
    [month-day] month and day are needed, for example "09-15".
    [between] it has to be between shortest and longest.
    [fields] fields with values are needed here.
    [alias] aliases of YAML (& and *) are not supported.
    [yaml] this can’t be read. Check indents, colons and quotes here and a line above.
    [encoding] save the file in UTF-8.
    [amount] there are too few or too many of them.
    [long] it is too long: { $said } characters fit.
    [twice] there is one like it already: { $said }.
    [latin] small Latin letters, digits and _ are needed, not { $said }.
    [question] there is no question { $said } before it.
   *[other] { $said }
 }
