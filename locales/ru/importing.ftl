# Загрузка из файла: листы, графы, замечания, экраны. Через «|» — как ещё это могут назвать.

loading-sheet-people = Люди | Участники | Персонал | Педагоги | Сотрудники
loading-sheet-pairs = Пары | Наставнические пары | Пары и группы
loading-sheet-plan = План | Планы | План мероприятий | Пункты плана
loading-sheet-meetings = Встречи | Журнал | Журнал встреч
loading-sheet-roadmap = Дорожная карта
loading-sheet-howto = Как заполнять
loading-sheet-lists = Списки
loading-silent = Как заполнять | Списки

# Как причину окончания пишут в приказах: в родительном падеже, после «в случае».
loading-also-completion-reason-plan-and-term = завершения плана мероприятий и срока действия персонализированной программы наставничества | завершения плана и срока
loading-also-completion-reason-plan-completed = завершения плана мероприятий персонализированной программы наставничества в полном объеме | завершения плана в полном объеме

loading-marks = пример | не загружать | образец
loading-column-mark = Пометка
loading-column-code = Код | Код участника | Табельный номер
loading-column-name = ФИО | Имя | Фамилия, имя, отчество | Фамилия имя отчество | Ф.И.О. | Участник
loading-column-roles = Роль | Роли | Роль в программе
loading-column-position = Должность, предмет | Должность | Предмет | Должность и предмет
loading-column-category = Категория наставляемого | Категория
loading-column-request = Запрос | Запрос наставляемого
loading-column-can-help = С чем помогает | Чем может помочь | Компетенции
loading-column-hours = Часов в месяц | Часы в месяц
loading-column-pair-code = Код пары | № пары
loading-column-mentor = Наставник | ФИО наставника
loading-column-mentees = Наставляемые | Наставляемый | Наставляемый(е) | ФИО наставляемого
loading-column-start = Начало программы | Начало | Срок с | Дата начала
loading-column-end = Окончание программы | Окончание | Срок по | Дата окончания
loading-column-form = Форма наставничества | Форма
loading-column-format = Роли в паре | Формат | Формат наставничества
loading-column-kinds = Виды наставничества | Вид(ы) | Виды | Вид наставничества
loading-column-goal = Цель | Цель программы
loading-column-order-number = № приказа | Приказ № | Номер приказа | Приказ
loading-column-order-date = Дата приказа | Приказ дата | Приказ от
loading-column-status = Статус | Состояние | Статус программы | Отметка о выполнении
loading-column-reason = Причина завершения
loading-column-closed-on = Дата завершения
loading-column-number = № пункта | № | N | Номер
loading-column-title = Мероприятие | Пункт | Содержание | Мероприятия
loading-column-direction = Направление | Направления
loading-column-work-form = Форма работы | Форма
loading-column-due = Срок | Сроки | Срок выполнения
loading-column-done-on = Выполнено | Дата выполнения | Выполнено, дата
loading-column-responsible = Кто выполняет | Ответственный | Исполнитель
loading-column-cancel-reason = Причина снятия | Причина переноса или снятия
loading-column-expected = Ожидаемый результат | Ожидаемые результаты | Ожидаемые результаты, индикаторы, показатели
loading-column-day = Дата | Дата встречи
loading-column-minutes = Минут | Длительность | Продолжительность | Минуты
loading-column-kind = Вид встречи | Вид
loading-column-meeting-format = Формат встречи | Формат | Как прошла
loading-column-topic = Тема | Тема встречи
loading-column-note = Итог | Заметка | Итог (открыто куратору) | Содержание
loading-column-items = № пунктов плана | Пункты плана | Пункты
loading-column-missed-reason = Причина, если не состоялась | Причина
loading-column-place = № | N | N п/п | № п/п | Номер
loading-column-content = Содержание деятельности | Содержание деятельности/разделы | Мероприятие | Содержание
loading-column-until = Сроки | Срок
loading-column-who = Исполнители | Ответственный | Ответственные | Исполнитель

loading-takes-line = текст
loading-takes-words = текст, можно несколько строк
loading-takes-name = фамилия, имя и отчество
loading-takes-names = фамилия, имя и отчество; несколько – через точку с запятой
loading-takes-day = дата: 12.02.2026
loading-takes-term = дата или месяц: 12.02.2026, февраль 2026
loading-takes-number = целое число
loading-takes-numbers = номера через запятую: 1, 3
loading-takes-minutes = минуты: 45, 1 ч 30 мин
loading-takes-code = одно из списка
loading-takes-codes = из списка; несколько – через точку с запятой
loading-takes-needed = { $column } – { $takes }. Обязательно.
loading-takes-free = { $column } – { $takes }.

loading-howto =
    Заполните нужные листы, остальные оставьте пустыми. Порядок граф любой, лишние графы не мешают.
    Строки с пометкой «пример» не загружаются: их можно удалить или оставить.
    Пишите значения, не формулы. Вместо слова из списка хватит его начала.
    Вместо имени можно писать код человека: так различают однофамильцев.
    Люди узнаются по коду или по имени, пары – по коду или по людям и дате начала, пункты плана – по номеру.
    Один и тот же файл можно прислать дважды: второй раз ничего не изменится. Пустая ячейка ничего не стирает.
    Пара с номером приказа считается действующей, без него – предложенной: «Пара» спросит согласия у обеих сторон.
    Выполненные пункты и прошедшие встречи считаются подтверждёнными.
    Чтобы встречу подтвердила вторая сторона, поставьте статус «состоялась».
    Заметки о встречах видит только пара.
    Согласие на обработку персональных данных каждый даёт сам, по своей ссылке: «Пригласить» → «Ещё не пришли».
    Пары с обучающимися не загружаются: сначала нужно согласие законного представителя.

loading-example-people-1 = пример | Н1 | Соколова Татьяна Ивановна | Наставник | учитель русского языка |  |  | план урока, дисциплина на уроке | 8
loading-example-people-2 = пример | М1 | Белов Илья Андреевич | Наставляемый | учитель истории | Молодой педагог | как удержать внимание класса |  |
loading-example-pairs-1 = пример | П1 | Соколова Татьяна Ивановна | Белов Илья Андреевич | 15.09.2025 | 29.05.2026 | Педагог-педагог | Опытный – молодой | Традиционное | Уверенно вести урок | 131-о | 12.09.2025 | действует |  |
loading-example-plan-1 = пример | П1 |  |  |  | 1 | Разобрать план урока | методические | консультация | 10.10.2025 | выполнено | 09.10.2025 |  |  | Готовый план двух уроков
loading-example-plan-2 = пример | П1 |  |  |  | 2 | Посетить урок наставника | предметные | посещение урока | 27.02.2026 | запланировано |  | Белов Илья Андреевич |  |
loading-example-meetings-1 = пример | П1 |  |  |  | 09.10.2025 | 45 мин | рабочая | очно | План урока | Разобрали начало урока | 1 | подтверждена |
loading-example-meetings-2 = пример |  | Соколова Татьяна Ивановна | Белов Илья Андреевич |  | 23.10.2025 |  | рабочая | очно |  |  |  | не состоялась | болезнь
loading-example-roadmap-1 = пример | 1.1 | Издать приказ о наставничестве | сентябрь 2025 | Руководитель | Приказ подписан | выполнено

loading-problem-sheet = Что исправить
loading-problem-place = Лист
loading-problem-row = Строка
loading-problem-column = Графа
loading-problem-words = Что исправить
loading-at-cell = «{ $sheet }», строка { $row }, «{ $column }»: { $words }
loading-at-row = «{ $sheet }», строка { $row }: { $words }
loading-at-sheet = «{ $sheet }»: { $words }

loading-fault-no-column = нет графы «{ $said }». Добавьте её: строка с названиями граф узнаётся по словам.
loading-fault-needed = пусто. Заполните эту ячейку.
loading-fault-formula = в ячейке формула. Вставьте значение: «Копировать», затем «Специальная вставка» → «Значения».
loading-fault-broken = в ячейке ошибка таблицы. Впишите значение.
loading-fault-not-day = «{ $said }» – не дата. Напишите как 12.02.2026.
loading-fault-not-number = «{ $said }» – не число. Напишите целое число не больше { $hint }.
loading-fault-not-minutes = { $said ->
        [none] не сказано, сколько длилась встреча
       *[other] «{ $said }» – не длительность
    }. Напишите минуты, например 45: от 5 минут до 10 часов.
loading-fault-too-long = «{ $said }» – слишком длинно. Сократите до { $hint } знаков.
loading-fault-not-name = «{ $said }» – не имя. Напишите фамилию, имя и отчество, не длиннее { $hint } знаков.
loading-fault-unknown-word = «{ $said }» – нет такого слова. Можно: { $hint }.
loading-fault-several-words = «{ $said }» подходит к нескольким. Напишите полнее: { $hint }.
loading-fault-twice = { $said } – уже есть в строке { $hint }. Оставьте одну или дайте разные коды.
loading-fault-unknown-person = { $hint ->
        [none] «{ $said }» – нет такого человека. Добавьте на лист «Люди» или исправьте имя.
       *[other] «{ $said }» – нет такого человека. Может быть, { $hint }? Исправьте имя или добавьте человека на лист «Люди».
    }
loading-fault-several-people = «{ $said }» – таких несколько. Дайте им коды на листе «Люди» и напишите здесь код.
loading-fault-code-taken = код «{ $said }» уже у другой пары. Дайте этой паре другой код.
loading-fault-not-mentor = { $said } – не наставник. Добавьте роль «Наставник» на листе «Люди».
loading-fault-not-mentee = { $said } – не наставляемый. Добавьте роль «Наставляемый» на листе «Люди».
loading-fault-own-mentor = { $said } стоит в паре дважды. Оставьте один раз.
loading-fault-large-group = наставляемых { $said }. В одной группе их не больше { $hint }: разделите.
loading-fault-short-term = срок { $said } короче месяца. Исправьте начало или окончание.
loading-fault-form-off = эта форма выключена. Включите её: «Программа школы» → «Профиль и формы» → «Формы и форматы».
loading-fault-pupils = пара с обучающимся не загружается: сначала нужно согласие законного представителя. Создайте её в боте.
loading-fault-no-order = действующей паре нужен приказ. Впишите № приказа или поставьте статус «предложена».
loading-fault-no-ending = у закрытой пары нет причины. Впишите её в графу «Причина завершения».
loading-fault-no-pair-named = не сказано, чей это пункт. Впишите код пары или наставника и наставляемых.
loading-fault-unknown-pair = «{ $said }» – нет такой пары. Добавьте её на лист «Пары» или исправьте имена.
loading-fault-several-pairs = «{ $said }» – таких пар несколько. Впишите код пары или начало программы.
loading-fault-not-member = { $said } не из этой пары. Впишите наставника или наставляемого этой пары.
loading-fault-in-future = { $said } ещё не наступило. Исправьте дату.
loading-fault-before-start = { $said } – раньше начала программы ({ $hint }). Исправьте дату встречи или начало.
loading-fault-not-held = загружаются только прошедшие встречи. Будущую назначьте в боте.
loading-fault-no-reason = не хватает причины. Впишите её в графу с причиной.
loading-fault-no-item = в плане пары нет пункта № { $said }. Исправьте номер или добавьте пункт.
loading-fault-no-stage = «{ $said }» – неясно, к какому этапу. Напишите номер как 1.2 или строку этапа выше: «1. Название».
loading-fault-empty-file = в файле нет строк для загрузки. Возьмите шаблон: в нём подписаны листы и графы.

loading-remark-sheet-ignored = лист не читается: ни название, ни графы не знакомы.
loading-remark-columns-ignored = графы не читаются: { $said }.
loading-remark-examples = { $said ->
        [one] { $said } строка с пометкой «пример» пропущена.
        [few] { $said } строки с пометкой «пример» пропущены.
       *[many] { $said } строк с пометкой «пример» пропущено.
    }
loading-remark-pair-kept = { $said }: пара уже есть, не меняется файлом: { $hint }. Это решают в боте.
loading-remark-item-kept = «{ $said }»: пункт уже закрыт и не меняется.
loading-remark-repeated = встреча { $said } повторяется, загружена будет одна.

loading-count-people = { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
loading-count-pairs = { $count ->
        [one] { $count } пара
        [few] { $count } пары
       *[many] { $count } пар
    }
loading-count-plan = { $count ->
        [one] { $count } пункт плана
        [few] { $count } пункта плана
       *[many] { $count } пунктов плана
    }
loading-count-meetings = { $count ->
        [one] { $count } встреча
        [few] { $count } встречи
       *[many] { $count } встреч
    }
loading-count-roadmap = { $count ->
        [one] { $count } пункт дорожной карты
        [few] { $count } пункта дорожной карты
       *[many] { $count } пунктов дорожной карты
    }
loading-change = { $who }: { $fields }
loading-field = { $column } «{ $before }» → «{ $after }»
loading-field-new = { $column } «{ $after }»
loading-more = и ещё { $count }

loading-seen-new = <b>Появится:</b> { $words }
loading-seen-changed = <b>Изменится:</b> { $words }
loading-seen-same = <b>Уже есть:</b> { $words }
loading-seen-remarks = <b>Обратите внимание</b>

loading-title =
    <b>Загрузка из файла</b>

    Пришлите сюда файл .xlsx или .csv: люди, пары, планы, прошедшие встречи, дорожная карта. Сначала «Пара» покажет, что изменится. Без Вашего слова ничего не запишется.
loading-looking = Читаю файл…
loading-reading = { $count ->
        [one] Читаю файл: { $count } строка
        [few] Читаю файл: { $count } строки
       *[many] Читаю файл: { $count } строк
    }
loading-checking = Проверяю строки: { $total }
loading-writing = Записываю: { $done } из { $total }
loading-seen =
    <b>{ $file }</b>
    Прочитано { $count ->
        [one] { $count } строка
        [few] { $count } строки
       *[many] { $count } строк
    }. Пока ничего не записано.
loading-seen-faults =
    <b>{ $file }</b>
    { $count ->
        [one] Нужно исправить { $count } место
        [few] Нужно исправить { $count } места
       *[many] Нужно исправить { $count } мест
    }. Ничего не записано: поправьте файл и пришлите снова.
loading-seen-idle = Всё из этого файла уже есть, загружать нечего.
loading-done =
    Загружено: { $words }.

    Люди из файла ещё не в боте: отправьте каждому личную ссылку, «Пригласить» → «Ещё не пришли».
loading-done-changed = Загружено. { $words }
loading-template-caption = Шаблон: заполните нужные листы и пришлите сюда.
loading-problems-caption = { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    } – все, по листам и строкам.
loading-moved = загрузка из файла

button-import-load = Загрузить
button-import-template = Скачать шаблон
button-import-invite = Пригласить
menu-import = Загрузить из файла
word-import = загрузить, загрузка, импорт, загрузить из файла

error-import-too-large = Файл больше { $most } МБ. Разделите его: например, сначала люди и пары, потом встречи.
error-import-not-table = Это не таблица. Пришлите файл .xlsx или .csv.
error-import-old-excel = Это файл старого Excel (.xls). Сохраните его как «Книга Excel (.xlsx)» и пришлите снова.
error-import-protected = Файл закрыт паролем. Снимите пароль и пришлите снова: ничего не записано.
error-import-macros = В файле макросы, такие файлы не открываются. Сохраните его как «Книга Excel (.xlsx)» и пришлите снова.
error-import-foreign-links = Файл берёт данные из других файлов. Вставьте вместо ссылок значения и пришлите снова.
error-import-bomb = Файл распаковывается в слишком большой. Скопируйте таблицу в новую книгу и пришлите её.
error-import-damaged = Файл не открывается: похоже, он повреждён. Сохраните его заново как .xlsx и пришлите.
error-import-too-many-rows = В файле больше { $most } строк. Разделите его на части.
error-import-too-slow = Файл читается слишком долго. Разделите его на части: ничего не записано.
error-import-faulty = Пока Вы смотрели, данные изменились, и файл больше не подходит. Пришлите его снова: ничего не записано.
error-import-changed = Пока Вы смотрели, данные изменились. Пришлите файл снова: ничего не записано.

cli-verb-import = Загрузить людей, пары, планы и встречи из файлов .xlsx или .csv
cli-argument-import = Файлы таблиц; шаблон даёт бот: «Участники» → «Загрузить из файла»
cli-option-dry-run = Только проверить и показать, что изменится
cli-import-reading = Читаю файл
cli-import-checking = Проверяю строки
cli-import-writing = Записываю
cli-import-copy = Копия базы до загрузки: { $file }
cli-import-done = Загружено: { $words }
cli-import-faulty = Ничего не записано. Исправьте и запустите снова, замечаний: { $count }
cli-import-no-file = Не читается файл { $file }. Проверьте путь и права.
cli-import-refused = { $words }
