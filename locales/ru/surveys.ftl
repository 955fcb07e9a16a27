# Анкеты: как их отправляют, как на них отвечают, что показывают куратору.

surveys-visibility = { $visibility ->
    [identified] Ответы хранятся с Вашим именем: куратор видит средние, а ответы с именами — только отдельным файлом, и каждый такой запрос записывается. Одинаковые ответы на все вопросы он тоже заметит.
    [aggregate] Куратор увидит только средние и слова без имён, и только если ответят от 5 человек.
    [own] Оценка остаётся в школе: её видят кураторы и руководитель.
    [trial] Это проба: ответы никуда не попадут.
   *[anonymous] Ответы без имени: куратор увидит только средние и слова вперемешку, и только если ответят от 5 человек.
 }
surveys-opened = { $count ->
    [one] Анкета «{ $title }»: { $count } вопрос, отвечать можно до: { $until }.
    [few] Анкета «{ $title }»: { $count } вопроса, отвечать можно до: { $until }.
   *[many] Анкета «{ $title }»: { $count } вопросов, отвечать можно до: { $until }.
 } { surveys-visibility }
surveys-closing = { $left ->
    [one] Анкета «{ $title }» закрывается: { $until }. Остался { $left } вопрос.
    [few] Анкета «{ $title }» закрывается: { $until }. Осталось { $left } вопроса.
   *[many] Анкета «{ $title }» закрывается: { $until }. Осталось { $left } вопросов.
 }
surveys-promise = Анкета «{ $title }». { surveys-visibility }
surveys-section = <i>{ $words }</i>
surveys-question = <b>Вопрос { $number } из { $total }.</b> { $question }
surveys-scale = 1 – самый низкий балл, 10 – самый высокий.
surveys-write = { $optional ->
    [yes] Напишите ответ сообщением или пропустите вопрос.
   *[no] Напишите ответ сообщением.
 }
surveys-several = { $own ->
    [yes] Можно отметить несколько вариантов и написать свой.
   *[no] Можно отметить несколько вариантов.
 }
surveys-own-words = Можно выбрать или написать своё.
surveys-said = Сейчас записано: { $words }
    Можно написать заново.
surveys-answered = Вы уже ответили на эту анкету, ответы записаны.
surveys-kept = { $said ->
    [0] Анкета «{ $title }» закрыта, ответов больше не принимает.
   *[other] Анкета «{ $title }» закрыта, ответов больше не принимает. Вы ответили на { $said } из { $of }: эти ответы видите только Вы, в итоги они не вошли.
 }
surveys-kept-answer = { $question } — <b>{ $answer }</b>
surveys-pushed = Вопрос { $number } из { $total }. { $question }
    Ответ записан: { $answer }
surveys-typed = Вопрос { $number }, записано: { $answer }. «Назад» — изменить.
surveys-thanks = { $who ->
    [identified] Спасибо, ответы записаны. Куратор увидит средние. Ответы с именем — только отдельным файлом, о каждом таком запросе остаётся запись.
    [aggregate] Спасибо, ответы записаны. Куратор увидит только средние и слова без имён, если ответят от 5 человек.
    [own] Спасибо, ответы записаны. Оценку видят кураторы и руководитель, она останется в истории года.
    [trial] Проба закончена: ответы никуда не попали.
   *[anonymous] Спасибо, ответы записаны. Имени рядом с ними нет: куратор увидит только средние и слова вперемешку, если ответят от 5 человек.
 }
surveys-scored = Сумма баллов: { $total }, { $level }.
surveys-thanks-wish = Если хотите быть наставником, скажите об этом куратору: одно нажатие.
surveys-thanks-needs = Чтобы наставник знал, с чем помочь, запишите главное в своих затруднениях.
surveys-none = Сейчас анкет для Вас нет.

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
button-survey-degree = { $code ->
    [d2] 2 — в полной мере
    [d1] 1 — частично
   *[d0] 0 — не проявляется
 }
button-survey-go-on = Дальше
button-survey-yes = Да
button-survey-no = Нет
button-survey-start = Начать
button-survey-continue = Продолжить
button-survey-start-of = Начать: { $title }
button-survey-continue-of = Продолжить: { $title }
button-survey-wish = Хочу быть наставником
button-survey-needs = Мои затруднения
button-survey-next = Следующая анкета
button-survey-own = Ответить на анкету

menu-survey = Анкеты
command-survey = Анкеты: ответить или отправить
word-survey = анкета, анкеты, опрос

error-only-one-asked = Анкета анонимная, а ответил бы один человек: было бы ясно, кто. Выберите больше пар или другую анкету.
error-answer-unclear = { $type ->
    [s10] Нужно число от 1 до 10: напишите его или нажмите кнопку.
    [s02] Нужно число 0, 1 или 2: напишите его или нажмите кнопку.
    [yn] Напишите «да» или «нет» либо нажмите кнопку.
    [txt] Напишите ответ словами.
   *[other] Такого варианта нет. Нажмите кнопку или напишите её слова.
 }
