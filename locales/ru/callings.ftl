# События, рассылки и голосования.

label-circle-everybody = все участники
label-circle-mentors = наставники
label-circle-mentees = наставляемые
label-circle-parents = родители
label-circle-partners = партнёры

events-title = <b>События</b>
events-none = Событий пока нет.
events-name = { $when } { $title }
events-ask = Как называется событие? Например: «Семинар: рефлексия на уроке».
events-draft = <b>{ $title }</b>
    Вид: { $kind }
    Когда: { $when }
    Где: { $place }
    Кого зовём: { $audience }
    Зачесть наставникам: { $hours ->
        [0] без часов обучения
        [one] { $hours } час обучения
        [few] { $hours } часа обучения
       *[many] { $hours } часов обучения
     }
events-draft-hint = День, время и место можно просто написать.
events-reaches = { $count ->
    [one] Приглашение получит { $count } человек.
    [few] Приглашение получат { $count } человека.
   *[many] Приглашение получат { $count } человек.
 }
events-no-day = день не выбран
events-no-place = место не указано
events-ask-kind = Какое это событие?
events-ask-day = Какой день?
events-ask-time = Во сколько? Напишите время или выберите.
events-ask-place = Где? Кабинет, адрес или ссылка.
events-ask-audience = Кого зовём?
events-ask-hours = Сколько часов обучения зачесть наставникам, которые придут?
events-card = <b>{ $title }</b>
    { $kind }
    { $when }
events-card-place = { $place }
events-card-audience = Приглашены: { $audience }
events-card-hours = { $hours ->
    [one] Наставникам — { $hours } час обучения
    [few] Наставникам — { $hours } часа обучения
   *[many] Наставникам — { $hours } часов обучения
 }
events-card-count = { $going ->
    [one] Придёт { $going } человек
    [few] Придут { $going } человека
   *[many] Придут { $going } человек
 }
events-card-came = { $came ->
    [one] Участвовал { $came } человек
    [few] Участвовали { $came } человека
   *[many] Участвовали { $came } человек
 }
events-card-going = Вы придёте.
events-card-not-going = Вы не придёте.
events-card-cancelled = Отменено.
events-handout = <i>Текст для родителей и партнёров, можно переслать:</i>
    Приглашаем: { $title }. { $when }. { $place }
events-people = <b>{ $title }</b>
events-people-mark = Нажмите на имя, чтобы отметить участие.
events-people-none = Пока никто не ответил.
events-people-ahead = Отметить участие можно будет после начала.
events-person-came = ✓ { $name }
events-person-going = { $name }
events-person-not = не сможет · { $name }
events-told-called = 📅 { $kind }: { $title }
    { $when }. { $place }
events-told-you-come = Вы придёте. Напомним накануне и утром.
events-told-you-dont = Вы не придёте.
events-told-soon = 📅 Напоминание: { $title }
    { $when }. { $place }
events-told-cancelled = Отменено: { $title } ({ $when }).
fair-told = Конец года близко. В мае проводят Педагогическую ярмарку идей и проектов: пары показывают, что получилось. Позвать на неё?
fair-title = Педагогическая ярмарка идей и проектов
button-fair-call = Назначить ярмарку
button-event-new = Новое событие
button-event-call = Позвать
button-event-kind = Вид
button-event-day = День
button-event-time = Время
button-event-place = Место
button-event-audience = Кого
button-event-hours = Часы
button-event-come = Приду
button-event-dont = Не смогу
button-event-people = Кто идёт
button-event-cancel = Отменить событие
button-event-restore = Вернуть событие
label-event-kind-council = совещание
label-event-kind-seminar = семинар
label-event-kind-round-table = круглый стол
label-event-kind-forum = форум
label-event-kind-defence = защита программ
label-event-kind-final = финальное мероприятие
label-event-kind-other = другое событие

broadcast-title = <b>Рассылка</b>
broadcast-none = Вы ещё ничего не рассылали.
broadcast-name = { $when } · { $words }
broadcast-ask = Напишите текст, до 2000 знаков. Перед отправкой увидите, как он выглядит.
broadcast-ask-audience = Кому отправить?
broadcast-preview = <b>Так увидят:</b>

    { $words }

    Кому: { $audience }
broadcast-count = { $count ->
    [one] Получит { $count } человек
    [few] Получат { $count } человека
   *[many] Получат { $count } человек
 }
broadcast-not-joined = { $count ->
    [one] { $count } человек ещё не в «Паре», сообщение не придёт
    [few] { $count } человека ещё не в «Паре», сообщение им не придёт
   *[many] { $count } человек ещё не в «Паре», сообщение им не придёт
 }
broadcast-again = Сегодня рассылка уже была. Отправьте ещё одну, только если это правда нужно.
broadcast-card = { $words }

    Кому: { $audience }
    { $when }
broadcast-recalled = Отменено, никто не получил.
broadcast-reach = Получили: { $sent }. Ещё получат: { $waiting }.
broadcast-missed = Не получили: { $names }
broadcast-told = 📣 { $words }

    <i>{ $name }</i>
button-broadcast-new = Написать
button-broadcast-send = Отправить
button-broadcast-sure = Всё равно отправить
button-broadcast-recall = Отменить рассылку

votes-title = <b>Голосования</b>
votes-none = Голосований ещё не было.
votes-ask = Какой вопрос ставим на голосование?
votes-ask-options = Варианты ответа: от 2 до 6, каждый с новой строки или через точку с запятой.
votes-ask-audience = Кто голосует?
votes-card = <b>{ $question }</b>
    Голосуют: { $audience }, приглашено { $called }
votes-voices = { $count ->
    [one] Проголосовал { $count } человек
    [few] Проголосовали { $count } человека
   *[many] Проголосовали { $count } человек
 }
votes-option = • { $option }
votes-line = • { $option }: { $count }
votes-open-still = Итоги появятся, когда Вы закроете голосование, и только от 3 голосов.
votes-too-few = Голосов меньше трёх: итоги не показываются, чтобы никого не выдать.
votes-minutes = <b>Протокол</b>
    { $day } участники программы наставничества ({ $audience }) голосовали по вопросу «{ $question }». Приглашено: { $called }, проголосовало: { $voices }. Решение большинства: { $winner }.
votes-minutes-tie = <b>Протокол</b>
    { $day } участники программы наставничества ({ $audience }) голосовали по вопросу «{ $question }». Приглашено: { $called }, проголосовало: { $voices }. Голоса разделились поровну: { $winner }.
votes-told = 🗳 { $question }
    Голосование анонимное: хранится только число голосов, изменить ответ нельзя.
votes-told-counted = 🗳 { $question }
    Голос учтён. Кто что выбрал, не хранится.
votes-told-closed = 🗳 { $question }
    Голосование закрыто.
button-vote-new = Новое голосование
button-vote-for = { $option }
button-vote-close = Закрыть и показать итоги

error-nobody-hears = Среди выбранных пока никто не вошёл в «Пару». Ничего не отправлено.
error-announced-today = Сегодня рассылка уже была. Если нужна ещё одна, нажмите «Всё равно отправить».
error-too-late-to-recall = Минута прошла: сообщение уже уходит. Можно отправить уточнение.
error-event-over = Событие уже прошло или отменено.
error-event-ahead = Событие ещё не началось: участие отмечают после.
error-when-needed = Выберите день: без него приглашение не отправить.
error-options-needed = Нужно от { $least } до { $most } вариантов ответа.
error-ballot-closed = Голосование уже закрыто.
