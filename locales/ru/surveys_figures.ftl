# Итоги анкет за учебный год: этапы, вопросы, сравнение; SWOT.

surveys-figures-title = <b>Итоги анкет, { $year }</b>
surveys-figures-none = В этом учебном году ещё ни одна анкета не закрылась.
surveys-figures-stage = • { $stage }, { $audience }: { $people ->
    [0] ответов мало, итоги от 5 человек
   *[other] ответили { $people }
 }{ $percent ->
    [none] { "" }
   *[other] , удовлетворены { $percent } %
 }
surveys-figures-rule = Удовлетворены те, у кого среднее по эффективности, комфорту, поддержке (у наставников — включённости) и совместной работе от { $least } и кто рад участвовать. Считаются те из вопросов, что были в анкете.
surveys-figures-yearly = Оценка программы куратором:
surveys-figures-not-yet = Итоги появятся, когда ответят все или анкета закроется.
surveys-figures-questions = <b>{ $where }</b>
    Среднее, в скобках — изменение медианы с начала. Откройте вопрос, чтобы увидеть всё.
    Числа от 5 человек; меньшие группы ждут следующих ответов, чтобы никого не выдать.
surveys-figures-question = <b>{ $question }</b>
    { $where }
surveys-figures-means = Среднее { $mean }, медиана { $median }, ответили: { $n }
surveys-figures-people = Ответили: { $n }
surveys-figures-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[many] { $count } ответов
 }
surveys-figures-bar = <code>{ $name }</code> { $bar } { $count }
surveys-figures-zones = Зона: { $zone ->
    [high] высокая
    [middle] средняя
   *[low] низкая
 }. 8–10: { $zone_high } %, 5–7: { $zone_middle } %, 1–4: { $zone_low } %
surveys-figures-before = До начала: среднее { $mean }, медиана { $median }, ответили: { $n }.{ $delta ->
    [none] { "" }
   *[other] { " " }Изменение медианы: { $delta }
 }
surveys-figures-last-year = Год назад: среднее { $mean }, медиана { $median }, ответили: { $n }
surveys-figures-part = • { $name }: среднее { $mean }, медиана { $median }, ответили: { $n }
surveys-figures-part-share = • { $name }: { $best } { $percent } %, ответили: { $n }
surveys-figures-parts-hidden = Ответов мало (нужно от { $needed }): { $names }
surveys-figures-parts = Форма и вид — те, что были у человека, когда он отвечал. Часть скрыта и тогда, когда по остальным можно было бы вычислить ответы нескольких человек.
surveys-figures-no-parts = По формам и видам показать нечего: ответов мало или они без имён.

surveys-named = Ответы с именами: «{ $title }». Файл только для Вас, запрос записан в журнал. Оценок поддержки наставника в нём нет.
surveys-named-person = Имя

surveys-swot = <b>SWOT, { $year }</b>
    { $state ->
    [draft] Заготовка: сильные стороны — средние от 8, слабые — до 5 или ниже, чем до начала. Возьмите её и допишите.
    [begun] В работе.
   *[finished] Завершён.
 }
surveys-swot-name = { $side ->
    [strengths] Сильные стороны
    [weaknesses] Слабые стороны
    [opportunities] Возможности
   *[threats] Риски
 }
surveys-swot-side = <b>{ $name }</b>
surveys-swot-line = • { $words }
surveys-swot-numbered = { $number }. { $words }
surveys-swot-empty = –
surveys-swot-more = … и ещё { $count }: откройте список, остальное добавляется нажатием.
surveys-swot-figure = { $mean } из 10{ $delta ->
    [none] { "" }
   *[other] , изменение { $delta }
 } ({ $audience })
surveys-swot-write = Напишите строку сообщением, она встанет в конец.
surveys-swot-offered = <b>{ $name }</b>
    { $side ->
    [strengths] Всё, что в итогах анкет от 8. Нажмите, чтобы взять в список.
    [weaknesses] Всё, что в итогах анкет до 5 или ниже, чем до начала. Нажмите, чтобы взять в список.
   *[other] Ответы «что хотелось бы изменить», без имён. Нажмите, чтобы взять в список.
 }

button-survey-figures = Итоги анкет
button-survey-named = Ответы с именами, файл
button-survey-questions = По вопросам
button-survey-stage = { $stage }: { $audience }
button-survey-parts = По формам и видам
button-survey-swot = SWOT
button-survey-earlier = Прошлый год
button-survey-this-year = Этот год
button-swot-begin = Взять заготовку
button-swot-finish = Завершить
button-swot-reopen = Вернуть в работу
button-swot-strike = Убрать строку
button-swot-lift = Поднять
button-swot-restore = Вернуть строку
button-swot-answers = { $side ->
    [strengths] Из итогов анкет
    [weaknesses] Из итогов анкет
   *[other] Ответы людей
 }

error-swot-full = В списке уже { $most } строк. Уберите лишнее, потом добавляйте.
