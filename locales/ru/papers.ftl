# Бумаги: что стоит в них, и как их получить.
papers-date = { $day } г.
papers-yes = да
papers-no = нет
papers-change-plan = план
papers-change-form = форма наставничества
papers-change-kinds = виды наставничества
papers-change-pause = пауза
papers-change-resume = возвращение с паузы
papers-count-people = Участников всего
papers-count-mentors = Наставников
papers-count-mentees = Наставляемых
papers-fault-field = абзац { $place }: нет поля { $said }
papers-fault-field-near = абзац { $place }: нет поля { $said }; есть { $near }
papers-fault-list = абзац { $place }: нет списка { $said }
papers-fault-list-near = абзац { $place }: нет списка { $said }; есть { $near }
papers-fault-mark = абзац { $place }: так нельзя: { $said }
papers-fault-loose = абзац { $place }: скобки не закрыты или разорваны: { $said }
papers-fault-open = абзац { $place }: { $said } не закрыт, нет end{ $said }
papers-fault-close = абзац { $place }: лишний { $said }
papers-fault-row = абзац { $place }: «{ $said }» ставится в строке таблицы
error-form-too-large = Файл больше { $most } МБ. Сожмите рисунки в бланке и пришлите снова. Прежний бланк остался.
error-not-a-docx = Это не документ Word (.docx), или файл повреждён. Прежний бланк остался.
error-form-with-macros = В файле есть макросы, вложенные объекты или ссылки на другие файлы. Сохраните бланк как обычный .docx без них и пришлите снова.
error-form-too-heavy = Файл слишком велик внутри: такой бланк не открыть. Уберите лишнее и пришлите снова. Прежний бланк остался.
error-form-faulty =
    Бланк не сохранён: { $count ->
        [one] { $count } замечание
        [few] { $count } замечания
       *[many] { $count } замечаний
    }. Прежний остался.

    { $list }
error-no-fields = В бланке нет ни одного поля вида {"{{"} pair.mentor {"}}"}. Скачайте нынешний бланк: поля в нём уже стоят.

papers-mine =
    <b>Бумаги</b>
    Выберите бумагу: придёт файлом.
papers-of-pair =
    <b>Бумаги пары</b>
    { $pair }
papers-forms =
    <b>Бланки</b>
    По ним составляются бумаги. Галочкой отмечены бланки Вашей организации.
papers-form = <b>Бланк: { $title }</b>
papers-form-ours = Действует обычный бланк.
papers-form-own = Действует бланк организации, версия { $version }: { $name }, { $at }.
papers-form-somebody = автор больше не участвует
papers-form-send = Чтобы поставить свой, скачайте нынешний, измените в Word и пришлите сюда файлом .docx. Поля в двойных скобках заполнятся сами.
papers-form-saved =
    { $count ->
        [one] Бланк сохранён, в нём { $count } поле.
        [few] Бланк сохранён, в нём { $count } поля.
       *[many] Бланк сохранён, в нём { $count } полей.
    }
papers-form-file =
    <b>Бланк: { $title }</b>
    Измените в Word и пришлите обратно.
papers-fields =
    <b>Поля бланка: { $title }</b>
    Пишутся в двойных скобках, списки – строкой таблицы, как в нынешнем бланке.
    {""}
papers-field = <code>{ $name }</code> – { $meaning }
papers-field-list = список <code>{ $name }</code>: { $columns }
papers-fields-more = Остальные поля видны в самом бланке: скачайте его.
papers-caption = <b>{ $title }</b>
papers-caption-whose = { $whose }
papers-caption-period = { $year } учебный год, данные на { $day }
papers-caption-count =
    { $tables ->
        [single] В таблице
       *[several] В самой большой таблице
    } { $count ->
        [one] { $count } строка
        [few] { $count } строки
       *[many] { $count } строк
    }
papers-caption-draft = Проект: проверьте и подпишите на бумаге. Нажатие кнопки не заменяет подпись.
button-paper = Файл
button-paper-word = Файл Word
button-paper-order = Проект приказа
button-paper-forms = Бланки
button-papers = Бумаги
button-papers-of-pair = Бумаги пары
button-paper-form-get = Скачать нынешний
button-paper-fields = Поля бланка
button-paper-form-ours = Вернуть обычный
menu-papers = Бумаги
word-papers = бумаги, бланки, документы word

picture-period = { $start } – { $end }
picture-progress = План: по срокам и на деле
picture-progress-due = Должно быть выполнено
picture-progress-done = Выполнено
picture-meetings = Встречи по месяцам
picture-meetings-held = Состоялось
picture-changes = До и после: медианы ответов
picture-changes-before = До
picture-changes-after = После
picture-directions = Направления: пункты планов
picture-directions-done = Выполнено
picture-directions-left = Осталось
picture-lights = Сигналы пар по датам
picture-lights-green = Зелёный
picture-lights-yellow = Жёлтый
picture-lights-red = Красный
picture-light = Сигнал пары: сколько дней подряд
picture-light-green = Зелёный
picture-light-yellow = Жёлтый
picture-light-red = Красный
picture-caption =
    <b>{ $title }</b>
    { $whose }
    { $period }

    { $numbers }
picture-more = Остальные числа – ниже.
picture-rest =
    <b>{ $title }</b>, продолжение
    { $period }

    { $numbers }
pictures-of-school =
    <b>Картинки</b>
    Выберите, что показать: придёт картинка с числами.
error-nothing-to-draw = Показывать пока нечего: чисел ещё нет.
button-picture = Картинкой

datebook-meeting = Встреча ({ $title })
datebook-meeting-with = { $others }: встреча ({ $title })
datebook-item = Срок: { $title }
datebook-item-with = { $others }. Срок: { $title }
datebook-milestone = Точка программы: { $title }
datebook-milestone-with = { $others }. Точка программы: { $title }
datebook-term = { $title }
datebook-term-with = { $others }. { $title }
datebook-last-day = Последний день программы
datebook-caption =
    <b>Сроки в календарь</b>
    { $count ->
        [one] { $count } событие
        [few] { $count } события
       *[many] { $count } событий
    }. Откройте файл: календарь их добавит, а прежние поправит.
datebook-caption-one =
    <b>Встреча в календарь</b>
    Откройте файл: календарь её добавит, а если она там есть – поправит.
datebook-caption-off =
    <b>Встречи не будет</b>
    Откройте файл: календарь отметит её отменённой.
button-datebook-meeting = В календарь
button-datebook-plan = Сроки в календарь
button-datebook-bare = Без имён

summary-printed = Сводка на { $day }
summary-printed-year = Данные с начала учебного года
