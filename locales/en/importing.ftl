# Loading from a file: sheets, columns, faults, screens. After a bar: what else it may be called.

import-sheet-people = People | Participants | Staff | Teachers
import-sheet-pairs = Pairs | Mentoring pairs | Pairs and groups
import-sheet-plan = Plan | Plans | Plan items
import-sheet-meetings = Meetings | Journal
import-sheet-roadmap = Roadmap
import-sheet-howto = How to fill in
import-sheet-lists = Lists
import-silent = How to fill in | Lists

import-marks = example | do not load | sample
import-column-mark = Mark
import-column-code = Code | Person code
import-column-name = Full name | Name | Person
import-column-roles = Role | Roles
import-column-position = Position, subject | Position | Subject
import-column-category = Mentee's category | Category
import-column-request = Request | Mentee's request
import-column-can-help = Can help with | Competences
import-column-hours = Hours a month
import-column-pair-code = Pair code | Pair No.
import-column-mentor = Mentor
import-column-mentees = Mentees | Mentee | Mentee(s)
import-column-start = Programme start | Start | Term from
import-column-end = Programme end | End | Term to
import-column-form = Form of mentoring | Form
import-column-format = Roles in the pair | Format
import-column-kinds = Kinds of mentoring | Kind(s) | Kinds
import-column-goal = Goal
import-column-order-number = Order No. | Order number | Order
import-column-order-date = Order date
import-column-status = Status | State | Programme status
import-column-reason = Reason of completion
import-column-closed-on = Completed on
import-column-number = Item No. | No. | N
import-column-title = Measure | Item
import-column-direction = Direction
import-column-work-form = Form of work | Work form
import-column-due = Due | Due date
import-column-done-on = Done on | Done
import-column-responsible = Who does it | Responsible
import-column-cancel-reason = Reason of cancelling | Reason of the move or cancelling
import-column-expected = Expected result | Expected results
import-column-day = Date | Day
import-column-minutes = Minutes | Duration
import-column-kind = Kind of meeting | Kind
import-column-meeting-format = Format of meeting | Format
import-column-topic = Topic
import-column-note = Outcome | Note | Outcome (open to the curator)
import-column-items = Plan item Nos. | Plan items | Items
import-column-missed-reason = Reason if not held | Reason
import-column-place = No. | N | Number
import-column-content = Content of work | Content of work/sections | Measure
import-column-until = Due | Dates
import-column-who = Who does it | Responsible | Executors

import-takes-line = text
import-takes-words = text, several lines if needed
import-takes-name = full name or code
import-takes-names = full names or codes; several are divided by a semicolon
import-takes-day = a date: 12.02.2026
import-takes-term = a date or a month: 12.02.2026, February 2026
import-takes-number = a whole number
import-takes-numbers = numbers divided by commas: 1, 3
import-takes-minutes = minutes: 45, 1 h 30 min
import-takes-code = one of the list
import-takes-codes = of the list; several are divided by a semicolon
import-takes-needed = { $column } – { $takes }. Needed.
import-takes-free = { $column } – { $takes }.

import-howto =
    Fill in the sheets that you need and leave the others empty. Columns may stand in any order; other columns do no harm.
    Rows marked "example" are not loaded: delete them or leave them.
    Write values, not formulas. The beginning of a word of the list is enough.
    People are known by a code or by name, pairs by a code or by their people and start, plan items by number.
    The same file may be sent twice: the second time changes nothing. An empty cell erases nothing.
    A pair with an order number is at work; without one it is a proposal, and Para asks both sides.
    Items that are done and meetings that were held count as confirmed. For the other side to confirm a meeting, write the status "held".
    Notes on meetings are seen by the pair alone.
    Everybody gives their own consent to personal data, by their own link: "Invite" → "Not here yet".
    Pairs with pupils are not loaded: a guardian's consent comes first.

import-example-people-1 = example | N1 | Sokolova Tatyana Ivanovna | Mentor | teacher of Russian |  |  | lesson plans, discipline in class | 8
import-example-people-2 = example | M1 | Belov Ilya Andreevich | Mentee | teacher of history | Young teacher | how to keep the class's attention |  |
import-example-pairs-1 = example | P1 | Sokolova Tatyana Ivanovna | Belov Ilya Andreevich | 15.09.2025 | 29.05.2026 |  |  |  | Lead a lesson with confidence | 131 | 12.09.2025 | active |  |
import-example-plan-1 = example | P1 |  |  |  | 1 | Go through a lesson plan | method | consultation | 10.10.2025 | done | 09.10.2025 |  |  | Plans of two lessons
import-example-plan-2 = example | P1 |  |  |  | 2 | Visit the mentor's lesson | subject |  | 27.02.2026 | planned |  | Belov Ilya Andreevich |  |
import-example-meetings-1 = example | P1 |  |  |  | 09.10.2025 | 45 min | work | in person | Lesson plan | Went through the start of a lesson | 1 | confirmed |
import-example-meetings-2 = example |  | Sokolova Tatyana Ivanovna | Belov Ilya Andreevich |  | 23.10.2025 |  | work | in person |  |  |  | missed | illness
import-example-roadmap-1 = example | 1.1 | Issue the order on mentoring | September 2025 | Head | The order is signed | done

import-problem-sheet = What to mend
import-problem-place = Sheet
import-problem-row = Row
import-problem-column = Column
import-problem-words = What to mend
import-at-cell = "{ $sheet }", row { $row }, "{ $column }": { $words }
import-at-row = "{ $sheet }", row { $row }: { $words }
import-at-sheet = "{ $sheet }": { $words }

import-fault-no-column = there is no column "{ $said }". Add it: the row of column names is recognised by its words.
import-fault-needed = empty. Fill this cell in.
import-fault-formula = the cell holds a formula. Put the value in: "Copy", then "Paste special" → "Values".
import-fault-broken = the cell holds an error of the spreadsheet. Put the value in.
import-fault-not-day = "{ $said }" is not a date. Write it as 12.02.2026.
import-fault-not-number = "{ $said }" is not a number. Write a whole number up to { $hint }.
import-fault-not-minutes = { $said ->
        [none] it isn't said how long the meeting was
       *[other] "{ $said }" is not a duration
    }. Write minutes, say 45: from 5 minutes to 10 hours.
import-fault-too-long = "{ $said }" is too long. Shorten it to { $hint } characters.
import-fault-not-name = "{ $said }" is not a name. Write the full name, up to { $hint } characters.
import-fault-unknown-word = "{ $said }": there is no such word. Possible: { $hint }.
import-fault-several-words = "{ $said }" fits several. Write it more fully: { $hint }.
import-fault-twice = { $said } is in row { $hint } already. Leave one, or give them different codes.
import-fault-unknown-person = { $hint ->
        [none] "{ $said }": there is no such person. Add them to the sheet "People" or mend the name.
       *[other] "{ $said }": there is no such person. { $hint }, perhaps? Mend the name or add the person to the sheet "People".
    }
import-fault-several-people = "{ $said }": there are several. Give them codes on the sheet "People" and write the code here.
import-fault-code-taken = the code "{ $said }" belongs to another pair. Give this pair another one.
import-fault-not-mentor = { $said } is not a mentor. Add the role "Mentor" on the sheet "People".
import-fault-not-mentee = { $said } is not a mentee. Add the role "Mentee" on the sheet "People".
import-fault-own-mentor = { $said } is in the pair twice. Leave one.
import-fault-large-group = { $said } mentees. A group has { $hint } at most: divide it.
import-fault-short-term = the term { $said } is shorter than a month. Mend the start or the end.
import-fault-form-off = this form is switched off. Switch it on: "School programme" → "Forms and formats".
import-fault-pupils = a pair with a pupil can't be loaded: a guardian's consent comes first. Make it in the bot.
import-fault-no-order = a pair at work needs an order. Fill in the order number or set the status "proposed".
import-fault-no-ending = a closed pair has no reason. Fill in "Reason of completion".
import-fault-no-pair-named = it isn't said whose this is. Fill in the pair code, or the mentor and the mentees.
import-fault-unknown-pair = "{ $said }": there is no such pair. Add it to the sheet "Pairs" or mend the names.
import-fault-several-pairs = "{ $said }": there are several such pairs. Fill in the pair code or the programme start.
import-fault-not-member = { $said } is not of this pair. Name the mentor or a mentee of it.
import-fault-in-future = { $said } is still ahead. Mend the date.
import-fault-before-start = { $said } is before the programme began ({ $hint }). Mend the date of the meeting or the start.
import-fault-not-held = only past meetings are loaded. Plan a coming one in the bot.
import-fault-no-reason = the reason is missing. Fill in the column of the reason.
import-fault-no-item = the pair's plan has no item { $said }. Mend the number or add the item.
import-fault-no-stage = "{ $said }": of which stage? Write the number as 1.2, or a row of the stage above it: "1. Title".
import-fault-empty-file = the file has no rows to load. Take the template: its sheets and columns are named.

import-remark-sheet-ignored = the sheet is not read: neither its name nor its columns are known.
import-remark-columns-ignored = columns not read: { $said }.
import-remark-examples = { $said ->
        [one] { $said } row marked "example" was passed over.
       *[other] { $said } rows marked "example" were passed over.
    }
import-remark-pair-kept = { $said }: the pair is there already, a file doesn't change: { $hint }. That is decided in the bot.
import-remark-item-kept = "{ $said }": the item is closed already and doesn't change.
import-remark-repeated = the meeting of { $said } is repeated, one is loaded.

import-count-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
import-count-pairs = { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
import-count-plan = { $count ->
        [one] { $count } plan item
       *[other] { $count } plan items
    }
import-count-meetings = { $count ->
        [one] { $count } meeting
       *[other] { $count } meetings
    }
import-count-roadmap = { $count ->
        [one] { $count } roadmap item
       *[other] { $count } roadmap items
    }
import-change = { $who }: { $fields }
import-field = { $column } "{ $before }" → "{ $after }"
import-field-new = { $column } "{ $after }"
import-more = and { $count } more
import-item-of = { $pair }, No. { $number }

import-seen-new = <b>New:</b> { $words }
import-seen-changed = <b>Changes:</b> { $words }
import-seen-same = <b>There already:</b> { $words }
import-seen-remarks = <b>Please note</b>

import-title =
    <b>Loading from a file</b>

    Send a file here, .xlsx or .csv: people, pairs, plans, past meetings, the roadmap. Para first shows what would change. Nothing is written without your word.
import-looking = Reading the file…
import-reading = { $count ->
        [one] Reading the file: { $count } row
       *[other] Reading the file: { $count } rows
    }
import-checking = Checking rows: { $total }
import-writing = Writing: { $done } of { $total }
import-seen =
    <b>{ $file }</b>
    { $count ->
        [one] { $count } row was read
       *[other] { $count } rows were read
    }. Nothing is written yet.
import-seen-faults =
    <b>{ $file }</b>
    { $count ->
        [one] { $count } place needs mending
       *[other] { $count } places need mending
    }. Nothing was written: mend the file and send it again.
import-seen-idle = Everything in this file is there already; nothing to load.
import-done =
    Loaded: { $words }.

    The people of the file are not in the bot yet: send each their own link, "Invite" → "Not here yet".
import-done-changed = Loaded. { $words }
import-template-caption = A template: fill in the sheets that you need and send it here.
import-problems-caption = { $count ->
        [one] { $count } place to mend
       *[other] { $count } places to mend
    }: all, by sheets and rows.
import-moved = loaded from a file

button-import-load = Load
button-import-template = Get a template
button-import-invite = Invite
menu-import = Load from a file
word-import = load, import, load from a file

error-import-too-large = The file is larger than { $most } MB. Divide it: people and pairs first, say, then meetings.
error-import-not-table = This is not a table. Send a file .xlsx or .csv.
error-import-old-excel = This is a file of an old Excel (.xls). Save it as "Excel workbook (.xlsx)" and send it again.
error-import-protected = The file has a password. Remove it and send the file again: nothing was written.
error-import-macros = The file holds macros; such files are not opened. Save it as "Excel workbook (.xlsx)" and send it again.
error-import-foreign-links = The file takes values from other files. Put values in place of the links and send it again.
error-import-bomb = The file unpacks into too much. Copy the table into a new workbook and send that.
error-import-damaged = The file doesn't open: it seems to be damaged. Save it anew as .xlsx and send it.
error-import-too-many-rows = The file has more than { $most } rows. Divide it.
error-import-too-slow = Reading the file takes too long. Divide it: nothing was written.
error-import-faulty = The data changed while you were looking, and the file doesn't fit any more. Send it again: nothing was written.
error-import-changed = The data changed while you were looking. Send the file again: nothing was written.
