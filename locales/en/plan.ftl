# The plan of a pair: its list, an item's card, proposals and letters about them.

plan-names = { $mentor } — { $mentees }
plan-head = 📋 <b>Plan</b>: { $names }
plan-goal = Goal: { $goal }
plan-no-goal = No goal has been written yet.
plan-progress = { $done } of { $all } done.
plan-empty = There are no items yet. Add your own or take a ready plan.
plan-paused = The pair is paused: the plan waits.
plan-no-pair = There is no plan yet: it appears when the pair becomes active.
plan-notice = <i>{ $words }</i>
plan-choose-pair = Whose plan should be opened?

plan-mark-done = 🟢
plan-mark-soon = 🟡
plan-mark-late = 🔴
plan-mark-planned = ⚪
plan-mark-proposed = ▫️
plan-mark-cancelled = ✖️
plan-line = { $mark } { $number }. { $title } — { $when }
plan-when-due = by { $day }
plan-when-late = was due { $day }
plan-when-proposed = proposed, due { $day }
plan-when-done = done { $day }, awaiting confirmation
plan-when-verified = done { $day }, confirmed

plan-the-mentee = the mentee
plan-all-mentees = all mentees
plan-card =
    { $mark } <b>{ $number }. { $title }</b>
    { $when }

    Direction: { $direction }
    Form of work: { $form }
    Responsible: { $responsible }
plan-moved =
    { $count ->
        [one] Moved { $count } time, reason: { $reason }
       *[other] Moved { $count } times, last reason: { $reason }
    }
plan-cancelled = Left out: { $reason }

plan-draft =
    <b>{ $title }</b>

    Direction: { $direction }
    Form of work: { $form }
    Due: { $due }
    Responsible: { $responsible }
plan-no-title = What to do: not said yet
plan-draft-hint = The title may be sent as a message. The item joins the plan when the other side accepts it.
plan-ask-title = What is to be done? Write it in your own words or choose.
plan-ask-direction = Which direction does it belong to?
plan-ask-form = What form of work will it be?
plan-ask-due = By which day? Choose or write, for example “25.05” or “in two weeks”.
plan-ask-responsible = Who is responsible for it?

plan-choose-template = Ready plans. You can look a plan through before it is sent and change any item later.
plan-template =
    Items and dates:

    { $lines }

    The other side gets them in one message.
plan-template-line = • { $title } — { $day }

plan-ask-goal =
    { $now }

    Write the goal in one message: what the pair wants to reach by the end of its term. The other side will see it.
plan-goal-written = The goal is written down.
plan-finished = Marked as done: “{ $title }”.
plan-accepted =
    { $count ->
        [one] { $count } item accepted.
       *[other] { $count } items accepted.
    }
plan-proposed =
    { $count ->
        [one] { $count } item proposed. The other side hears of it in a minute.
       *[other] { $count } items proposed. The other side hears of them in a minute.
    }
plan-ask-move = To which day? Choose or write.
plan-ask-move-reason = Why is it moved? Choose or write in your own words.
plan-ask-cancel-reason = Why is it left out? Choose or write in your own words.
plan-ask-return = What needs more work? Write it in one message.
plan-return-plainly = needs more work
plan-moved-to = New date: { $day }.
plan-dropped = Left out of the plan.
plan-returned = Given back.

plan-told-proposed =
    { $count ->
        [one] { $count } plan item is proposed to you.
       *[other] { $count } plan items are proposed to you.
    }
    From: { $who }
    Pair: { $pair }
plan-told-line = • { $title } — { $due }
plan-told-more =
    { $count ->
        [one] and { $count } more item
       *[other] and { $count } more items
    }
plan-told-goal = 📋 The goal of the plan is: { $goal }
plan-told-done =
    A plan item is done: “{ $title }”.
    Marked by: { $name }. Confirm it if you agree.
plan-told-returned =
    An item was given back: “{ $title }”.
    Why: { $words }
plan-told-moved =
    The item “{ $title }” was moved, it is now due { $due }.
    Reason: { $reason }
plan-told-cancelled =
    The item “{ $title }” was left out of the plan.
    Reason: { $reason }
plan-pushed-accepted =
    { $count ->
        [one] { $count } plan item accepted. We will remind you of its date.
       *[other] { $count } plan items accepted. We will remind you of their dates.
    }
plan-pushed-done = ✅ Marked as done: “{ $title }”.
plan-pushed-verified = ✅ Confirmed: “{ $title }”.

button-done-mark = ✅
button-done = Done
button-accept = Accept
button-accept-all = Accept all
button-add-item = Add an item
button-template = Ready plan
button-goal = Goal
button-other-pair = Another pair
button-propose = Propose
button-propose-all = Propose all
button-item-title = What to do
button-item-due = Due date
button-item-direction = Direction
button-item-form = Form of work
button-item-responsible = Who is responsible
button-verify = Confirm
button-return = Give back
button-return-plainly = No comment
button-unverify = Take the confirmation back
button-move = Move
button-edit = Edit
button-drop = Leave out
button-open-plan = Open the plan
button-open-item = Open the item
