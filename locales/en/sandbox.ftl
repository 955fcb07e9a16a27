# The local Telegram in a terminal: "./para demo --terminal".

sandbox-welcome = This is Telegram without a network: all people, chats and the clock live inside this program.
sandbox-help =
    A number presses a button or chooses a person. Text is sent ("'45" sends the number).
    /p — people · /p 2 — the second one at once · /n Name — a new person
    /t — clock · /t +1h · /t +1d · /t tomorrow 9:00 · /t mon · /t 2026-02-16 09:00
    /v — voice note · /b — block the bot or let it back · /f 1 — save a file
    /h — this help · /q — quit
sandbox-choose = Choose a person: type the number.
sandbox-no-person = There is no such number. List of people: /p
sandbox-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
sandbox-has-blocked = bot blocked
sandbox-chat-empty = Nothing here yet. Type /start, or /start and an invitation code.
sandbox-edited = edited
sandbox-file = 📎 { $name }, { $size } KB (save it: /f { $number })
sandbox-no-button = There is no button { $number } here. To send the number, type '{ $number }
sandbox-button-elsewhere = The button “{ $label }” works on a phone only: it opens another app.
sandbox-others = There is something new for others too: { $names }. People: /p
sandbox-newcomer-name = Type a name: /n Olga Petrova
sandbox-blocked = The bot is blocked. To let it back: /b
sandbox-blocked-now = The bot is blocked: it can no longer write to this person.
sandbox-unblocked-now = The bot is unblocked.
sandbox-no-file = There is no such file on the screen. The numbers stand beside the files.
sandbox-saved = Saved: { $path }
sandbox-clock-now = It is { $moment }
sandbox-clock-unread = That is no time we know. Examples: +1h, +1d, tomorrow 9:00, mon, 16.02, 2026-02-16 09:00
sandbox-clock-back = The clock only goes forward.

## Words that the clock knows: a space parts spellings of one thing, a comma parts things in order

sandbox-clock-minute = m min minute minutes
sandbox-clock-hour = h hour hours
sandbox-clock-day = d day days
sandbox-clock-days-ahead = today, tomorrow
sandbox-clock-weekdays = mon monday, tue tuesday, wed wednesday, thu thursday, fri friday, sat saturday, sun sunday
