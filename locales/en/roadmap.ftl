# The roadmap: stages, items, resources, reminders.

roadmap-board =
    <b>Roadmap · { $year }</b>
    Done { $done } of { $all }{ $overdue ->
    [0] {""}
    [one] , { $overdue } item overdue
   *[other] , { $overdue } items overdue
 }
roadmap-stage-line = { $number }. { $title } · { $done }/{ $all }
roadmap-none =
    <b>Roadmap · { $year }</b>
    There is none yet. By the profile “{ $profile }” it has { $stages ->
    [one] { $stages } stage
   *[other] { $stages } stages
 } and { $items ->
    [one] { $items } item
   *[other] { $items } items
 }. Any of them can be changed or removed later, and own ones added.
roadmap-stage = <b>{ $number }. { $title }</b>
roadmap-line-planned = ○ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-in-work = ▸ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-done = ✓ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-late = 🔴 { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-item =
    <b>{ $code } { $title }</b>
    Stage: { $stage }
    Due: { $due }
    Responsible: { $holder }{ $who }
    Result: { $expected }
    Resources: { $resources }
    State: { $status }
roadmap-no-due = no day set
roadmap-done-on = done, { $day }
roadmap-late = { $status }, overdue
roadmap-resource-there = { $name }: available
roadmap-resource-needed = { $name }: needed
roadmap-resource-unasked = { $name }
roadmap-lacking = <b>What is missing</b>
roadmap-lack = { $code } { $title }: <b>{ $needs }</b>
roadmap-lacks-nothing = Everything marked as needed is available.
roadmap-mine = <b>Your items of the roadmap</b>
roadmap-mine-done = All your items are done.
roadmap-mine-none = You have no items at the moment.
roadmap-ask-title =
    Now: { $title }

    Write what the item should be called.
roadmap-ask-expected =
    { $title }

    Which result is expected? For example: “Order of the school”.
roadmap-ask-new = Write the new item of the stage in one line. The due date and who is responsible can follow.
roadmap-ask-due =
    { $title }

    By which day? Choose or write: “15 October”, “on Friday”.
roadmap-ask-holder =
    { $title }

    Who is responsible: a role or a person? Everybody with the role is reminded.
roadmap-ask-resources =
    { $title }

    What is needed? A tap changes the mark: needed, available, no mark.
roadmap-caption = Roadmap { $year }

roadmap-told = <b>Roadmap: dates</b>
roadmap-told-done-all = Roadmap: all is done for today.
roadmap-told-ahead = { $code } { $title } — by { $due }
roadmap-told-today = { $code } { $title } — <b>due today</b>
roadmap-told-late = { $code } { $title } — overdue by { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
roadmap-told-done = ✓ { $code } { $title }
roadmap-told-more = …and { $count } more

button-roadmap-create = Create from the profile
button-roadmap-lacking = What is missing
button-roadmap-file = File
button-roadmap-mine = My items
button-roadmap-add = Add an item
button-roadmap-restore = Bring the item back
button-roadmap-begin = Begin
button-roadmap-leave = Not begun
button-roadmap-done = Done
button-roadmap-due = Due day
button-roadmap-no-due = No due day
button-roadmap-holder = Who is responsible
button-roadmap-resources = Resources
button-roadmap-expected = Result
button-roadmap-title = Change the words
button-roadmap-remove = Remove
button-roadmap-told-done = Done
button-roadmap-told-done-of = Done: { $code } { $title }
button-roadmap-told-undo-of = Undo: { $code }
button-roadmap-told-open = Open
button-roadmap-told-all = Open the roadmap

label-roadmap-status-planned = planned
label-roadmap-status-in-work = in work
label-roadmap-status-done = done
label-resource-staff = people
label-resource-methods = methods
label-resource-information = information
label-resource-technical = equipment
label-resource-other = other

export-sheet-roadmap = Roadmap
export-roadmap-title = Roadmap, school year { $year }
export-roadmap-number = N
export-roadmap-content = Content of work/sections
export-roadmap-due = Due
export-roadmap-who = Who does it
export-roadmap-expected = Expected results
export-roadmap-status = State

menu-roadmap = Roadmap
word-roadmap = roadmap
dropped-roadmap = The roadmap is closed, what was done is saved.
error-roadmap-there = The roadmap has been created already. Open it once more.
