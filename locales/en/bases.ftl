# Bases of mentors and mentees: lists, cards, difficulties, naming and approving.

menu-mentors = Base of mentors
menu-mentees = Base of mentees
menu-needing = Who needs a mentor
menu-approval = To approve
menu-card = My card
menu-wish = I want to mentor
menu-naming = Name a colleague
word-mentors = mentors, base of mentors
word-mentees = mentees, base of mentees
word-needing = who needs a mentor
word-approval = to approve, approval
word-card = my card
word-wish = i want to mentor
word-naming = name a colleague

bases-search = To find somebody, write the beginning of a name.
bases-waits = { $approval ->
    [one] Waiting for a decision: { $approval } person.
   *[other] Waiting for a decision: { $approval } people.
 }

bases-roll-mentors = <b>Base of mentors</b>: { $count }
bases-roll-mentees = <b>Base of mentees</b>: { $count }
bases-roll-needing = <b>Who needs a mentor</b>: { $count }
bases-roll-found = <b>Search “{ $words }”</b>: { $count }
bases-roll-pair = <b>Whose difficulties?</b>
bases-roll-words = Names that begin with “{ $words }”.
bases-roll-none = Nobody found. Write the beginning of another name, or clear the filters.
bases-roll-hint = To narrow the list, write the beginning of a name.
bases-row = { $name } · { $more }
bases-row-load = { $pairs } of { $capacity }
bases-row-left = left
bases-row-new = no role
bases-row-since = since { $day }
bases-row-paired = in a pair
bases-row-alone = no pair
bases-filter-all = all
bases-filter-direction = Direction: { $value }
bases-filter-category = Category: { $value }
bases-filter-format = Format: { $value }
button-bases-pair = Difficulties
button-bases-free = { $free } Has room
button-bases-alone = { $alone } No pair
button-bases-anybody = Clear filters

bases-card-head =
    <b>{ $name }</b>
    { $roles }
bases-card-position = { $position }
bases-card-not-joined = Not in Para yet.
bases-card-left = Left: { $day }. The history is kept.
bases-card-load = Pairs now: { $count }
bases-card-no-category = Check the category: a mentor needs the first or the highest, and none is given.
bases-fact = { $line }: { $value }
bases-stay = { $part }: since { $since }
bases-stay-over = { $part }: { $since } – { $until }, { $why }
bases-removed = Entry removed: { $name }. It can be brought back.
bases-yes = yes
bases-no = no
bases-empty = not given
bases-years = { $years ->
    [0] less than a year
    [one] { $years } year
   *[other] { $years } years
 }
bases-line-name = Name
bases-line-kind = Who it is
bases-line-guardian-consent-on = Guardian's consent
bases-line-position = Position, subject
bases-line-building = Building
bases-line-outside = From where
bases-line-superior-id = Direct superior
bases-line-career-start = Years of service
bases-line-under-35 = Under 35
bases-line-format = Fitting format
bases-line-qualification = Category
bases-line-directions = Directions
bases-line-can-help = Can help with
bases-line-hours-a-month = Hours a month
bases-line-capacity = Pairs at once
bases-line-source = Mentor's source
bases-line-experienced = Experience of mentoring
bases-line-results = Results
bases-line-regional-methodist = Regional methodist
bases-line-keep-next-year = Stays for next year
bases-line-category = Kind of mentee
bases-line-request = Request
bases-line-strengths = Strengths
bases-line-need-since = Needs a mentor since
bases-line-support = Support without a pair
bases-lines = <b>{ $name }</b>. What to change?
bases-line =
    <b>{ $line }</b>: { $value }
    { $hint }
bases-ask-words = Write it in your own words.
bases-ask-choice = Choose.
bases-ask-several = Tick all that fits: it is saved at once.
bases-ask-number = Choose or write a number.
bases-ask-day = Choose or write a date; for years of service a year is enough.
bases-ask-yes-no = Choose.
bases-ask-person = Write the beginning of a name and choose.
button-bases-change = Change
button-bases-needs = Difficulties: { $needs_count }
button-bases-trainings = Training
button-bases-criteria = Criteria
button-bases-leave = Take out of the base
button-bases-remove = Remove the entry
button-bases-restore = Bring back
button-bases-clear = Clear
bases-ask-leave = <b>{ $name }</b>, { $part }. Why do they leave? Choose or write; the history stays.

bases-criteria = <b>Mentor's criteria: { $name }</b>
bases-criteria-own = <b>Mentor's criteria</b>. Tick what is about you: it is saved at once.
bases-advice-nothing = No ticks yet.
bases-advice-one-side = Ticked from one side so far: ask the other one too.
bases-advice-talk = The two views differ: worth a talk.
bases-advice-agree = The two views agree.
bases-advice-both = Both see: { $criteria }.
bases-advice-differ = To talk about: { $criteria }.
bases-advice-missing = Ticked by nobody: { $criteria }.
bases-trainings = <b>Training: { $name }</b>, entries: { $count }
bases-training = { $title }: { $day }, { $hours } h
bases-training-ask = To add one, write its title.
bases-training-away = Remove: { $title }
bases-training-hours = “{ $title }”. How many hours?
bases-training-day = “{ $title }”. When did it end?

bases-needs = <b>Difficulties: { $name }</b>
bases-needs-own = <b>My difficulties</b>. Your mentor and the curator see them.
bases-needs-none = Nothing is written down yet.
bases-levels = { $before } → { $after }
bases-diagnosis =
    <i>{ $day }, { $method } ({ $by })</i>
    { $conclusion }
bases-need = <b>{ $words }</b>
bases-need-kind = { $kind }; { $area }
bases-need-level = How hard: { $level } of 10
bases-need-status = Now: { $status }
bases-need-mentee-says = Mentee: overcome ({ $day })
bases-need-mentor-says = Mentor: overcome ({ $day })
bases-need-ask-first = How hard is it now? 0 is easy, 10 is very hard.
bases-need-ask-level = How hard has it become? 0 is easy, 10 is very hard.
bases-ask-need = What is difficult? Write one sentence.
bases-ask-kind = “{ $words }”. What is it about?
bases-ask-area = “{ $words }”. Which direction is closest?
bases-ask-level = “{ $words }”. How hard is it now? 0 is easy, 10 is very hard.
button-bases-add-need = Add
button-bases-diagnose = Write down a diagnosis
button-bases-close-need = Overcome
button-bases-reopen = Back to work
button-bases-slip = Remove: written by mistake
button-bases-later = Later
bases-diagnosis-form =
    <b>Entry diagnosis</b>
    Method: { $method }
    Tool: { $tool }
    When: { $day }
    Difficulties: { $needs }
    Conclusion: { $conclusion }
bases-diagnosis-write = write it as a message
bases-ask-method = By which method?
bases-ask-tool = By which tool? Another tap takes the choice back.
bases-ask-found = Which difficulties were found?
bases-ask-made = When was it?
button-bases-save = Save
button-bases-method = Method
button-bases-tool = Tool
button-bases-day = Date
button-bases-found = Difficulties

bases-queue = { $count ->
    [one] <b>To approve</b>: { $count } person
   *[other] <b>To approve</b>: { $count } people
 }
bases-queue-empty = Nobody is waiting for approval.
bases-queue-no-head = The head has not joined Para yet, so the curator's decision is enough.
bases-decided = { $done }
bases-done-confirmed = Confirmed: now it is up to the head.
bases-done-approved = Approved.
bases-done-all = All are approved.
bases-done-declined = Declined; the reason will be passed on.
bases-done-undone = Taken back, all is as it was.
bases-candidate =
    <b>{ $name }</b>
    { $part }
bases-candidate-own = Own application.
bases-candidate-by = Named by: { $by }
bases-candidate-invited = Invited by a curator.
bases-candidate-why = Why: { $why }
bases-candidate-stage = Now: { $stage }
bases-candidate-motive = Reason for declining: { $motive }
bases-ask-motive = Why not? Write it in a few words: the person and whoever named them will read it.
button-bases-confirm = Confirm
button-bases-approve = Approve
button-bases-approve-all = Approve all
button-bases-decline = Decline
button-bases-card = Card
button-bases-look = Look
button-bases-need = Open

bases-wish =
    <b>I want to mentor</b>
    Tick what is about you if you like, and send the application. A curator confirms it, the head approves it.
bases-wish-new = The application is sent, a curator looks at it.
bases-wish-confirmed = A curator confirmed the application, now it is up to the head.
bases-wish-declined = Last time the answer was no: { $motive } You can try again.
bases-wish-inside = You are in the base of mentors already.
button-bases-apply = Send the application
button-bases-hindering = Check yourself
button-bases-withdraw = Take back
bases-hindering =
    <b>What stands in a mentor's way</b>
    Read it to yourself. No answers are asked for, and nothing is stored.
bases-hindering-row = – { $words }
bases-name = Whom do you name? Write the name or its beginning.
bases-name-found = Found for “{ $name }”. Choose one, or write the name differently.
bases-name-new = Not in the list: { $name }
bases-ask-base = <b>{ $name }</b>. For which base?
bases-ask-why = <b>{ $name }</b>. Why? Write a line.
button-bases-no-words = No comment
bases-sent-new = <b>{ $name }</b>: named. The curator gets a message in a minute.
bases-sent-confirmed = <b>{ $name }</b>: named, now it is up to the head.
bases-sent-approved = <b>{ $name }</b>: in the base now.
bases-sent-withdrawn = <b>{ $name }</b>: taken back.

bases-told-applied = <b>{ $name }</b> would like to become a mentor.
bases-told-nominated = { $by } names: <b>{ $name }</b>, { $part }. { $why }
bases-told-confirmed = To approve: <b>{ $name }</b>, { $part }.
bases-told-approved = Approved: <b>{ $name }</b>, { $part }.
bases-told-you-approved = You are in the base: { $part }. The curator will propose a pair when the time comes. You can fill in your card: menu → More → My card.
bases-told-declined = Declined: <b>{ $name }</b>, { $part }. Reason: { $motive }
bases-told-you-declined = Not this time: { $part }. Reason: { $motive }
bases-told-left = You left the base: { $part }. Reason: { $why }
bases-told-need = A difficulty was written down: “{ $words }”. Please look whether it is right.
bases-told-overcome = The difficulty “{ $words }” is considered overcome ({ $day }). What do you say?
bases-told-both-overcome = The difficulty “{ $words }” is overcome: you both say so.

label-part-mentor = mentor
label-part-mentee = mentee
label-part-curator = curator of mentoring programmes
label-part-curator-short = curator
label-base-mentor = Base of mentors
label-base-mentee = Base of mentees
label-base-support-psychologist = psychologist
label-person-kind-teacher = teacher
label-person-kind-pupil = pupil
label-person-kind-student = student
label-person-kind-parent = parent
label-person-kind-partner = partner of the organisation
label-qualification-none = none
label-qualification-first = first
label-qualification-highest = highest
label-qualification-methodist = teacher-methodist
label-qualification-mentor-teacher = teacher-mentor
label-mentor-source-pupils = pupils ready to help their peers
label-mentor-source-pupils-short = pupils
label-mentor-source-teachers = teachers who want to pass on their own experience
label-mentor-source-teachers-short = teachers with experience
label-mentor-source-parents = parents or guardians of pupils
label-mentor-source-parents-short = parents or guardians
label-mentor-source-councils = members of parents' or governing councils with an active civic position
label-mentor-source-councils-short = members of councils
label-difficulty-type-situation-novelty = Subjective novelty of the situation (adaptation)
label-difficulty-type-situation-novelty-short = New situation
label-difficulty-type-motivation = Lack of motivation
label-difficulty-type-motivation-short = Lack of motivation
label-difficulty-subtype-young-specialist = young specialist
label-difficulty-subtype-new-in-org = new in the organisation (came from another one)
label-difficulty-subtype-new-in-org-short = new in the organisation
label-difficulty-subtype-new-position = new position
label-difficulty-subtype-org-change = change of the programme, status or culture of the organisation, other innovations
label-difficulty-subtype-org-change-short = changes in the organisation
label-difficulty-subtype-new-requirements = new demands of the situation (as a contest)
label-difficulty-subtype-new-requirements-short = new demands, a contest
label-need-status-open = open
label-need-status-in-work = in work
label-need-status-closed = closed by both sides
label-need-status-not-closed = not closed
label-diagnosis-method-documents = analysis of documents
label-diagnosis-method-questionnaire = questionnaire
label-diagnosis-method-interview = interview
label-diagnosis-method-observation = observation at work
label-diagnosis-method-observation-short = observation
label-mentor-tool-class-observation = Classroom observation
label-mentor-tool-self-assessment = Teacher's self-assessment
label-mentor-tool-competence-diagnosis = Diagnosis of teacher's competences
label-mentor-tool-competence-diagnosis-short = Diagnosis of competences
label-mentor-tool-teacher-interview = Interview with the teacher
label-mentor-tool-pupils-results = Analysis of pupils' results
label-mentor-tool-pupils-results-short = Pupils' results
label-mentor-tool-supervision = Supervision
label-mentor-tool-portfolio = Samples of professional work (portfolio)
label-mentor-tool-portfolio-short = Portfolio
label-mentor-tool-employers-reviews = Employers' reviews
label-mentor-tool-survey = Surveys of pupils and parents
label-mentor-tool-survey-short = Surveys of pupils and parents
label-mentor-tool-consultation = Consultation
label-candidacy-stage-new = waits for a curator
label-candidacy-stage-confirmed = waits for the head
label-candidacy-stage-approved = approved
label-candidacy-stage-declined = declined
label-candidacy-stage-withdrawn = taken back

error-already-in-base = This person is in the base already.
error-not-in-base = This person is not in the base any more.
error-still-in-pair = { $pairs ->
    [one] First close or pause this person's pair.
   *[other] First close or pause { $pairs } pairs of this person.
 }
error-last-curator = There is no other curator. Invite one first.
error-already-nominated = Such an application waits for a decision already.
error-motive-needed = Write the reason: it is read by those concerned.
error-still-attached = There are records of this person, so the entry can't be removed. They can leave the base: the history stays.
error-bad-number = A whole number from { $least } to { $most } is needed.
error-bad-level = Choose from 0 to 10.
error-own-superior = Nobody is their own superior.
error-minors-off = Forms with pupils are off. A curator turns them on: “School programme” → “Profile and forms” → “Forms and formats”.
error-day-ahead = This date lies ahead. Choose a past one or today.

# A base as a file.

button-bases-file = File
bases-file-all = { $base ->
    [mentors] The base of mentors, people: { $count }
   *[mentees] The base of mentees, people: { $count }
 }
bases-file-some = { $base ->
    [mentors] The base of mentors with your filters, people: { $count }
   *[mentees] The base of mentees with your filters, people: { $count }
 }
export-sheet-base-mentors = Mentors
export-sheet-base-mentees = Mentees
export-base-title-mentors = The base of mentors, people: { $count }
export-base-title-mentees = The base of mentees, people: { $count }
export-base-number = No.
export-base-mentee = Mentee
export-base-category = Category
export-base-request = Main request of the mentee
export-base-entered = Entered the programme
export-base-mentor = Mentor
export-base-form = Form of mentoring
export-base-format = Format
export-base-mentor-place = Mentor's place of work (study)
export-base-end = End of the programme
export-base-result = Results of the programme
export-base-case = Link to the case
export-base-passed = Programme completed
export-base-passed-yes = completed
export-base-passed-no = not completed
export-base-place = Place of work (study)
export-base-directions = Directions
export-base-can-help = Main competences of the mentor
export-base-results = Achievements that matter to the programme
export-base-hours = Time, hours a month
export-base-mentee-place = Mentee's place of work (study)
export-base-mentees = Mentees
