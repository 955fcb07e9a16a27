# План пары: список, карточка пункта, предложения и письма о них.

plan-names = { $mentor } — { $mentees }
plan-head = 📋 <b>План</b>: { $names }
plan-goal = Цель: { $goal }
plan-no-goal = Цель пока не записана.
plan-progress = Выполнено { $done } из { $all }.
plan-empty = Пунктов пока нет. Добавьте свой или возьмите готовый план.
plan-paused = Пара приостановлена: план ждёт.
plan-no-pair = Плана пока нет: он появится, когда пара начнёт действовать.
plan-notice = <i>{ $words }</i>
plan-choose-pair = Чей план открыть?

plan-mark-done = 🟢
plan-mark-soon = 🟡
plan-mark-late = 🔴
plan-mark-planned = ⚪
plan-mark-proposed = ▫️
plan-mark-cancelled = ✖️
plan-line = { $mark } { $number }. { $title } — { $when }
plan-when-due = до { $day }
plan-when-late = срок вышел: { $day }
plan-when-proposed = предложено, срок: { $day }
plan-when-done = выполнено { $day }, ждёт подтверждения
plan-when-verified = выполнено { $day }, подтверждено

plan-the-mentee = наставляемый
plan-all-mentees = все наставляемые
plan-card =
    { $mark } <b>{ $number }. { $title }</b>
    { $when }

    Направление: { $direction }
    Форма работы: { $form }
    Отвечает: { $responsible }
plan-moved =
    { $count ->
        [one] Срок переносился { $count } раз, причина: { $reason }
        [few] Срок переносился { $count } раза, последняя причина: { $reason }
       *[many] Срок переносился { $count } раз, последняя причина: { $reason }
    }
plan-cancelled = Снято с плана: { $reason }

plan-draft =
    <b>{ $title }</b>

    Направление: { $direction }
    Форма работы: { $form }
    Срок: { $due }
    Отвечает: { $responsible }
plan-no-title = Что сделать: пока не указано
plan-draft-hint = Название пункта можно прислать сообщением. Пункт войдёт в план, когда его примет вторая сторона.
plan-ask-title = Что нужно сделать? Напишите своими словами или выберите.
plan-ask-direction = К какому направлению относится пункт?
plan-ask-form = Какой будет форма работы?
plan-ask-due = К какому дню? Выберите или напишите, например «25.05» или «через две недели».
plan-ask-responsible = Кто отвечает за пункт?

plan-choose-template = Готовые планы. Перед отправкой план можно посмотреть, потом изменить любой пункт.
plan-template =
    Пункты и сроки:

    { $lines }

    Вторая сторона получит их одним сообщением.
plan-template-line = • { $title } — { $day }

plan-ask-goal =
    { $now }

    Напишите цель одним сообщением: чего пара хочет достичь к концу срока. Вторая сторона её увидит.
plan-goal-written = Цель записана.
plan-finished = Отмечено: «{ $title }».
plan-accepted =
    { $count ->
        [one] Принят { $count } пункт.
        [few] Принято { $count } пункта.
       *[many] Принято { $count } пунктов.
    }
plan-proposed =
    { $count ->
        [one] Предложен { $count } пункт. Вторая сторона узнает через минуту.
        [few] Предложено { $count } пункта. Вторая сторона узнает через минуту.
       *[many] Предложено { $count } пунктов. Вторая сторона узнает через минуту.
    }
plan-ask-move = На какой день перенести? Выберите или напишите.
plan-ask-move-reason = Почему переносим? Выберите или напишите своими словами.
plan-ask-cancel-reason = Почему снимаем с плана? Выберите или напишите своими словами.
plan-ask-return = Что стоит доработать? Напишите одним сообщением.
plan-return-plainly = нужно доработать
plan-moved-to = Новый срок: { $day }.
plan-dropped = Снято с плана.
plan-returned = Возвращено в работу.

plan-told-proposed =
    { $count ->
        [one] Вам предлагают { $count } пункт плана.
        [few] Вам предлагают { $count } пункта плана.
       *[many] Вам предлагают { $count } пунктов плана.
    }
    От кого: { $who }
    Пара: { $pair }
plan-told-line = • { $title } — { $due }
plan-told-more =
    { $count ->
        [one] и ещё { $count } пункт
        [few] и ещё { $count } пункта
       *[many] и ещё { $count } пунктов
    }
plan-told-goal = 📋 Записана цель плана: { $goal }
plan-told-done =
    Пункт плана выполнен: «{ $title }». Отметка: { $name }.
    Подтвердите, если согласны.
plan-told-returned =
    Пункт вернули в работу: «{ $title }».
    Пояснение: { $words }
plan-told-moved =
    Срок пункта «{ $title }» перенесён, теперь: { $due }.
    Причина: { $reason }
plan-told-cancelled =
    Пункт «{ $title }» снят с плана.
    Причина: { $reason }
plan-pushed-accepted =
    { $count ->
        [one] Принят { $count } пункт плана. Напомним о сроке.
        [few] Принято { $count } пункта плана. Напомним о сроках.
       *[many] Принято { $count } пунктов плана. Напомним о сроках.
    }
plan-pushed-done = ✅ Отмечено: «{ $title }».
plan-pushed-verified = ✅ Подтверждено: «{ $title }».

button-done-mark = ✅
button-done = Сделано
button-accept = Принять
button-accept-all = Принять все
button-add-item = Добавить пункт
button-template = Готовый план
button-goal = Цель
button-other-pair = Другая пара
button-propose = Предложить
button-propose-all = Предложить все
button-item-title = Что сделать
button-item-due = Срок
button-item-direction = Направление
button-item-form = Форма работы
button-item-responsible = Кто отвечает
button-verify = Подтвердить
button-return = Вернуть
button-return-plainly = Без пояснения
button-unverify = Отменить подтверждение
button-move = Перенести
button-edit = Изменить
button-drop = Снять
button-open-plan = Открыть план
button-open-item = Открыть пункт
