# Help; a question to the mentor and its answer.

help-mentor =
    <b>For mentors.</b> After a meeting press "It happened" in the reminder or write one sentence: "yesterday 45 minutes, lesson plan". A note is not required.
help-mentee =
    <b>For mentees.</b> One tap, from 1 to 5, confirms a meeting: your score is seen only in overall figures. You can ask your mentor at any moment.
help-curator =
    <b>For curators.</b> "Invite" gives a link, "Summary" shows which pairs are stuck and why, "Export" sends the file.
help-others = Here you can see how mentoring goes in your organisation.
help-words =
    {""}
    Commands; the same can be written as a word:
help-command = /{ $name } — { $words }

help-ask = What would you like to ask your mentor? Write it in one message.
help-ask-whom =
    Your question:
    <i>{ $words }</i>
    Send it to the mentor?
help-sent =
    The question goes to the mentor in a minute:
    <i>{ $words }</i>
help-taken-back = The question was taken back; the mentor will not see it.
help-asked =
    { $name } asks:
    <i>{ $words }</i>
help-unanswered =
    { $mentor } — { $mentees }: a question to the mentor has waited for more than two working days.
    Only the pair sees what it is about.
help-answer =
    { $name } asks:
    <i>{ $words }</i>
    Write the answer in one message.
help-answer-sent = The answer was sent.
help-answered =
    Your mentor answers your question:
    <i>{ $words }</i>
    { $answer }
help-answered-later =
    Your mentor suggests talking about it when you meet:
    <i>{ $words }</i>
help-later-said =
    Answered: let us talk when we meet.
    <i>{ $words }</i>

button-help-send = Ask: { $name }
button-help-take-back = Take the question back
button-help-answer = Answer
button-help-later = When we meet
