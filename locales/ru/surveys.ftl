# Анкеты: как их отправляют, как на них отвечают, что показывают куратору.

surveys-opened = { $count ->
    [one] Анкета «{ $title }»: { $count } вопрос, отвечать можно до: { $until }. Куратор увидит только средние и слова без имён, и только если ответят от 5 человек.
    [few] Анкета «{ $title }»: { $count } вопроса, отвечать можно до: { $until }. Куратор увидит только средние и слова без имён, и только если ответят от 5 человек.
   *[many] Анкета «{ $title }»: { $count } вопросов, отвечать можно до: { $until }. Куратор увидит только средние и слова без имён, и только если ответят от 5 человек.
 }
surveys-closing = { $left ->
    [one] Анкета «{ $title }» закрывается: { $until }. Остался { $left } вопрос.
    [few] Анкета «{ $title }» закрывается: { $until }. Осталось { $left } вопроса.
   *[many] Анкета «{ $title }» закрывается: { $until }. Осталось { $left } вопросов.
 }
surveys-question = <b>{ $number } из { $total }.</b> { $question }
surveys-write = Напишите ответ сообщением или пропустите вопрос.
surveys-said = Сейчас записано: { $words }
    Можно написать заново.
surveys-pushed = { $number } из { $total }. { $question }
    Ответ записан: { $answer }
surveys-thanks = Спасибо, ответы записаны.
surveys-thanks-wish = Ответы без имени. Если хотите быть наставником, скажите об этом куратору: одно касание.
surveys-thanks-needs = Ответы без имени. Чтобы наставник знал, с чем помочь, запишите главное в своих затруднениях.
surveys-none = Сейчас анкет для Вас нет.

surveys-card = { $questions ->
    [one] Анкета «{ $title }», { $questions } вопрос.
    [few] Анкета «{ $title }», { $questions } вопроса.
   *[many] Анкета «{ $title }», { $questions } вопросов.
 }
    Кому: { $audience }, людей: { $people }
    Открыта дней: { $days }
    Кто что ответил, не видит никто: только средние и слова без имён, если ответили от 5 человек.
surveys-sent = { $people ->
    [one] Анкета уйдёт через минуту, её получит { $people } человек. Открыта до: { $until }
    [few] Анкета уйдёт через минуту, её получат { $people } человека. Открыта до: { $until }
   *[many] Анкета уйдёт через минуту, её получат { $people } человек. Открыта до: { $until }
 }
surveys-taken-back = Анкета отменена, никто её не получит.
surveys-campaigns = Отправленные анкеты
surveys-campaigns-none = Анкет ещё не отправляли.

surveys-results = <b>{ $title }</b>, { $audience }
    Ответили полностью: { $finished } из { $asked }
surveys-results-later = Итоги появятся, когда ответят все или анкета закроется: { $until }. Так по ним нельзя узнать, кто что ответил.
surveys-results-question = <b>{ $question }</b>
surveys-results-hidden = Ответов мало: итог показывается от { $needed } человек.
surveys-results-scale = Среднее { $mean }, медиана { $median }, ответили: { $n }
surveys-results-shares = { $shares }; ответили: { $n }
surveys-results-share = { $name } { $percent } %
surveys-results-words = • { $words }
surveys-results-cut = …

button-survey-option = { $words }
button-survey-frequency = { $code ->
    [very_often] Очень часто
    [often] Часто
    [seldom] Редко
    [once_or_twice] 1–2 раза
   *[never] Никогда
 }
button-survey-yes = Да
button-survey-no = Нет
button-survey-start = Начать
button-survey-continue = Продолжить
button-survey-wish = Хочу быть наставником
button-survey-needs = Мои затруднения
button-survey-next = Следующая анкета
button-survey-send = Отправить
button-survey-take-back = Отменить
button-survey-results = Отправленные и итоги
button-survey-close = Закрыть анкету
button-survey-keep-open = Не закрывать
button-survey-own = Ответить на анкету
button-survey-campaign = { $day }: { $audience }, { $finished } из { $asked } · { $title }

menu-survey = Анкеты
command-survey = Анкеты: ответить или отправить
word-survey = анкета, анкеты, опрос
