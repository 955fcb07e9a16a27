# The school's programme: readiness, documents, passport, forms, profile, community.

readiness-title =
    <b>Readiness</b>
    Ready { $met } of { $all }
readiness-line = { $mark } { $title } — <i>{ $whose } · { $due }</i>
readiness-line-late = 🔴 { $title } — <i>{ $whose } · { $due }</i>
readiness-met-on = in place, { $day }
readiness-no-due = no day
readiness-until = by { $day }
readiness-condition =
    { $mark } <b>{ $title }</b>
    Responsible: { $whose }
    Due: { $due }
readiness-ask-due =
    { $title }

    By which day? Choose or write.
readiness-ask-person =
    { $title }

    Who is responsible?

documents-title =
    <b>Documents</b> · { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }
documents-none = Empty so far. Write one line, for example: “Order № 131-o dated 12.09.2026 on the curator”.
documents-level = <b>{ $level }</b>
documents-line = · { $what }: { $title }
documents-line-expired = 🔴 { $what }: { $title } (expired)
documents-number-dated = No. { $number } of { $day }
documents-number = No. { $number }
documents-dated = of { $day }
documents-card =
    <b>{ $title }</b>
    { $what }
    Kind: { $kind }
    Level: { $level }
documents-url = Link: { $url }
documents-expires = In force until { $day }
documents-expired = 🔴 Expired on { $day }
documents-checked = Checked on { $day }
documents-ask = Write one line, for example: “Order № 131-o dated 12.09.2026 on the curator”. A link may stand there too.
documents-ask-line =
    Now: { $title }

    Write the line anew: kind, number, date, title.
documents-ask-link =
    { $title }

    Send the link: https://…
documents-ask-level =
    { $title }

    Which level is it?
documents-ask-kind =
    { $title }

    Which document is it?
documents-ask-expiry =
    { $title }

    Until which day is it in force? A reminder comes 30 and 7 days before.
documents-told-expires =
    A document expires soon: <b>{ $title }</b>
    In force until { $day }

passport-title =
    <b>Passport of the programme · { $year }</b>
    State: { $state }
    {""}
passport-line = <b>{ $name }:</b> { $words }
passport-empty = not filled in
passport-field =
    <b>{ $name }</b>

    { $words }
passport-ask =

    To change it, write your own words.
passport-ask-state =
    Now: { $state }

    What is the state of the organisation's programme?
passport-history = <b>History of changes</b>, the latest first. Open one to see what it was and what it became.
passport-history-none = <b>History of changes</b>
    The passport has not been changed yet.
passport-history-line = No. { $number } · { $day } · { $name }
passport-history-state = State of the programme
passport-change =
    <b>{ $name }</b>
    <b>Was:</b> { $was }
    <b>Became:</b> { $became }
    { $who }, { $at }
passport-change-known = filled in from what is known
passport-change-nobody = the author no longer takes part

passport-name = Mentoring programme: { $organisation }
passport-head = head: { $names }
passport-curator = curator: { $names }

forms-title =
    <b>Forms of mentoring</b>
    The marked ones are offered in new pairs. Forms with pupils are off until you turn them on.
forms-minors =
    <b>{ $form }</b>
    Pupils take part in this form. Before it begins, a guardian's written consent is needed: to taking part and to processing the child's personal data. Mark it with its date on the pupil's card: without it a pair can't be proposed.
forms-formats =
    <b>Role formats</b>
    The marked ones are offered in new pairs.

profiles-title =
    <b>Profile of the programme</b>
    { $title }: { $about }
    Stages { $stages }, items of the roadmap { $items }
    Source: { $source }{ $verified ->
    [yes] {""}
   *[no] {" "}(not compared with the document)
 }
profiles-copy =

    The choice changes names of kinds, forms, formats and the stages of a new roadmap. One that exists stays as it is. To mix your own, take the file, change it and send it here.
profiles-usual = { $title } — usual
profiles-own = Own file
profiles-file = Change the file in any text editor and send it on the screen “Profile of the programme”.

community-title = <b>Community</b>
community-none = No links yet.
community-link = { $link }
community-remove = Remove { $link }
community-ask = Send a link to a chat, channel or page: t.me/…, @name or https://…

button-readiness-met = In place
button-readiness-unmet = Not yet
button-readiness-person = Who is responsible
button-readiness-due = Due day
button-document-new = Add a document
button-document-restore = Bring it back
button-document-check = Checked today
button-document-level = Level
button-document-kind = Kind
button-document-expiry = In force until
button-document-link = Link
button-document-line = Change
button-document-remove = Remove
button-document-for-good = No end
button-document-open = Open
button-passport-state = State of the programme
button-passport-history = History of changes
button-passport-known = Fill in as before
button-forms-formats = Role formats
button-forms-turn-on = Turn the form on
button-profiles-file = Take the profile's file
button-community-add = Add a link

label-document-level-federal = federal
label-document-level-regional = regional
label-document-level-municipal = municipal
label-document-level-organisation = organisation
label-document-kind-order = order
label-document-kind-regulation = regulation
label-document-kind-roadmap = roadmap
label-document-kind-programme = programme
label-document-kind-agreement = agreement
label-document-kind-guidelines = guidelines
label-document-kind-law = law
label-document-kind-other = document
label-programme-state-drafted = being drafted
label-programme-state-approved = approved
label-programme-state-running = running
label-programme-state-extended = extended
label-programme-state-ended = ended
label-passport-field-name = Full name
label-passport-field-decision = Decision on approval
label-passport-field-basis = Grounds
label-passport-field-developers = Developers
label-passport-field-groups = Target groups
label-passport-field-term = Term
label-passport-field-forms = Forms
label-passport-field-directions = Directions
label-passport-field-management = Management
label-passport-field-conditions = Conditions of effect
label-passport-field-results = Planned results
label-passport-field-monitoring = System of monitoring and control
label-passport-field-monitoring-short = Monitoring and control
label-passport-field-motivation = Ways of motivation

menu-readiness = Readiness
menu-documents = Documents
menu-passport = Passport
menu-forms = Forms and formats
menu-profile = Profile and forms
menu-community = Community
word-readiness = readiness
word-documents = documents
word-passport = passport
word-forms = forms, formats
word-profile = profile
word-community = community
dropped-school = The screen is closed, what was done is saved.

joining-organisation-profile = Programme: { $title }
button-joining-profile = Another programme
joining-profile =
    Which document does the programme follow? It can be changed later.

    { $lines }

school-target = Coverage target: { $target }%
school-ask-target =
    Coverage target: { $target }%.

    Write a number from 0 to 100.
button-school-target = Coverage target
button-school-profile = Programme profile

error-last-of-them = At least one has to stay on.
error-bad-target = Write a percentage from 0 to 100.
error-bad-link = This doesn't look like a link. Send, for example: https://school.example or @name.
error-too-many-links = There is room for { $most } links. Remove one and add the new one.
error-file-too-large = The file is larger than { $most } kB. A profile is text, please shorten it.
error-guardian-consent-needed = { $name }: first mark the guardian's consent on the participant's card.
error-form-not-used = This form is off. Turn it on in “School programme” → “Profile and forms” → “Forms and formats”.
error-profile-unreadable = The file doesn't fit, the profile stays as it was. { file-fault }

cli-verb-profile = Show the file of a programme profile, or check a changed one.
cli-argument-profile-action = show or check
cli-argument-profile-what = for show a profile (000, 001, 002 …), for check a file
cli-unknown-profile = There is no profile “{ $name }”. Known: { $known }.
cli-no-file = The file can't be read: { $name }
cli-profile-fine = The file is in order: { $stages } stages, { $items } items. Send it in the chat on the screen “Profile of the programme”.
