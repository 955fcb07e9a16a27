# Обращения: замена наставника, сложение обязанностей, продление, разговор, освобождение, поддержка.

menu-requests = Обращения
menu-petitions = { $count ->
    [one] Ждёт решения { $count } обращение
    [few] Ждут решения { $count } обращения
   *[many] Ждут решения { $count } обращений
 }
command-requests = Обращения: попросить и решить
word-requests = обращения, обращение
dropped-requests = Обращение не отправлено.

petitions-home = <b>Обращения</b>
petitions-waiting = { $count ->
    [one] Ждёт Вашего решения: { $count }.
    [few] Ждут Вашего решения: { $count }. Сверху самое давнее.
   *[many] Ждут Вашего решения: { $count }. Сверху самое давнее.
 }
petitions-none = Сейчас здесь пусто.
petitions-support-count = Обращений к психологу: { $count }. О чём они, знает только психолог.
petitions-ask = О чём попросить?
petitions-which-pair = О какой паре речь?
petitions-row-until = до { $day }
petitions-row-consent = ждёт согласия

petitions-offer-replace-mentor = Другой наставник
petitions-offer-mentor-resign = Сложить обязанности
petitions-offer-mediation = Разговор с куратором
petitions-offer-extend = Продлить срок
petitions-offer-correct = Изменить программу
petitions-offer-release = Освобождение
petitions-offer-support = Психолог
petitions-offer-employer-cancel = Отменить поручение

petitions-reason-replace-mentor =
    Почему нужен другой наставник? Нажмите или напишите своими словами.

    Наставник этого не увидит, пока нет решения.
petitions-reason-mentor-resign =
    Почему складываете обязанности? Нажмите или напишите своими словами.

    Отказать Вам не могут: через 3 рабочих дня обязанности закончатся сами.
petitions-reason-employer-cancel =
    Почему отменяется поручение? Нажмите или напишите своими словами.

    Наставника предупредим за 3 рабочих дня, потом пара закроется.
petitions-reason-mediation =
    О чём поговорить? Нажмите или напишите своими словами.

    Прочтёт только куратор. Другая сторона узнает лишь, что куратор поговорит с обоими.
petitions-reason-support =
    С чем нужна поддержка? Нажмите или напишите своими словами.

    Отправляя, Вы соглашаетесь, что это прочтёт психолог. Куратор увидит только число обращений.

petitions-ask-term = Сейчас программа идёт до { $end }. До какого дня продлить? Выберите или напишите дату.
petitions-long-term = Со сроком до { $end } программа займёт больше года. Так и предложить?
petitions-ask-change = Что изменить в программе? Другая сторона должна согласиться, потом решит куратор.
petitions-ask-form = Какая форма подойдёт?
petitions-ask-kinds = Какие виды наставничества? Можно отметить несколько.
petitions-ask-plan = Что изменить в плане? Напишите одним сообщением.
petitions-change-plan = план
petitions-change-pause = приостановить работу пары
petitions-change-resume = продолжить работу пары
petitions-change-to-form = форма — { $form }
petitions-change-to-kinds = виды — { $kinds }
petitions-release =
    <b>Освобождение на мероприятие</b>
    День: { $day }
    Мероприятие: { $event }

    Куда идёте, напишите сообщением. Решает руководитель.
petitions-release-day = { $day_button }: другой день
petitions-release-no-event = пока не указано
petitions-ask-day = На какой день? Выберите или напишите, например «в пятницу».

petitions-sent = Отправлено: <b>{ $kind }</b>
petitions-sent-replace-mentor = Куратор узнает через 10 минут. Наставник ничего не увидит, пока нет решения.
petitions-sent-mentor-resign = Куратор узнает через 10 минут. Обязанности закончатся сами: последний день { $day }.
petitions-sent-employer-cancel = Наставник узнает через минуту. Поручение действует до { $day } включительно.
petitions-sent-mediation = Куратор узнает через 10 минут и поговорит с обеими сторонами.
petitions-sent-extend = Другую сторону спросим через минуту. После её согласия решит куратор.
petitions-sent-correct = Другую сторону спросим через минуту. После её согласия решит куратор.
petitions-sent-release = Руководитель узнает через 10 минут.
petitions-sent-support = Психолог узнает через 10 минут. Больше никто этого не прочтёт.
petitions-say-more = Подробности можно дописать сообщением.
petitions-unseen = Наставник этого не видит.

petitions-card = <b>{ $kind }</b>
petitions-card-pair = Пара: { $mentor } — { $mentees }
petitions-card-author = От кого: { $name }, { $day }
petitions-card-reason = Причина: { $reason }
petitions-card-end = Новый срок: до { $end } (сейчас до { $now })
petitions-line-end = Новый срок: до { $end }
petitions-card-change = Что изменить: { $what }
petitions-card-day = Когда: { $day }, { $hours }
petitions-card-words = <i>{ $words }</i>
petitions-card-last-day = Последний день: { $day }
petitions-card-substitute = Заменит: { $words }
petitions-card-question = Вопрос: <i>{ $words }</i>
petitions-card-reply = Ответ: <i>{ $words }</i>
petitions-card-open = Состояние: { $status }. Ответить до: { $by }
petitions-card-status = Состояние: { $status }
petitions-card-decided =
    Состояние: { $status }
    Почему: { $motive }
petitions-card-waits-consent = Ждём согласия другой стороны.
petitions-card-not-agreed = Другая сторона не согласилась.
petitions-ask-motive = Почему отклонено? Автор прочтёт Ваш ответ. Нажмите или напишите своими словами.
petitions-ask-substitute = Кто заменит? Напишите имя или нажмите кнопку.
petitions-ask-question = Что спросить у автора? Напишите одним сообщением.
petitions-ask-reply =
    Вас спрашивают:
    <i>{ $words }</i>
    Напишите ответ одним сообщением.
petitions-line-motive = Почему: { $words }

petitions-told-filed =
    Новое обращение: <b>{ $kind }</b>
    { $name }. Пара: { $mentor } — { $mentees }.
petitions-told-waits =
    Двое суток без ответа: <b>{ $kind }</b>
    { $name }. Пара: { $mentor } — { $mentees }.
petitions-told-settled =
    { $kind }. Пара: { $mentor } — { $mentees }.
    Решено: { $status }. Кто решил: { $by }.
petitions-told-withdrawn = Обращение отозвано: { $kind }. { $name }. Пара: { $mentor } — { $mentees }.
petitions-told-notice-over =
    Срок предупреждения прошёл, пара закрыта: { $mentor } — { $mentees }.
    { $kind }: { $name }.
petitions-told-taken = Ваше обращение взяли в работу: { $kind }. О решении напишем.
petitions-told-declined = Ваше обращение отклонено: { $kind }. Пара: { $mentor } — { $mentees }.
petitions-told-not-agreed = Другая сторона не согласилась: { $kind }. Пара: { $mentor } — { $mentees }. Всё остаётся как было.
petitions-told-question =
    Вопрос к Вашему обращению ({ $kind }):
    <i>{ $words }</i>
petitions-told-reply =
    { $name } отвечает на Ваш вопрос ({ $kind }):
    <i>{ $words }</i>
petitions-told-talk = Куратор хочет поговорить с обеими сторонами о том, как идёт работа пары. Готовиться не нужно.
petitions-told-replaced =
    Принято решение: у наставляемого будет другой наставник. О ком речь: { $mentees }.
    Пара завершится, когда начнёт работу новая. Спасибо за вложенные силы.
petitions-told-cancelled =
    Работодатель отменяет поручение о наставничестве. О ком речь: { $mentees }.
petitions-asked-consent =
    { $name } предлагает изменить программу. Вы согласны?
petitions-granted-replace-mentor = Другой наставник согласован: куратор подбирает. Цель и открытые пункты плана перейдут в новую пару.
petitions-granted-mentor-resign = Обязанности наставника сложены. Спасибо за вложенные силы.
petitions-granted-employer-cancel = Поручение отменено.
petitions-granted-mediation = Куратор поговорит с обеими сторонами.
petitions-granted-extend = Срок программы продлён.
petitions-granted-correct = Изменение программы утверждено.
petitions-granted-release = Освобождение согласовано.
petitions-granted-support = Психолог готов поддержать и свяжется с Вами.
petitions-pushed-taken = Взято в работу. Автор узнает через минуту.
petitions-pushed-agreed = Вы согласились. Теперь решит куратор.
petitions-pushed-agreed-waits = Вы согласились. Ждём остальных.
petitions-pushed-refused = Вы не согласились. Всё остаётся как было.

button-three-months-more = + 3 месяца
button-half-year-more = + полгода
button-other-date = Другая дата
button-petition-longer = Да, больше года
button-change-plan = План
button-change-kinds = Виды
button-change-form = Форма
button-change-pause = Приостановить
button-change-resume = Продолжить работу
button-petition-propose = Предложить
button-petition-wordless = Без подробностей
button-petition-send = Отправить
button-petition-withdraw = Отозвать
button-petition-reply = Ответить
button-petition-open = Открыть
button-petition-take = Взять в работу
button-petition-decline = Отклонить
button-petition-ask = Спросить автора
button-petition-follow = Подобрать наставника
button-petition-no-substitute = Без замены
button-petition-grant-replace-mentor = Согласовать замену
button-petition-grant-mentor-resign = Освободить сейчас
button-petition-grant-mediation = Поговорю с обоими
button-petition-grant-extend = Продлить
button-petition-grant-correct = Утвердить
button-petition-grant-release = Освободить
button-petition-grant-support = Поддержу
button-disagree = Не согласен(на)
button-other-mentor = Другой наставник
button-pair-requests = Обращения

pairs-continues = Продолжает работу, начатую { $day }.
button-previous-pair = Прежняя пара

error-petition-open = Такое обращение уже отправлено и ждёт решения. Оно в «Обращениях».
error-nobody-decides = Решить пока некому: куратор стоит в этой паре, а руководителя в «Паре» нет. Обратитесь к руководителю лично.
error-never-declined = В этом не отказывают: по закону обязанности закончатся сами. Можно только отпустить раньше.
error-no-psychologist = Психолога в «Паре» пока нет. Куратор может его пригласить.
error-nothing-asked = Вопроса, который ждёт ответа, нет.
error-end-not-later = Программа и так идёт до { $end }. Выберите день позже.
error-too-long-term = Больше трёх лет программа не длится. Выберите день раньше.
