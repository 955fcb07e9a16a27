# Встречи всех видов: подробности записи, серия, приглашённый коллега, разовая встреча.

menu-speed = Разовая встреча
word-speed = разовая встреча, разовые встречи
word-questions = вопросы
menu-questions-waiting = Вопросы ({ $questions })

button-details = Подробнее
button-details-topic = Тема
button-details-result = Итог
button-details-tool = Инструмент
button-details-link = Ссылка на видео
button-details-mentor-gain = Чему научился наставник
button-details-observation = Наблюдение
button-details-work-form = Форма работы
button-details-drop = Убрать
details-head = <b>Подробности встречи</b>
details-nothing = Пока ничего не добавлено.
details-hint =
    {""}
    Всё по желанию. Тему можно сразу написать сообщением.
details-topic = Тема: { $topic }
details-result = Итог: { $result }
details-tool = Инструмент: { $tool }
details-work-form = Форма работы: { $form }
details-mentor-gain = Чему научился наставник: { $gain }
details-link = Видео: { $link }
details-moods = Настроение: { $moods }
details-mood = { $face } { $name }
details-observation = Наблюдение занятия:
details-observed = { $count ->
    [one] Наблюдение занятия: отмечена { $count } строка
    [few] Наблюдение занятия: отмечены { $count } строки
   *[many] Наблюдение занятия: отмечено { $count } строк
}
details-scheme-line = { $number }. { $line }: <b>{ $mark }</b>
details-conclusion = Вывод: { $conclusion }
details-now = Сейчас: { $now }
details-ask-topic = О чём была встреча? Одной строкой.
details-ask-result = Какой итог? Одной-двумя фразами.
details-ask-mentor-gain = Чему научился на этой встрече наставник? Видит только пара, пока заметка не открыта куратору.
details-ask-link = Пришлите ссылку на видео занятия: https://… Сам файл не нужен: записи с детьми здесь не хранятся.
details-ask-work-form = В какой форме прошла встреча? Выберите или напишите своими словами.
details-ask-tool = Каким инструментом пользовался наставник? Ещё одно нажатие снимает отметку.
details-ask-observation = <b>Наблюдение занятия.</b> Отметьте строки, которые видели. Вывод напишите одной фразой.
details-mark-yes = { $number } да
details-mark-partly = { $number } частично
details-mark-no = { $number } нет
details-only-words = Здесь нужны слова или ссылка. Файлы не хранятся.
label-mark-yes = да
label-mark-partly = частично
label-mark-no = нет

mood-face-good = 🙂
mood-face-fine = 😐
mood-face-bad = 🙁
mood-kept = Отмечено: { $face }. Видно только паре.
button-mood-good = 🙂
button-mood-fine = 😐
button-mood-bad = 🙁

meeting-line-present = Были: { $names }
meeting-line-to-discuss = Обсудить: <i>{ $words }</i>
pairs-attendance = { $name }: { $came } из { $held }

button-series = Серия
button-series-whole = Вся серия
button-series-plan = Назначить серию
button-series-first = Первый день
button-series-open = Открыть серию
button-series-call-off = Отменить остальные
button-series-restore = Вернуть серию
series-card = <b>Серия встреч</b>
series-lines =
    С кем: { $who }
    { $rhythm }, в { $time }
    Как: { $format }
series-rhythm = { $every }, { $times }
series-every = { $count ->
    [1] Каждый день
    [7] Раз в неделю
    [14] Раз в 2 недели
    [21] Раз в 3 недели
    [28] Раз в 4 недели
    [one] Раз в { $count } день
    [few] Раз в { $count } дня
   *[many] Раз в { $count } дней
}
series-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}
series-days = Дни: { $days }
series-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
}
series-short = Больше не помещается: программа пары действует по { $end }.
series-none = До конца программы ({ $end }) серия не помещается. Выберите первый день раньше или встречи чаще.
series-line-purpose = Цель между встречами: { $purpose }
series-hint =
    {""}
    Выходные и праздники пропускаются. День и время можно написать, другие слова станут целью между встречами.
series-ask-every = Через сколько дней встречаться? Выберите или напишите число.
series-ask-times = Сколько встреч? Выберите или напишите число.
series-planned = { $count ->
    [one] <b>Впереди { $count } встреча.</b> С кем: { $who }
    [few] <b>Впереди { $count } встречи.</b> С кем: { $who }
   *[many] <b>Впереди { $count } встреч.</b> С кем: { $who }
}
series-over = Встреч этой серии впереди нет.
series-told = Другая сторона узнает обо всех сразу через минуту. О каждой встрече напомним в её день.
series-gone = Встречи серии, которые были впереди, сняты. Другая сторона узнает через минуту.
series-told-planned = { $count ->
    [one] 🗓 Назначена { $count } встреча, { $format }. { $who }
    [few] 🗓 Назначены { $count } встречи, { $format }. { $who }
   *[many] 🗓 Назначено { $count } встреч, { $format }. { $who }
}
series-told-day = – { $at }
series-told-off = Встречи серии, которые были впереди, отменены. { $who }

button-guest-invite = Пригласить коллегу
button-guest-take-back = Отозвать: { $name }
button-guest-yes = Приду
button-guest-no = Не смогу
button-guest-yes-after-all = Всё-таки приду
guest-board = <b>Коллега на встрече</b>, { $moment }
guest-line = { $name }: { $answer }
guest-hint = Приглашение уйдёт через минуту. Место и время коллега увидит, когда согласится.
guest-ask = Кого пригласить? Выберите или напишите первые буквы имени.
guest-agreed = Вы придёте на встречу: { $at }, { $format }.
guest-declined = Передадим, что прийти не получится. Причину спрашивать не будут.
guest-told-asked =
    { $name } приглашает Вас на встречу с наставляемым: { $day }.
    Согласны? Место и время придут после согласия.
guest-told-yes = { $name } придёт на встречу { $at }.
guest-told-no = { $name } не сможет прийти на встречу { $at }.
guest-told-soon = 🗓 Вас ждут на встрече: { $at }, { $format }.
guest-told-moved = Встреча, на которую Вы приглашены, перенесена: { $at }, { $format }.
guest-told-off = Встреча { $at }, на которую Вас приглашали, отменена.
label-guest-answer-invited = ждём ответа
label-guest-answer-agreed = придёт
label-guest-answer-declined = не сможет
people-none = Никого не нашлось. Напишите другие буквы.

button-speed-new = Записать разовую встречу
button-speed-people = С кем
button-speed-every = Все по организации
button-speed-open = Открыть запись
button-speed-yes = Да, было
button-speed-no = Не было
speed-mine = <b>Разовые встречи</b> без программы: разговор с коллегой, который хочется сохранить.
speed-every = { $count ->
    [one] <b>Разовые встречи</b> с начала учебного года: { $count } запись, подтверждено { $confirmed }, всего { $minutes }. В показатели пар не входят.
    [few] <b>Разовые встречи</b> с начала учебного года: { $count } записи, подтверждено { $confirmed }, всего { $minutes }. В показатели пар не входят.
   *[many] <b>Разовые встречи</b> с начала учебного года: { $count } записей, подтверждено { $confirmed }, всего { $minutes }. В показатели пар не входят.
}
speed-button = { $day } · { $who }
speed-record =
    <b>Разовая встреча</b>
    { $day }, { $duration }. Записано: { $name }
speed-person = { $name }: { $answer }
speed-saved = Коллег попросим подтвердить через минуту.
speed-card = <b>Разовая встреча</b>
speed-with = С кем: { $who }
speed-with-nobody = С кем: выберите коллегу
speed-lines = Когда: { $day }, { $duration }
speed-hint =
    {""}
    Тему, день и длительность можно написать.
speed-ask-people = С кем была встреча? Выберите или напишите первые буквы имени.
speed-told-met = { $name } отмечает разовую встречу с Вами: { $day }, { $minutes }. Так и было?
speed-thanks = Спасибо, отмечено: встреча { $day } была.
speed-denied = Отмечено: встречи { $day } не было. Можно передумать.
speed-told-denied = { $name } отвечает, что встречи { $day } не было. Запись можно отменить.
label-speed-answer-waiting = ждём ответа
label-speed-answer-confirmed = подтверждено
label-speed-answer-denied = отвечает, что встречи не было

help-told-waits =
    Вопрос ещё ждёт Вашего ответа. { $name }:
    <i>{ $words }</i>
help-questions = { $count ->
    [0] Вопросов без ответа нет.
    [one] Ждёт ответа { $count } вопрос. Откройте его, чтобы ответить.
    [few] Ждут ответа { $count } вопроса. Откройте любой, чтобы ответить.
   *[many] Ждут ответа { $count } вопросов. Откройте любой, чтобы ответить.
}
help-later-kept = Передадим: обсудим при встрече. Вопрос появится на карточке следующей встречи.
help-usual = Вопросы наставнику: ответ обычно приходит за { $wait } рабочего времени

error-not-a-link = Это не похоже на ссылку. Пришлите адрес целиком: https://…
error-series-too-short = До конца программы ({ $end }) помещается меньше двух встреч. Выберите первый день раньше или встречи чаще.
error-number-outside = Напишите число от { $least } до { $most }.
error-guest-of-own = Этот коллега и так участвует во встрече.
error-too-many-guests = Можно пригласить не больше { $most } человек.
error-nobody-met = Выберите, с кем была встреча.

dropped-meetingmore = Подробности не добавлены.
dropped-meetingseries = Серия не назначена.
dropped-meetingguests = Приглашение не отправлено.
dropped-speed = Разовая встреча не записана.

button-silence-pause = Пауза
