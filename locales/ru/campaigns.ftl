# Отправка анкет: карточка куратора, кому и когда, что уходит само.

surveys-card = { $questions ->
    [one] Анкета «{ $title }», { $questions } вопрос.
    [few] Анкета «{ $title }», { $questions } вопроса.
   *[many] Анкета «{ $title }», { $questions } вопросов.
 }
surveys-card-unverified = ⚠️ Текст не сверен с официальным приложением: проверьте его.
surveys-card-audience = Кому: { $audience }, людей: { $people }
surveys-card-pairs = Пары: { $pairs }
surveys-card-term = Откроется сразу, закроется: { $until }
surveys-card-term-later = Откроется: { $opens }, закроется: { $until }
surveys-card-anonymous = Без имён: кто что ответил, не узнает никто. Видны только средние и слова, если ответили от 5 человек.
surveys-card-aggregate = Видны только средние и слова без имён, если ответили от 5 человек.
surveys-card-identified = С именами: в итогах средние от 5 человек, ответы людей Вы сможете взять отдельным файлом.
surveys-all-pairs = все
surveys-pick = Какую анкету отправить?
surveys-whom = Кому: { $audience }. Пары: { $pairs }
    Людей: { $people }
    Отметьте форму или состояние программы, либо выберите одну пару.
surveys-one-pair = Какой паре?
surveys-opens-when = Когда открыть анкету? Выберите день или напишите: «завтра», «в понедельник», «15 января».
surveys-closes-when = По какой день принимать ответы? Выберите или напишите: «через неделю», «в пятницу», «31 января».
surveys-sent = { $people ->
    [one] Анкета уйдёт через минуту, её получит { $people } человек. Открыта до: { $until }
    [few] Анкета уйдёт через минуту, её получат { $people } человека. Открыта до: { $until }
   *[many] Анкета уйдёт через минуту, её получат { $people } человек. Открыта до: { $until }
 }
surveys-sent-later = { $people ->
    [one] Анкета уйдёт: { $day }, её получит { $people } человек. Открыта до: { $until }
    [few] Анкета уйдёт: { $day }, её получат { $people } человека. Открыта до: { $until }
   *[many] Анкета уйдёт: { $day }, её получат { $people } человек. Открыта до: { $until }
 }
surveys-taken-back = Анкета отменена, никто её не получит.
surveys-campaigns = Отправленные анкеты
surveys-campaigns-none = Анкет ещё не отправляли.

surveys-automatic = <b>Анкеты, которые уходят сами</b>
    В рабочий день накануне Вы получите предупреждение и сможете остановить отправку. Нажатие включает и выключает.
surveys-automatic-line = { $on ->
    [yes] ✓ { $title }: { $when }
   *[no] Выключена. { $title }: { $when }
 }
surveys-automatic-agreed = когда пара согласует программу
surveys-automatic-dates = { $opens } – { $closes }, всем действующим парам
surveys-automatic-closed = когда пара завершит работу
surveys-ahead = { $people ->
    [one] Сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получит { $people } человек.
    [few] Сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получат { $people } человека.
   *[many] Сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получат { $people } человек.
 }
surveys-ahead-pair = { $people ->
    [one] Паре ({ $names }) сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получит { $people } человек.
    [few] Паре ({ $names }) сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получат { $people } человека.
   *[many] Паре ({ $names }) сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. Получат { $people } человек.
 }
surveys-ahead-pairs = Сами уйдут анкеты: { $titles }. Когда: { $day }, до: { $until }. { $people ->
    [one] Получит { $people } человек.
    [few] Получат { $people } человека.
   *[many] Получат { $people } человек.
 }
    Пары: { $pairs }.
surveys-called-off = Не уйдёт: { $title }.
surveys-called-off-pair = Паре ({ $names }) не уйдёт: { $title }.

button-survey-pick = Другая анкета
button-survey-whom = Какие пары
button-survey-one-pair = Одна пара
button-survey-all-pairs = Все пары
button-survey-opens = Открыть…
button-survey-closes = Закрыть…
button-survey-at-once = Сразу
button-survey-trial = Проверить на себе
button-survey-to-sending = К отправке
button-survey-send = Отправить
button-survey-take-back = Отменить
button-survey-results = Отправленные и итоги
button-survey-close = Закрыть анкету
button-survey-keep-open = Не закрывать
button-survey-extend = Продлить на неделю
button-survey-automatic = Сами по себе
button-survey-call-off = Не отправлять
button-survey-call-off-of = { $name }: не отправлять
button-survey-look = Посмотреть вопросы
button-survey-look-of = { $name }: вопросы
button-survey-bring-back = Вернуть
button-survey-bring-back-of = { $name }: вернуть
button-survey-campaign = { $day } · { $finished } из { $asked } · { $title }, { $audience }
