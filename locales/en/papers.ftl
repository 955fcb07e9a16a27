# Papers: what stands in them, and how to get them.
papers-date = { $day }
papers-yes = yes
papers-no = no
papers-change-plan = plan
papers-change-form = form of mentoring
papers-change-kinds = kinds of mentoring
papers-change-pause = pause
papers-change-resume = back from the pause
papers-count-people = People taking part
papers-count-mentors = Mentors
papers-count-mentees = Mentees
papers-fault-field = paragraph { $place }: no field { $said }
papers-fault-field-near = paragraph { $place }: no field { $said }; there is { $near }
papers-fault-list = paragraph { $place }: no list { $said }
papers-fault-list-near = paragraph { $place }: no list { $said }; there is { $near }
papers-fault-mark = paragraph { $place }: not possible here: { $said }
papers-fault-loose = paragraph { $place }: braces are not closed, or torn: { $said }
papers-fault-open = paragraph { $place }: { $said } is not closed, there is no end{ $said }
papers-fault-close = paragraph { $place }: { $said } closes nothing
papers-fault-row = paragraph { $place }: “{ $said }” belongs in a row of a table
error-form-too-large = The file is larger than { $most } MB. Compress the pictures in the form and send it again. The form in use stays.
error-not-a-docx = This is not a Word document (.docx), or it is damaged. The form in use stays.
error-form-with-macros = The file holds macros, embedded objects or links to other files. Save the form as a plain .docx without them and send it again.
error-form-too-heavy = The file is too large inside to be opened. Remove what is not needed and send it again. The form in use stays.
error-form-faulty =
    The form was not saved: { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }. The one in use stays.

    { $list }
error-no-fields = The form has no field like {"{{"} pair.mentor {"}}"}. Download the form in use: the fields are in it.

papers-mine =
    <b>Papers</b>
    Choose a paper: it comes as a file.
papers-of-pair =
    <b>Papers of the pair</b>
    { $pair }
papers-forms =
    <b>Forms</b>
    Papers are made from them. Those of your organisation are ticked.
papers-form = <b>Form: { $title }</b>
papers-form-ours = The usual form is in use.
papers-form-own = Your organisation’s form is in use, version { $version }: { $name }, { $at }.
papers-form-somebody = its author no longer takes part
papers-form-send = To have your own, download the one in use, change it in Word and send it here as a .docx file. Fields in double braces fill in by themselves.
papers-form-saved =
    { $count ->
        [one] The form is saved, it has { $count } field.
       *[other] The form is saved, it has { $count } fields.
    }
papers-form-file =
    <b>Form: { $title }</b>
    Change it in Word and send it back.
papers-fields =
    <b>Fields of the form: { $title }</b>
    They stand in double braces; lists are a row of a table, as in the form in use.
    {""}
papers-field = <code>{ $name }</code> – { $meaning }
papers-field-list = list <code>{ $name }</code>: { $columns }
papers-fields-more = The other fields are in the form itself: download it.
papers-caption = <b>{ $title }</b>
papers-caption-whose = { $whose }
papers-caption-period = School year { $year }, as of { $day }
papers-caption-count =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } in { $tables ->
        [single] the table
       *[several] the largest table
    }
papers-caption-draft = A draft: check it and sign on paper. A tap is not a signature.
button-paper = File
button-paper-word = Word file
button-paper-order = Draft order
button-paper-forms = Forms
button-papers = Papers
button-papers-of-pair = Papers of the pair
button-paper-form-get = Download the one in use
button-paper-fields = Fields of the form
button-paper-form-ours = Back to the usual one
menu-papers = Papers
word-papers = papers, forms of papers

picture-period = { $start } – { $end }
picture-progress = Plan: expected and done
picture-progress-due = Due by then
picture-progress-done = Done
picture-meetings = Meetings by month
picture-meetings-held = Held
picture-changes = Before and after: medians of answers
picture-changes-before = Before
picture-changes-after = After
picture-directions = Directions: plan items
picture-directions-done = Done
picture-directions-left = Left
picture-lights = Signals of pairs by date
picture-lights-green = Green
picture-lights-yellow = Yellow
picture-lights-red = Red
picture-light = Signal of the pair: days in a row
picture-light-green = Green
picture-light-yellow = Yellow
picture-light-red = Red
picture-caption =
    <b>{ $title }</b>
    { $whose }
    { $period }

    { $numbers }
picture-more = The other numbers are below.
picture-rest =
    <b>{ $title }</b>, continued
    { $period }

    { $numbers }
pictures-of-school =
    <b>Pictures</b>
    Choose what to show: a picture with numbers will come.
error-nothing-to-draw = Nothing to show yet: there are no numbers.
button-picture = As a picture

datebook-meeting = Meeting ({ $title })
datebook-meeting-with = { $others }: meeting ({ $title })
datebook-item = Due: { $title }
datebook-item-with = { $others }. Due: { $title }
datebook-milestone = Checkpoint: { $title }
datebook-milestone-with = { $others }. Checkpoint: { $title }
datebook-term = { $title }
datebook-term-with = { $others }. { $title }
datebook-last-day = Last day of the programme
datebook-caption =
    <b>Dates for a calendar</b>
    { $count ->
        [one] { $count } event
       *[other] { $count } events
    }. Open the file: a calendar adds them and corrects those it already has.
datebook-caption-one =
    <b>Meeting for a calendar</b>
    Open the file: a calendar adds it, or corrects the one it already has.
datebook-caption-off =
    <b>The meeting is off</b>
    Open the file: a calendar marks it cancelled.
button-datebook-meeting = To my calendar
button-datebook-plan = Dates to my calendar
button-datebook-bare = Without names

summary-printed = Summary of { $day }
summary-printed-year = Since the beginning of the school year
