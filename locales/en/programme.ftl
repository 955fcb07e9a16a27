# The programme of a pair: agreeing, approval, versions, rules, milestones, the bank.

label-programme-status-draft = draft
label-programme-status-agreed = agreed by the pair
label-programme-status-defense = being defended
label-programme-status-approved = approved
label-programme-status-active = being carried out
label-programme-status-revising = being revised
label-programme-status-extended = extended
label-programme-status-completed = completed
label-programme-status-terminated = ended early
label-programme-status-published = results published

label-programme-part-goal = goal
label-programme-part-tasks = tasks
label-programme-part-shared-tasks = shared tasks
label-programme-part-expected = expected result
label-programme-part-strengths = strengths
label-programme-part-kinds = kinds
label-programme-part-form = form
label-programme-part-format = format
label-programme-part-term = term
label-programme-part-plan = plan

label-milestone-kind-interim = interim
label-milestone-kind-final = final

label-contour-assessment = Fairer assessment of pupils' results
label-contour-assessment-short = Fair assessment
label-contour-quality = Better quality of educational programmes (support in preparing and giving lessons, choosing forms of work and technologies)
label-contour-quality-short = Quality of lessons
label-contour-sharing = Support of teachers who learn new ways of passing on good practice
label-contour-sharing-short = Passing on practice
label-contour-individual = Support of teachers who work with pupils' individual needs
label-contour-individual-short = Pupils' individual needs
label-contour-policy = New tasks of state policy in general education
label-contour-policy-short = New tasks of education
label-contour-diagnosing = Finding teachers' professional difficulties, making and supporting individual learning routes
label-contour-diagnosing-short = Diagnosis and routes
label-contour-presenting = New ways of presenting teaching practice, one's own included
label-contour-presenting-short = Presenting practice
label-contour-technology = Modern educational technologies and fair assessment for better teaching of the subject
label-contour-technology-short = Modern technologies

programme-head =
    📘 <b>Programme</b>: { $names }
    Status: { $status }
programme-version = Version: { $version }
programme-goal = Goal: { $goal }
programme-no-goal = Goal: not written yet
programme-tasks = Tasks: { $tasks }
programme-shared-tasks = Shared tasks: { $tasks }
programme-expected = Expected result: { $words }
programme-strengths = Strengths: { $words }
programme-frame =
    Term: { $term }
    Form: { $form }
    Format: { $format }
    Kind: { $kinds }
programme-plan = { $count ->
    [0] Plan: no items yet
    [one] Plan: { $count } item
   *[other] Plan: { $count } items
 }
programme-empty = Directions without items: { $directions }
programme-milestone = { $mark } { $kind }: { $day }
programme-milestones = Milestones: { $list }
programme-authoring-mentor-first = The mentor writes first, the mentee reads
programme-agreed-waiting = Agreed: { $said }. Waiting for: { $waiting }.
programme-returned = Returned with a comment: { $words }
programme-defence = Defence: { $day }
programme-approved = Approved: { $day }
programme-best = Marked as one of the best
programme-checked = Plan checked by the curator: { $day }
programme-checked-words = Plan checked by the curator: { $day }. { $words }
programme-caution = The programme isn't approved yet. You can work all the same.
programme-headless = The head is not in Para yet, so the curator approves.
programme-rules-none = Rules of the pair: not accepted yet
programme-rules-waiting = Rules of the pair: waiting for everybody to agree
programme-rules-standing = Rules of the pair: accepted
programme-notice = <i>{ $words }</i>
programme-change-waits =
    <b>A change is proposed</b>
    What: { $part }
    Before: { $before }
    After: { $after }
    Why: { $why }
programme-nothing = empty

programme-ask-part = What do you want to change?
programme-ask-part-approved = What do you want to change? The programme is agreed already, so a change takes effect when everybody agrees.
programme-ask-goal =
    { $now }

    Write the goal in one message. A good goal is concrete: what will change, how one will see it, by which day. For example: “By May use reflection in every lesson, checked by three visits”.
programme-ask-tasks =
    { $now }

    Write the mentee's tasks, each on a line of its own.
programme-ask-shared-tasks =
    { $now }

    Write the tasks of the pair, each on a line of its own.
programme-ask-expected =
    { $now }

    What will come of it? Write one message.
programme-ask-strengths =
    { $now }

    Which strengths of the mentee does the programme build on? Write one message.
programme-ask-kinds = Which kinds of mentoring? Mark them and tap “Done”.
programme-ask-form = Which form of mentoring?
programme-ask-format = Which format fits?
programme-ask-term = Until which day? It begins on { $start }. Usually a month to a year.
programme-ask-long = Until { $day } is more than a year. Keep it so?
programme-ask-authoring = How is the programme written?
programme-ask-why = Why does the programme change? Choose or write in your own words.
programme-ask-wish = What should change? Write one message, the mentor will get it.
programme-ask-return = What should be improved? Write one message, the pair will get it.
programme-ask-defence = When is the programme defended? Choose or write a date.
programme-ask-check = You can add a few words about the plan, the mentor will see them.

programme-done-written = Written down.
programme-done-proposed = Proposed. The others will hear in a minute.
programme-done-agreed = Your agreement is recorded.
programme-done-taken-back = Your agreement is taken back.
programme-done-wish = Sent to the mentor.
programme-done-approved = The programme is approved.
programme-done-returned = The programme is returned.
programme-done-defence = The defence is set.
programme-done-checked = Marked: the plan is checked.
programme-done-undone = Taken back.
programme-done-change-agreed = The change is accepted.
programme-done-change-refused = The change is not accepted.
programme-done-change-withdrawn = The change is taken back.

programme-history = { $count ->
    [0] <b>History of changes</b>: empty so far. Changes are written down after the approval.
   *[other] <b>History of changes</b>
 }
programme-version-line = { $number }. { $part }, { $day }
programme-version-open = Waiting for an answer: { $part }
programme-version-refused = Not accepted: { $part }
programme-revision =
    <b>{ $title }</b>

    Before: { $before }
    After: { $after }
    Why: { $why }
    Proposed by: { $by }
    Agreed by: { $agreed }
programme-revision-day = Date: { $day }
programme-revision-diagnosis = After a diagnosis
programme-somebody = unknown

programme-milestones-list = { $count ->
    [0] <b>Milestones</b>: none yet. The usual dates are the end of January and 25 May, if they fall within the term.
   *[other] <b>Milestones</b>
 }
programme-milestone-line = { $mark } { $kind }: { $day }
programme-milestone-card =
    <b>Milestone</b>: { $kind }
    Day: { $day }
programme-milestone-met = Reached: { $day }
programme-milestone-result = Result: { $words }
programme-ask-milestone = On which day is the new milestone? Choose or write.
programme-ask-milestone-move = To which day is the milestone moved? Choose or write.
programme-ask-milestone-met = What has been reached? Write one message, or mark it without words.

programme-queue = { $count ->
    [0] No programme is waiting for approval.
    [one] <b>For approval</b>: { $count } programme
   *[other] <b>For approval</b>: { $count } programmes
 }
programme-queue-drafts = { $count ->
    [0] No working pair has an unapproved draft.
    [one] Still a draft: { $count } working pair
   *[other] Still a draft: { $count } working pairs
 }
programme-queue-approved = Programmes approved: { $count }
programme-queue-defence = { $names } · defence { $day }

programme-told-offered =
    The programme of the pair is ready, please read it: { $names }
    Goal: { $goal }
programme-told-read =
    The mentor has written the programme: { $names }
    Goal: { $goal }
    Items of the plan: { $count }
programme-told-wish =
    A change of the programme is asked for. By: { $name }
    { $words }
programme-told-agreed =
    A programme is waiting for approval: { $names }
    Goal: { $goal }
    Items of the plan: { $count }. Term: until { $end }
programme-told-agreed-brief = A programme is waiting for approval: { $names }. Items of the plan: { $count }, until { $end }
programme-told-defence = The defence of the programme ({ $names }) is set: { $day }.
programme-told-defence-soon = 🗓 The defence of the programme ({ $names }): { $day }.
programme-told-approved = The programme is approved: { $names }
programme-told-returned =
    The programme is returned: { $names }
    Comment: { $words }
programme-told-change =
    A change of the programme is proposed. By: { $name }
    What: { $part }
    Why: { $why }
programme-told-change-agreed = The change of the programme is accepted: { $part }. Version { $number }.
programme-told-change-declined = The change of the programme is not agreed to: { $part }. Everything stays as it was.
programme-told-milestone =
    { $kind ->
        [final] The final milestone of the programme: { $day }.
       *[interim] An interim milestone of the programme: { $day }.
    }
    Pair: { $names }
programme-told-check = The curator has checked the plan: { $names }
programme-told-check-words =
    The curator has checked the plan: { $names }
    { $words }
programme-told-feedback = Feedback on “{ $title }”: { $words }
programme-pushed-agreed = Your agreement to the programme is recorded.
programme-pushed-approved = The programme is approved: { $names }
programme-pushed-change-agreed = You have agreed to the change: { $part }.
programme-pushed-change-refused = You have not agreed to the change: { $part }. Everything stays as it was.

pairs-caution-long-term = Check the term: it is more than a year.
pairs-programme = Programme: { $status }

rules-head = 🤝 <b>Rules of the pair</b>: { $names }
rules-hint = Tap a point to change it. Rules are in force when everybody has accepted them.
rules-line = • { $title }: { $said }
rules-short = Rules: { $said }
rules-standing = Accepted by all, version { $version }.
rules-waiting = Version { $version } is waiting for: { $names }.
rules-not-yet = No rules yet.
rules-ask-point = { $title }. Choose or write in your own words.
rules-proposed = The rules are proposed. The others will hear in a minute.
rules-accepted = The rules are accepted.
rules-told-proposed = Rules of the pair are proposed to you. By: { $name }
rules-told-accepted = Everybody has accepted the rules of the pair, version { $version }.
rules-pushed-accepted = You have accepted the rules of the pair.

bank-found = { $count ->
    [0] <b>Bank of programmes</b>: nothing found. Change the search or the filter.
    [one] <b>Bank of programmes</b>: { $count } programme
   *[other] <b>Bank of programmes</b>: { $count } programmes
 }
bank-empty = <b>Bank of programmes</b>: empty so far. Approved and completed programmes come here.
bank-hint = To search, write words of the goal or of items.
bank-sought-words = Words: { $words }
bank-sought-direction = Direction: { $direction }
bank-sought-form = Work form: { $form }
bank-ask-direction = Which direction?
bank-ask-form = Which work form?
bank-any = Any
bank-name = { $mark }{ $goal }
bank-mark-best = ★{" "}
bank-no-goal = Without a goal
bank-programme =
    <b>{ $goal }</b>
    { $names }
    Status: { $status }
bank-nameless = Names are hidden
bank-line = • { $title } ({ $form })
bank-ask-pair = For which pair?
bank-taken = { $count ->
    [one] { $count } item is proposed, its date recalculated.
   *[other] { $count } items are proposed, their dates recalculated.
 }

plan-empty-directions = Directions without items: { $directions }
plan-difficulty = Difficulty: { $words }
plan-difficulty-levels = Level: { $before } → { $after }
plan-expected = Expected: { $words }
plan-led-by = Led by: { $name }
plan-contour = Area of work: { $contour }
plan-form-words = { $form } ({ $words })
plan-feedback = Feedback: { $words }
plan-outcome = Result of the contest: { $outcome }
plan-ask-outcome = How did the contest end? Choose or write it in your own words.
plan-ask-feedback = Write a few words about how it was done. The other side will see them.
plan-feedback-written = The feedback is written down.
plan-ask-details = What else should be said about the item? All of it is optional.
plan-ask-expected = Which result is expected? Write one message.
plan-ask-led-by = Who leads the topic?
plan-ask-contour = To which area of the mentor's work does the item belong?
plan-ask-form-words = Write the work form in your own words or choose.
plan-ask-difficulty = { $count ->
    [0] No open difficulties. They are written on the mentee's card.
   *[other] Which difficulty does the item help with? The direction follows from it.
 }
plan-nobody-leads = as usual, the mentor

button-programme = Programme
button-programme-agree = I agree to the programme
button-programme-read = I have read it
button-programme-wish = Propose a change
button-programme-take-back = Take my agreement back
button-programme-edit = Change
button-programme-approve = Approve
button-programme-return = Return
button-programme-defence = Set a defence
button-programme-check = Plan checked
button-programme-plainly = No comment
button-programme-history = History of changes
button-programme-milestones = Milestones
button-programme-rules = Rules of the pair
button-programme-open = Open the programme
button-programme-open-of = Open: { $name }
button-programme-long = Yes, more than a year
button-programme-joint = Together
button-programme-mentor-first = The mentor first
button-part-goal = Goal
button-part-tasks = Tasks
button-part-shared-tasks = Shared tasks
button-part-expected = Expected result
button-part-strengths = Strengths
button-part-kinds = Kinds
button-part-form = Form
button-part-format = Format
button-part-term = Term
button-part-authoring = Who writes
button-change-agree = I agree
button-change-refuse = I don't agree
button-change-withdraw = Take the change back
button-milestone-usual = Usual dates
button-milestone-add = Add
button-milestone-met = Reached
button-milestone-move = Move
button-milestone-drop = Remove
button-rules-propose = Propose these rules
button-rules-accept = I accept
button-rules-edit = Change the rules
button-rules-open = Open the rules
button-bank = Bank of programmes
button-bank-direction = Direction
button-bank-form = Work form
button-bank-all = Show all
button-bank-take = Use as a template
button-bank-best = Mark as one of the best
button-bank-not-best = Remove the mark
button-by-difficulty = By difficulty
button-item-details = More
button-item-expected = Expected result
button-item-led-by = Who leads
button-item-contour = Area of work
button-item-form-words = Form in detail
button-outcome = Result of the contest
button-feedback = Write feedback
button-need = Difficulty

menu-awaited-programmes = { $count ->
    [one] { $count } programme is waiting for your approval
   *[other] { $count } programmes are waiting for your approval
 }
menu-awaited-orders = { $count ->
    [one] { $count } pair in the draft order
   *[other] { $count } pairs in the draft order
 }
menu-awaited-people = { $count ->
    [one] { $count } participant to approve
   *[other] { $count } participants to approve
 }
menu-approvals = Approve programmes
menu-bank = Bank of programmes
word-approvals = programmes for approval, approve programmes
word-bank = bank of programmes, bank

dropped-programme = The programme is closed, unsaved words are dropped.
dropped-rules = The rules are closed, unsaved changes are dropped.

error-goal-needed = Write the goal of the programme first.
error-items-needed = The plan has no item yet. Add at least one.
error-revision-waits = A change is waiting for an answer already. Wait for it, or take yours back.
error-nothing-changed = This is what it says already. There is nothing to change.
error-mentor-writes = The mentor writes this programme first. Tap “Propose a change” and write what to change.
error-long-term = A term of more than a year has to be confirmed by itself.
error-approved-already = The programme is approved already. Its term changes by a request for extension.
error-own-revision = The other side accepts the change.

# Definitions of the kinds, in short after 001 and 002.
programme-kind-traditional = <b>{ $name }</b>: an experienced colleague guides a beginner, one to one, for a set time.
programme-kind-situational = <b>{ $name }</b>: help or advice whenever it is needed.
programme-kind-partner = <b>{ $name }</b>: both are in a similar position and support each other.
programme-kind-group = <b>{ $name }</b>: one mentor works with a group at once.
programme-kind-short-term = <b>{ $name }</b>: meetings by a schedule set beforehand, for concrete goals.
programme-kind-speed = <b>{ $name }</b>: single meetings with a more experienced colleague.
programme-kind-virtual = <b>{ $name }</b>: by video calls and online services.
programme-kind-self-regulated = <b>{ $name }</b>: experienced colleagues offer themselves as mentors.
programme-kind-reverse = <b>{ $name }</b>: the younger teaches what is new, the older teaches method.
programme-kind-remote-coaching = <b>{ $name }</b>: from a distance the mentor looks at the work by video and materials.
