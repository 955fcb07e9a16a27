# Loading from a file: sheets, columns, faults, screens. After a bar: what else it may be called.

loading-sheet-people = People | Participants | Staff | Teachers
loading-sheet-pairs = Pairs | Mentoring pairs | Pairs and groups
loading-sheet-plan = Plan | Plans | Plan items
loading-sheet-meetings = Meetings | Journal
loading-sheet-roadmap = Roadmap
loading-sheet-howto = How to fill in
loading-sheet-lists = Lists
loading-silent = How to fill in | Lists

# How orders put the reason of an end.
loading-also-completion-reason-plan-and-term = completion of the plan and the term of the personalised mentoring programme | completion of the plan and the term
loading-also-completion-reason-plan-completed = full completion of the plan of the personalised mentoring programme | completion of the plan

loading-marks = example | do not load | sample
loading-column-mark = Mark
loading-column-code = Code | Person code
loading-column-name = Full name | Name | Person
loading-column-roles = Role | Roles
loading-column-position = Position, subject | Position | Subject
loading-column-category = Mentee's category | Category
loading-column-request = Request | Mentee's request
loading-column-can-help = Can help with | Competences
loading-column-hours = Hours a month
loading-column-pair-code = Pair code | Pair No.
loading-column-mentor = Mentor
loading-column-mentees = Mentees | Mentee | Mentee(s)
loading-column-start = Programme start | Start | Term from
loading-column-end = Programme end | End | Term to
loading-column-form = Form of mentoring | Form
loading-column-format = Roles in the pair | Format
loading-column-kinds = Kinds of mentoring | Kind(s) | Kinds
loading-column-goal = Goal
loading-column-order-number = Order No. | Order number | Order
loading-column-order-date = Order date
loading-column-status = Status | State | Programme status
loading-column-reason = Reason of completion
loading-column-closed-on = Completed on
loading-column-number = Item No. | No. | N
loading-column-title = Measure | Item
loading-column-direction = Direction
loading-column-work-form = Form of work | Work form
loading-column-due = Due | Due date
loading-column-done-on = Done on | Done
loading-column-responsible = Who does it | Responsible
loading-column-cancel-reason = Reason of cancelling | Reason of the move or cancelling
loading-column-expected = Expected result | Expected results
loading-column-day = Date | Day
loading-column-minutes = Minutes | Duration
loading-column-kind = Kind of meeting | Kind
loading-column-meeting-format = Format of meeting | Format
loading-column-topic = Topic
loading-column-note = Outcome | Note | Outcome (open to the curator)
loading-column-items = Plan item Nos. | Plan items | Items
loading-column-missed-reason = Reason if not held | Reason
loading-column-place = No. | N | Number
loading-column-content = Content of work | Content of work/sections | Measure
loading-column-until = Due | Dates
loading-column-who = Who does it | Responsible | Executors

loading-takes-line = text
loading-takes-words = text, several lines if needed
loading-takes-name = full name
loading-takes-names = full names; several are separated by a semicolon
loading-takes-day = a date: 12.02.2026
loading-takes-term = a date or a month: 12.02.2026, February 2026
loading-takes-number = a whole number
loading-takes-numbers = numbers separated by commas: 1, 3
loading-takes-minutes = minutes: 45, 1 h 30 min
loading-takes-code = one of the list
loading-takes-codes = of the list; several are separated by a semicolon
loading-takes-needed = { $column } – { $takes }. Needed.
loading-takes-free = { $column } – { $takes }.

loading-howto =
    Fill in the sheets that you need and leave the others empty. Columns may stand in any order; other columns do no harm.
    Rows marked "example" are not loaded: delete them or leave them.
    Write values, not formulas. The beginning of a word of the list is enough.
    A person's code may stand in place of the name: so namesakes are told apart.
    People are known by a code or by name, pairs by a code or by their people and start, plan items by number.
    The same file may be sent twice: the second time changes nothing. An empty cell erases nothing.
    A pair with an order number is at work; without one it is a proposal, and Para asks both sides.
    Items that are done and meetings that were held count as confirmed.
    For the other side to confirm a meeting, write the status "held".
    Notes on meetings are seen by the pair alone.
    Everybody gives their own consent to personal data, by their own link: "Invite" → "Not here yet".
    Pairs with pupils are not loaded: a guardian's consent comes first.

loading-example-people-1 = example | N1 | Sokolova Tatyana Ivanovna | Mentor | teacher of Russian |  |  | lesson plans, discipline in class | 8
loading-example-people-2 = example | M1 | Belov Ilya Andreevich | Mentee | teacher of history | Young teacher | how to keep the class's attention |  |
loading-example-pairs-1 = example | P1 | Sokolova Tatyana Ivanovna | Belov Ilya Andreevich | 15.09.2025 | 29.05.2026 |  |  |  | Lead a lesson with confidence | 131 | 12.09.2025 | active |  |
loading-example-plan-1 = example | P1 |  |  |  | 1 | Go through a lesson plan | method | consultation | 10.10.2025 | done | 09.10.2025 |  |  | Plans of two lessons
loading-example-plan-2 = example | P1 |  |  |  | 2 | Visit the mentor's lesson | subject |  | 27.02.2026 | planned |  | Belov Ilya Andreevich |  |
loading-example-meetings-1 = example | P1 |  |  |  | 09.10.2025 | 45 min | work | in person | Lesson plan | Went through the start of a lesson | 1 | confirmed |
loading-example-meetings-2 = example |  | Sokolova Tatyana Ivanovna | Belov Ilya Andreevich |  | 23.10.2025 |  | work | in person |  |  |  | missed | illness
loading-example-roadmap-1 = example | 1.1 | Issue the order on mentoring | September 2025 | Head | The order is signed | done

loading-problem-sheet = What to correct
loading-problem-place = Sheet
loading-problem-row = Row
loading-problem-column = Column
loading-problem-words = What to correct
loading-at-cell = "{ $sheet }", row { $row }, "{ $column }": { $words }
loading-at-row = "{ $sheet }", row { $row }: { $words }
loading-at-sheet = "{ $sheet }": { $words }

loading-fault-no-column = there is no column "{ $said }". Add it: the row of column names is recognised by its words.
loading-fault-needed = empty. Fill this cell in.
loading-fault-formula = the cell holds a formula. Put the value in: "Copy", then "Paste special" → "Values".
loading-fault-broken = the cell holds an error of the spreadsheet. Put the value in.
loading-fault-not-day = "{ $said }" is not a date. Write it as 12.02.2026.
loading-fault-not-number = "{ $said }" is not a number. Write a whole number up to { $hint }.
loading-fault-not-minutes = { $said ->
        [none] it isn't said how long the meeting was
       *[other] "{ $said }" is not a duration
    }. Write minutes, say 45: from 5 minutes to 10 hours.
loading-fault-too-long = "{ $said }" is too long. Shorten it to { $hint } characters.
loading-fault-not-name = "{ $said }" is not a name. Write the full name, up to { $hint } characters.
loading-fault-unknown-word = "{ $said }": there is no such word. Possible: { $hint }.
loading-fault-several-words = "{ $said }" fits several. Write it more fully: { $hint }.
loading-fault-twice = { $said } is in row { $hint } already. Leave one, or give them different codes.
loading-fault-unknown-person = { $hint ->
        [none] "{ $said }": there is no such person. Add them to the sheet "People" or correct the name.
       *[other] "{ $said }": there is no such person. { $hint }, perhaps? Correct the name or add the person to the sheet "People".
    }
loading-fault-several-people = "{ $said }": there are several. Give them codes on the sheet "People" and write the code here.
loading-fault-code-taken = the code "{ $said }" belongs to another pair. Give this pair another one.
loading-fault-not-mentor = { $said } is not a mentor. Add the role "Mentor" on the sheet "People".
loading-fault-not-mentee = { $said } is not a mentee. Add the role "Mentee" on the sheet "People".
loading-fault-own-mentor = { $said } is in the pair twice. Leave one.
loading-fault-large-group = { $said } mentees. A group has { $hint } at most: split it.
loading-fault-short-term = the term { $said } is shorter than a month. Correct the start or the end.
loading-fault-form-off = this form is switched off. Switch it on: "School programme" → "Profile and forms" → "Forms and formats".
loading-fault-pupils = a pair with a pupil can't be loaded: a guardian's consent comes first. Make it in the bot.
loading-fault-no-order = a pair at work needs an order. Fill in the order number or set the status "proposed".
loading-fault-no-ending = a closed pair has no reason. Fill in "Reason of completion".
loading-fault-no-pair-named = it isn't said whose this is. Fill in the pair code, or the mentor and the mentees.
loading-fault-unknown-pair = "{ $said }": there is no such pair. Add it to the sheet "Pairs" or correct the names.
loading-fault-several-pairs = "{ $said }": there are several such pairs. Fill in the pair code or the programme start.
loading-fault-not-member = { $said } is not of this pair. Name the mentor or a mentee of it.
loading-fault-in-future = { $said } is still ahead. Correct the date.
loading-fault-before-start = { $said } is before the programme began ({ $hint }). Correct the date of the meeting or the start.
loading-fault-not-held = only past meetings are loaded. Plan a coming one in the bot.
loading-fault-no-reason = the reason is missing. Fill in the column of the reason.
loading-fault-no-item = the pair's plan has no item { $said }. Correct the number or add the item.
loading-fault-no-stage = "{ $said }": of which stage? Write the number as 1.2, or a row of the stage above it: "1. Title".
loading-fault-empty-file = the file has no rows to load. Take the template: its sheets and columns are named.

loading-remark-sheet-ignored = the sheet is not read: neither its name nor its columns are known.
loading-remark-columns-ignored = columns not read: { $said }.
loading-remark-examples = { $said ->
        [one] { $said } row marked "example" was skipped.
       *[other] { $said } rows marked "example" were skipped.
    }
loading-remark-pair-kept = { $said }: the pair is there already, a file doesn't change: { $hint }. That is decided in the bot.
loading-remark-item-kept = "{ $said }": the item is closed already and doesn't change.
loading-remark-repeated = the meeting of { $said } is repeated, one is loaded.

loading-count-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
loading-count-pairs = { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
loading-count-plan = { $count ->
        [one] { $count } plan item
       *[other] { $count } plan items
    }
loading-count-meetings = { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
loading-count-roadmap = { $count ->
        [one] { $count } roadmap item
       *[other] { $count } roadmap items
    }
loading-change = { $who }: { $fields }
loading-field = { $column } "{ $before }" → "{ $after }"
loading-field-new = { $column } "{ $after }"
loading-more = and { $count } more

loading-seen-new = <b>New:</b> { $words }
loading-seen-changed = <b>Changes:</b> { $words }
loading-seen-same = <b>There already:</b> { $words }
loading-seen-remarks = <b>Please note</b>

loading-title =
    <b>Loading from a file</b>

    Send a file here, .xlsx or .csv: people, pairs, plans, past meetings, the roadmap. Para first shows what would change. Nothing is written without your word.
loading-looking = Reading the file…
loading-reading = { $count ->
        [one] Reading the file: { $count } row
       *[other] Reading the file: { $count } rows
    }
loading-checking = Checking rows: { $total }
loading-writing = Writing: { $done } of { $total }
loading-seen =
    <b>{ $file }</b>
    { $count ->
        [one] { $count } row was read
       *[other] { $count } rows were read
    }. Nothing is written yet.
loading-seen-faults =
    <b>{ $file }</b>
    { $count ->
        [one] { $count } place needs correcting
       *[other] { $count } places need correcting
    }. Nothing was written: correct the file and send it again.
loading-seen-idle = Everything in this file is there already; nothing to load.
loading-done =
    Loaded: { $words }.

    The people of the file are not in the bot yet: send each their own link, "Invite" → "Not here yet".
loading-done-changed = Loaded. { $words }
loading-template-caption = A template: fill in the sheets that you need and send it here.
loading-problems-caption = { $count ->
        [one] { $count } place to correct
       *[other] { $count } places to correct
    }: all, by sheets and rows.
loading-moved = loaded from a file

button-import-load = Load
button-import-template = Get a template
button-import-invite = Invite
menu-import = Load from a file
word-import = load, import, load from a file

error-import-too-large = The file is larger than { $most } MB. Split it: people and pairs first, say, then meetings.
error-import-not-table = This is not a table. Send a file .xlsx or .csv.
error-import-old-excel = This is a file of an old Excel (.xls). Save it as "Excel workbook (.xlsx)" and send it again.
error-import-protected = The file has a password. Remove it and send the file again: nothing was written.
error-import-macros = The file holds macros; such files are not opened. Save it as "Excel workbook (.xlsx)" and send it again.
error-import-foreign-links = The file takes values from other files. Put values in place of the links and send it again.
error-import-bomb = The file unpacks into too much. Copy the table into a new workbook and send that.
error-import-damaged = The file doesn't open: it seems to be damaged. Save it anew as .xlsx and send it.
error-import-too-many-rows = The file has more than { $most } rows. Split it.
error-import-too-slow = Reading the file takes too long. Split it: nothing was written.
error-import-faulty = The data changed while you were looking, and the file doesn't fit any more. Send it again: nothing was written.
error-import-changed = The data changed while you were looking. Send the file again: nothing was written.

cli-verb-import = Load people, pairs, plans and meetings from files .xlsx or .csv
cli-argument-import = Files of tables; the bot gives a template: "People" → "Load from a file"
cli-option-dry-run = Only check and show what would change
cli-import-reading = Reading the file
cli-import-checking = Checking rows
cli-import-writing = Writing
cli-import-copy = Copy of the database before loading: { $file }
cli-import-done = Loaded: { $words }
cli-import-faulty = Nothing was written. Correct the file and run again; to correct: { $count }
cli-import-no-file = Can't read { $file }. Check the path and the rights.
cli-import-refused = { $words }
