# What came of a school year's questionnaires: stages, questions, comparison; SWOT.

surveys-figures-title = <b>Results of questionnaires, { $year }</b>
surveys-figures-none = No questionnaire has closed this school year yet.
surveys-figures-stage = • { $stage }, { $audience }: { $people ->
    [0] few answers, results from 5 people
   *[other] answered: { $people }
 }{ $percent ->
    [none] { "" }
   *[other] , satisfied: { $percent }%
 }
surveys-figures-rule = Satisfied are those whose mean of effectiveness, comfort, support (for mentors: involvement) and joint work is { $least } or more and who are glad to take part. Only questions that were asked count.
surveys-figures-yearly = The curator’s sheet about the programme:
surveys-figures-not-yet = Results appear when everybody has answered or the questionnaire closes.
surveys-figures-questions = <b>{ $where }</b>
    The mean, in brackets the change of the median since the beginning. Open a question to see all.
    Figures need at least 5 people; smaller groups wait for more answers, so that nobody is given away.
surveys-figures-question = <b>{ $question }</b>
    { $where }
surveys-figures-means = Mean { $mean }, median { $median }, answered: { $n }
surveys-figures-people = Answered: { $n }
surveys-figures-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
surveys-figures-bar = <code>{ $name }</code> { $bar } { $count }
surveys-figures-zones = Zone: { $zone ->
    [high] high
    [middle] middle
   *[low] low
 }. 8–10: { $zone_high }%, 5–7: { $zone_middle }%, 1–4: { $zone_low }%
surveys-figures-before = Before the start: mean { $mean }, median { $median }, answered: { $n }.{ $delta ->
    [none] { "" }
   *[other] { " " }Change of the median: { $delta }
 }
surveys-figures-last-year = A year ago: mean { $mean }, median { $median }, answered: { $n }
surveys-figures-part = • { $name }: mean { $mean }, median { $median }, answered: { $n }
surveys-figures-part-share = • { $name }: { $best } { $percent }%, answered: { $n }
surveys-figures-parts-hidden = Few answers ({ $needed } are needed): { $names }
surveys-figures-parts = Form and kind are those of the person at the time of the answer. A part is hidden as well when the answers of a few people could be worked out from the others.
surveys-figures-no-parts = Nothing to show by form and kind: few answers, or answers without names.

surveys-named = Answers with names: “{ $title }”. The file is for you alone, and this request is in the log. Ratings of the mentor's support are not in it.
surveys-named-person = Name

surveys-swot = <b>SWOT, { $year }</b>
    { $state ->
    [draft] A draft: strengths are means of 8 or more, weaknesses those of 5 or less, or lower than before the start. Take it and go on.
    [begun] Being written.
   *[finished] Finished.
 }
surveys-swot-name = { $side ->
    [strengths] Strengths
    [weaknesses] Weaknesses
    [opportunities] Opportunities
   *[threats] Threats
 }
surveys-swot-side = <b>{ $name }</b>
surveys-swot-line = • { $words }
surveys-swot-numbered = { $number }. { $words }
surveys-swot-empty = –
surveys-swot-more = … and { $count } more: open the list, the rest is added by a tap.
surveys-swot-figure = { $mean } of 10{ $delta ->
    [none] { "" }
   *[other] , change { $delta }
 } ({ $audience })
surveys-swot-write = Write a line as a message, it goes to the end.
surveys-swot-offered = <b>{ $name }</b>
    { $side ->
    [strengths] All that stands at 8 and above in the results. Tap to take it into the list.
    [weaknesses] All that stands at 5 and below in the results, or lower than before the start. Tap to take it into the list.
   *[other] Answers to “what would you change”, without names. Tap to take one into the list.
 }

button-survey-figures = Results of questionnaires
button-survey-named = Answers with names, file
button-survey-questions = By question
button-survey-stage = { $stage }: { $audience }
button-survey-parts = By form and kind
button-survey-swot = SWOT
button-survey-earlier = Last year
button-survey-this-year = This year
button-swot-begin = Take the draft
button-swot-finish = Finish
button-swot-reopen = Go on writing
button-swot-strike = Take the line out
button-swot-lift = Move up
button-swot-restore = Bring the line back
button-swot-answers = { $side ->
    [strengths] From the results
    [weaknesses] From the results
   *[other] People’s answers
 }

error-swot-full = There are { $most } lines already. Take one out before you add another.
