# «Выгрузить»: что можно забрать файлом, и как файл собирается.
exports-title =
    <b>Выгрузить</b>
    Файл придёт сюда. Что именно нужно?
exports-home =
    {""}
    Файлы с личными данными организация через мессенджер не отправляет: их составляет оператор.
exports-making = Собираю файл…
exports-making-part = Собираю файл: { $percent } %
exports-stopped = Остановлено, файла не будет. Его можно попросить снова.
exports-failed = Файл не получился. Записанное на месте. Попробуйте ещё раз, а если не выйдет, скажите куратору.
exports-ask-pair =
    <b>О какой паре?</b>
    Бумага придёт файлом.
exports-no-pair = Пар пока нет.
exports-journal-title = Журнал наставника
exports-path-title = Мой путь
exports-work-caption =
    <b>{ $title }</b>
    { $start }–{ $end }, { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[many] { $count } встреч
    }
exports-work-caption-none =
    <b>{ $title }</b>
    На { $day } встреч ещё не было
exports-page-caption = Сводка для печати на { $day }, пар: { $count }
exports-own-caption =
    <b>Мои данные</b>
    На { $day }, { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }. Текст можно читать, второй файл – для программ.
button-exports-xlsx = Сводка (xlsx)
button-exports-pdf = Сводка (pdf)
button-exports-csv = Пары (csv)
button-exports-period = За период
button-exports-journal = Мой журнал (xlsx)
button-exports-report = Отчёт (docx)
button-exports-programme = Программа (docx)
button-exports-path = Мой путь
button-exports-plan = План развития (docx)
button-exports-result = Мой отчёт (docx)
button-exports-own = Мои данные
button-exports-stop = Остановить
error-file-in-the-making = Предыдущий файл ещё собирается. Дождитесь его или остановите.
error-names-stay-home = Организация не отправляет файлы с личными данными через мессенджер. Их делает оператор: ./para papers --out папка

school-files-sent =
    {""}
    Файлы с личными данными приходят сюда, в мессенджер.
school-files-home =
    {""}
    Файлы с личными данными в мессенджер не отправляются: их делает оператор командой <code>./para papers</code>
school-files-kept = Сохранить или переслать такой файл нельзя.
school-files-leave = Такой файл можно сохранить и переслать.
button-school-files-home = Не слать файлы с именами
button-school-files-send = Слать файлы с именами
button-school-files-leave = Файлы можно сохранять и пересылать
button-school-files-keep = Файлы нельзя сохранять и пересылать
exports-locked = <i>Сохранить и переслать нельзя: это меняет куратор в «Настройки» → «Организация».</i>
exports-locked-curator = <i>Сохранить и переслать нельзя, пока Вы не разрешите это в «Настройки» → «Организация».</i>
button-exports-unlock = Настройки организации
