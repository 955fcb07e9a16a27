# The command line: ./para …

cli-about = Para: an assistant for mentoring pairs in Telegram.
cli-usage = Usage:{" "}
cli-usage-verb = VERB …
cli-verbs = Verbs
cli-more-help = More: { $command } VERB --help
cli-unknown-verb = There is no verb “{ $name }”. All verbs: { $command } --help
cli-unknown-verb-near = There is no verb “{ $name }”. Perhaps “{ $near }”?
cli-verb-run = Start the bot. The database is updated first.
cli-verb-demo = Try it without Telegram: an invented school No. 12, all people and chats on this computer.
cli-verb-check = Check the settings, the database, Telegram, the clock, the texts and the calendar.
cli-verb-migrate = Bring the database to this version of Para. A start does it by itself.
cli-verb-test = For developers: every check of the code, and the tests. With --long also what other programs check.
cli-verb-fmt = For developers: format the code.
cli-verb-lock = For developers: rewrite requirements*.lock.
cli-verb-shots = For developers: take pictures of every screen for the guides.
cli-option-shots = A folder for the pictures.
cli-option-walk = Only these walks (files of bot/workshop/pictures/tour); may be repeated.
cli-unknown-walk = There is no walk { $name }. There are: { $walks }.
cli-option-migrate-check = For developers: only check that the migrations describe every table.
cli-option-upgrade = Take new versions instead of keeping the present ones.
cli-option-no-browser = Open no browser, only tell the address of the page.
cli-option-port = Port of the page; 0 is any free one.
cli-option-keep = A folder where the sandbox is kept until next time.
cli-option-school = What to begin with: demo is school No. 12, empty an empty one.
cli-option-terminal = Run it in the terminal, without a page and a browser.

## Settings

settings-token = BOT_TOKEN: this is not like a bot's token. One looks like 123456789:AA… and comes from @BotFather.
settings-api-url = BOT_API_URL: the address of a Bot API server is needed, such as https://api.telegram.org.
settings-proxy = BOT_PROXY: the address of an HTTP proxy is needed, such as http://proxy.school.org:3128.
settings-webhook-url = WEBHOOK_URL: the HTTPS address that Telegram sends messages to is needed, such as https://para.school.org/telegram.
settings-webhook-secret = WEBHOOK_SECRET: 16 to 256 Latin letters, digits, “_” and “-”.
settings-webhook-listen = WEBHOOK_LISTEN: “{ $value }” won't do. An address and a port are needed: 127.0.0.1:8081.
settings-database = DATABASE_URL: only an SQLite file is supported for now, such as sqlite+aiosqlite:///data/para.db.
settings-timezone = TIMEZONE: there is no zone “{ $value }”. An example: Europe/Moscow.
settings-log-level = LOG_LEVEL: “{ $value }” won't do. It may be DEBUG, INFO, WARNING, ERROR.
settings-log-format = LOG_FORMAT: “{ $value }” won't do. It may be console, json.
settings-clock-start = CLOCK_START: “{ $value }” won't do. A date, a time and a zone are needed: 2026-02-09T09:00+03:00.
settings-clock-real = CLOCK_START: the clock can't be moved with the real Telegram. Remove CLOCK_START or give another BOT_API_URL.
settings-round-seconds = ROUND_SECONDS: “{ $value }” won't do. A whole number of seconds, 1 or more, is needed.
settings-unknown = { $name }: there is no such setting. All settings are described in .env.example.
settings-unknown-near = { $name }: there is no such setting. Perhaps { $near }?
settings-encoding = { $file }: the file is not in UTF-8. Save it as UTF-8.

## Start

start-no-token =
    BOT_TOKEN is not set: the bot can't start without it.
    Get a token from @BotFather in Telegram and put it into the file .env (see .env.example).
    To try Para without a token and without a network: ./para demo
start-wrong-token = Telegram doesn't accept BOT_TOKEN. Check the token with @BotFather.
start-api-unreachable = The Bot API can't be reached: { $host }. Check the network, BOT_API_URL and BOT_PROXY.
start-database-unwritable = The database file can't be written: { $file }. Check DATABASE_URL, the rights and the disk.
start-webhook-taken = The address { $place } is taken or can't be used. Free the port or give another in WEBHOOK_LISTEN.
start-database-newer = The database { $file } was made by a later version of Para. Update the program or give another database.
demo-open =
    The sandbox is open: { $address }
    The page is seen from this computer only, nothing leaves it. To end: Ctrl+C.
demo-keep-foreign = The folder { $folder } holds a database that the sandbox did not make. Choose another folder.
demo-port-taken = Port { $port } is taken. Choose another: --port 0 takes any free one.
shots-no-playwright = Pictures need the package playwright: ./para test sets it up.
shots-no-browser = Pictures need Chromium: apt-get install chromium, or its path in the variable CHROMIUM.
shots-no-pngquant = Pictures need pngquant: apt-get install pngquant.
shots-no-emoji = Pictures need a font with emoji: apt-get install fonts-noto-color-emoji.
migrate-already = The database is at revision { $wanted } already.
migrate-done = The database is now at revision { $wanted }.

## Checks: ./para check and ./para test

report-fine = ✓ fine
report-wrong = ✗ wrong
report-all-fine = Everything is in order.
report-some-wrong = { $count ->
    [one] { $count } line is not in order.
   *[other] { $count } lines are not in order.
 }
checks-took = { $seconds } s

checkup-settings = Settings
checkup-settings-fine = read
checkup-database = Database
checkup-database-fine = { $file }, revision { $revision }
checkup-database-new = { $file }: not there yet, it will be made at the start
checkup-database-old = { $file }: revision { $revision }, { $wanted } is needed; updated at the start or by ./para migrate
checkup-api = Bot API
checkup-api-fine = { $host } answers, the bot is @{ $name }
checkup-clock = Clock
checkup-clock-fine = { $now }, zone { $zone }
checkup-clock-moved = { $now }, zone { $zone }; moved by CLOCK_START
checkup-locales = Texts
checkup-locales-fine = { $languages }: { $count ->
    [one] { $count } text
   *[other] { $count } texts
 }
checkup-locales-wrong = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
 }, the first: { $first }
checkup-calendar = Calendar
checkup-calendar-fine = the school year { $years } is known
checkup-calendar-none = the school year { $years } is not known: only public holidays are

start-first-link =
    There is no organisation yet. Open this link in Telegram: whoever opens it first becomes the curator. It works for 24 hours.
    { $link }
    If the link does not open, send the bot this code: { $code }
