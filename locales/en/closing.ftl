# The end of a year: ending, results, report, looking back, publication, the new school year.

menu-report = Report
word-report = report, reports
menu-yearend = End of the year
word-yearend = end of the year, year end

closing-left = <b>Left unfinished</b>
closing-left-items = { $count ->
    [one] • { $count } item of the plan
   *[other] • { $count } items of the plan
 }
closing-left-meetings = { $count ->
    [one] • { $count } meeting without a confirmation
   *[other] • { $count } meetings without a confirmation
 }
closing-left-difficulties = { $count ->
    [one] • { $count } difficulty not rated after the work
   *[other] • { $count } difficulties not rated after the work
 }
closing-left-report = • the mentor’s report is not handed in
closing-ask-why =
    Reason: { $reason }

    What were the circumstances? Write them in one message. Only curators and the head will read it.

closing-results = <b>Results</b>: { $names }
closing-names = { $names }
closing-term = Term: { $term }
closing-plan = Plan: { $done } of { $all } done, { $verified } confirmed
closing-meetings = { $count ->
    [0] There were no meetings
    [one] Meetings: { $count }, { $minutes } in all
   *[other] Meetings: { $count }, { $minutes } in all
 }
closing-eased = Difficulties: { $closed } of { $all } overcome
closing-change = • { $words }: was { $before }, is { $after }
closing-unmeasured = not rated
closing-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
 }
closing-readiness = Readiness: { $readiness }
closing-why = Circumstances: { $words }
closing-history = This school year is over; it can only be read.
closing-forms = Forms of work: { $forms }
closing-formats = How you met: { $formats }
closing-tools = Tools: { $tools }
closing-directions = Directions: { $directions }

closing-report = <b>Mentor’s report</b>: { $status }
closing-report-due = To be handed in: { $day }
closing-report-returned = The curator asks you to add: { $words }
closing-not-said = not said yet
closing-worked = <b>What worked:</b> { $words }
closing-failed = <b>What didn’t and why:</b> { $words }
closing-wishes = <b>Proposals:</b> { $words }
closing-reflection-of = <b>Looking back</b>: { $name }
closing-answer =
    <i>{ $question }</i>
    { $answer }
closing-said = Now: { $words }
closing-ask-worked = What worked? Write one message; two or three sentences will do.
closing-ask-failed = What didn’t work and why? Write one message; two or three sentences will do.
closing-ask-wishes = What do you propose? Tick it or write your own words.
closing-ask-grade = Is the mentee ready to go on working alone?
closing-ask-return = What should be added to the report? Write one message; the mentor will read it.
closing-reports-mine = { $count ->
    [0] A report appears once you work in a pair.
    [one] <b>Your report</b>
   *[other] <b>Your reports</b>. Choose a pair.
 }
closing-reports-school = { $count ->
    [0] No reports this year yet. Drafts appear in May, or when a pair ends.
    [one] <b>Mentors’ reports</b>: { $count }, waiting for a decision: { $waiting }
   *[other] <b>Mentors’ reports</b>: { $count }, waiting for a decision: { $waiting }
 }

closing-question =
    <b>Looking back</b>, question { $number } of { $total }

    { $question }
closing-own-words = You may answer in your own words, or skip it.
closing-reflected = Thank you. Only you see this. You may attach the answers to the mentor’s report: then the mentor, the curators and the head will read them.
closing-reflected-shared = The answers are attached to the report: the mentor, the curators and the head see them.
closing-reflected-nothing = No answers yet. You may come back to the questions on any day.

closing-publication = <b>Publishing the results</b>
closing-public-not-asked = The participants have not been asked yet. Nothing is published without the consent of each.
closing-public-asking = Waiting for the participants’ consent.
closing-public-said = { $said } of { $all } agree.
closing-public-refused = Somebody said no, so it can’t be published.
closing-public-ready = Everybody agrees. Copy the text to the site and give the address of the page.
closing-public-published = Published { $day }: { $url }
closing-public-by = Responsible for the site: { $name }
closing-public-head =

    A text without names. Before you publish it, check that nobody can be recognised by it:
closing-public =
    Personalised mentoring programme
    Form: { $form }
    Kind: { $kinds }
    Term: { $term }
closing-role-mentor = mentor
closing-role-mentee = mentee
closing-ask-site = Who is responsible for the site? This person gets the task once everybody has agreed.
closing-ask-address = Send the address of the page where the text stands, for example https://school7.ru/news/12
closing-case =
    <b>A case from this programme</b>
    Facts without names; copy the text and add to it.

closing-case-title = What a pair learned: { $form }

closing-home =
    <b>End of the year</b>
    Mentors’ reports: { $handed } of { $all } handed in
    Mentors who stay: { $stay }, who leave: { $leave }
closing-staying = { $count ->
    [0] Mentors have not been asked about { $year } yet. They get the question in May.
    [one] <b>Who stays for { $year }</b>
   *[other] <b>Who stays for { $year }</b>
 }
closing-stays-yes = stays
closing-stays-no = leaves
closing-stays-waits = no answer yet
closing-archive = { $count ->
    [0] There are no past years yet.
    [one] <b>Past years</b>. They can be read, not changed.
   *[other] <b>Past years</b>. They can be read, not changed.
 }
closing-year-row = { $count ->
    [one] { $year } · { $count } pair
   *[other] { $year } · { $count } pairs
 }
closing-year = <b>School year { $year }</b>: pairs that ended
closing-opening = <b>New school year { $year }</b>
closing-opening-pairs = { $count ->
    [0] There are no pairs whose term is over.
    [one] { $count } pair will end. Tap it to let it go on: both sides get a proposal.
   *[other] { $count } pairs will end. Tap those that go on: both sides get a proposal.
 }
closing-opening-leave = These mentors leave the base: { $names }. They said so.
closing-opening-unanswered = { $count ->
    [one] { $count } mentor has not answered and stays in the base.
   *[other] { $count } mentors have not answered and stay in the base.
 }
closing-opening-reports = { $count ->
    [one] { $count } report is not handed in. It can’t be written once the year is opened.
   *[other] { $count } reports are not handed in. They can’t be written once the year is opened.
 }
closing-opening-roadmap-new = The roadmap will be made from the profile.
closing-opening-roadmap-there = There is a roadmap for this year already.
closing-opening-history = The past year stays for reading.
closing-opened = The school year { $year } is open. It can be undone for a minute.
closing-left-why = Does not go on in the new school year

closing-told-done =
    The plan is done: { $mentor } — { $mentees }.
    It looks as if the pair can be ended. That is for you to decide.
closing-told-over =
    The term ended on { $end }: { $mentor } — { $mentees }.
    The pair can be ended or extended. That is for you to decide.
closing-told-done-brief = The plan is done, the pair can be ended: { $mentor } — { $mentees }.
closing-told-over-brief = The term ended on { $end }, the pair can be ended or go on: { $mentor } — { $mentees }.
closing-told-done-mentor =
    The plan is done: { $mentor } — { $mentees }.
    The curator has been asked whether to end the pair. Have a look at the results.
closing-told-over-mentor =
    The term ended on { $end }: { $mentor } — { $mentees }.
    The curator has been asked whether to end the pair. Have a look at the results.
closing-told-reflection =

    Five short questions help to look back. Only you will see the answers.
closing-told-report-due =
    Mentor’s report, { $mentees }. To be handed in by { $day }.
    Meetings, plan and difficulties are counted already, four lines are left for you.
closing-told-report-late =
    Mentor’s report, { $mentees }. It was due on { $day }.
    Meetings, plan and difficulties are counted already, four lines are left for you.
closing-told-submitted = A mentor’s report was handed in: { $mentor } — { $mentees }.
closing-told-accepted = The report was accepted. About: { $mentees }.
closing-told-returned =
    The report needs a little more. About: { $mentees }.
    { $words }
closing-asked-publication = May we tell of your pair’s results on the site? The text has no names, only roles and figures. You may change your mind on any day.
closing-told-ready =
    A task for the site: everybody agrees to the publication, { $mentor } — { $mentees }.
    Copy the text and give the address of the page.
closing-told-off =
    The consent to the publication was taken back: { $mentor } — { $mentees }.
    Please take the text off the site.
closing-asked-stay = Will you be a mentor in the school year { $year }? You may change your mind on any day.
closing-pushed-public-yes = Your consent to the publication is noted.
closing-pushed-public-no = We will not publish it.
closing-pushed-stays = You stay among the mentors for { $year }.
closing-pushed-leaves = Noted: you will not be a mentor in { $year }. Until this year ends everything stays as it is.

button-closing-results = Results
button-closing-report = Report
button-closing-reflect = Looking back
button-closing-publish = Publication
button-closing-case = Make a case
button-closing-honour = Propose an award
button-closing-bank = To the bank of practices
button-closing-submit = Hand the report in
button-closing-worked = What worked
button-closing-failed = What didn’t
button-closing-grade = Readiness
button-closing-wishes = Proposals
button-closing-rewrite = Take it back and write on
button-closing-accept = Accept
button-closing-return = Give back
button-closing-clear = Clear
button-closing-share = Attach to the report
button-closing-unshare = Take out of the report
button-closing-ask = Ask the participants
button-closing-public = See the text
button-closing-public-yes = You may
button-closing-public-no = Please don’t
button-closing-public-off = Take the consent back
button-closing-published = Published
button-closing-off = Off the site
button-closing-site = Responsible for the site
button-closing-end = End it
button-closing-pair = Pair’s card
button-closing-pair-of = Open: { $name }
button-closing-results-of = Results: { $name }
button-closing-stay = I stay
button-closing-leave = Not this time
button-closing-reports = Reports
button-closing-staying = Who stays
button-closing-archive = Past years
button-closing-new-year = New school year
button-closing-open-year = Open the year

label-report-status-draft = draft
label-report-status-submitted = handed in, waiting for a decision
label-report-status-submitted-short = waiting
label-report-status-returned = given back
label-report-status-accepted = accepted
label-readiness-ready = ready
label-readiness-with-support = ready with further support
label-readiness-with-support-short = ready with support
label-readiness-not-ready = not ready
label-report-proposal-award = to be rewarded
label-report-proposal-extension = to go on with mentoring
label-report-proposal-contest = to be put forward for a contest

error-readiness-needed = The readiness is still to be marked: a report can’t do without it. The rest is kept.
error-report-taken = The report is handed in and can’t be changed. Until it is decided you can take it back and write on.
error-not-finished = Results are published only after the pair has ended.
error-not-carried-out = The programme was broken off, its results can’t be published.
error-consents-missing = Not yet: consent to the publication is missing. Answers waited for: { $count }.
error-address-needed = The whole address of the page is needed, for example https://school7.ru/news/12
error-year-over = This school year is over. It can be read, not changed.
error-year-opened = The new school year is open already.
error-too-early = A new school year is opened from June on, when this one is over.
