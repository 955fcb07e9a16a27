# Questionnaires: how they are sent, answered, and told to the curator.

surveys-visibility = { $visibility ->
    [identified] Answers are kept with your name: the curator sees averages, and answers with names only as a separate file; every such request is recorded. The same answer to everything will be noticed as well.
    [aggregate] The curator will see only averages and words without names, and only if at least 5 people answer.
    [own] The sheet stays in the school: curators and the head see it.
    [trial] This is a try: the answers go nowhere.
   *[anonymous] Answers have no name: the curator will see only averages and shuffled words, and only if at least 5 people answer.
 }
surveys-opened = { $count ->
    [one] Questionnaire “{ $title }”: { $count } question, open until: { $until }.
   *[other] Questionnaire “{ $title }”: { $count } questions, open until: { $until }.
 } { surveys-visibility }
surveys-closing = { $left ->
    [one] Questionnaire “{ $title }” closes { $until }. { $left } question is left.
   *[other] Questionnaire “{ $title }” closes { $until }. { $left } questions are left.
 }
surveys-promise = Questionnaire “{ $title }”. { surveys-visibility }
surveys-section = <i>{ $words }</i>
surveys-question = <b>Question { $number } of { $total }.</b> { $question }
surveys-scale = 1 is the lowest mark, 10 the highest.
surveys-write = { $optional ->
    [yes] Write your answer as a message or skip the question.
   *[no] Write your answer as a message.
 }
surveys-several = { $own ->
    [yes] You may tick several and write your own.
   *[no] You may tick several.
 }
surveys-own-words = Choose one or write your own.
surveys-said = Written so far: { $words }
    You may write it again.
surveys-answered = You have already answered this questionnaire; your answers are saved.
surveys-kept = { $said ->
    [0] The questionnaire “{ $title }” is closed and takes no more answers.
   *[other] The questionnaire “{ $title }” is closed and takes no more answers. You answered { $said } of { $of }: only you can see these answers, they are not in the results.
 }
surveys-kept-answer = { $question } — <b>{ $answer }</b>
surveys-pushed = Question { $number } of { $total }. { $question }
    Your answer is recorded: { $answer }
surveys-typed = Question { $number }, recorded: { $answer }. “Back” changes it.
surveys-thanks = { $who ->
    [identified] Thank you, your answers are recorded. The curator will see averages; answers with your name only as a separate file, and every such request is recorded.
    [aggregate] Thank you, your answers are recorded. The curator will see only averages and words without names, if at least 5 people answer.
    [own] Thank you, your answers are recorded. Curators and the head see the sheet; it stays in the history of the year.
    [trial] The try is over: the answers went nowhere.
   *[anonymous] Thank you, your answers are recorded. There is no name beside them: the curator will see only averages and shuffled words, if at least 5 people answer.
 }
surveys-scored = Points: { $total }, { $level }.
surveys-thanks-wish = If you want to be a mentor, tell the curator: one tap.
surveys-thanks-needs = For your mentor to know what to help with, note the main thing among your difficulties.
surveys-none = There are no questionnaires for you now.

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
button-survey-degree = { $code ->
    [d2] 2 – fully
    [d1] 1 – in part
   *[d0] 0 – not at all
 }
button-survey-go-on = Next
button-survey-yes = Yes
button-survey-no = No
button-survey-start = Start
button-survey-continue = Continue
button-survey-start-of = Start: { $title }
button-survey-continue-of = Continue: { $title }
button-survey-wish = I want to be a mentor
button-survey-needs = My difficulties
button-survey-next = Next questionnaire
button-survey-own = Answer a questionnaire

menu-survey = Questionnaires
command-survey = Questionnaires: answer or send
word-survey = survey, surveys, questionnaire

error-only-one-asked = The questionnaire is anonymous, but only one person would answer: it would be clear who. Choose more pairs or another questionnaire.
error-answer-unclear = { $type ->
    [s10] A number from 1 to 10 is needed: write it or tap a button.
    [s02] A number 0, 1 or 2 is needed: write it or tap a button.
    [yn] Write “yes” or “no”, or tap a button.
    [txt] Write your answer in words.
   *[other] There is no such option. Tap a button or write its words.
 }
