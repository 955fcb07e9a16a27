# Questionnaires in words of the school; the curator's view of the programme.

own-surveys-every = <b>Wording of the questionnaires</b>
    ✎ marks those changed by the school.
own-surveys-how = Open a questionnaire, take its file, change the words and send it here. With a new word in the line “code” it becomes a new questionnaire.
own-surveys-card = <b>{ $title }</b>
    When: { $stage }. To: { $audiences }
    Version { $version }. Source: { $source }
own-surveys-own = The school has changed the words.
own-surveys-question = { $number }. { $question }
own-surveys-file = Change the words in quotes or after ru: and en:, save the file and send it here. To check it beforehand: para survey check FILE

yearly-none = <b>View of the programme</b>
    Nine points of 0–2 each, 18 in all: 15–18 is the optimal level, 9–14 acceptable, 0–8 unacceptable. The curator fills it in; nothing is sent to anybody.
yearly-title = <b>View of the programme</b>
yearly-level = { $year }: <b>{ $total } of { $most }</b>, { $level } ({ $day })
yearly-answer = • { $question }: { $answer }

button-own-surveys = Wording
button-own-survey-file = Take the file
button-own-survey-drop = Back to the earlier words
button-own-survey-restore = Back to our words
button-yearly = View of the programme
button-yearly-begin = { $again ->
    [yes] Fill it in anew
   *[no] Fill it in
 }

error-survey-unreadable = The file does not fit; the questionnaires stay as they were. { file-fault }
error-survey-too-large = The file is larger than { $most } KB. A questionnaire is text: make it shorter.
error-survey-not-offered = There is no such questionnaire here any more. Choose another.

cli-verb-survey = Show the file of a questionnaire or check a changed one.
cli-argument-survey-action = show or check
cli-argument-survey-what = for show a questionnaire (before_mentee, how_is_it_going …), for check a file
cli-unknown-survey = There is no questionnaire “{ $name }”. There are: { $known }.
cli-survey-fine = The file is in order: “{ $title }”, questions: { $questions }. Send it in the chat to the screen “Questionnaires” → “Wording”.
cli-survey-fault = { $file }{ $line ->
    [0] { "" }
   *[other] :{ $line }
 }: { file-fault }
