# Questionnaires: how they are sent, answered, and told to the curator.

surveys-opened = { $count ->
    [one] Questionnaire "{ $title }": { $count } question, open until { $until }. The curator will see only averages and words without names, and only if at least 5 people answer.
   *[other] Questionnaire "{ $title }": { $count } questions, open until { $until }. The curator will see only averages and words without names, and only if at least 5 people answer.
 }
surveys-closing = { $left ->
    [one] Questionnaire "{ $title }" closes { $until }. { $left } question is left.
   *[other] Questionnaire "{ $title }" closes { $until }. { $left } questions are left.
 }
surveys-question = <b>{ $number } of { $total }.</b> { $question }
surveys-write = Write your answer as a message, or skip the question.
surveys-said = Written down now: { $words }
    You may write it anew.
surveys-pushed = { $number } of { $total }. { $question }
    Your answer is recorded: { $answer }
surveys-thanks = Thank you, your answers are recorded.
surveys-thanks-wish = The answers carry no name. If you want to be a mentor, tell the curator: one tap.
surveys-thanks-needs = The answers carry no name. For your mentor to know what to help with, note the main thing among your difficulties.
surveys-none = There are no questionnaires for you now.

surveys-card = { $questions ->
    [one] Questionnaire "{ $title }", { $questions } question.
   *[other] Questionnaire "{ $title }", { $questions } questions.
 }
    To: { $audience }, people: { $people }
    Days open: { $days }
    Nobody sees who answered what: only averages and words without names, if at least 5 people answer.
surveys-sent = { $people ->
    [one] The questionnaire goes out in a minute to { $people } person. Open until { $until }
   *[other] The questionnaire goes out in a minute to { $people } people. Open until { $until }
 }
surveys-taken-back = The questionnaire is cancelled; nobody will get it.
surveys-campaigns = Questionnaires sent
surveys-campaigns-none = No questionnaire has been sent yet.

surveys-results = <b>{ $title }</b>, { $audience }
    Finished: { $finished } of { $asked }
surveys-results-later = The results appear when everybody has answered or the questionnaire closes: { $until }. This way nobody can tell who answered what.
surveys-results-question = <b>{ $question }</b>
surveys-results-hidden = Too few answers: shown from { $needed } people on.
surveys-results-scale = Mean { $mean }, median { $median }, answered: { $n }
surveys-results-shares = { $shares }; answered: { $n }
surveys-results-share = { $name } { $percent }%
surveys-results-words = • { $words }
surveys-results-cut = …

button-survey-option = { $words }
button-survey-frequency = { $code ->
    [very_often] Very often
    [often] Often
    [seldom] Seldom
    [once_or_twice] Once or twice
   *[never] Never
 }
button-survey-yes = Yes
button-survey-no = No
button-survey-start = Start
button-survey-continue = Continue
button-survey-wish = I want to be a mentor
button-survey-needs = My difficulties
button-survey-next = Next questionnaire
button-survey-send = Send
button-survey-take-back = Cancel
button-survey-results = Sent ones and results
button-survey-close = Close the questionnaire
button-survey-keep-open = Keep it open
button-survey-own = Answer a questionnaire
button-survey-campaign = { $day }: { $audience }, { $finished } of { $asked } · { $title }

menu-survey = Questionnaires
command-survey = Questionnaires: answer or send
word-survey = survey, surveys, questionnaire
