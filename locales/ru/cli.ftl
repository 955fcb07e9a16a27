# Командная строка: ./para …

cli-about = «Пара»: помощник наставнических пар в Telegram.
cli-usage = Как вызвать:{" "}
cli-usage-verb = ДЕЙСТВИЕ …
cli-verbs = Действия
cli-more-help = Подробнее: { $command } ДЕЙСТВИЕ --help
cli-unknown-verb = Действия «{ $name }» нет. Все действия: { $command } --help
cli-unknown-verb-near = Действия «{ $name }» нет. Может быть, «{ $near }»?
cli-verb-run = Запустить бота. База обновится сама.
cli-verb-demo = Попробовать без Telegram: выдуманная школа № 12, все люди и чаты на этом компьютере.
cli-verb-check = Проверить настройки, базу, связь с Telegram, часы, тексты и календарь.
cli-verb-migrate = Привести базу к нынешней версии «Пары». При запуске это делается само.
cli-verb-test = Для разработки: все проверки кода и тесты. С --long ещё то, что проверяют другие программы.
cli-verb-fmt = Для разработки: привести код к принятому виду.
cli-verb-lock = Для разработки: обновить списки пакетов requirements*.lock.
cli-verb-shots = Для разработки: снять картинки всех экранов для руководств.
cli-option-shots = Папка для картинок.
cli-option-walk = Только эти прогулки (файлы bot/workshop/pictures/tour), можно несколько раз.
cli-unknown-walk = Прогулки { $name } нет. Есть: { $walks }.
cli-option-migrate-check = Для разработки: только проверить, что миграции описывают все таблицы.
cli-option-upgrade = Взять новые версии, а не сохранять прежние.
cli-option-no-browser = Не открывать браузер, только показать адрес страницы.
cli-option-port = Порт страницы; 0 — любой свободный.
cli-option-keep = Папка, в которой игра сохранится до следующего раза.
cli-option-school = С чего начать: demo — школа № 12, empty — пустая.
cli-option-terminal = Играть в терминале, без страницы и браузера.

## Настройки

settings-token = BOT_TOKEN: не похоже на токен бота. Он выглядит как 123456789:AA… и берётся у @BotFather.
settings-api-url = BOT_API_URL: нужен адрес сервера Bot API, например https://api.telegram.org.
settings-proxy = BOT_PROXY: нужен адрес HTTP-прокси, например http://proxy.school.ru:3128.
settings-webhook-url = WEBHOOK_URL: нужен адрес HTTPS, на который Telegram присылает сообщения, например https://para.school.ru/telegram.
settings-webhook-secret = WEBHOOK_SECRET: от 16 до 256 знаков из латинских букв, цифр, «_» и «-».
settings-webhook-listen = WEBHOOK_LISTEN: «{ $value }» не подходит. Нужны адрес и порт: 127.0.0.1:8081.
settings-database = DATABASE_URL: пока поддерживается только файл SQLite, например sqlite+aiosqlite:///data/para.db.
settings-timezone = TIMEZONE: пояса «{ $value }» нет. Пример: Europe/Moscow.
settings-log-level = LOG_LEVEL: «{ $value }» не подходит. Бывает DEBUG, INFO, WARNING, ERROR.
settings-log-format = LOG_FORMAT: «{ $value }» не подходит. Бывает console, json.
settings-clock-start = CLOCK_START: «{ $value }» не подходит. Нужны дата, время и пояс: 2026-02-09T09:00+03:00.
settings-clock-real = CLOCK_START: с настоящим Telegram часы переводить нельзя. Уберите CLOCK_START или укажите другой BOT_API_URL.
settings-round-seconds = ROUND_SECONDS: «{ $value }» не подходит. Нужно целое число секунд от 1.
settings-unknown = { $name }: такой настройки нет. Все настройки описаны в .env.example.
settings-unknown-near = { $name }: такой настройки нет. Может быть, { $near }?
settings-encoding = { $file }: файл не в кодировке UTF-8. Сохраните его в UTF-8.

## Запуск

start-no-token =
    Не задан BOT_TOKEN: без него бот не запустится.
    Получите токен у @BotFather в Telegram и впишите его в файл .env (образец: .env.example).
    Попробовать без токена и без сети: ./para demo
start-wrong-token = Telegram не принимает BOT_TOKEN. Проверьте токен у @BotFather.
start-api-unreachable = Bot API недоступен: { $host }. Проверьте сеть, BOT_API_URL и BOT_PROXY.
start-database-unwritable = Файл базы недоступен для записи: { $file }. Проверьте DATABASE_URL, права и место на диске.
start-webhook-taken = Адрес { $place } занят или недоступен. Освободите порт или укажите другой в WEBHOOK_LISTEN.
start-database-newer = База { $file } сделана более новой версией «Пары». Обновите программу или укажите другую базу.
demo-open =
    Песочница открыта: { $address }
    Страница видна только с этого компьютера, наружу ничего не уходит. Закончить: Ctrl+C.
demo-keep-foreign = В папке { $folder } лежит база, которую сделала не песочница. Выберите другую папку.
demo-port-taken = Порт { $port } занят. Выберите другой: --port 0 возьмёт любой свободный.
shots-no-playwright = Для картинок нужен пакет playwright: его ставит ./para test.
shots-no-browser = Для картинок нужен Chromium: apt-get install chromium, или путь к нему в переменной CHROMIUM.
shots-no-pngquant = Для картинок нужен pngquant: apt-get install pngquant.
shots-no-emoji = Для картинок нужен шрифт с эмодзи: apt-get install fonts-noto-color-emoji.
migrate-already = База уже на ревизии { $wanted }.
migrate-done = База обновлена до ревизии { $wanted }.

## Проверки: ./para check и ./para test

report-fine = ✓ в порядке
report-wrong = ✗ не так
report-all-fine = Всё в порядке.
report-some-wrong = { $count ->
    [one] Не в порядке { $count } строка.
    [few] Не в порядке { $count } строки.
   *[many] Не в порядке { $count } строк.
 }
checks-took = { $seconds } с

checkup-settings = Настройки
checkup-settings-fine = прочитаны
checkup-database = База
checkup-database-fine = { $file }, ревизия { $revision }
checkup-database-new = { $file }: ещё нет, появится при запуске
checkup-database-old = { $file }: ревизия { $revision }, нужна { $wanted }; обновится при запуске или по ./para migrate
checkup-api = Bot API
checkup-api-fine = { $host } отвечает, бот @{ $name }
checkup-clock = Часы
checkup-clock-fine = { $now }, пояс { $zone }
checkup-clock-moved = { $now }, пояс { $zone }; часы переведены через CLOCK_START
checkup-locales = Тексты
checkup-locales-fine = { $languages }: { $count ->
    [one] { $count } текст
    [few] { $count } текста
   *[many] { $count } текстов
 }
checkup-locales-wrong = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
 }, первая: { $first }
checkup-calendar = Календарь
checkup-calendar-fine = учебный год { $years } есть
checkup-calendar-none = учебного года { $years } нет: известны только государственные праздники

start-first-link =
    Организации пока нет. Откройте эту ссылку в Telegram: кто откроет её первым, станет куратором. Она действует 24 часа.
    { $link }
    Если ссылка не открывается, пришлите боту код: { $code }
