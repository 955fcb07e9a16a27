# То, чем делится организация: права, словарь, библиотека, практики, поощрения, «Мой путь».

menu-duties = Мои права
menu-library = Библиотека
menu-path = Мой путь
menu-events = События
menu-practices = Практики
menu-awards = Поощрения
menu-broadcast = Рассылка
menu-votes = Голосования
menu-careers = Кто работает
word-duties = мои права, права, права и обязанности
word-library = библиотека, материалы
word-path = мой путь
word-terms = словарь, термины
word-events = события, мероприятия
word-practices = практики, банк практик
word-awards = поощрения, поощрение
word-broadcast = рассылка, объявление
word-votes = голосования, голосование
word-careers = кто работает, закрепление

duties-title = <b>{ $role }: права и обязанности</b>
duties-rights = <b>Права</b>
duties-duties = <b>Обязанности</b>
duties-line = • { $words }
duties-source = <i>Источник: { $source }</i>
duties-own = <i>Текст Вашей организации.</i>
duties-ask = Напишите свой текст для роли «{ $role }» одним сообщением, до 3000 знаков.
button-duties-write = Изменить текст
button-duties-usual = Вернуть как было
button-duties-terms = Словарь
terms-title = <b>Словарь</b>
terms-line = <b>{ $name }</b> — { $meaning }

library-title = <b>Библиотека</b>
library-count = { $count ->
    [one] { $count } материал
    [few] { $count } материала
   *[many] { $count } материалов
 }
library-none = Пока ничего нет.
library-none-so = По этому запросу ничего нет.
library-line = • <a href="{ $url }">{ $title }</a>
library-line-waits = • <a href="{ $url }">{ $title }</a> — ждёт решения куратора
library-sought = Поиск: { $words }
library-direction = Направление: { $direction }
library-stage = К этапу { $stage } дорожной карты
library-hint = Чтобы найти, напишите первые буквы.
library-hint-add = Чтобы добавить, пришлите название и ссылку одним сообщением.
library-ask = Пришлите название и ссылку одним сообщением, можно с метками: «Конструктор урока https://… #ФГОС».
library-ask-direction = К какому направлению плана?
library-ask-title = Как назвать материал?
library-ask-tags = Метки через запятую или с «#».
library-ask-stage = Номер этапа дорожной карты, которому это пригодится. 0 — без этапа.
library-any = все направления
library-no-direction = без направления
library-card = <b>{ $title }</b>
    { $url }
library-card-direction = Направление: { $direction }
library-card-tags = Метки: { $tags }
library-card-stage = Этап дорожной карты: { $stage }
library-card-by = От кого: { $name }
library-card-waits = Куратор увидит и решит, показывать ли всем.
library-card-decide = Ждёт Вашего решения: пока видно только автору.
library-card-removed = Убрано из библиотеки.
library-told-offered = 📚 { $by } предлагает материал: { $title }
    { $url }
button-library-direction = Направление
button-library-all = Показать всё
button-library-new = Добавить
button-material-look = Открыть
button-material-approve = Показывать всем
button-material-title = Название
button-material-tags = Метки
button-material-stage = Этап
button-material-remove = Убрать
button-material-restore = Вернуть
button-plan-materials = Материалы по теме
button-roadmap-materials = Материалы этапа

practices-title = <b>Банк практик</b>
practices-none = Пока пусто. Опишите первую: что было, что сделали, что получилось.
practices-none-so = По этому запросу ничего нет.
practices-hint = Чтобы найти, напишите тему или метку.
practices-name = { $mean } · { $title }
practices-name-draft = черновик · { $title }
practices-ask = Назовите практику одной строкой, без имён.
practices-ask-tags = Метки через запятую: «SMART, наставник.фест».
practices-ask-part = { $part }: напишите одним сообщением, без имён.
practices-card = <b>{ $title }</b>
practices-part = <b>{ $part }</b>
    { $words }
practices-part-none = <b>{ $part }</b>
    не заполнено
practices-tags = Метки: { $tags }
practices-mean = { $raters ->
    [one] Оценка: { $mean } из 50, { $raters } эксперт
    [few] Оценка: { $mean } из 50, { $raters } эксперта
   *[many] Оценка: { $mean } из 50, { $raters } экспертов
 }
practices-state-draft = Черновик: видят автор и куратор.
practices-state-agreed = Автор согласен на публикацию, решает куратор.
practices-state-published = Опубликовано: видят все.
practices-state-removed = Убрано.
practices-from-pair = Из программы пары: опубликовать можно, когда согласны все её участники.
practices-rate = <b>Оценка практики</b>, { $number } из 5
    { $criterion }: от 1 до 10
practices-told-ready = Практику «{ $title }» можно публиковать: автор согласен.
button-practice-look = Открыть
button-practice-new = Описать практику
button-practice-title = Название
button-practice-tags = Метки
button-practice-agree = Можно публиковать
button-practice-disagree = Не публиковать
button-practice-publish = Опубликовать
button-practice-unpublish = Снять с публикации
button-practice-rate = Оценить
button-practice-remove = Убрать
button-practice-restore = Вернуть
label-practice-part-was = Что было
label-practice-part-done = Что сделали
label-practice-part-result = Что получилось
label-sheet-result = результативность
label-sheet-efficiency = эффективность
label-sheet-uniqueness = уникальность
label-sheet-replication = возможность тиражирования
label-sheet-scaling = возможность масштабирования

path-title = <b>Мой путь</b>
path-none = Пока здесь пусто: путь начнётся с диагностики или первой пары.
path-diagnosis = Диагностика, { $day }: { $conclusion }
path-difficulties = { $count ->
    [one] Затруднений: { $count }, преодолено { $overcome }
    [few] Затруднений: { $count }, преодолено { $overcome }
   *[many] Затруднений: { $count }, преодолено { $overcome }
 }
path-pair = <b>{ $mentor }</b>, { $from } — { $to }
path-plan = План: сделано { $done } из { $items }
path-meetings = { $count ->
    [one] { $count } встреча, { $time }
    [few] { $count } встречи, { $time }
   *[many] { $count } встреч, { $time }
 }
path-no-meetings = Встреч ещё не было
path-change = { $words }: было { $before }, стало { $after }

awards-title = <b>Поощрения</b>
awards-none = Пока никто не представлен.
awards-name-proposed = ждёт · { $name }: { $kind }
awards-name-granted = { $name }: { $kind }
awards-name-declined = отклонено · { $name }: { $kind }
awards-ask-person = Кого представить?
awards-nobody = Представить пока некого.
awards-ask-kind = { $name }: к чему представить?
awards-ask-ground = Основание своими словами, одной строкой.
awards-ask-order = Номер и дата приказа: «131-о от 12.09.2026».
awards-card = <b>{ $name }</b>
    { $kind }
awards-status = Состояние: { $status }
awards-by = От кого: { $by }
awards-ground = Основание: { $words }
awards-facts = По данным: { $pairs ->
    [one] { $pairs } пара
    [few] { $pairs } пары
   *[many] { $pairs } пар
 }, встреч { $meetings } ({ $time }), пунктов плана { $done } из { $items }, затруднений преодолено { $overcome }.
awards-order = Приказ № { $number }
awards-order-dated = Приказ № { $number } от { $day }
awards-own-kinds = Своих видов поощрения у школы может быть до 20. Напишите название, чтобы добавить.
awards-own-kinds-remove = Нажмите на вид, чтобы убрать его. Прежние поощрения сохранят название.
awards-amount = Размер: { $amount }
awards-ask-amount = Размер, как принято в школе: «10 %», «3 балла».
button-award-own = Свои виды
button-award-amount = Размер
awards-may-tell = Поздравить можно: согласие есть.
awards-may-not-tell = Просьба не объявлять.
awards-asked-tell = Спрошено, можно ли объявить; ответа пока нет.
awards-best = <b>Лучшие пары по фактам</b>
    Решает комиссия или куратор: это повод посмотреть, а не место.
awards-best-none = Пока мало встреч, чтобы сравнивать.
awards-best-rhythm = { $names }: { $value } { $value ->
        [one] встреча
        [few] встречи
        [many] встреч
       *[other] встречи
    } в месяц
awards-best-plan = { $names }: план выполнен на { $value } %
awards-best-growth = { $names }: затруднения легче на { $value }
awards-congratulation = Поздравляем: { $name }. { $kind }. { $ground }
awards-told-granted = Вас отметили: { $kind }. { $ground }
    Можно сообщить об этом коллегам?
awards-told-others = Коллеги узнают.
awards-told-nobody = Хорошо, объявлять не будут.
awards-told-proposed = { $by } представляет к поощрению: { $name }, { $kind }
button-award-new = Представить
button-award-best = Лучшие пары
button-award-ground = Основание
button-award-order = Приказ
button-award-grant = Поощрить
button-award-decline = Отклонить
button-award-reopen = Вернуть на решение
button-award-congratulate = Поздравить всех
button-award-tell = Можно сообщить
button-award-dont-tell = Не надо
button-award-open = Открыть
label-award-kind-efficiency = баллы при учёте показателей эффективности
label-award-kind-efficiency-short = баллы эффективности
label-award-kind-certification = баллы при прохождении аттестации
label-award-kind-certification-short = баллы при аттестации
label-award-kind-allowance = надбавка
label-award-kind-bonus = дополнительные баллы при премировании
label-award-kind-bonus-short = баллы при премировании
label-award-kind-category = дополнительные баллы при аттестации на категорию
label-award-kind-category-short = баллы на категорию
label-award-kind-recognition = публичное признание значимости работы
label-award-kind-recognition-short = публичное признание
label-award-kind-gratitude = объявление благодарности
label-award-kind-gratitude-short = благодарность
label-award-kind-diploma = награждение почетной грамотой и др.
label-award-kind-diploma-short = почётная грамота
label-award-kind-contest = выдвижение на конкурсы и мероприятия
label-award-kind-contest-short = выдвижение на конкурс
label-award-kind-conference = приглашение к участию в конференциях, форумах, конкурсах
label-award-kind-conference-short = приглашение на форум
label-award-kind-best-pair = награждение лучших наставнических пар/групп
label-award-kind-best-pair-short = лучшая пара
label-award-kind-badge = знак отличия «За наставничество»
label-award-status-proposed = ждёт решения
label-award-status-granted = согласовано
label-award-status-declined = отклонено
label-nomination-rhythm = Самые регулярные встречи
label-nomination-plan = План выполнен лучше всех
label-nomination-growth = Больше всего преодолено

careers-title = <b>Кто работает, { $year }/{ $next }</b>
careers-hint = Нажмите на имя: работает → уже не работает → работает.
careers-share = Работают { $share } % из отмеченных.
careers-none = Наставляемых пока не было.
careers-name-works = ✓ { $name }
careers-name-left = ✗ { $name }
careers-name-unsaid = { $name }
careers-told-ask = Новый учебный год: отметьте, кто из молодых педагогов работает, а кого уже нет.
careers-told-certify = { $name }: { $on } исполняется три года в профессии. Пора подумать об аттестации.
careers-told-you-certify = { $on } исполняется три года, как Вы в профессии. Пора подумать об аттестации.
button-careers-open = Отметить
label-staying-works = работает
label-staying-left = уже не работает

error-kinds-enough = Своих видов уже { $most }. Уберите лишний, и новый добавится.
error-talk-in-person = О мерах дисциплинарного воздействия лучше сказать руководителю лично: в «Паре» их не записывают.
error-consent-first = Сначала нужно согласие: автора, а если практика из программы пары — всех её участников.
error-practice-unfinished = Сначала заполните, что было, что сделали и что получилось.
error-own-practice = Свою практику оценивают другие.
error-link-missing = Здесь нужна ссылка: адрес, который начинается с https:// или http://.
