# Итоги анкет за учебный год: этапы, вопросы, сравнение; SWOT.

survey-figures-title = <b>Итоги анкет, { $year }</b>
survey-figures-none = В этом учебном году ещё ни одна анкета не закрылась.
survey-figures-stage = • { $stage }, { $audience }: { $people ->
    [0] ответов мало, итоги от 5 человек
   *[other] ответили { $people }
 }{ $percent ->
    [none] { "" }
   *[other] , удовлетворены { $percent } %
 }
survey-figures-rule = Удовлетворён, у кого среднее по эффективности, комфорту, поддержке (у наставников — включённости) и совместной работе от { $least } и кто рад участвовать. Считаются те из вопросов, что были в анкете.
survey-figures-yearly = Оценка программы куратором:
survey-figures-not-yet = Итоги появятся, когда ответят все или анкета закроется.
survey-figures-questions = <b>{ $where }</b>
    Среднее, в скобках — изменение медианы с начала. Откройте вопрос, чтобы увидеть всё.
    Числа от 5 человек; меньшие группы ждут следующих ответов, чтобы никого не выдать.
survey-figures-question = <b>{ $question }</b>
    { $where }
survey-figures-means = Среднее { $mean }, медиана { $median }, ответили: { $n }
survey-figures-people = Ответили: { $n }
survey-figures-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
 }
survey-figures-bar = <code>{ $name }</code> { $bar } { $count }
survey-figures-zones = Зона: { $zone ->
    [high] высокая
    [middle] средняя
   *[low] низкая
 }. 8–10: { $zone_high } %, 5–7: { $zone_middle } %, 1–4: { $zone_low } %
survey-figures-before = До начала: среднее { $mean }, медиана { $median }, ответили: { $n }.{ $delta ->
    [none] { "" }
   *[other] { " " }Изменение медианы: { $delta }
 }
survey-figures-last-year = Год назад: среднее { $mean }, медиана { $median }, ответили: { $n }
survey-figures-part = • { $name }: среднее { $mean }, медиана { $median }, ответили: { $n }
survey-figures-part-share = • { $name }: { $best } { $percent } %, ответили: { $n }
survey-figures-part-hidden = • { $name }: ответов мало, нужно от { $needed }
survey-figures-parts = Форма и вид — те, что были у человека, когда он отвечал. Часть скрыта и тогда, когда по остальным можно было бы вычислить ответы нескольких человек.
survey-figures-no-parts = По формам и видам показать нечего: ответов мало или они без имён.

survey-swot = <b>SWOT, { $year }</b>
    { $state ->
    [draft] Заготовка: сильные стороны — средние от 8, слабые — до 5 или ниже, чем до начала. Возьмите её и допишите.
    [begun] В работе.
   *[finished] Завершён.
 }
survey-swot-name = { $side ->
    [strengths] Сильные стороны
    [weaknesses] Слабые стороны
    [opportunities] Возможности
   *[threats] Риски
 }
survey-swot-side = <b>{ $name }</b>
survey-swot-line = • { $words }
survey-swot-numbered = { $number }. { $words }
survey-swot-empty = –
survey-swot-figure = { $mean } из 10{ $delta ->
    [none] { "" }
   *[other] , изменение { $delta }
 } ({ $audience })
survey-swot-write = Напишите строку сообщением, она встанет в конец.
survey-swot-answers = <b>{ $name }</b>
    Ответы «что хотелось бы изменить», без имён. Коснитесь, чтобы взять в список.

button-survey-figures = Итоги анкет
button-survey-questions = По вопросам
button-survey-stage = { $stage }: { $audience }
button-survey-parts = По формам и видам
button-survey-swot = SWOT
button-survey-earlier = Прошлый год
button-survey-this-year = Этот год
button-swot-begin = Взять заготовку
button-swot-finish = Завершить
button-swot-reopen = Вернуть в работу
button-swot-strike = Убрать { $number }
button-swot-lift = ↑ { $number }
button-swot-restore = Вернуть строку
button-swot-answers = Ответы людей

error-swot-full = В списке уже { $most } строк. Уберите лишнее, потом добавляйте.
