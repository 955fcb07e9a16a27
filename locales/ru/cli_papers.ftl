# Папка всех бумаг школы.
cli-verb-papers = Сделать папку всех бумаг школы: документы, pdf, таблицы, картинки, календари.
cli-option-papers-out = папка; пустая или ещё не созданная
cli-option-year = бумаги за этот учебный год: 2025 или 2025/26; без него за нынешний
cli-option-papers-demo = бумаги учебной школы, база не нужна
cli-option-papers-force = заменить бумаги, которые уже лежат в папке
cli-papers-there = В папке { $folder } уже что-то есть. Назовите другую или добавьте --force: прежние бумаги заменятся, остальное останется.
cli-papers-year = «{ $year }» не похоже на учебный год. Пример: --year 2025
cli-papers-making = Бумаги
cli-papers-made = { $count ->
    [one] Готово: { $count } файл, список в { $folder }/index.html
    [few] Готово: { $count } файла, список в { $folder }/index.html
   *[many] Готово: { $count } файлов, список в { $folder }/index.html
 }
cli-papers-title = Бумаги: { $school }
cli-papers-of-year = Таблицы, отчёты, дорожные карты и пары: { $year } учебный год. Сводка на день (summary.pdf), приказы, положение, паспорт, бланки, согласия и справки – как дела сейчас.
cli-papers-school = Школа
cli-papers-pairs = Пара
cli-papers-people = Участник
