# Встречи: карточка записи, назначение, подтверждение и письма о них.

menu-log = Записать встречу
menu-appoint = Назначить встречу
command-log = Записать встречу
word-log = встреча, записать встречу, записать
word-appoint = назначить встречу, назначить

meeting-card = <b>Запись встречи</b>
meeting-card-correcting = <b>Исправление записи</b>
meeting-line-main =
    С кем: { $who }
    Когда: { $day }, { $minutes }
    Как: { $format }, { $kind }
meeting-line-items = По плану: { $items }
meeting-items-more = { $shown }; и ещё { $rest }
meeting-line-absent = Не было: { $absent }
meeting-line-task = Следующее задание: { $task }
meeting-line-task-due = Следующее задание (срок: { $task_due }): { $task }
meeting-line-note = Заметка: <i>{ $note }</i>
meeting-line-voice = Голосовая заметка приложена.
meeting-line-open = Заметку увидит и куратор.
meeting-line-objection = Возражение: <i>{ $objection }</i>
meeting-again = { $day } уже есть запись: { $minutes }. Эта будет ещё одной.
meeting-card-hint =
    {""}
    Заметку пришлите текстом или голосом. День и длительность тоже можно написать: «25.12», «50 минут».
meeting-saved = <b>Записано</b>
meeting-saved-waiting = Другую сторону попросим подтвердить через минуту.
meeting-saved-confirmed = Встреча подтверждена.
meeting-saved-hint =
    {""}
    Если есть что добавить, пришлите текст или голос: это будет заметка.
meeting-withdrawn = Запись отменена. Всё, что было в карточке, цело.
meeting-only-words = Заметка – это текст или голосовое сообщение.

meeting-ask-day = Когда была встреча? Выберите день или напишите: «вчера», «в пятницу», «25.12».
meeting-ask-minutes = Сколько минут? Выберите или напишите: «50», «полтора часа».
meeting-ask-format = Как прошла встреча?
meeting-ask-kind = Какая это была встреча?
meeting-ask-items = Какие пункты плана затронули? Отметьте нужные.
meeting-no-items = Открытых пунктов в плане нет.
meeting-ask-absent = Кто был на встрече? Уберите отметку у тех, кого не было.
meeting-ask-pair = С кем была встреча?
meeting-ask-task =
    Следующее задание: напишите одной строкой.
    { $task }
meeting-ask-task-due =
    К какому сроку? Выберите день или напишите.
    { $task }

button-meeting-record = Записать
button-meeting-save = Сохранить
button-meeting-other = Другое
button-meeting-other-day = Другая дата
button-meeting-items = Пункты плана
button-meeting-task = Задание
button-meeting-kind = Вид
button-meeting-absent = Кто был
button-meeting-pair = Другая пара
button-meeting-note-to-curator = Заметка: открыть куратору
button-meeting-note-to-pair = Заметка: только паре
button-meeting-correct = Исправить
button-meeting-withdraw = Отменить запись
button-meeting-open-card = Вернуть карточку
button-meeting-no-task = Без задания
button-meeting-no-term = Без срока
button-meeting-appoint = Назначить
button-meeting-call-off = Отменить встречу
button-meeting-change = Изменить
button-meeting-plan-another = Назначить другую
button-meeting-take-back = Вернуть как было
button-meeting-reschedule = Перенести
button-meeting-missed = Не состоялась
button-meeting-held = Состоялась
button-meeting-score = { $score }
button-meeting-was-not-so = Было не так

appointment-card = <b>Назначение встречи</b>
appointment-card-changing = <b>Изменение встречи</b>
appointment-lines =
    С кем: { $who }
    Когда: { $day } в { $time }
    Как: { $format }
appointment-place = Где: { $place }
appointment-day-off = Это нерабочий день. Назначить можно и на него.
appointment-quiet-hour = Это время до 8:00 или после 20:00. Назначить можно и на него.
appointment-lessons = В это время обычно идут уроки. Если у обоих окно, назначайте.
appointment-hint =
    {""}
    День, время, место или ссылку можно написать: «в пятницу в 15:30», «каб. 12».
appointment-ahead = Изменить: { $moment }
appointment-planned =
    <b>Назначено</b>
    { $day } в { $time }, { $format }
appointment-told = Другая сторона узнает через минуту. В день встречи придёт напоминание.
appointment-ask-day = На какой день? Выберите или напишите: «завтра», «в пятницу», «25.12».
appointment-ask-time = Во сколько? Выберите или напишите: «15:30», «в 15».
appointment-ask-call-off = Почему встреча отменяется? Выберите или напишите своими словами.
appointment-ask-reason = Почему встреча не состоялась? Выберите или напишите своими словами.
appointment-missed = Отмечено: не состоялась. Причина: { $reason }
appointment-gone = Встреча снята. Никому о ней не сообщали.
appointment-not-missed = Отметка «не состоялась» снята.

dispute-ask =
    { $who }: встреча { $day }, { $minutes }.
    Что было не так? Выберите или напишите одним предложением. Если всё было так, нажмите оценку.
dispute-never = Встречи не было
dispute-day = Встреча была в другой день
dispute-minutes = Длилась иначе
dispute-present = Были не все
dispute-done = Передадим через минуту. Если всё-таки было так, нажмите оценку.
dispute-confirmed = Спасибо, отмечено: { $score }. Встреча подтверждена.

meeting-told-planned = 🗓 Назначена встреча: { $at }, { $format }. { $who }
meeting-told-place = Где: { $place }
meeting-told-soon = 🗓 Встреча { $at }, { $format }. { $who }
meeting-told-was-it = Встреча состоялась? { $who }, { $at }
meeting-told-missed =
    Встреча не состоялась: { $who }, { $day }.
    Причина: { $reason }
meeting-told-confirm = Записана встреча: { $day }, { $minutes }, { $format }. { $who }
meeting-told-confirm-again = Ждёт подтверждения встреча: { $day }, { $minutes }, { $format }. { $who }
meeting-told-task = 🗓 Задание к встрече, срок { $day }: { $task }
meeting-told-score =
    {""}
    Как прошло? 1 – плохо, 5 – отлично. Оценка подтверждает встречу; её видно только в общих средних числах.
meeting-told-disputed =
    { $who } о встрече { $day } ({ $minutes }): «{ $words }»
    Запись можно исправить или отменить.
meeting-told-withdrawn = Запись отменена.
meeting-thanks = Спасибо, отмечено: { $score }. Встреча { $day } подтверждена.
