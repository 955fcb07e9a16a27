# Сигналы пары для куратора, правила сигналов, предложение помощи паре.
# Сигнал — вопрос, а не приговор; паре цвет и причина не называются никогда.

menu-signalrules = Правила сигналов
word-signalrules = правила сигналов, сигналы

signals-head = { $light } <b>{ $pair }</b>
signals-no-light = ⚪
signals-not-active = Светофор есть только у действующей пары.
signals-none = Спрашивать не о чем.
signals-questions = Это вопросы, а не приговор. Пара их не видит.
signals-asked =
    {""}
    { $light } { $ask }
    { $seen }
signals-checked-line =
    {""}
    ✓ Проверено до { $day }: { $seen }
signals-put-off-line =
    {""}
    ✓ Отложено до { $day }: { $seen }
signals-offered-on =
    {""}
    Помощь паре предложена { $day }.
signals-offered = Через минуту обоих спросят наедине, нужна ли помощь. В часы тишины вопрос подождёт.
signals-taken-back = Предложение отменено, никто ничего не получит.
signals-one =
    { $light } <b>{ $title }</b>
    { $ask }
signals-gone = Этого сигнала больше нет: в паре что-то изменилось.
signals-seen = • { $seen }
signals-checked =
    {""}
    Проверено, напомним после { $day } или если станет хуже. Почему: { $why }
signals-put-off =
    {""}
    Отложено: напомним после { $day } или если станет хуже.
signals-reason-gone = причина не указана
signals-ask-reason =
    <b>{ $title }</b>
    Почему всё в порядке? Выберите или напишите своими словами: причину увидят куратор и руководитель.
signals-ask-term = До какого времени не напоминать? Если станет хуже, сигнал вернётся раньше.
signals-history =
    <b>Светофор по дням</b>
    { $pair }
signals-history-none =
    { $pair }
    Перемен ещё не было: светофор отмечается каждое утро в 6:00.
signals-change = { $day }: { $light }
signals-change-why = { $day }: { $light } { $why }
signals-change-none = { $day }: без светофора

signals-rules =
    <b>Правила сигналов</b>
    О чём спрашивать и с какого числа. Перемены действуют сразу и для всех пар.
signals-rule-off = ○ { $title }
signals-rule-changed = • { $title }
signals-rule =
    <b>{ $title }</b>
    { $ask }
signals-number = { $place }. { $words }: <b>{ $value }</b>
signals-number-own = { $place }. { $words }: <b>{ $value }</b> (обычно { $usual })
signals-rule-is-off =
    {""}
    Правило выключено.
signals-type-number =
    {""}
    Своё число для строки { $place } можно написать: от { $least } до { $most }.

signals-help-offer = Как дела в паре? Пара с Вами: { $names }
    Если что-то мешает, скажите, кому об этом узнать.

signals-support =
    {""}
    Похоже, поддержки не хватает. Об этом не узнает никто, кроме того, кому Вы скажете сами.

button-pair-signals = Сигналы
button-signals-history = История
button-signals-rules = Правила
button-signals-check = Проверено, всё в порядке
button-signals-put-off = Напомнить через неделю
button-signals-uncheck = Снять отметку
button-signals-nudge = Напомнить
button-signals-take-back = Отменить предложение
button-signals-earlier = Раньше
button-signals-later = Позже
button-signals-term-two-weeks = На 2 недели
button-signals-term-month = На месяц
button-signals-term-year = До конца учебного года
button-signals-step-offer = Предложить помощь обоим
button-signals-step-meetings = Записи о встречах
button-signals-step-plan = План
button-signals-step-pause = Приостановить пару
button-signals-step-requests = Обращения и медиация
button-signals-step-order = Номер приказа
button-signals-step-terms = Согласие наставника
button-signals-step-matching = Подбор наставника
button-signals-step-results = Итоги
button-signals-support = Кому сказать
button-signals-off = Выключить правило
button-signals-on = Включить правило
button-signals-reset = Как было

error-rule-number-outside = Нужно число от { $least } до { $most }.
error-signal-gone = Этого сигнала больше нет: в паре что-то изменилось.
error-own-signals = В своей паре это решает другой куратор или руководитель.
error-offered-lately = Этой паре помощь уже предлагали за последние две недели.
