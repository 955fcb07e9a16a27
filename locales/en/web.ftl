# The sandbox page: a local Telegram in a browser. The page's own words, not the bot's.

web-title = Para: sandbox
web-about = Telegram without a network: all people, chats and the clock live on this computer only
web-people = People
web-chats = Chats
web-bonnet = Under the bonnet
web-clock = Clock
web-school = School
web-journal = What is going on
web-language = Language of the page
web-language-ru = Русский
web-language-en = English
web-close = Close
web-cancel = Cancel
web-understood = Got it
web-offline = The connection to the program is lost. Check that it still runs.
web-failed = That did not work. Reload the page and try again.
web-impossible = Telegram does not allow that: { $why }

## People

web-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
web-has-blocked = bot blocked
web-typing = Para is typing…
web-open-beside = Open beside: { $name }
web-newcomer = New person
web-newcomer-name = First and last name
web-newcomer-link = Invitation link or code, if there is one
web-newcomer-add = Add
web-nobody = Choose a person from the list.

## Chat

web-chat-of = Chat: { $name }
web-chat-menu = Chat actions
web-close-chat = Close the chat
web-chat-empty = Nothing here yet. Press “Start” below or open an invitation link.
web-messages = Messages
web-message-menu = Message actions
web-buttons = Buttons below the message
web-keyboard = The bot's keyboard
web-open-as = Who opens the link
web-open-as-person = Open as { $name }
web-edited = edited
web-forwarded = Forwarded from: { $name }
web-to-quoted = Show this message
web-photo = Photo
web-voice = Voice message
web-location = Location
web-file-size = { $size } KB
web-copied = Copied
web-reply = Reply
web-edit = Edit
web-delete = Delete
web-block = Block the bot
web-unblock = Unblock the bot
web-export = Save the conversation

## Polls

web-poll-open = Poll
web-poll-anonymous = Anonymous poll
web-poll-quiz = Quiz
web-poll-closed = closed
web-poll-vote = Vote
web-poll-retract = Take the answer back
web-poll-chosen = own answer
web-poll-right = right answer
web-poll-votes =
    { $count ->
        [0] Nobody has answered yet
        [one] { $count } answered
       *[other] { $count } answered
    }

## The line to write in

web-write = Message
web-send = Send
web-start = Start
web-commands = Commands of the bot
web-attach = Attach
web-attach-voice = Voice note, 3 seconds of silence
web-attach-photo = Sample photo
web-attach-file = File from this computer
web-attach-sticker = Sticker 👍
web-attach-contact = Own contact
web-attach-location = Location
web-replying = In reply to: { $words }
web-editing = Editing the message

## Under the bonnet

web-clock-hour = +1 hour
web-clock-tomorrow = Tomorrow, 9:00
web-clock-monday = Monday, 9:00
web-clock-date = Date and time
web-clock-go = Move
web-clock-unread = That is no time we know. Choose a whole date and time.
web-clock-back = The clock only goes forward. To go back, open the school anew.
web-bot = Bot
web-bot-away = Para is stopped, messages will wait
web-bot-back = Para answers again
web-bot-stop = Stop
web-bot-start = Start
web-bot-hint = A stopped bot can be written to: messages arrive when it is back. Telegram keeps taps on buttons for two and a half minutes.
web-school-demo = School No. 12, with people and pairs
web-school-empty = Empty: everything from the beginning
web-school-open = Open anew
web-school-sure = All that was done here will be gone: chats, records and time begin again.
web-school-sure-yes = Open
web-journal-hint = → came to the bot, ← the bot said. Tap a line to unfold it.
web-way-in = came to the bot
web-way-out = the bot said
