# What an organisation shares: rights, glossary, library, practices, awards, one's own path.

menu-duties = My rights
menu-library = Library
menu-path = My path
menu-events = Events
menu-practices = Practices
menu-awards = Awards
menu-broadcast = Announcements
menu-votes = Votes
menu-careers = Who stays
word-duties = my rights, rights, rights and duties
word-library = library, materials
word-path = my path
word-terms = glossary, terms
word-events = events
word-practices = practices, bank of practices
word-awards = awards, award
word-broadcast = announcements, announcement
word-votes = votes, vote
word-careers = who stays, retention

duties-title = <b>{ $role }: rights and duties</b>
duties-rights = <b>Rights</b>
duties-duties = <b>Duties</b>
duties-line = • { $words }
duties-source = <i>Source: { $source }</i>
duties-own = <i>The text of your organisation.</i>
duties-ask = Write your own text for “{ $role }” in one message, up to 3000 characters.
button-duties-write = Change the text
button-duties-usual = As it was
button-duties-terms = Glossary
terms-title = <b>Glossary</b>
terms-line = <b>{ $name }</b> — { $meaning }

library-title = <b>Library</b>
library-count = { $count ->
    [one] { $count } material
   *[other] { $count } materials
 }
library-none = Nothing here yet.
library-none-so = Nothing found.
library-line = • <a href="{ $url }">{ $title }</a>
library-line-waits = • <a href="{ $url }">{ $title }</a> — waiting for the curator
library-sought = Looked for: { $words }
library-direction = Direction: { $direction }
library-stage = For stage { $stage } of the roadmap
library-hint = Type the first letters to find something.
library-hint-add = To add something, send its title and link in one message.
library-ask = Send the title and the link in one message, with tags if you like: “Lesson builder https://… #standard”.
library-ask-direction = Which direction of the plan?
library-ask-title = What is the material called?
library-ask-tags = Tags, separated by commas or with “#”.
library-ask-stage = The number of the roadmap stage it helps with. 0 for none.
library-any = all directions
library-no-direction = no direction
library-card = <b>{ $title }</b>
    { $url }
library-card-direction = Direction: { $direction }
library-card-tags = Tags: { $tags }
library-card-stage = Roadmap stage: { $stage }
library-card-by = Added by { $name }
library-card-waits = The curator will see it and decide whether everybody does.
library-card-decide = Waiting for your decision: only its author sees it so far.
library-card-removed = Taken out of the library.
library-told-offered = 📚 { $by } offers a material: { $title }
    { $url }
button-library-direction = Direction
button-library-all = Show all
button-library-new = Add
button-material-look = Open
button-material-approve = Show to everybody
button-material-title = Title
button-material-tags = Tags
button-material-stage = Stage
button-material-remove = Remove
button-material-restore = Bring back
button-plan-materials = Materials on this
button-roadmap-materials = Materials of the stage

practices-title = <b>Bank of practices</b>
practices-none = Empty so far. Describe the first one: how it was, what was done, what came of it.
practices-none-so = Nothing found.
practices-hint = Type a topic or a tag to find something.
practices-name = { $mean } · { $title }
practices-name-draft = draft · { $title }
practices-ask = Name the practice in one line, without people’s names.
practices-ask-tags = Tags, separated by commas: “SMART, festival”.
practices-ask-part = { $part }: write it in one message, without people’s names.
practices-card = <b>{ $title }</b>
practices-part = <b>{ $part }</b>
    { $words }
practices-part-none = <b>{ $part }</b>
    not written yet
practices-tags = Tags: { $tags }
practices-mean = { $raters ->
    [one] Rated { $mean } of 50 by { $raters } person
   *[other] Rated { $mean } of 50 by { $raters } people
 }
practices-state-draft = A draft: its author and the curator see it.
practices-state-agreed = The author agrees to publish; the curator decides.
practices-state-published = Published: everybody sees it.
practices-state-removed = Removed.
practices-from-pair = From a pair’s programme: it may be published when all of the pair agree.
practices-rate = <b>Rating the practice</b>, { $number } of 5
    { $criterion }: 1 to 10
practices-told-ready = The practice “{ $title }” may be published: its author agrees.
button-practice-look = Open
button-practice-new = Describe a practice
button-practice-title = Title
button-practice-tags = Tags
button-practice-agree = May be published
button-practice-disagree = Don’t publish
button-practice-publish = Publish
button-practice-unpublish = Take back
button-practice-rate = Rate
button-practice-remove = Remove
button-practice-restore = Bring back
label-practice-part-was = How it was
label-practice-part-done = What was done
label-practice-part-result = What came of it
label-sheet-result = results
label-sheet-efficiency = efficiency
label-sheet-uniqueness = uniqueness
label-sheet-replication = can be repeated elsewhere
label-sheet-scaling = can be scaled up

path-title = <b>My path</b>
path-none = Empty so far: the path begins with a diagnosis or the first pair.
path-diagnosis = Diagnosis, { $day }: { $conclusion }
path-difficulties = { $count ->
    [one] { $count } difficulty, { $overcome } overcome
   *[other] { $count } difficulties, { $overcome } overcome
 }
path-pair = <b>{ $mentor }</b>, { $from } — { $to }
path-plan = Plan: { $done } of { $items } done
path-meetings = { $count ->
    [one] { $count } meeting, { $time }
   *[other] { $count } meetings, { $time }
 }
path-no-meetings = No meetings yet
path-change = { $words }: { $before } before, { $after } now

awards-title = <b>Awards</b>
awards-none = Nobody has been proposed yet.
awards-name-proposed = waiting · { $name }: { $kind }
awards-name-granted = { $name }: { $kind }
awards-name-declined = declined · { $name }: { $kind }
awards-ask-person = Whom to propose?
awards-nobody = Nobody to propose yet.
awards-ask-kind = { $name }: proposed for what?
awards-ask-ground = The ground in your own words, one line.
awards-ask-order = Number and date of the order: “131-o, 12.09.2026”.
awards-card = <b>{ $name }</b>
    { $kind }
awards-status = State: { $status }
awards-by = Proposed by { $by }
awards-ground = Ground: { $words }
awards-facts = From the data: { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
 }, meetings { $meetings } ({ $time }), items of the plan { $done } of { $items }, difficulties overcome { $overcome }.
awards-order = Order No. { $number }
awards-order-dated = Order No. { $number } of { $day }
awards-own-kinds = A school may have up to 20 kinds of reward of its own. Type a name to add one.
awards-own-kinds-remove = Tap a kind to take it out. Earlier awards keep its name.
awards-amount = Amount: { $amount }
awards-ask-amount = The amount as your school measures it: “10 %”, “3 points”.
button-award-own = Own kinds
button-award-amount = Amount
awards-may-tell = Others may congratulate: there is consent.
awards-may-not-tell = Please don’t announce it.
awards-asked-tell = Asked whether it may be announced; no answer yet.
awards-best = <b>The best pairs by facts</b>
    The commission or the curator decides: this is a reason to look, not a rank.
awards-best-none = Too few meetings to compare yet.
awards-best-rhythm = { $names }: { $value } { $value ->
        [one] meeting
       *[other] meetings
    } a month
awards-best-plan = { $names }: { $value }% of the plan done
awards-best-growth = { $names }: difficulties eased by { $value }
awards-congratulation = Congratulations: { $name }. { $kind }. { $ground }
awards-told-granted = You have been given an award: { $kind }. { $ground }
    May colleagues know?
awards-told-others = Colleagues will know.
awards-told-nobody = All right, it will not be announced.
awards-told-proposed = { $by } proposes an award: { $name }, { $kind }
button-award-new = Propose
button-award-best = The best pairs
button-award-ground = Ground
button-award-order = Order
button-award-grant = Grant
button-award-decline = Decline
button-award-reopen = Decide anew
button-award-congratulate = Congratulate
button-award-tell = They may know
button-award-dont-tell = Rather not
button-award-open = Open
label-award-kind-efficiency = points among indicators of efficiency
label-award-kind-efficiency-short = efficiency points
label-award-kind-certification = points at certification
label-award-kind-certification-short = certification points
label-award-kind-allowance = allowance
label-award-kind-bonus = additional points towards a bonus
label-award-kind-bonus-short = bonus points
label-award-kind-category = additional points at certification for a category
label-award-kind-category-short = category points
label-award-kind-recognition = public recognition of the work
label-award-kind-recognition-short = public recognition
label-award-kind-gratitude = a note of thanks
label-award-kind-gratitude-short = thanks
label-award-kind-diploma = a certificate of honour and the like
label-award-kind-diploma-short = certificate of honour
label-award-kind-contest = nomination for contests and events
label-award-kind-contest-short = nomination for a contest
label-award-kind-conference = invitation to conferences, forums, contests
label-award-kind-conference-short = invitation to a forum
label-award-kind-best-pair = award of the best pairs and groups
label-award-kind-best-pair-short = best pair
label-award-kind-badge = badge “For Mentoring”
label-award-status-proposed = waiting for a decision
label-award-status-granted = granted
label-award-status-declined = declined
label-nomination-rhythm = The most regular meetings
label-nomination-plan = The plan done best
label-nomination-growth = The most overcome

careers-title = <b>Who stays, { $year }/{ $next }</b>
careers-hint = Tap a name: works → has left → works.
careers-share = Still working: { $share }% of those marked.
careers-none = There have been no mentees yet.
careers-name-works = ✓ { $name }
careers-name-left = ✗ { $name }
careers-name-unsaid = { $name }
careers-told-ask = A new school year: mark which young teachers still work and which have left.
careers-told-certify = { $name }: three years in the profession on { $on }. Time to think of certification.
careers-told-you-certify = On { $on } you will have been in the profession for three years. Time to think of certification.
button-careers-open = Mark
label-staying-works = works
label-staying-left = has left

error-kinds-enough = There are { $most } own kinds already. Take one out, and the new one can be added.
error-talk-in-person = Measures of discipline are better told to the head in person: Para doesn’t keep them.
error-consent-first = Consent comes first: the author’s, and for a practice from a pair’s programme that of all its people.
error-practice-unfinished = First write how it was, what was done and what came of it.
error-own-practice = Others rate your practice.
error-link-missing = A link is needed here: an address that begins with https:// or http://.
