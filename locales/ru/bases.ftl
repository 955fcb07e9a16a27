# Базы наставников и наставляемых: списки, карточки, затруднения, выдвижение и утверждение.

menu-mentors = База наставников
menu-mentees = База наставляемых
menu-needing = Кому нужен наставник
menu-approval = На утверждение
menu-card = Моя карточка
menu-wish = Хочу быть наставником
menu-naming = Предложить коллегу
word-mentors = база наставников, наставники
word-mentees = база наставляемых, наставляемые
word-needing = кому нужен наставник
word-approval = на утверждение, утверждение
word-card = моя карточка, карточка
word-wish = хочу быть наставником, стать наставником
word-naming = предложить коллегу

bases-search = Чтобы найти человека, напишите начало фамилии или имени.
bases-waits = { $approval ->
    [one] Ждёт решения: { $approval } человек.
    [few] Ждут решения: { $approval } человека.
   *[many] Ждут решения: { $approval } человек.
 }

bases-roll-mentors = <b>База наставников</b>: { $count }
bases-roll-mentees = <b>База наставляемых</b>: { $count }
bases-roll-needing = <b>Кому нужен наставник</b>: { $count }
bases-roll-found = <b>Поиск «{ $words }»</b>: { $count }
bases-roll-pair = <b>Чьи затруднения?</b>
bases-roll-words = Имя начинается на «{ $words }».
bases-roll-none = Никого не нашлось. Напишите начало другой фамилии или снимите отбор.
bases-roll-hint = Чтобы сузить список, напишите начало фамилии.
bases-row = { $name } · { $more }
bases-row-load = { $pairs } из { $capacity }
bases-row-left = вне базы
bases-row-new = без роли
bases-row-since = ждёт с { $day }
bases-row-paired = в паре
bases-row-alone = без пары
bases-filter-all = все
bases-filter-direction = Направление: { $value }
bases-filter-category = Категория: { $value }
bases-filter-format = Формат: { $value }
button-bases-pair = Затруднения
button-bases-free = { $free } Есть место
button-bases-alone = { $alone } Без пары
button-bases-anybody = Снять отбор

bases-card-head =
    <b>{ $name }</b>
    { $roles }
bases-card-position = { $position }
bases-card-not-joined = Ещё не в «Паре».
bases-card-left = Выход из базы: { $day }. История сохранена.
bases-card-load = Пар сейчас: { $count }
bases-card-no-category = Проверьте категорию: наставнику нужна первая или высшая, а она не указана.
bases-fact = { $line }: { $value }
bases-stay = { $part }: с { $since }
bases-stay-over = { $part }: { $since } – { $until }, { $why }
bases-removed = Запись удалена: { $name }. Можно вернуть.
bases-yes = да
bases-no = нет
bases-empty = не указано
bases-years = { $years ->
    [0] меньше года
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
 }
bases-line-name = Имя
bases-line-kind = Кто это
bases-line-guardian-consent-on = Согласие законного представителя
bases-line-position = Должность, предмет
bases-line-building = Здание
bases-line-outside = Откуда
bases-line-superior-id = Непосредственный руководитель
bases-line-career-start = Стаж
bases-line-under-35 = До 35 лет
bases-line-format = Подходящий формат
bases-line-qualification = Категория
bases-line-directions = Направления
bases-line-can-help = Чем может помочь
bases-line-hours-a-month = Часов в месяц
bases-line-capacity = Пар одновременно
bases-line-source = Откуда наставник
bases-line-experienced = Опыт наставничества
bases-line-results = Результаты
bases-line-regional-methodist = Региональный методист
bases-line-keep-next-year = Остаётся на следующий год
bases-line-category = Кто по стажу
bases-line-request = Запрос
bases-line-strengths = Сильные стороны
bases-line-need-since = Нужен наставник с
bases-line-support = Поддержка без пары
bases-lines = <b>{ $name }</b>. Что изменить?
bases-line =
    <b>{ $line }</b>: { $value }
    { $hint }
bases-ask-words = Напишите своими словами.
bases-ask-choice = Выберите.
bases-ask-several = Отметьте всё, что подходит: сохраняется сразу.
bases-ask-number = Выберите или напишите число.
bases-ask-day = Выберите или напишите дату; для стажа хватит года.
bases-ask-yes-no = Выберите.
bases-ask-person = Напишите начало фамилии и выберите.
button-bases-change = Изменить
button-bases-needs = Затруднения: { $needs_count }
button-bases-trainings = Обучение
button-bases-criteria = Критерии
button-bases-leave = Вывести из базы
button-bases-remove = Удалить запись
button-bases-restore = Вернуть
button-bases-clear = Очистить
bases-ask-leave = <b>{ $name }</b>, { $part }. Почему выходит? Выберите или напишите; история останется.

bases-criteria = <b>Критерии наставника: { $name }</b>
bases-criteria-own = <b>Критерии наставника</b>. Отметьте, что про Вас: сохраняется сразу.
bases-advice-nothing = Отметок ещё нет.
bases-advice-one-side = Отмечено пока с одной стороны: спросите и вторую.
bases-advice-talk = Взгляды расходятся: стоит поговорить.
bases-advice-agree = Взгляды совпадают.
bases-advice-both = Видят оба: { $criteria }.
bases-advice-differ = Обсудить: { $criteria }.
bases-advice-missing = Никто не отметил: { $criteria }.
bases-trainings = <b>Обучение: { $name }</b>, записей: { $count }
bases-training = { $title }: { $day }, { $hours } ч
bases-training-ask = Чтобы добавить, напишите название.
bases-training-away = Убрать: { $title }
bases-training-hours = «{ $title }». Сколько часов?
bases-training-day = «{ $title }». Когда закончилось?

bases-needs = <b>Затруднения: { $name }</b>
bases-needs-own = <b>Мои затруднения</b>. Их видят Ваш наставник и куратор.
bases-needs-none = Пока ничего не записано.
bases-levels = { $before } → { $after }
bases-diagnosis =
    <i>{ $day }, { $method } ({ $by })</i>
    { $conclusion }
bases-need = <b>{ $words }</b>
bases-need-kind = { $kind }; { $area }
bases-need-level = Насколько трудно: { $level } из 10
bases-need-status = Сейчас: { $status }
bases-need-mentee-says = Наставляемый: преодолено ({ $day })
bases-need-mentor-says = Наставник: преодолено ({ $day })
bases-need-ask-first = Насколько трудно сейчас? 0 — легко, 10 — очень трудно.
bases-need-ask-level = Насколько трудно стало? 0 — легко, 10 — очень трудно.
bases-ask-need = Что даётся трудно? Напишите одной фразой.
bases-ask-kind = «{ $words }». С чем это связано?
bases-ask-area = «{ $words }». К какому направлению ближе?
bases-ask-level = «{ $words }». Насколько трудно сейчас? 0 — легко, 10 — очень трудно.
button-bases-add-need = Добавить
button-bases-diagnose = Записать диагностику
button-bases-close-need = Преодолено
button-bases-reopen = Вернуть в работу
button-bases-slip = Убрать: записано по ошибке
button-bases-later = Позже
bases-diagnosis-form =
    <b>Входная диагностика</b>
    Метод: { $method }
    Инструмент: { $tool }
    Когда: { $day }
    Затруднения: { $needs }
    Вывод: { $conclusion }
bases-diagnosis-write = напишите его сообщением
bases-ask-method = Каким методом?
bases-ask-tool = Каким инструментом? Повторное нажатие снимает выбор.
bases-ask-found = Какие затруднения нашлись?
bases-ask-made = Когда это было?
button-bases-save = Сохранить
button-bases-method = Метод
button-bases-tool = Инструмент
button-bases-day = Дата
button-bases-found = Затруднения

bases-queue = { $count ->
    [one] <b>На утверждение</b>: { $count } человек
    [few] <b>На утверждение</b>: { $count } человека
   *[many] <b>На утверждение</b>: { $count } человек
 }
bases-queue-empty = На утверждение никого нет.
bases-queue-no-head = Руководитель ещё не в «Паре», поэтому хватает решения куратора.
bases-decided = { $done }
bases-done-confirmed = Подтверждено: слово за руководителем.
bases-done-approved = Утверждено.
bases-done-all = Утверждены все.
bases-done-declined = Отклонено, причину увидят.
bases-done-undone = Отменено, всё как было.
bases-candidate =
    <b>{ $name }</b>
    { $part }
bases-candidate-own = Собственное желание.
bases-candidate-by = Предлагает: { $by }
bases-candidate-invited = По приглашению куратора.
bases-candidate-why = Почему: { $why }
bases-candidate-stage = Сейчас: { $stage }
bases-candidate-motive = Причина отказа: { $motive }
bases-ask-motive = Почему нет? Напишите в двух словах: это прочтут и сам человек, и кто предложил.
button-bases-confirm = Подтвердить
button-bases-approve = Утвердить
button-bases-approve-all = Утвердить всех
button-bases-decline = Отклонить
button-bases-card = Карточка
button-bases-look = Посмотреть
button-bases-need = Открыть

bases-wish =
    <b>Хочу быть наставником</b>
    Отметьте, что про Вас, если хотите, и отправьте заявку. Её подтвердит куратор, утвердит руководитель.
bases-wish-new = Заявка отправлена, её смотрит куратор.
bases-wish-confirmed = Куратор подтвердил заявку, слово за руководителем.
bases-wish-declined = В прошлый раз ответили нет: { $motive } Можно попробовать снова.
bases-wish-inside = Вы уже в базе наставников.
button-bases-apply = Отправить заявку
button-bases-hindering = Самопроверка
button-bases-withdraw = Отозвать
bases-hindering =
    <b>Что мешает наставнику</b>
    Прочитайте про себя. Ответы не спрашиваются и нигде не хранятся.
bases-hindering-row = – { $words }
bases-name = Кого предлагаете? Напишите фамилию и имя или их начало.
bases-name-found = Нашлось по «{ $name }». Выберите или напишите иначе.
bases-name-new = Нет в списке: { $name }
bases-ask-base = <b>{ $name }</b>. Куда предлагаете?
bases-ask-why = <b>{ $name }</b>. Почему? Напишите строку.
button-bases-no-words = Без пояснения
bases-sent-new = <b>{ $name }</b>: предложено. Куратор получит сообщение через минуту.
bases-sent-confirmed = <b>{ $name }</b>: предложено, слово за руководителем.
bases-sent-approved = <b>{ $name }</b>: теперь в базе.
bases-sent-withdrawn = <b>{ $name }</b>: предложение отозвано.

bases-told-applied = <b>{ $name }</b> хочет стать наставником.
bases-told-nominated = { $by } предлагает: <b>{ $name }</b>, { $part }. { $why }
bases-told-confirmed = На утверждение: <b>{ $name }</b>, { $part }.
bases-told-approved = Утверждено: <b>{ $name }</b>, { $part }.
bases-told-you-approved = Вы в базе: { $part }. Куратор предложит пару, когда придёт время. Свою карточку можно заполнить: меню → Ещё → Моя карточка.
bases-told-declined = Отклонено: <b>{ $name }</b>, { $part }. Причина: { $motive }
bases-told-you-declined = На этот раз нет: { $part }. Причина: { $motive }
bases-told-left = Вы вышли из базы: { $part }. Причина: { $why }
bases-told-need = Записано затруднение: «{ $words }». Посмотрите, всё ли верно.
bases-told-overcome = Затруднение «{ $words }» считают преодолённым ({ $day }). А Вы?
bases-told-both-overcome = Затруднение «{ $words }» преодолено: так считаете вы оба.

label-part-mentor = наставник
label-part-mentee = наставляемый
label-part-curator = куратор реализации программ наставничества
label-part-curator-short = куратор
label-base-mentor = База наставников
label-base-mentee = База наставляемых
label-base-support-psychologist = педагог-психолог
label-person-kind-teacher = педагог
label-person-kind-pupil = обучающийся
label-person-kind-student = студент
label-person-kind-parent = родитель
label-person-kind-partner = партнёр организации
label-qualification-none = нет
label-qualification-first = первая
label-qualification-highest = высшая
label-qualification-methodist = педагог-методист
label-qualification-mentor-teacher = педагог-наставник
label-mentor-source-pupils = обучающиеся, готовые помочь сверстникам
label-mentor-source-pupils-short = обучающиеся
label-mentor-source-teachers = педагоги, заинтересованные в тиражировании личного педагогического опыта
label-mentor-source-teachers-short = педагоги с опытом
label-mentor-source-parents = родители/опекуны обучающихся
label-mentor-source-parents-short = родители/опекуны
label-mentor-source-councils = участники родительских или управленческих советов с выраженной гражданской позицией
label-mentor-source-councils-short = участники советов
label-difficulty-type-situation-novelty = Субъективная новизна ситуации для сопровождаемого (адаптационный период)
label-difficulty-type-situation-novelty-short = Новизна ситуации
label-difficulty-type-motivation = Дефицит мотивации к деятельности
label-difficulty-type-motivation-short = Не хватает мотивации
label-difficulty-subtype-young-specialist = молодой специалист
label-difficulty-subtype-new-in-org = новый в ОО работник (перешедший в другую образовательную организацию)
label-difficulty-subtype-new-in-org-short = новый в организации
label-difficulty-subtype-new-position = новая должность
label-difficulty-subtype-org-change = изменение ООП, статуса организации, корпоративной культуры, введение других инноваций
label-difficulty-subtype-org-change-short = изменения в организации
label-difficulty-subtype-new-requirements = новые ситуативные требования к сопровождаемому (например, в связи с участием в соревновании, конкурсе)
label-difficulty-subtype-new-requirements-short = новые требования, конкурс
label-need-status-open = открыто
label-need-status-in-work = в работе
label-need-status-closed = закрыто обеими сторонами
label-need-status-not-closed = не закрыто
label-diagnosis-method-documents = анализ документов
label-diagnosis-method-questionnaire = анкетирование
label-diagnosis-method-interview = собеседование
label-diagnosis-method-observation = наблюдение в процессе педагогической деятельности
label-diagnosis-method-observation-short = наблюдение
label-mentor-tool-class-observation = Наблюдение в классе
label-mentor-tool-self-assessment = Самооценка учителя
label-mentor-tool-competence-diagnosis = Диагностика компетенций учителя
label-mentor-tool-competence-diagnosis-short = Диагностика компетенций
label-mentor-tool-teacher-interview = Интервью с учителем
label-mentor-tool-pupils-results = Анализ образовательных результатов учащихся
label-mentor-tool-pupils-results-short = Анализ результатов учащихся
label-mentor-tool-supervision = Супервизия
label-mentor-tool-portfolio = Анализ образцов профессиональной деятельности педагога (портфолио)
label-mentor-tool-portfolio-short = Портфолио
label-mentor-tool-employers-reviews = Отзывы работодателей
label-mentor-tool-survey = Анкетирование (опросы) учащихся и родителей
label-mentor-tool-survey-short = Опросы учащихся и родителей
label-mentor-tool-consultation = Консультация
label-candidacy-stage-new = ждёт куратора
label-candidacy-stage-confirmed = ждёт руководителя
label-candidacy-stage-approved = утверждено
label-candidacy-stage-declined = отклонено
label-candidacy-stage-withdrawn = отозвано

error-already-in-base = Этот человек уже в базе.
error-not-in-base = Этого человека в базе уже нет.
error-still-in-pair = { $pairs ->
    [one] Сначала завершите или приостановите пару этого человека.
    [few] Сначала завершите или приостановите { $pairs } пары этого человека.
   *[many] Сначала завершите или приостановите { $pairs } пар этого человека.
 }
error-last-curator = Другого куратора нет. Сначала пригласите ещё одного.
error-already-nominated = Такая заявка уже ждёт решения.
error-motive-needed = Напишите причину: её прочтут те, кого это касается.
error-still-attached = Об этом человеке есть записи, поэтому удалить нельзя. Можно вывести из базы: история останется.
error-bad-number = Нужно целое число от { $least } до { $most }.
error-bad-level = Отметьте от 0 до 10.
error-own-superior = Нельзя быть руководителем самому себе.
error-minors-off = Формы с обучающимися выключены. Их включает куратор: «Программа школы» → «Профиль и формы» → «Формы и форматы».
error-day-ahead = Эта дата ещё впереди. Выберите прошедшую или сегодняшнюю.

# База файлом.

button-bases-file = Файл
bases-file-all = { $base ->
    [mentors] База наставников, людей: { $count }
   *[mentees] База наставляемых, людей: { $count }
 }
bases-file-some = { $base ->
    [mentors] База наставников, по Вашему отбору, людей: { $count }
   *[mentees] База наставляемых, по Вашему отбору, людей: { $count }
 }
export-sheet-base-mentors = База наставников
export-sheet-base-mentees = База наставляемых
export-base-title-mentors = База наставников, людей: { $count }
export-base-title-mentees = База наставляемых, людей: { $count }
export-base-number = №
export-base-mentee = ФИО наставляемого
export-base-category = Категория
export-base-request = Основной запрос наставляемого
export-base-entered = Дата вхождения в программу
export-base-mentor = ФИО наставника
export-base-form = Форма наставничества
export-base-format = Формат
export-base-mentor-place = Место работы (учёбы) наставника
export-base-end = Дата завершения программы
export-base-result = Результаты программы
export-base-case = Ссылка на кейс
export-base-passed = Отметка о прохождении
export-base-passed-yes = пройдена
export-base-passed-no = не пройдена
export-base-place = Место работы (учёбы)
export-base-directions = Направления
export-base-can-help = Основные компетенции наставника
export-base-results = Важные для программы достижения
export-base-hours = Ресурс времени, часов в месяц
export-base-mentee-place = Место работы (учёбы) наставляемого
export-base-mentees = ФИО наставляемых
