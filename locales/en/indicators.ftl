# Indicators of the year and the checkpoint.

menu-indicators = Indicators
word-indicators = indicators, coverage
word-midyear = checkpoint

indicators-sheet =
    <b>Indicators · { $year }</b>
    As of { $day }. Choose one to see what it is made of.
indicators-caption = Indicators { $year }, without names
indicators-row = { $value } · { $short }
indicators-row-target = { $value }, target { $target } · { $short }
indicators-row-unknown = no data · { $short }
indicators-row-hidden = few answers · { $short }

indicators-value-percent = { $value }%
indicators-value-count = { $value }
indicators-value-days = { $value } d
indicators-value-mean = { $value }
indicators-value-unknown = no data
indicators-target-by = { $target } by { $year }

indicators-card =
    <b>{ $title }</b>
    <b>{ $value }</b>
indicators-card-target = Target: { $target }
indicators-card-target-missed = Target: { $target }, { $gap } short
indicators-card-target-met = Target: { $target }, reached
indicators-card-target-none = No target is set
indicators-card-formula =
    {""}
    <i>{ $formula }</i>
indicators-part-counted = { $value } — { $name } (counted)
indicators-part-by-hand = { $value } — { $name } (entered)
indicators-part-unset = ? — { $name } (not entered)
indicators-part-unknown = ? — { $name }
indicators-card-period =
    {""}
    School year { $year }, as of { $day }
indicators-card-before = A year ago: { $value }
indicators-card-before-more = A year ago: { $value }, up by { $by }
indicators-card-before-less = A year ago: { $value }, down by { $by }
indicators-card-before-none = A year ago: no data
indicators-card-hidden = The figure appears when at least { $count ->
    [one] { $count } person has
   *[other] { $count } people have
 } answered and the questionnaire has closed: this way nobody can tell whose answers they are.
indicators-card-unmarked = Not everybody is marked yet: “Community” → “Who works here”.
indicators-card-unverified = Target and formula are written from memory: compare them with the document.
indicators-card-source = Source: { $source }
indicators-given =
    {""}
    Saved.
indicators-ask-number =
    <b>{ $name }</b>
    Write a number in digits, such as 48 or 12.5. It is for this school year.
indicators-ask-target =
    <b>{ $title }</b>
    What is the target? Write a number, with a year if you like: “75” or “75 by { $next }”.
indicators-history = <b>History · { $title }</b>
indicators-history-target = target
indicators-history-none = as in the document
indicators-history-line = { $day }: { $name } — { $value } · { $who }
indicators-history-line-nobody = { $day }: { $name } — { $value }
indicators-slices-form = <b>By form</b>
indicators-slices-kind =
    <b>By kind</b>
    A programme of several kinds stands in each of them.
indicators-slices-none = There are no pairs in this year yet.
indicators-slice =
    <b>{ $name }</b>
    { $programmes ->
    [one] { $programmes } programme
   *[other] { $programmes } programmes
 }, mentors { $mentors }, mentees { $mentees }
    Plan: { $done } of { $items } · meetings { $meetings } · difficulties closed { $closed } of { $needs }
    Satisfied: mentees — { $satisfied_mentees }, mentors — { $satisfied_mentors }
indicators-slice-hidden = few answers
indicators-helped =
    <b>What helps</b>
    How many difficulties are closed where they were worked on in this way:
    {""}
indicators-helped-line = { $form }: { $closed } of { $worked } ({ $share }%)
indicators-helped-none =
    <b>What helps</b>
    Forms of work that close difficulties most often will stand here, once plan items are tied to difficulties and done.

midyear-today = <b>Checkpoint · { $day }</b>
midyear-today-window = <b>Checkpoint · { $name } · { $day }</b>
midyear-programmes = Programmes: active { $active }, paused { $paused }, finished { $finished }
midyear-lights = Signals: 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
midyear-plan = Plan: { $done } of { $items } done, in time { $in_time }, overdue { $overdue }
midyear-meetings = Meetings in the year: { $meetings }; { $met } of { $active } met within 28 days
midyear-needs = Difficulties: { $closed } of { $needs } closed, eased by { $eased } levels
midyear-survey = Interim questionnaire: { $answered } of { $asked } answered
midyear-survey-none = No interim questionnaire was sent this year
midyear-changed =
    {""}
    <b>Changed since { $day }</b>
midyear-changed-before =
    {""}
    <b>Changed since the previous checkpoint</b>
midyear-same =
    {""}
    Nothing has changed since { $day }.
midyear-change = { $name }: { $then } → { $now }
midyear-figure-active = active pairs
midyear-figure-paused = paused
midyear-figure-finished = finished programmes
midyear-figure-green = green
midyear-figure-yellow = yellow
midyear-figure-red = red
midyear-figure-items = plan items
midyear-figure-done = items done
midyear-figure-in-time = of them in time
midyear-figure-overdue = overdue
midyear-figure-meetings = meetings
midyear-figure-met = meeting
midyear-figure-needs = difficulties
midyear-figure-closed = difficulties closed
midyear-figure-eased = eased by levels
midyear-figure-asked = got the questionnaire
midyear-figure-answered = answered it
midyear-kept =
    <b>Checkpoint · { $day }</b>
    Kept by { $who }
midyear-conclusion =
    {""}
    <b>Conclusion</b>
    { $words }
midyear-corrections =
    {""}
    <b>To be corrected</b>
midyear-correction = { $number }. { $words }
midyear-all = <b>Checkpoints</b>
midyear-none = No checkpoint has been kept yet.
midyear-row = { $day } · with a conclusion
midyear-row-open = { $day } · without a conclusion
midyear-ask-conclusion = Write the conclusion: what works, what doesn’t and why. The head and organisers will read it.
midyear-ask-correction = What has to be corrected? In one line, such as “Pair Smith – Brown: another mentor by 1 March”.
midyear-told =
    <b>Time to see how the programmes are going</b>
    { $pairs ->
    [one] { $pairs } pair is active
   *[other] { $pairs } pairs are active
 }. The figures are gathered already: what is left is the conclusion and what to correct.

button-indicators-midyear = Checkpoint
button-indicators-slices = By form and kind
button-indicators-helped = What helps
button-indicators-file = File for a report
button-indicators-kinds = By kind
button-indicators-forms = By form
button-indicators-enter = Enter: { $name }
button-indicators-target = Target
button-indicators-history = History
button-indicators-undo = As it was
button-midyear-keep = Keep the checkpoint
button-midyear-all = Earlier checkpoints
button-midyear-conclude = Conclusion
button-midyear-correct = To be corrected
button-midyear-strike = ✕ { $words }
button-midyear-restore = Bring it back
button-midyear-discard = Discard it
button-midyear-open = Open

dropped-indicators = The indicators are closed, what you entered is saved.
dropped-midyear = The checkpoint is closed, what was saved is there.

error-bad-figure = Write a number in digits, two after the point at most: 48 or 12.5. The largest is { $most }.
error-bad-year = A target is for this year or a later one: { $earliest } or after.
error-not-by-hand = Para counts this number by itself; there is nothing to enter.
error-part-too-large = A part can’t be larger than the whole. Check both numbers.
error-nothing-before = There is nothing to go back to: nothing has been entered.
error-too-many-corrections = The list holds { $most } lines at most. Take one out and add the new one.
error-too-late-to-discard = A checkpoint of an earlier day stays: the next one is compared with it. Its conclusion can be changed.
