# Локальный Telegram в терминале: «./para demo --terminal».

sandbox-welcome = Это Telegram без сети: все люди, чаты и часы — внутри этой программы.
sandbox-help =
    Номер — нажать кнопку или выбрать человека. Текст — отправить его («'45» отправит число).
    /p — люди · /p 2 — сразу второй · /n Имя — новый человек
    /t — часы · /t +1ч · /t +1д · /t завтра 9:00 · /t пн · /t 2026-02-16 09:00
    /v — голосовое · /b — заблокировать или вернуть бота · /f 1 — сохранить файл
    /h — эта подсказка · /q — выход
sandbox-choose = Выберите человека: наберите номер.
sandbox-no-person = Такого номера нет. Список людей: /p
sandbox-unread =
    { $count ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
       *[many] { $count } новых сообщений
    }
sandbox-has-blocked = бот заблокирован
sandbox-chat-empty = Здесь пока пусто. Наберите /start, или /start и код приглашения.
sandbox-edited = изменено
sandbox-file = 📎 { $name }, { $size } КБ (сохранить: /f { $number })
sandbox-no-button = Кнопки { $number } здесь нет. Чтобы отправить число, наберите '{ $number }
sandbox-button-elsewhere = Кнопка «{ $label }» работает только на телефоне: она открывает другую программу.
sandbox-others = Новое есть и у других: { $names }. Люди: /p
sandbox-newcomer-name = Наберите имя: /n Ольга Петрова
sandbox-blocked = Бот заблокирован. Вернуть его: /b
sandbox-blocked-now = Бот заблокирован: он больше не может писать этому человеку.
sandbox-unblocked-now = Бот разблокирован.
sandbox-no-file = Такого файла на экране нет. Номера стоят рядом с файлами.
sandbox-saved = Сохранено: { $path }
sandbox-clock-now = Сейчас { $moment }
sandbox-clock-unread = Непонятно, какое это время. Примеры: +1ч, +1д, завтра 9:00, пн, 16.02, 2026-02-16 09:00
sandbox-clock-back = Часы идут только вперёд.

## Слова, которые понимают часы: через пробел — одно и то же, через запятую — по порядку

sandbox-clock-minute = м мин минуту минуты минут m min
sandbox-clock-hour = ч час часа часов h
sandbox-clock-day = д день дня дней d
sandbox-clock-days-ahead = сегодня, завтра, послезавтра
sandbox-clock-weekdays = пн понедельник, вт вторник, ср среда, чт четверг, пт пятница, сб суббота, вс воскресенье
