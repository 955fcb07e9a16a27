# Выгрузка: кнопки, листы и графы файла status_ГГГГ-ММ-ДД.xlsx.

button-export = Выгрузить
button-export-csv = CSV
export-caption = Состояние пар на { $day }. Период: { $start }–{ $end }, пар: { $count }
menu-export = Выгрузить
command-export = Файлы и бумаги
word-export = выгрузка, выгрузить

export-period = Период: { $start }–{ $end }
export-made = Сформировано { $at }
export-order-preparing = готовится

export-sheet-summary = Сводка
export-sheet-pairs = Пары
export-sheet-plan = План
export-sheet-meetings = Встречи

export-column-indicator = Показатель
export-column-value = Значение
export-column-remark = Примечание
export-column-number = №
export-column-mentor = Наставник
export-column-position = Должность
export-column-mentees = Наставляемый(е)
export-column-category = Категория наставляемого
export-column-form = Форма
export-column-kinds = Вид(ы)
export-column-format = Формат
export-column-order-number = Приказ №
export-column-order-date = Приказ дата
export-column-start = Срок с
export-column-end = Срок по
export-column-status = Статус программы
export-column-items = Пунктов плана
export-column-done = Выполнено
export-column-verified = Подтверждено
export-column-percent = %
export-column-overdue = Просрочено
export-column-meetings-all = Встреч всего
export-column-meetings-period = Встреч за период
export-column-last-meeting = Последняя встреча
export-column-days-since = Дней без встречи
export-column-petitions = Обращения открытые
export-column-light = Сигнал
export-column-reasons = Причины сигнала
export-column-completion = Причина завершения
export-column-closed = Дата завершения
export-column-pair = Пара
export-column-direction = Направление
export-column-title = Мероприятие
export-column-work-form = Форма работы
export-column-due = Срок
export-column-done-on = Выполнено
export-column-verified-by = Подтвердил
export-column-item-status = Статус
export-column-days-overdue = Просрочка, дн.
export-column-moves = Перенос, сколько раз
export-column-move-reason = Перенос, причина
export-column-day = Дата
export-column-meeting-status = Статус
export-column-meeting-kind = Вид
export-column-meeting-format = Формат
export-column-minutes = Минут
export-column-note = Итог (только «открыто куратору»)
export-column-plan-items = Пункты плана
export-column-task = Задание
export-column-recorded-by = Внёс
export-column-confirmed-by = Подтвердил
export-column-recorded-at = Внесено (время)

export-indicator-active = Действующие пары
export-indicator-paused = Приостановленные пары
export-indicator-closed = Закрытые пары
export-indicator-items = Пунктов плана
export-indicator-done = Выполнено
export-indicator-verified = Подтверждено второй стороной
export-indicator-overdue = Просрочено
export-indicator-meetings = Встреч за период
export-indicator-minutes = Минут встреч за период
export-indicator-met = Встречались недавно
export-indicator-light-green = Зелёный сигнал
export-indicator-light-yellow = Жёлтый сигнал
export-indicator-light-red = Красный сигнал
export-indicator-people = Участников программ
export-indicator-coverage = Охват
export-indicator-risk = Пары в риске
export-indicator-plan = Выполнение плана
export-indicator-in-time = Выполнено в срок

export-remark-items = без снятых и ещё не принятых
export-remark-overdue = только в действующих парах
export-remark-meetings = состоявшиеся; спорные не считаются
export-remark-met = { $days ->
    [one] действующих пар за последний { $days } день
    [few] действующих пар за последние { $days } дня
   *[many] действующих пар за последние { $days } дней
 }
export-remark-in-time = из выполненных; не позже срока: { $count }
export-remark-light = вопрос куратору, а не оценка
export-remark-people = каждый человек один раз
export-remark-coverage = { $people } из { $all }

cli-verb-load = Загрузить данные в базу. Пока есть одно: demo, учебная школа.
cli-verb-export = Выгрузить файл. Пока есть один: status, состояние пар.
cli-verb-invite = Сделать ссылку-приглашение.
cli-argument-load = что загрузить: demo
cli-argument-export = что выгрузить: status
cli-option-period = период: month, quarter, half_year, school_year или два дня, «с 1 декабря по 15 января»; без него учебный год
cli-option-machine = csv для программ: запятые и даты ГГГГ-ММ-ДД
cli-bad-period = «{ $words }» не похоже на период. Бывает: month, quarter, half_year, school_year или «с 1 декабря по 15 января»
cli-option-out = куда записать файл .xlsx или .csv
cli-option-org = номер организации или её название; не нужно, если организация одна
cli-option-role = роль: curator, head, organizer, mentor, mentee, psychologist
cli-unknown-subject = «{ $name }» не подходит. Бывает: { $known }
cli-demo-loaded = Учебная школа загружена. Каждая ссылка открывается один раз.
cli-demo-there = Учебная школа уже есть в этой базе.
cli-demo-person = Человек
cli-demo-role = Роль
cli-demo-link = Ссылка
cli-exported = Файл записан: { $file }
cli-exporting = Пары
cli-out-unwritable = Файл не записать: { $file }. Проверьте папку и права.
cli-out-kind = Имя файла должно кончаться на .xlsx или .csv, а с --machine только на .csv: { $file }
cli-invited = Ссылка для роли «{ $role }», { $organisation }. Действует сутки, открывается один раз:
cli-no-organisation = В базе ещё нет организаций. Откройте первую ссылку, которую печатает ./para run, или загрузите учебную школу: ./para load demo
cli-which-organisation = Организаций несколько. Укажите номер через --org: { $known }
