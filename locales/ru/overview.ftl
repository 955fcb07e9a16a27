# Сводка куратора, пары по сигналам, «Напомнить всем», дайджест недели.
# Сигналы — вопросы, а не приговоры.

overview-none = 📋 На { $day } действующих пар ещё нет.
overview-head = { $active ->
    [one] 📋 На { $day } действует { $active } пара, закрыто: { $closed }
    [few] 📋 На { $day } действуют { $active } пары, закрыто: { $closed }
   *[many] 📋 На { $day } действуют { $active } пар, закрыто: { $closed }
 }
overview-head-paused = { $active ->
    [one] 📋 На { $day } действует { $active } пара, на паузе: { $paused }, закрыто: { $closed }
    [few] 📋 На { $day } действуют { $active } пары, на паузе: { $paused }, закрыто: { $closed }
   *[many] 📋 На { $day } действуют { $active } пар, на паузе: { $paused }, закрыто: { $closed }
 }
overview-lights = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
overview-plan = План: { $done } из { $items } выполнено ({ $percent } %), просрочено { $overdue }
overview-meetings = Встречи за учебный год: { $count } ({ $minutes } мин)
overview-met = { $met ->
    [0] С { $since } не встречалась ни одна пара из { $active }
    [one] С { $since } встречалась { $met } пара из { $active }
    [few] С { $since } встречались { $met } пары из { $active }
   *[many] С { $since } встречались { $met } пар из { $active }
 }
overview-pulses = { $count ->
    [one] Оценка встреч за 4 недели: { $mean } из 5 (ответил { $count } человек)
    [few] Оценка встреч за 4 недели: { $mean } из 5 (ответили { $count } человека)
   *[many] Оценка встреч за 4 недели: { $mean } из 5 (ответили { $count } человек)
 }
overview-check = Проверьте, как дела в парах:
overview-concern = { $light } { $pair }: { $reasons }
overview-more = { $count ->
    [one] И ещё { $count } пара с сигналами.
    [few] И ещё { $count } пары с сигналами.
   *[many] И ещё { $count } пар с сигналами.
 }
overview-nearest = { $count ->
    [one] Ближайший срок: { $day }, { $count } пункт плана
    [few] Ближайший срок: { $day }, { $count } пункта плана
   *[many] Ближайший срок: { $day }, { $count } пунктов плана
 }

overview-light-green = 🟢
overview-light-yellow = 🟡
overview-light-red = 🔴

overview-reason-pause = { $days ->
    [one] { $days } день без встречи
    [few] { $days } дня без встречи
   *[many] { $days } дней без встречи
 }
overview-reason-never-met = { $days ->
    [one] { $days } день ни одной встречи
    [few] { $days } дня ни одной встречи
   *[many] { $days } дней ни одной встречи
 }
overview-reasons = { $one }; { $more }
overview-reason-overdue = { $count ->
    [1] просрочен 1 пункт: на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
     }
    [one] просрочен { $count } пункт, дольше всех на { $days } дн.
    [few] просрочены { $count } пункта, дольше всех на { $days } дн.
   *[many] просрочены { $count } пунктов, дольше всех на { $days } дн.
 }
overview-reason-overdue-two = просрочены 2 пункта: на { $first } и { $second ->
    [one] { $second } день
    [few] { $second } дня
   *[many] { $second } дней
 }
overview-reason-straight-line-mentor = в анкете наставника во всех шкалах { $value }
overview-reason-straight-line-mentee = в анкете наставляемого во всех шкалах { $value }
overview-reason-overload-pairs = { $count ->
    [one] у наставника { $count } действующая пара, а взято на себя { $most }
    [few] у наставника { $count } действующие пары, а взято на себя { $most }
   *[many] у наставника { $count } действующих пар, а взято на себя { $most }
 }
overview-reason-overload-hours = { $spent ->
    [one] у наставника { $spent } час встреч за { $days } дн., а названо { $hours } в месяц
    [few] у наставника { $spent } часа встреч за { $days } дн., а названо { $hours } в месяц
   *[many] у наставника { $spent } часов встреч за { $days } дн., а названо { $hours } в месяц
 }
overview-reason-overload-group = { $count ->
    [one] в группе { $count } наставляемый
    [few] в группе { $count } наставляемых
   *[many] в группе { $count } наставляемых
 }
overview-reason-missing-order = нет номера приказа
overview-reason-missing-mentor-consent = нет письменного согласия наставника
overview-reason-missing-data-consent = отозвано согласие на обработку данных
overview-reason-missing-papers = { $count ->
    [one] не хватает { $count } документа
    [few] не хватает { $count } документов
   *[many] не хватает { $count } документов
 }
overview-reason-same-notes = одинаковые записи о встречах: { $count }
overview-reason-same-notes-day = одинаковые записи о встречах { $day }: { $count }
overview-reason-bulk-meetings = { $day } внесено задним числом встреч: { $count }
overview-reason-bulk-items = в последние дни закрыто пунктов: { $closed } из { $total }
overview-reason-one-sided = { $count ->
    [one] { $count } последняя встреча без подтверждения
    [few] { $count } последние встречи без подтверждения
   *[many] { $count } последних встреч без подтверждения
 }
overview-reason-open-petition = открыто обращение
overview-reason-unanswered-request = вопрос без ответа

overview-pairs = Пары: { $light } { $count }
overview-narrow-all = все
overview-ask-narrow = { $by ->
    [signal] Пары с каким сигналом показать?
    [form] Пары какой формы показать?
    [mentor] Пары какого наставника показать?
   *[format] Пары какого формата показать?
 }
overview-pairs-none = Таких пар сейчас нет.
overview-others = Пары, которые не работают: ждут ответа или приказа, приостановлены, закрыты.

overview-nudge-none = Напоминать не о чем: просроченных пунктов и долгих пауз нет, или сегодня уже напоминали.
overview-nudge-waits = { $people ->
    [one] Через минуту напоминание получит { $people } человек. Пары:
    [few] Через минуту напоминание получат { $people } человека. Пары:
   *[many] Через минуту напоминание получат { $people } человек. Пары:
 }
overview-nudge-pair = • { $pair }
overview-nudge-rest = { $count ->
    [one] и ещё { $count } пара
    [few] и ещё { $count } пары
   *[many] и ещё { $count } пар
 }
overview-nudge-sample = Что получит первый из них:
overview-nudge-quiet = В часы тишины и выходные сообщения ждут утра рабочего дня.
overview-nudge-cancelled = Напоминание отменено, никто ничего не получит.

overview-letter = Куратор напоминает о паре: { $pair }
overview-letter-item = • { $title }: срок был { $due }
overview-letter-more = { $count ->
    [one] И ещё { $count } пункт: он есть в плане.
    [few] И ещё { $count } пункта: они есть в плане.
   *[many] И ещё { $count } пунктов: они есть в плане.
 }
overview-letter-silence = { $days ->
    [one] Записей о встречах нет { $days } день. Если встреча была, её можно записать сейчас.
    [few] Записей о встречах нет { $days } дня. Если встреча была, её можно записать сейчас.
   *[many] Записей о встречах нет { $days } дней. Если встреча была, её можно записать сейчас.
 }

button-overview-signal = Сигнал: { $signal }
button-overview-form = Форма: { $form }
button-overview-mentor = Наставник: { $mentor }
button-overview-format = Формат: { $format }
button-overview-pairs = Пары по сигналам
button-overview-others = Остальные пары
button-overview-other = { $status }: { $pair }
button-overview-nudge = Напомнить всем
button-overview-nudge-these = Напомнить этим парам
button-overview-nudge-undo = Отменить
button-overview-pair = { $light } { $pair }
button-overview-light = { $mark }{ $light } { $count }
button-overview-item-done = Сделано: { $title }
button-overview-item-open = Открыть план
button-overview-log-of = Записать: { $name }

menu-status = Сводка
command-status = Сводка по всем парам
word-status = сводка, статус
