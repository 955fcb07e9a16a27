# То, о чём «Пара» говорит первой по часам: сроки плана, тишина, черновики; и «Отложить».

reminders-late = Это сообщение опоздало.
reminders-below =
    {""}
    { $words }
reminders-place = <i>{ $place }</i>
reminders-place-chosen = Теперь выбрана организация «{ $place }». Другая — в /settings.

reminders-item-ahead = 🗓 Срок { $day }: { $title }
reminders-item-over = { $days ->
    [one] 🗓 Срок был { $day }, прошёл { $days } день: { $title }
    [few] 🗓 Срок был { $day }, прошло { $days } дня: { $title }
   *[many] 🗓 Срок был { $day }, прошло { $days } дней: { $title }
 }
reminders-item-with = Вместе с Вами: { $names }
reminders-items = { $count ->
    [one] 🗓 По плану ждёт { $count } пункт
    [few] 🗓 По плану ждут { $count } пункта
   *[many] 🗓 По плану ждут { $count } пунктов
 }
reminders-line-ahead = { $number }. { $title }: срок { $day }
reminders-line-over = { $days ->
    [one] { $number }. { $title }: срок был { $day }, прошёл { $days } день
    [few] { $number }. { $title }: срок был { $day }, прошло { $days } дня
   *[many] { $number }. { $title }: срок был { $day }, прошло { $days } дней
 }
reminders-line-done = Сделано: { $title }
reminders-more = { $count ->
    [one] И ещё { $count } пункт: он есть в плане.
    [few] И ещё { $count } пункта: они есть в плане.
   *[many] И ещё { $count } пунктов: они есть в плане.
 }

reminders-silence-pair = { $days ->
    [one] В паре нет записей о встречах { $days } день: { $names }. Если встреча была, её можно записать сейчас.
    [few] В паре нет записей о встречах { $days } дня: { $names }. Если встреча была, её можно записать сейчас.
   *[many] В паре нет записей о встречах { $days } дней: { $names }. Если встреча была, её можно записать сейчас.
 }
reminders-silence-curator = { $days ->
    [one] { $mentor } и { $mentees }: { $days } день без встреч. Пара уже получила напоминания.
    [few] { $mentor } и { $mentees }: { $days } дня без встреч. Пара уже получила напоминания.
   *[many] { $mentor } и { $mentees }: { $days } дней без встреч. Пара уже получила напоминания.
 }

reminders-joined = { $name }: приглашение принято.
reminders-unreachable = { $name }: «Пара» больше не может писать этому человеку. Похоже, бот заблокирован в Telegram. Когда его разблокируют, сообщения пойдут снова.

reminders-draft-waits = У Вас незаконченная запись: { $day }. Продолжить или удалить?
reminders-draft-dropped = Незаконченная запись ({ $day }) пролежала месяц и удалена.
reminders-draft-gone = Незаконченной записи уже нет.
reminders-draft-deleted = Незаконченная запись удалена.

reminders-put-off = Напоминание отложено: { $until }
reminders-nothing-left = Здесь всё уже сделано.
reminders-type-day = Выберите день или напишите его: «15.12», «в пятницу», «через неделю».

button-item-done = Сделано
button-item-open = Открыть
button-item-done-of = Сделано: { $title }
button-item-undo-of = Вернуть: { $title }
button-snooze-tomorrow = Завтра в 8:00
button-snooze-day = В 8:00, { $day }
button-snooze-other = Отложить
button-snooze-three = Через 3 дня
button-snooze-monday = В понедельник
button-snooze-date = Другая дата
button-snooze-undo = Вернуть
button-snooze-back = Не откладывать
button-silence-log = Записать встречу
button-silence-log-of = Записать: { $name }
button-silence-plan = Назначить встречу
button-silence-open = Открыть пару
button-silence-open-of = Открыть: { $name }
button-draft-continue = Продолжить
button-draft-delete = Удалить
button-digest-open = Подробнее
button-digest-nudge = Напомнить всем
button-digest-export = Выгрузить
