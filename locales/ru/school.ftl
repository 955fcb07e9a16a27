# Программа школы: готовность, документы, паспорт, формы, профиль, сообщество.

readiness-title =
    <b>Готовность к запуску</b>
    Готово { $met } из { $all }
readiness-line = { $mark } { $title } — <i>{ $whose } · { $due }</i>
readiness-line-late = 🔴 { $title } — <i>{ $whose } · { $due }</i>
readiness-met-on = есть, { $day }
readiness-no-due = без срока
readiness-until = до { $day }
readiness-condition =
    { $mark } <b>{ $title }</b>
    Отвечает: { $whose }
    Срок: { $due }
readiness-ask-due =
    { $title }

    К какому дню? Выберите или напишите.
readiness-ask-person =
    { $title }

    Кто отвечает?

documents-title =
    <b>Документы</b> · { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
 }
documents-none = Пока пусто. Напишите одной строкой, например: «Приказ № 131-о от 12.09.2026 о назначении куратора».
documents-level = <b>{ $level }</b>
documents-line = · { $what }: { $title }
documents-line-expired = 🔴 { $what }: { $title } (срок истёк)
documents-number-dated = № { $number } от { $day }
documents-number = № { $number }
documents-dated = от { $day }
documents-card =
    <b>{ $title }</b>
    { $what }
    Вид: { $kind }
    Уровень: { $level }
documents-url = Ссылка: { $url }
documents-expires = Действует до { $day }
documents-expired = 🔴 Срок истёк { $day }
documents-checked = Актуальность проверена { $day }
documents-ask = Напишите одной строкой, например: «Приказ № 131-о от 12.09.2026 о назначении куратора». Ссылку можно добавить туда же.
documents-ask-line =
    Сейчас: { $title }

    Напишите строку заново: вид, номер, дату, название.
documents-ask-link =
    { $title }

    Пришлите ссылку на публикацию: https://…
documents-ask-level =
    { $title }

    Какой это уровень?
documents-ask-kind =
    { $title }

    Какой это документ?
documents-ask-expiry =
    { $title }

    До какого дня действует? Напоминание придёт за 30 и за 7 дней.
documents-told-expires =
    Скоро истечёт срок документа: <b>{ $title }</b>
    Действует до { $day }

passport-title =
    <b>Паспорт программы · { $year }</b>
    Статус: { $state }
    {""}
passport-line = <b>{ $name }:</b> { $words }
passport-empty = не заполнено
passport-field =
    <b>{ $name }</b>

    { $words }
passport-ask =

    Чтобы изменить, напишите своими словами.
passport-ask-state =
    Сейчас: { $state }

    Какой статус у программы организации?
passport-history = <b>История изменений</b>: сверху последние. Откройте, чтобы увидеть, что было и что стало.
passport-history-none = <b>История изменений</b>
    Паспорт ещё не меняли.
passport-history-line = № { $number } · { $day } · { $name }
passport-history-state = Статус программы
passport-change =
    <b>{ $name }</b>
    <b>Было:</b> { $was }
    <b>Стало:</b> { $became }
    { $who }, { $at }
passport-change-known = заполнялось по данным программы
passport-change-nobody = автор больше не участвует

passport-name = Программа наставничества: { $organisation }
passport-head = руководитель: { $names }
passport-curator = куратор: { $names }

forms-title =
    <b>Формы наставничества</b>
    Отмеченные предлагаются в новых парах. Формы с учениками выключены, пока Вы их не включите.
forms-minors =
    <b>{ $form }</b>
    В этой форме участвуют ученики. До начала нужно письменное согласие законного представителя на участие и на обработку персональных данных ребёнка. Отметьте его датой на карточке ученика: без отметки пару предложить нельзя.
forms-formats =
    <b>Ролевые форматы</b>
    Отмеченные предлагаются в новых парах.

profiles-title =
    <b>Профиль программы</b>
    { $title }: { $about }
    Этапов { $stages }, пунктов дорожной карты { $items }
    Источник: { $source }{ $verified ->
    [yes] {""}
   *[no] {" "}(не сверено с документом)
 }
profiles-copy =

    Выбор меняет названия видов, формы, форматы и этапы новой дорожной карты. Созданная остаётся как есть. Чтобы смешать по-своему, скачайте файл, измените и пришлите сюда.
profiles-usual = { $title } — обычно
profiles-own = Свой файл
profiles-file = Измените файл в любом текстовом редакторе и пришлите его на экран «Профиль программы».

community-title = <b>Сообщество</b>
community-none = Ссылок пока нет.
community-link = { $link }
community-remove = Убрать { $link }
community-ask = Пришлите ссылку на чат, канал или страницу: t.me/…, @имя или https://…

button-readiness-met = Есть
button-readiness-unmet = Ещё нет
button-readiness-person = Ответственный
button-readiness-due = Срок
button-document-new = Добавить документ
button-document-restore = Вернуть убранный
button-document-check = Актуальность проверена
button-document-level = Уровень
button-document-kind = Вид
button-document-expiry = Срок действия
button-document-link = Ссылка
button-document-line = Изменить
button-document-remove = Убрать
button-document-for-good = Бессрочно
button-document-open = Открыть
button-passport-state = Статус программы
button-passport-history = История изменений
button-passport-known = Заполнить как было
button-forms-formats = Ролевые форматы
button-forms-turn-on = Включить форму
button-profiles-file = Скачать файл профиля
button-community-add = Добавить ссылку

label-document-level-federal = федеральный
label-document-level-regional = региональный
label-document-level-municipal = муниципальный
label-document-level-organisation = организация
label-document-kind-order = приказ
label-document-kind-regulation = положение
label-document-kind-roadmap = дорожная карта
label-document-kind-programme = программа
label-document-kind-agreement = договор
label-document-kind-guidelines = рекомендации
label-document-kind-law = закон
label-document-kind-other = документ
label-programme-state-drafted = разрабатывается
label-programme-state-approved = утверждена
label-programme-state-running = реализуется
label-programme-state-extended = продлена
label-programme-state-ended = завершена
label-passport-field-name = Полное наименование
label-passport-field-decision = Решение об утверждении
label-passport-field-basis = Основание разработки
label-passport-field-developers = Разработчики
label-passport-field-groups = Целевые группы
label-passport-field-term = Срок реализации
label-passport-field-forms = Реализуемые формы
label-passport-field-directions = Направления
label-passport-field-management = Управление
label-passport-field-conditions = Условия эффективности
label-passport-field-results = Планируемые результаты
label-passport-field-monitoring = Система мониторинга и контроль
label-passport-field-monitoring-short = Мониторинг и контроль
label-passport-field-motivation = Механизмы мотивации

menu-readiness = Готовность
menu-documents = Документы
menu-passport = Паспорт
menu-forms = Формы и форматы
menu-profile = Профиль и формы
menu-community = Сообщество
word-readiness = готовность
word-documents = документы
word-passport = паспорт, паспорт программы
word-forms = формы, форматы, формы и форматы
word-profile = профиль
word-community = сообщество
dropped-school = Экран закрыт, сделанное сохранено.

joining-organisation-profile = Программа: { $title }
button-joining-profile = Другая программа
joining-profile =
    По какому документу идёт программа? Его можно поменять и потом.

    { $lines }

school-target = Цель охвата: { $target } %
school-ask-target =
    Цель охвата наставничеством: { $target } %.

    Напишите число от 0 до 100.
button-school-target = Цель охвата
button-school-profile = Профиль программы

error-last-of-them = Хотя бы один вариант должен остаться включённым.
error-bad-target = Напишите число процентов от 0 до 100.
error-bad-link = Это не похоже на ссылку. Пришлите, например: https://school.example или @имя.
error-too-many-links = Ссылок помещается не больше { $most }. Уберите лишнюю и добавьте новую.
error-file-too-large = Файл больше { $most } КБ. Профиль — это текст, сократите его.
error-guardian-consent-needed = { $name }: сначала отметьте согласие законного представителя на карточке участника.
error-form-not-used = Эта форма выключена. Включить её можно в «Программа школы» → «Профиль и формы» → «Формы и форматы».
error-profile-unreadable = Файл не подошёл, прежний профиль остался. { file-fault }

cli-verb-profile = Показать файл профиля программы или проверить изменённый.
cli-argument-profile-action = show или check
cli-argument-profile-what = для show — профиль (000, 001, 002 …), для check — файл
cli-unknown-profile = Нет профиля «{ $name }». Есть: { $known }.
cli-no-file = Файл не читается: { $name }
cli-profile-fine = Файл в порядке: этапов { $stages }, пунктов { $items }. Пришлите его в чат на экран «Профиль программы».
