# How does it go: both sides of a pair are asked on day 10 and 24, then once a month.

checkins-asked = How is mentoring going? Your pair: { $names }
checkins-who-sees = The curator only sees the share of “fine”. Only the person you name will learn that you asked for help.
checkins-fine = Noted: fine. Your pair: { $names }
checkins-whom = Help is needed. Your pair: { $names }
    Whom to tell? Nobody knows yet.
checkins-nobody = Nobody will learn that help is needed. Your pair: { $names }
    The buttons stay here: you can tell somebody any day.
checkins-told = Help is needed. Your pair: { $names }
    Will know in a minute, or knows already: { $whom }

checkins-help-mentor = { $name }: help is needed. This was the answer to “How is it going?”, and you are the one to be told. Write today or plan a meeting.
checkins-help-curator = { $name }: help is needed. This was the answer to “How is it going?”, and you are the one to be told. The pair doesn’t know of this message.
checkins-help-psychologist = { $name }: help is needed. This was the answer to “How is it going?”, and you are the one to be told. Talk in private.

checkins-figures = <b>“How is it going?”</b>
    Pairs answer on day 10 and 24, then once a month. This is the share of “fine” by month, when { $needed } people or more answered and answers no longer change.
checkins-figure = { $month }: fine { $percent }%, answered: { $n }
checkins-figure-hidden = { $month }: few answers
checkins-figures-none = Nothing to show yet.

label-checkin-whom-mentor = mentor
label-checkin-whom-curator = curator
label-checkin-whom-psychologist = psychologist

button-checkin-fine = Fine
button-checkin-fine-of = { $name }: fine
button-checkin-help = Help is needed
button-checkin-help-of = { $name }: help is needed
button-checkin-fine-after-all = All is fine
button-checkin-fine-after-all-of = { $name }: all is fine
button-checkin-help-after-all = Help is needed after all
button-checkin-help-after-all-of = { $name }: help is needed
button-checkin-tell-mentor = Tell the mentor
button-checkin-tell-mentor-of = { $name }: the mentor
button-checkin-tell-curator = Tell the curator
button-checkin-tell-curator-of = { $name }: the curator
button-checkin-tell-psychologist = Tell the psychologist
button-checkin-tell-psychologist-of = { $name }: the psychologist
button-checkin-tell-nobody = Nobody for now
button-checkin-tell-nobody-of = { $name }: nobody for now
button-checkin-undo = Undo
button-checkin-undo-of = { $name }: undo
button-checkin-figures = “How is it going?” in pairs
