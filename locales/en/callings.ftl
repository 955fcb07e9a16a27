# Events, announcements and votes.

label-circle-everybody = everybody
label-circle-mentors = mentors
label-circle-mentees = mentees
label-circle-parents = parents
label-circle-partners = partners

events-title = <b>Events</b>
events-none = No events yet.
events-name = { $when } { $title }
events-ask = What is the event called? For example: “Seminar: reflection in class”.
events-draft = <b>{ $title }</b>
    Kind: { $kind }
    When: { $when }
    Where: { $place }
    For: { $audience }
    Counts for mentors: { $hours ->
        [0] no hours of training
        [one] { $hours } hour of training
       *[other] { $hours } hours of training
     }
events-draft-hint = Day, time and place may simply be written.
events-reaches = { $count ->
    [one] { $count } person will be invited.
   *[other] { $count } people will be invited.
 }
events-no-day = no day chosen
events-no-place = not said
events-ask-kind = What kind of event is it?
events-ask-day = On which day?
events-ask-time = At what time? Write it or choose.
events-ask-place = Where? A room, an address or a link.
events-ask-audience = Who is invited?
events-ask-hours = How many hours of training should mentors who come be credited with?
events-card = <b>{ $title }</b>
    { $kind }
    { $when }
events-card-place = { $place }
events-card-audience = Invited: { $audience }
events-card-hours = { $hours ->
    [one] For mentors: { $hours } hour of training
   *[other] For mentors: { $hours } hours of training
 }
events-card-count = { $going ->
    [one] { $going } person is coming
   *[other] { $going } people are coming
 }
events-card-came = { $came ->
    [one] { $came } person was there
   *[other] { $came } people were there
 }
events-card-going = You are coming.
events-card-not-going = You are not coming.
events-card-cancelled = Cancelled.
events-handout = <i>A text for parents and partners, to hand on:</i>
    You are invited: { $title }. { $when }. { $place }
events-people = <b>{ $title }</b>
events-people-mark = Tap a name to mark who was there.
events-people-none = Nobody has answered yet.
events-people-ahead = Who was there can be marked once it has begun.
events-person-came = ✓ { $name }
events-person-going = { $name }
events-person-not = can’t · { $name }
events-told-called = 📅 { $kind }: { $title }
    { $when }. { $place }
events-told-you-come = You are coming. There will be a reminder the day before and in the morning.
events-told-you-dont = You are not coming.
events-told-soon = 📅 Reminder: { $title }
    { $when }. { $place }
events-told-cancelled = Cancelled: { $title } ({ $when }).
fair-told = The year is nearly over. In May schools hold a fair of ideas and projects, where pairs show what they have achieved. Call people to it?
fair-title = Fair of ideas and projects
button-fair-call = Set up the fair
button-event-new = New event
button-event-call = Invite
button-event-kind = Kind
button-event-day = Day
button-event-time = Time
button-event-place = Place
button-event-audience = For whom
button-event-hours = Hours
button-event-come = I’ll come
button-event-dont = I can’t
button-event-people = Who is coming
button-event-cancel = Cancel the event
button-event-restore = It will take place
label-event-kind-council = staff meeting
label-event-kind-seminar = seminar
label-event-kind-round-table = round table
label-event-kind-forum = forum
label-event-kind-defence = defence of programmes
label-event-kind-final = final event
label-event-kind-other = another event

broadcast-title = <b>Announcements</b>
broadcast-none = You haven’t announced anything yet.
broadcast-name = { $when } · { $words }
broadcast-ask = Write the text, up to 2000 characters. You will see it before it is sent.
broadcast-ask-audience = To whom?
broadcast-preview = <b>This is how it will look:</b>

    { $words }

    To: { $audience }
broadcast-count = { $count ->
    [one] { $count } person will get it
   *[other] { $count } people will get it
 }
broadcast-not-joined = { $count ->
    [one] { $count } person hasn’t joined yet and won’t get it
   *[other] { $count } people haven’t joined yet and won’t get it
 }
broadcast-again = There was an announcement today. Send another one only if it is really needed.
broadcast-card = { $words }

    To: { $audience }
    { $when }
broadcast-recalled = Taken back, nobody got it.
broadcast-reach = Got it: { $sent }. Still to get it: { $waiting }.
broadcast-missed = Didn’t get it: { $names }
broadcast-told = 📣 { $words }

    <i>{ $name }</i>
button-broadcast-new = Write
button-broadcast-send = Send
button-broadcast-sure = Send anyway
button-broadcast-recall = Take it back

votes-title = <b>Votes</b>
votes-none = There have been no votes yet.
votes-ask = Which question is put to the vote?
votes-ask-options = The answers: 2 to 6, each on a line of its own or separated by semicolons.
votes-ask-audience = Who votes?
votes-card = <b>{ $question }</b>
    Voting: { $audience }, { $called } invited
votes-voices = { $count ->
    [one] { $count } person has voted
   *[other] { $count } people have voted
 }
votes-option = • { $option }
votes-line = • { $option }: { $count }
votes-open-still = The counts appear when you close the vote, and only from 3 votes up.
votes-too-few = Fewer than three votes: the counts aren’t shown, so that nobody is given away.
votes-minutes = <b>Minutes</b>
    On { $day } the participants of the mentoring programme ({ $audience }) voted on “{ $question }”. Invited: { $called }, voted: { $voices }. Decided by the majority: { $winner }.
votes-minutes-tie = <b>Minutes</b>
    On { $day } the participants of the mentoring programme ({ $audience }) voted on “{ $question }”. Invited: { $called }, voted: { $voices }. The votes were equal: { $winner }.
votes-told = 🗳 { $question }
    The vote is anonymous: only counts are kept, and an answer can’t be changed.
votes-told-counted = 🗳 { $question }
    Your vote is counted. Who chose what is not kept.
votes-told-closed = 🗳 { $question }
    The vote is closed.
button-vote-new = New vote
button-vote-for = { $option }
button-vote-close = Close and show the counts

error-nobody-hears = None of those chosen has joined Para yet. Nothing was sent.
error-announced-today = There was an announcement today. If another one is needed, tap “Send anyway”.
error-too-late-to-recall = The minute is over: the message is on its way. You can send a correction.
error-event-over = The event is over or was cancelled.
error-event-ahead = The event hasn’t begun: who was there is marked afterwards.
error-when-needed = Choose a day: there is no invitation without one.
error-options-needed = { $least } to { $most } answers are needed.
error-ballot-closed = The vote is closed already.
