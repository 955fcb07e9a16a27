# Data: what is stored, who sees it, how to withdraw the consent.

privacy-what =
    <b>What is stored about you</b>
    Name, role, position or subject, pairs, plan, records of meetings, answers to questionnaires, questions, settings and the number of your account in the messenger.

    <b>Why.</b> To run the mentoring programme: plan, reminders, reports.

    <b>Who sees it.</b> You, your pair, the curator, the head and the team of organisers. Private notes: the pair alone. Scores and answers to questionnaires: overall figures only.

    <b>Whom to ask:</b> { $curators }.

    <b>Why.</b> To run the mentoring programme: plan, reminders, reports.

    <b>Who sees it.</b> You, your pair, the curator, the head and the team of organisers. Private notes: the pair alone. Scores and answers to surveys: overall figures only.

    <b>Whom to ask:</b> { $curators }.
privacy-consent =
    {""}
    Consent: version { $version }, given { $day }.
privacy-withdraw =
    {""}
    If you withdraw the consent, access ends at once, and the curator hears of it in a minute. The pair's records stay until the curator deletes them.
privacy-withdrawn =
    The consent was withdrawn, access has ended. Please agree with the curator about deleting records.

    You can take this back within a minute.
privacy-restored = The consent is in force again, everything is in its place.

button-privacy-file = All about me as a file
button-privacy-text = Text of the consent
button-privacy-withdraw = Withdraw consent
button-privacy-restore = Take it back
