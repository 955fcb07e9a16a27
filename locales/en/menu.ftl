# Menu, commands and words, hints.

menu-title =
    <b>{ $organisation }</b>
    { $name }, what would you like to do?
menu-joined =
    Done: you are in the programme.
    {""}
menu-joined-waits =
    Done: you are in the programme. When the curator proposes a pair, a message will come here.
    {""}
menu-founded = Done: the organisation is created. Begin with invitations: the button “Invite”.
menu-plan = Plan
menu-pair = My pair
menu-newpair = New pair
menu-to-confirm = { $count ->
    [one] { $count } meeting is waiting to be confirmed
   *[other] { $count } meetings are waiting to be confirmed
 }
menu-overdue = { $count ->
    [one] { $count } plan item is overdue
   *[other] { $count } plan items are overdue
 }
menu-ask = Ask my mentor
menu-invite = Invite
menu-people = People
menu-school = School programme
menu-more = More
menu-shelf-people = <b>People and pairs</b>
menu-shelf-school = <b>School programme</b>
menu-shelf-more = <b>More</b>
menu-settings = Settings
menu-help = Help

command-start = Start
command-menu = Menu
command-plan = The pair's plan: items and dates
command-pair = My pair
command-ask = Ask my mentor
command-settings = Settings: language, quiet hours, pause
command-privacy = What is stored and who sees it
command-help = Help
command-cancel = Cancel what you began

# Words that may be written instead of a command; separated by commas.
word-menu = menu, home
word-plan = plan, programme, programme of the pair
word-pair = pair, my pair
word-newpair = new pair
word-ask = ask
word-invite = invite, invitation
word-people = people
word-school = school programme
word-more = more
word-settings = settings
word-privacy = privacy, consent
word-help = help
word-cancel = cancel

dropped-changes = The changes were dropped; everything is as it was.
dropped-nothing = There is nothing to cancel: what is done is kept.
dropped-join = Registration was stopped, nothing about you was stored. The link is still good.
dropped-invite = No invitation was made.
dropped-settings = Settings closed; what you changed is kept.
dropped-help = The question was not sent.
dropped-pairform = The pair was not created.
dropped-plan = The plan was closed; what was not saved is dropped.
dropped-logmeeting = The record of the meeting was not saved.
dropped-planmeeting = The meeting was not planned.
dropped-dispute = The remark was not sent.
dropped-survey = The questionnaire was closed; the answers are kept.
dropped-sendsurvey = The questionnaire was not sent.
dropped-snooze = The reminder was not put off.

hint-edited = Changes to messages already sent are not seen. If it matters, write it as a new message.
hint-media = Only text, buttons and voice notes about a meeting are understood here. Files and pictures are not stored.
hint-voice = A voice note is kept together with a meeting. Open the record of a meeting and send it again.
hint-forwarded = Forwarded messages are not stored. Write it in your own words or choose what to do.
hint-next-piece = This continues a long text: Telegram splits whatever is longer than 4,096 characters. It was not recorded separately and stays in the chat. Shorten the text or send the rest again.
hint-words = That was not understood. Choose what to do.
hint-answer = This looks like an answer to a questionnaire. Tap it under the question, or open the questionnaire: /survey.
hint-lost-state = Para was updated, and what was unfinished was not kept. What was recorded is there.
hint-command = There is no such command. What can be done: /menu, /help.
hint-joining = You have not finished registering: please answer the question below. To stop: /cancel.

strangers-help = Para helps mentors and mentees in schools and kindergartens. You come in by a personal link: the curator of your organisation gives it to you.
strangers-privacy = Nothing about you is stored here. Data appear only after an invitation and your consent.

groups-private = Para works in private chats only; it shows and stores nothing here. Write to it in private: { $link }

profile-name = Para
profile-description = Para helps mentors, mentees and curators in schools and kindergartens: meetings in one tap, a plan, reminders and a summary. You come in by the curator's link.
profile-short = Mentoring at school: meetings, plan, reminders, summary.
