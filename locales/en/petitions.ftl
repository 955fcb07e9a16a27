# Petitions: another mentor, laying duties down, a longer term, a talk, release, support.

menu-requests = Requests
menu-petitions = { $count ->
    [one] { $count } request is waiting for a decision
   *[other] { $count } requests are waiting for a decision
 }
command-requests = Requests: ask and decide
word-requests = requests, request
dropped-requests = The request was not sent.

petitions-home = <b>Requests</b>
petitions-waiting = { $count ->
    [one] { $count } request is waiting for your decision.
   *[other] { $count } requests are waiting for your decision. The oldest is on top.
 }
petitions-none = There is nothing here now.
petitions-support-count = Requests to the psychologist: { $count }. Only the psychologist knows what they say.
petitions-ask = What would you like to ask for?
petitions-which-pair = Which pair is it about?
petitions-row-until = by { $day }
petitions-row-consent = waiting for consent

petitions-offer-replace-mentor = Another mentor
petitions-offer-mentor-resign = Step down
petitions-offer-mediation = Talk with the curator
petitions-offer-extend = Extend the term
petitions-offer-correct = Change the programme
petitions-offer-release = Release from duties
petitions-offer-support = Psychologist
petitions-offer-employer-cancel = Cancel the assignment

petitions-reason-replace-mentor =
    Why is another mentor needed? Tap or write in your own words.

    The mentor will not see this until it is decided.
petitions-reason-mentor-resign =
    Why are you stepping down? Tap or write in your own words.

    Nobody can refuse: in 3 working days the duties end by themselves.
petitions-reason-employer-cancel =
    Why is the assignment cancelled? Tap or write in your own words.

    The mentor gets a notice of 3 working days, then the pair is closed.
petitions-reason-mediation =
    What is the talk about? Tap or write in your own words.

    Only the curator reads it. The other side learns no more than that the curator will talk with both.
petitions-reason-support =
    What would you like support with? Tap or write in your own words.

    By sending it you agree that the psychologist reads it. The curator sees only how many requests there are.

petitions-ask-term = The programme now runs until { $end }. Until when should it run? Choose or write a date.
petitions-long-term = With an end on { $end } the programme takes more than a year. Propose it all the same?
petitions-ask-change = What should change in the programme? The other side has to agree, then the curator decides.
petitions-ask-form = Which form fits?
petitions-ask-kinds = Which kinds of mentoring? You may mark several.
petitions-ask-plan = What should change in the plan? Write it in one message.
petitions-change-plan = the plan
petitions-change-pause = pause the work of the pair
petitions-change-resume = go on with the work of the pair
petitions-change-to-form = the form — { $form }
petitions-change-to-kinds = the kinds — { $kinds }
petitions-release =
    <b>Release for an event</b>
    Day: { $day }
    Event: { $event }

    Write where you are going. The head decides.
petitions-release-day = { $day_button }: another day
petitions-release-no-event = not said yet
petitions-ask-day = Which day? Choose or write, for example “on Friday”.

petitions-sent = Sent: <b>{ $kind }</b>
petitions-sent-replace-mentor = The curator hears of it in 10 minutes. The mentor sees nothing until it is decided.
petitions-sent-mentor-resign = The curator hears of it in 10 minutes. The duties end by themselves: the last day is { $day }.
petitions-sent-employer-cancel = The mentor hears of it in a minute. The assignment lasts until { $day }, that day included.
petitions-sent-mediation = The curator hears of it in 10 minutes and will talk with both sides.
petitions-sent-extend = We ask the other side in a minute. When it agrees, the curator decides.
petitions-sent-correct = We ask the other side in a minute. When it agrees, the curator decides.
petitions-sent-release = The head hears of it in 10 minutes.
petitions-sent-support = The psychologist hears of it in 10 minutes. Nobody else will read it.
petitions-say-more = You can add details by a message.
petitions-unseen = The mentor does not see this.

petitions-card = <b>{ $kind }</b>
petitions-card-pair = Pair: { $mentor } — { $mentees }
petitions-card-author = From: { $name }, { $day }
petitions-card-reason = Reason: { $reason }
petitions-card-end = New term: until { $end } (now until { $now })
petitions-line-end = New term: until { $end }
petitions-card-change = What to change: { $what }
petitions-card-day = When: { $day }, { $hours }
petitions-card-words = <i>{ $words }</i>
petitions-card-last-day = Last day: { $day }
petitions-card-substitute = Stands in: { $words }
petitions-card-question = Question: <i>{ $words }</i>
petitions-card-reply = Answer: <i>{ $words }</i>
petitions-card-open = State: { $status }. To be answered by: { $by }
petitions-card-status = State: { $status }
petitions-card-decided =
    State: { $status }
    Why: { $motive }
petitions-card-waits-consent = The other side has not agreed yet.
petitions-card-not-agreed = The other side did not agree.
petitions-ask-motive = Why is it declined? The author will read your answer. Tap or write in your own words.
petitions-ask-substitute = Who stands in? Write a name or tap the button.
petitions-ask-question = What would you like to ask the author? Write it in one message.
petitions-ask-reply =
    You are asked:
    <i>{ $words }</i>
    Write the answer in one message.
petitions-line-motive = Why: { $words }

petitions-told-filed =
    New request: <b>{ $kind }</b>
    { $name }. Pair: { $mentor } — { $mentees }.
petitions-told-waits =
    No answer for 48 hours: <b>{ $kind }</b>
    { $name }. Pair: { $mentor } — { $mentees }.
petitions-told-settled =
    { $kind }. Pair: { $mentor } — { $mentees }.
    Decided: { $status }. Decided by: { $by }.
petitions-told-withdrawn = A request was taken back: { $kind }. { $name }. Pair: { $mentor } — { $mentees }.
petitions-told-notice-over =
    The notice is over, the pair is closed: { $mentor } — { $mentees }.
    { $kind }: { $name }.
petitions-told-taken = Your request is being worked on: { $kind }. You will hear of the decision.
petitions-told-declined = Your request was declined: { $kind }. Pair: { $mentor } — { $mentees }.
petitions-told-not-agreed = The other side did not agree: { $kind }. Pair: { $mentor } — { $mentees }. Everything stays as it was.
petitions-told-question =
    A question about your request ({ $kind }):
    <i>{ $words }</i>
petitions-told-reply =
    { $name } answers your question ({ $kind }):
    <i>{ $words }</i>
petitions-told-talk = The curator would like to talk with both sides about how the pair works. There is nothing to prepare.
petitions-told-replaced =
    It is decided that the mentee will have another mentor. Who it is about: { $mentees }.
    The pair ends when the new one begins. Thank you for your effort.
petitions-told-cancelled =
    The employer cancels the mentoring assignment. Who it is about: { $mentees }.
petitions-asked-consent =
    { $name } proposes to change the programme. Do you agree?
petitions-granted-replace-mentor = Another mentor is agreed to: the curator is looking for one. The goal and the open items of the plan go on in the new pair.
petitions-granted-mentor-resign = The duties of the mentor have ended. Thank you for your effort.
petitions-granted-employer-cancel = The assignment is cancelled.
petitions-granted-mediation = The curator will talk with both sides.
petitions-granted-extend = The term of the programme is extended.
petitions-granted-correct = The change of the programme is approved.
petitions-granted-release = The release is agreed.
petitions-granted-support = The psychologist is ready to support you and will get in touch.
petitions-pushed-taken = It is in your hands. The author hears of it in a minute.
petitions-pushed-agreed = You agreed. Now the curator decides.
petitions-pushed-agreed-waits = You agreed. The others are asked too.
petitions-pushed-refused = You did not agree. Everything stays as it was.

button-three-months-more = + 3 months
button-half-year-more = + half a year
button-other-date = Another date
button-petition-longer = Yes, more than a year
button-change-plan = Plan
button-change-kinds = Kinds
button-change-form = Form
button-change-pause = Pause
button-change-resume = Go on working
button-petition-propose = Propose
button-petition-wordless = Without details
button-petition-send = Send
button-petition-withdraw = Take back
button-petition-reply = Answer
button-petition-open = Open
button-petition-take = Take it in hand
button-petition-decline = Decline
button-petition-ask = Ask the author
button-petition-follow = Find a mentor
button-petition-no-substitute = Without a substitute
button-petition-grant-replace-mentor = Agree to the change
button-petition-grant-mentor-resign = Release now
button-petition-grant-mediation = I will talk with both
button-petition-grant-extend = Extend
button-petition-grant-correct = Approve
button-petition-grant-release = Release
button-petition-grant-support = I will support
button-disagree = I do not agree
button-other-mentor = Another mentor
button-pair-requests = Requests

pairs-continues = Goes on with the work begun on { $day }.
button-previous-pair = Former pair

error-petition-open = Such a request has been sent already and is waiting for a decision. It is under “Requests”.
error-nobody-decides = Nobody can decide it yet: the curator stands in this pair, and the head is not in Para. Please turn to the head in person.
error-never-declined = This is never refused: by law the duties end by themselves. They can only end earlier.
error-no-psychologist = There is no psychologist in Para yet. The curator can invite one.
error-nothing-asked = No question is waiting for an answer.
error-end-not-later = The programme runs until { $end } as it is. Choose a later day.
error-too-long-term = A programme lasts no longer than three years. Choose an earlier day.
