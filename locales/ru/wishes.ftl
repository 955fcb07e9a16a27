# Настройки: как и когда «Пара» говорит с человеком.

wishes-title =
    <b>Настройки</b>
    Организация: { $organisation }
    Часовой пояс: { $zone }
    Часы тишины: { $quiet }
    Пауза: { $pause }
    Напоминания: { $reminders }
wishes-all = все
wishes-some = не все
wishes-no-quiet = нет, можно в любое время
wishes-no-pause = нет
wishes-until = до { $day }
wishes-zone =
    Часовой пояс: { $zone }.

    Выберите или напишите город.
wishes-quiet =
    Часы тишины: { $quiet }. В это время «Пара» первой не пишет.

    Выберите или напишите, например: 21:30–7:00.
wishes-pause =
    Пауза: { $pause }. Во время паузы напоминаний нет, записи можно делать как обычно.

    Выберите день или напишите, например: понедельник, 25.12.
wishes-reminders = О чём напоминать? Отмеченное приходит, остальное — нет.
wishes-organisation = В какой организации работать сейчас?
wishes-kind-items = Сроки плана
wishes-kind-meetings = Встречи
wishes-kind-confirm = Подтвердить встречу
wishes-kind-silence = Давно не было встреч
wishes-kind-surveys = Анкеты
wishes-tables = Сводка таблицей
wishes-kind-digest = Сводка недели

school-title =
    <b>Организация</b>
    Название: { $name }
    Часовой пояс: { $zone }
    Педагогов: { $teachers }
    Учебная неделя: { $week }
school-unknown = не указано
school-five-days = пять дней
school-six-days = шесть дней
school-ask-name =
    Сейчас: { $name }

    Напишите, как называется организация.
school-ask-zone =
    Часовой пояс организации: { $zone }. По нему приходят напоминания и назначаются встречи.

    Выберите или напишите город.
school-ask-teachers =
    Педагогов: { $teachers }. От этого числа считается охват наставничеством.

    Напишите число, например: 28.

button-wishes-zone = Часовой пояс
button-wishes-quiet = Часы тишины
button-wishes-pause = Пауза
button-wishes-reminders = Напоминания
button-wishes-privacy = Мои данные
button-wishes-organisation = Другая организация
button-wishes-never-quiet = Можно в любое время
button-wishes-week = Неделя
button-wishes-two-weeks = Две недели
button-wishes-no-pause = Закончить паузу
button-wishes-school = Организация
button-school-name = Название
button-school-zone = Часовой пояс
button-school-teachers = Число педагогов
button-school-six-days = Перейти на шесть дней
button-school-five-days = Перейти на пять дней
