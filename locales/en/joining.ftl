# Invitation, consent and registration.

joining-about = Para helps to run mentoring: meetings, plan and reminders, right in this chat. Other people's pairs are not visible here.
joining-invited =
    You are invited by: <b>{ $organisation }</b>. Role: { $role }.
    {""}
joining-declined = All right. Nothing about you was stored. If you change your mind, open the link again.
joining-organisation =
    Para helps to run mentoring: meetings, plan and reminders, right in this chat. This link creates your organisation, and you become its curator.

    What is the organisation called? Write, for example: School No. 7.
joining-name =
    What should we call you? A pseudonym will do.

    Write a name or press the button.
joining-name-as-in-telegram = As in Telegram: { $telegram_name }
joining-subject =
    Your subject or position?

    Press a button or write it.
joining-position = Your position? Write it or skip.
joining-mentee =
    What fits you best? One tap and you are done.

    If there is something you need help with, write it in your own words.
joining-mentor =
    What can you help with, and how many hours a month?

    Tick what fits or write it in your own words.
joining-request = ✎ { $request }
joining-hours = { $hours } h
joining-consent-withdrawn = { $name }: consent withdrawn, access ended. The records of the pair are still there: decide what to close and what to delete.
