# Дорожная карта: этапы, пункты, ресурсы, напоминания.

roadmap-board =
    <b>Дорожная карта · { $year }</b>
    Выполнено { $done } из { $all }{ $overdue ->
    [0] {""}
    [one] , просрочен { $overdue } пункт
    [few] , просрочены { $overdue } пункта
   *[many] , просрочено { $overdue } пунктов
 }
roadmap-stage-line = { $number }. { $title } · { $done }/{ $all }
roadmap-none =
    <b>Дорожная карта · { $year }</b>
    Её ещё нет. По профилю «{ $profile }» это { $stages ->
    [one] { $stages } этап
    [few] { $stages } этапа
   *[many] { $stages } этапов
 } и { $items ->
    [one] { $items } пункт
    [few] { $items } пункта
   *[many] { $items } пунктов
 }. Потом любой можно изменить, убрать или добавить свой.
roadmap-stage = <b>{ $number }. { $title }</b>
roadmap-line-planned = ○ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-in-work = ▸ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-done = ✓ { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-line-late = 🔴 { $code } { $title } — <i>{ $due } · { $holder }</i>
roadmap-item =
    <b>{ $code } { $title }</b>
    Этап: { $stage }
    Срок: { $due }
    Отвечает: { $holder }{ $who }
    Результат: { $expected }
    Ресурсы: { $resources }
    Состояние: { $status }
roadmap-no-due = день не назначен
roadmap-done-on = выполнено, { $day }
roadmap-late = { $status }, просрочено
roadmap-resource-there = { $name } — есть
roadmap-resource-needed = { $name } — нужны
roadmap-resource-unasked = { $name }
roadmap-lacking = <b>Чего не хватает</b>
roadmap-lack = { $code } { $title }: <b>{ $needs }</b>
roadmap-lacks-nothing = Всё, что отмечено как нужное, уже есть.
roadmap-mine = <b>Ваши пункты дорожной карты</b>
roadmap-mine-done = Всё, что за Вами закреплено, выполнено.
roadmap-mine-none = Сейчас за Вами ничего не закреплено.
roadmap-ask-title =
    Сейчас: { $title }

    Напишите, как назвать пункт.
roadmap-ask-expected =
    { $title }

    Какой результат ожидается? Например: «Приказ по школе».
roadmap-ask-new = Напишите новый пункт этапа одной строкой. Срок и ответственного можно выбрать потом.
roadmap-ask-due =
    { $title }

    К какому дню? Выберите или напишите: «15 октября», «в пятницу».
roadmap-ask-holder =
    { $title }

    Кто отвечает: роль или человек? Напоминание придёт всем, у кого эта роль.
roadmap-ask-resources =
    { $title }

    Что нужно? Нажатие меняет отметку: нужны, есть, без отметки.
roadmap-caption = Дорожная карта { $year }

roadmap-told = <b>Дорожная карта: сроки</b>
roadmap-told-done-all = Дорожная карта: на сегодня всё сделано.
roadmap-told-ahead = { $code } { $title } — до { $due }
roadmap-told-today = { $code } { $title } — <b>срок сегодня</b>
roadmap-told-late = { $code } { $title } — просрочено { $days ->
    [one] на { $days } день
    [few] на { $days } дня
   *[many] на { $days } дней
 }
roadmap-told-done = ✓ { $code } { $title }
roadmap-told-more = …и ещё { $count }

button-roadmap-create = Создать из профиля
button-roadmap-lacking = Чего не хватает
button-roadmap-file = Файл
button-roadmap-mine = Мои пункты
button-roadmap-add = Добавить пункт
button-roadmap-restore = Вернуть убранный пункт
button-roadmap-begin = В работу
button-roadmap-leave = Не начато
button-roadmap-done = Выполнено
button-roadmap-due = Срок
button-roadmap-no-due = Без срока
button-roadmap-holder = Ответственный
button-roadmap-resources = Ресурсы
button-roadmap-expected = Результат
button-roadmap-title = Изменить текст
button-roadmap-remove = Убрать
button-roadmap-told-done = Сделано
button-roadmap-told-done-of = Сделано: { $code } { $title }
button-roadmap-told-undo-of = Отменить: { $code }
button-roadmap-told-open = Открыть
button-roadmap-told-all = Открыть дорожную карту

label-roadmap-status-planned = запланировано
label-roadmap-status-in-work = в работе
label-roadmap-status-done = выполнено
label-resource-staff = кадровые
label-resource-methods = методические
label-resource-information = информационные
label-resource-technical = технические
label-resource-other = прочие

export-sheet-roadmap = Дорожная карта
export-roadmap-title = Дорожная карта, { $year } учебный год
export-roadmap-number = N
export-roadmap-content = Содержание деятельности/разделы
export-roadmap-due = Сроки
export-roadmap-who = Исполнители
export-roadmap-expected = Ожидаемые результаты
export-roadmap-status = Состояние

menu-roadmap = Дорожная карта
word-roadmap = дорожная карта
dropped-roadmap = Дорожная карта закрыта, сделанное сохранено.
error-roadmap-there = Дорожная карта уже создана. Откройте её ещё раз.
