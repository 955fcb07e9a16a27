# Тексты анкет, которые изменила школа; оценка программы куратором.

own-surveys-every = <b>Тексты анкет</b>
    ✎ — изменены в школе.
own-surveys-how = Откройте анкету, скачайте файл, исправьте слова и пришлите сюда. Если в строке code новое слово, получится новая анкета.
own-surveys-card = <b>{ $title }</b>
    Когда: { $stage }. Кому: { $audiences }
    Версия { $version }. Источник: { $source }
own-surveys-own = Текст изменён в школе.
own-surveys-question = { $number }. { $question }
own-surveys-file = Исправьте слова в кавычках или после ru: и en:, сохраните и пришлите сюда. Проверить файл заранее: para survey check ФАЙЛ

yearly-none = <b>Оценка программы</b>
    Девять показателей по 0–2 балла, итог из 18: 15–18 — оптимальный уровень, 9–14 — допустимый, 0–8 — недопустимый. Заполняет куратор, никому ничего не рассылается.
yearly-title = <b>Оценка программы</b>
yearly-level = { $year }: <b>{ $total } из { $most }</b>, { $level } ({ $day })
yearly-answer = • { $question }: { $answer }

button-own-surveys = Тексты анкет
button-own-survey-file = Скачать файл
button-own-survey-drop = Вернуть прежний текст
button-own-survey-restore = Вернуть наш текст
button-yearly = Оценка программы
button-yearly-begin = { $again ->
    [yes] Заполнить заново
   *[no] Заполнить
 }

error-survey-unreadable = Файл не подошёл, прежние анкеты остались. { file-fault }
error-survey-too-large = Файл больше { $most } КБ. Анкета — это текст, сократите его.
error-survey-not-offered = Такой анкеты здесь больше нет. Выберите другую.

cli-verb-survey = Показать файл анкеты или проверить изменённый.
cli-argument-survey-action = show или check
cli-argument-survey-what = для show — анкета (before_mentee, how_is_it_going …), для check — файл
cli-unknown-survey = Нет анкеты «{ $name }». Есть: { $known }.
cli-survey-fine = Файл в порядке: «{ $title }», вопросов { $questions }. Пришлите его в чат на экран «Анкеты» → «Тексты анкет».
cli-survey-fault = { $file }{ $line ->
    [0] { "" }
   *[other] :{ $line }
 }: { file-fault }
