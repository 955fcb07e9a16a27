# Sending questionnaires: the curator's card, to whom and when, what goes out by itself.

surveys-card = { $questions ->
    [one] Questionnaire “{ $title }”, { $questions } question.
   *[other] Questionnaire “{ $title }”, { $questions } questions.
 }
surveys-card-unverified = ⚠️ The text hasn’t been compared with the official annex: check it.
surveys-card-audience = To: { $audience }, people: { $people }
surveys-card-pairs = Pairs: { $pairs }
surveys-card-term = Opens at once, closes: { $until }
surveys-card-term-later = Opens: { $opens }, closes: { $until }
surveys-card-anonymous = No names: nobody learns who answered what. Only means and words are shown, when 5 people or more answered.
surveys-card-aggregate = Only means and words without names are shown, when 5 people or more answered.
surveys-card-identified = With names: results show means of 5 people or more, and you can take people’s answers as a separate file.
surveys-all-pairs = all
surveys-pick = Which questionnaire to send?
surveys-whom = To: { $audience }. Pairs: { $pairs }
    People: { $people }
    Mark a form or a state of the programme, or choose one pair.
surveys-one-pair = Which pair?
surveys-opens-when = When to open it? Choose a day or write it: “tomorrow”, “on Monday”, “15 January”.
surveys-closes-when = Until which day are answers taken? Choose it or write: “in a week”, “on Friday”, “31 January”.
surveys-sent = { $people ->
    [one] The questionnaire goes out in a minute to { $people } person. Open until: { $until }
   *[other] The questionnaire goes out in a minute to { $people } people. Open until: { $until }
 }
surveys-sent-later = { $people ->
    [one] The questionnaire goes out: { $day }, to { $people } person. Open until: { $until }
   *[other] The questionnaire goes out: { $day }, to { $people } people. Open until: { $until }
 }
surveys-taken-back = The questionnaire is cancelled, nobody will get it.
surveys-campaigns = Questionnaires sent
surveys-campaigns-none = No questionnaire has been sent yet.

surveys-automatic = <b>Questionnaires that go out by themselves</b>
    You are told a working day before and can stop it. A tap switches one on and off.
surveys-automatic-line = { $on ->
    [yes] ✓ { $title }: { $when }
   *[no] Off. { $title }: { $when }
 }
surveys-automatic-agreed = when a pair agrees on its programme
surveys-automatic-dates = { $opens } – { $closes }, to all pairs at work
surveys-automatic-closed = when a pair ends its work
surveys-ahead = { $people ->
    [one] Going out by themselves: { $titles }. When: { $day }, until: { $until }. { $people } person will get them.
   *[other] Going out by themselves: { $titles }. When: { $day }, until: { $until }. { $people } people will get them.
 }
surveys-ahead-pair = { $people ->
    [one] Going out by themselves to a pair ({ $names }): { $titles }. When: { $day }, until: { $until }. { $people } person will get them.
   *[other] Going out by themselves to a pair ({ $names }): { $titles }. When: { $day }, until: { $until }. { $people } people will get them.
 }
surveys-ahead-pairs = Going out by themselves: { $titles }. When: { $day }, until: { $until }. { $people ->
    [one] { $people } person will get them.
   *[other] { $people } people will get them.
 }
    Pairs: { $pairs }.
surveys-called-off = Won’t go out: { $title }.
surveys-called-off-pair = Won’t go out to a pair ({ $names }): { $title }.

button-survey-pick = Another questionnaire
button-survey-whom = Which pairs
button-survey-one-pair = One pair
button-survey-all-pairs = All pairs
button-survey-opens = Open…
button-survey-closes = Close…
button-survey-at-once = At once
button-survey-trial = Try it yourself
button-survey-to-sending = Back to sending
button-survey-send = Send
button-survey-take-back = Undo
button-survey-results = Sent, and results
button-survey-close = Close the questionnaire
button-survey-keep-open = Keep it open
button-survey-extend = A week longer
button-survey-automatic = Automatic
button-survey-call-off = Don’t send
button-survey-call-off-of = { $name }: don’t send
button-survey-look = See the questions
button-survey-look-of = { $name }: questions
button-survey-bring-back = Bring back
button-survey-bring-back-of = { $name }: bring back
button-survey-campaign = { $day } · { $finished } of { $asked } · { $title }, { $audience }
