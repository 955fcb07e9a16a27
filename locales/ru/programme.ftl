# Программа пары: согласование, утверждение, версии, правила, контрольные точки, банк.

label-programme-status-draft = черновик
label-programme-status-agreed = согласована парой
label-programme-status-defense = на защите
label-programme-status-approved = утверждена
label-programme-status-active = реализуется
label-programme-status-revising = корректируется
label-programme-status-extended = продлена
label-programme-status-completed = завершена
label-programme-status-terminated = прекращена досрочно
label-programme-status-published = результаты опубликованы

label-programme-part-goal = цель
label-programme-part-tasks = задачи
label-programme-part-shared-tasks = общие задачи
label-programme-part-expected = ожидаемый результат
label-programme-part-strengths = сильные стороны
label-programme-part-kinds = виды
label-programme-part-form = форма
label-programme-part-format = формат
label-programme-part-term = срок
label-programme-part-plan = план

label-milestone-kind-interim = промежуточная
label-milestone-kind-final = итоговая

label-contour-assessment = Повышение объективности оценивания образовательных результатов школьников
label-contour-assessment-short = Объективность оценивания
label-contour-quality = Повышение качества реализации образовательных программ (методическое сопровождение подготовки и проведения уроков, выбора форм работы, педагогических технологий)
label-contour-quality-short = Качество программ и уроков
label-contour-sharing = Методическое сопровождение педагогов, осваивающих новые формы трансляции эффективного педагогического опыта
label-contour-sharing-short = Трансляция опыта
label-contour-individual = Методическое сопровождение педагогов, работающих с учетом индивидуальных особенностей обучающихся
label-contour-individual-short = Особенности обучающихся
label-contour-policy = Достижение новых задач в реализации государственной политики в сфере общего образования
label-contour-policy-short = Новые задачи образования
label-contour-diagnosing = Развитие компетенций в диагностике профессиональных затруднений педагогов, разработке и сопровождении ИОМ
label-contour-diagnosing-short = Диагностика и маршруты
label-contour-presenting = Освоение новых форм в представлении педагогического опыта, в т.ч. собственного
label-contour-presenting-short = Представление опыта
label-contour-technology = Освоение современных образовательных технологий, организация объективного оценивания для повышения качества преподавания предмета
label-contour-technology-short = Современные технологии

programme-head =
    📘 <b>Программа</b>: { $names }
    Статус: { $status }
programme-version = Версия: { $version }
programme-goal = Цель: { $goal }
programme-no-goal = Цель: пока не записана
programme-tasks = Задачи: { $tasks }
programme-shared-tasks = Общие задачи: { $tasks }
programme-expected = Ожидаемый результат: { $words }
programme-strengths = Сильные стороны: { $words }
programme-frame =
    Срок: { $term }
    Форма: { $form }
    Формат: { $format }
    Вид: { $kinds }
programme-plan = { $count ->
    [0] План: пунктов пока нет
    [one] План: { $count } пункт
    [few] План: { $count } пункта
   *[many] План: { $count } пунктов
 }
programme-empty = Направления без пунктов: { $directions }
programme-milestone = { $mark } { $kind }: { $day }
programme-milestones = Контрольные точки: { $list }
programme-authoring-mentor-first = Сначала пишет наставник, наставляемый знакомится
programme-agreed-waiting = Согласие есть: { $said }. Ждём: { $waiting }.
programme-returned = Возвращена с пояснением: { $words }
programme-defence = Защита: { $day }
programme-approved = Утверждена: { $day }
programme-best = Отмечена как лучшая
programme-checked = План проверен куратором: { $day }
programme-checked-words = План проверен куратором: { $day }. { $words }
programme-caution = Программа ещё не утверждена. Работать это не мешает.
programme-headless = Руководитель ещё не в «Паре», поэтому утверждает куратор.
programme-rules-none = Правила пары: пока не приняты
programme-rules-waiting = Правила пары: ждут согласия всех
programme-rules-standing = Правила пары: приняты
programme-notice = <i>{ $words }</i>
programme-change-waits =
    <b>Предложено изменение</b>
    Что: { $part }
    Было: { $before }
    Станет: { $after }
    Почему: { $why }
programme-nothing = пусто

programme-ask-part = Что изменить?
programme-ask-part-approved = Что изменить? Программу уже согласовали, поэтому изменение вступит в силу, когда согласятся все.
programme-ask-goal =
    { $now }

    Напишите цель одним сообщением. Хорошая цель конкретна: что изменится, по чему это будет видно, к какому дню. Например: «К маю проводить рефлексию на каждом уроке, проверить по трём посещениям».
programme-ask-tasks =
    { $now }

    Напишите задачи развития наставляемого, каждую с новой строки.
programme-ask-shared-tasks =
    { $now }

    Напишите общие задачи пары, каждую с новой строки.
programme-ask-expected =
    { $now }

    Что получится в итоге? Напишите одним сообщением.
programme-ask-strengths =
    { $now }

    На какие сильные стороны наставляемого опирается программа? Напишите одним сообщением.
programme-ask-kinds = Какие виды наставничества? Отметьте и нажмите «Готово».
programme-ask-form = Какая форма наставничества?
programme-ask-format = Какой формат подойдёт?
programme-ask-term = До какого дня работает программа? Начало: { $start }. Обычно от месяца до года.
programme-ask-long = Срок до { $day } — больше года. Так и записать?
programme-ask-authoring = Как составляется программа?
programme-ask-why = Почему меняется программа? Выберите или напишите своими словами.
programme-ask-wish = Что стоит изменить? Напишите одним сообщением, наставник его получит.
programme-ask-return = Что доработать? Напишите одним сообщением, пара его получит.
programme-ask-defence = Когда защита программы? Выберите или напишите дату.
programme-ask-check = Можно добавить пару слов о плане, наставник их увидит.

programme-done-written = Записано.
programme-done-proposed = Предложено. Остальные узнают через минуту.
programme-done-agreed = Согласие записано.
programme-done-taken-back = Согласие отозвано.
programme-done-wish = Отправлено наставнику.
programme-done-approved = Программа утверждена.
programme-done-returned = Программа возвращена.
programme-done-defence = Защита назначена.
programme-done-checked = Отмечено: план проверен.
programme-done-undone = Отменено.
programme-done-change-agreed = Изменение принято.
programme-done-change-refused = Изменение не принято.
programme-done-change-withdrawn = Изменение отозвано.

programme-history = { $count ->
    [0] <b>История изменений</b>: пока пусто. Изменения записываются после утверждения.
   *[other] <b>История изменений</b>
 }
programme-version-line = { $number }. { $part }, { $day }
programme-version-open = Ждёт ответа: { $part }
programme-version-refused = Не принято: { $part }
programme-revision =
    <b>{ $title }</b>

    Было: { $before }
    Стало: { $after }
    Почему: { $why }
    Предложение: { $by }
    Согласие: { $agreed }
programme-revision-day = Дата: { $day }
programme-revision-diagnosis = По итогам диагностики
programme-somebody = неизвестно

programme-milestones-list = { $count ->
    [0] <b>Контрольные точки</b>: пока нет. «Обычные даты» — конец января и 25 мая, если они внутри срока.
   *[other] <b>Контрольные точки</b>
 }
programme-milestone-line = { $mark } { $kind }: { $day }
programme-milestone-card =
    <b>Контрольная точка</b>: { $kind }
    Дата: { $day }
programme-milestone-met = Пройдена: { $day }
programme-milestone-result = Итог: { $words }
programme-ask-milestone = Какого числа новая контрольная точка? Выберите или напишите.
programme-ask-milestone-move = На какой день перенести контрольную точку? Выберите или напишите.
programme-ask-milestone-met = Чего удалось достичь? Напишите одним сообщением или отметьте без пояснения.

programme-queue = { $count ->
    [0] Программ на утверждение нет.
    [one] <b>На утверждение</b>: { $count } программа
    [few] <b>На утверждение</b>: { $count } программы
   *[many] <b>На утверждение</b>: { $count } программ
 }
programme-queue-drafts = { $count ->
    [0] Неутверждённых черновиков у работающих пар нет.
    [one] Ещё черновик: { $count } работающая пара
    [few] Ещё черновик: { $count } работающие пары
   *[many] Ещё черновик: { $count } работающих пар
 }
programme-queue-approved = Утверждено программ: { $count }
programme-queue-defence = { $names } · защита { $day }

programme-told-offered =
    Программа пары готова, прочитайте её: { $names }
    Цель: { $goal }
programme-told-read =
    Наставник составил программу: { $names }
    Цель: { $goal }
    Пунктов плана: { $count }
programme-told-wish =
    Предлагают изменить программу. От кого: { $name }
    { $words }
programme-told-agreed =
    Программа ждёт утверждения: { $names }
    Цель: { $goal }
    Пунктов плана: { $count }. Срок: до { $end }
programme-told-agreed-brief = Программа ждёт утверждения: { $names }. Пунктов плана: { $count }, срок: до { $end }
programme-told-defence = Защита программы ({ $names }) назначена: { $day }.
programme-told-defence-soon = 🗓 Защита программы ({ $names }): { $day }.
programme-told-approved = Программа утверждена: { $names }
programme-told-returned =
    Программа возвращена на доработку: { $names }
    Пояснение: { $words }
programme-told-change =
    Предлагают изменить программу. От кого: { $name }
    Что: { $part }
    Почему: { $why }
programme-told-change-agreed = Изменение программы принято: { $part }. Версия { $number }.
programme-told-change-declined = С изменением программы не согласились: { $part }. Всё осталось как было.
programme-told-milestone =
    { $kind ->
        [final] Итоговая контрольная точка программы: { $day }.
       *[interim] Промежуточная контрольная точка программы: { $day }.
    }
    Пара: { $names }
programme-told-check = Куратор проверил план: { $names }
programme-told-check-words =
    Куратор проверил план: { $names }
    { $words }
programme-told-feedback = Отзыв о пункте «{ $title }»: { $words }
programme-pushed-agreed = Согласие с программой записано.
programme-pushed-approved = Программа утверждена: { $names }
programme-pushed-change-agreed = Вы согласились с изменением: { $part }.
programme-pushed-change-refused = Вы не согласились с изменением: { $part }. Всё осталось как было.

pairs-caution-long-term = Проверьте срок: он больше года.
pairs-programme = Программа: { $status }

rules-head = 🤝 <b>Правила пары</b>: { $names }
rules-hint = Нажмите на пункт, чтобы изменить его. Правила действуют, когда их примут все.
rules-line = • { $title }: { $said }
rules-short = Правила: { $said }
rules-standing = Приняты всеми, версия { $version }.
rules-waiting = Версия { $version } ждёт согласия: { $names }.
rules-not-yet = Правил пока нет.
rules-ask-point = { $title }. Выберите или напишите своими словами.
rules-proposed = Правила предложены. Остальные узнают через минуту.
rules-accepted = Правила приняты.
rules-told-proposed = Вам предлагают правила пары. От кого: { $name }
rules-told-accepted = Все приняли правила пары, версия { $version }.
rules-pushed-accepted = Вы приняли правила пары.

bank-found = { $count ->
    [0] <b>Банк программ</b>: ничего не нашлось. Измените поиск или снимите фильтр.
    [one] <b>Банк программ</b>: { $count } программа
    [few] <b>Банк программ</b>: { $count } программы
   *[many] <b>Банк программ</b>: { $count } программ
 }
bank-empty = <b>Банк программ</b>: пока пусто. Сюда попадают утверждённые и завершённые программы.
bank-hint = Чтобы найти, напишите слова из цели или пунктов.
bank-sought-words = Слова: { $words }
bank-sought-direction = Направление: { $direction }
bank-sought-form = Форма работы: { $form }
bank-ask-direction = Какое направление искать?
bank-ask-form = Какую форму работы искать?
bank-any = Любое
bank-name = { $mark }{ $goal }
bank-mark-best = ★{" "}
bank-no-goal = Без цели
bank-programme =
    <b>{ $goal }</b>
    { $names }
    Статус: { $status }
bank-nameless = Имена скрыты
bank-line = • { $title } ({ $form })
bank-ask-pair = Для какой пары взять пункты?
bank-taken = { $count ->
    [one] Предложен { $count } пункт, даты посчитаны заново.
    [few] Предложено { $count } пункта, даты посчитаны заново.
   *[many] Предложено { $count } пунктов, даты посчитаны заново.
 }

plan-empty-directions = Направления без пунктов: { $directions }
plan-difficulty = Затруднение: { $words }
plan-difficulty-levels = Уровень: { $before } → { $after }
plan-expected = Ожидаем: { $words }
plan-led-by = Ведёт: { $name }
plan-contour = Контур: { $contour }
plan-form-words = { $form } ({ $words })
plan-feedback = Отзыв: { $words }
plan-outcome = Итог конкурса: { $outcome }
plan-ask-outcome = Чем закончился конкурс? Выберите или напишите своими словами.
plan-ask-feedback = Напишите пару слов о том, как выполнено. Их увидит вторая сторона.
plan-feedback-written = Отзыв записан.
plan-ask-details = Что уточнить в пункте? Всё это необязательно.
plan-ask-expected = Какой результат ожидается? Напишите одним сообщением.
plan-ask-led-by = Кто ведёт тему?
plan-ask-contour = К какому контуру деятельности наставника относится пункт?
plan-ask-form-words = Напишите форму работы своими словами или выберите.
plan-ask-difficulty = { $count ->
    [0] Открытых затруднений нет. Их записывают на карточке наставляемого.
   *[other] С каким затруднением поможет пункт? Направление подставится само.
 }
plan-nobody-leads = как обычно, наставник

button-programme = Программа
button-programme-agree = Согласен(на) с программой
button-programme-read = Ознакомлен(а)
button-programme-wish = Предлагаю изменить
button-programme-take-back = Отозвать согласие
button-programme-edit = Изменить
button-programme-approve = Утвердить
button-programme-return = Вернуть
button-programme-defence = Назначить защиту
button-programme-check = План проверен
button-programme-plainly = Без пояснения
button-programme-history = История изменений
button-programme-milestones = Контрольные точки
button-programme-rules = Правила пары
button-programme-open = Открыть программу
button-programme-open-of = Открыть: { $name }
button-programme-long = Да, больше года
button-programme-joint = Вместе
button-programme-mentor-first = Сначала наставник
button-part-goal = Цель
button-part-tasks = Задачи
button-part-shared-tasks = Общие задачи
button-part-expected = Ожидаемый результат
button-part-strengths = Сильные стороны
button-part-kinds = Виды
button-part-form = Форма
button-part-format = Формат
button-part-term = Срок
button-part-authoring = Кто пишет
button-change-agree = Согласен(на)
button-change-refuse = Не согласен(на)
button-change-withdraw = Отозвать изменение
button-milestone-usual = Обычные даты
button-milestone-add = Добавить
button-milestone-met = Пройдена
button-milestone-move = Перенести
button-milestone-drop = Убрать
button-rules-propose = Предложить эти правила
button-rules-accept = Принимаю
button-rules-edit = Изменить правила
button-rules-open = Открыть правила
button-bank = Банк программ
button-bank-direction = Направление
button-bank-form = Форма работы
button-bank-all = Показать все
button-bank-take = Взять за образец
button-bank-best = Отметить как лучшую
button-bank-not-best = Снять отметку
button-by-difficulty = По затруднению
button-item-details = Подробнее
button-item-expected = Ожидаемый результат
button-item-led-by = Кто ведёт тему
button-item-contour = Контур
button-item-form-words = Форма подробнее
button-outcome = Итог конкурса
button-feedback = Написать отзыв
button-need = Затруднение

menu-awaited-programmes = { $count ->
    [one] Ждёт Вашего утверждения { $count } программа
    [few] Ждут Вашего утверждения { $count } программы
   *[many] Ждут Вашего утверждения { $count } программ
 }
menu-awaited-orders = { $count ->
    [one] В проекте приказа { $count } пара
    [few] В проекте приказа { $count } пары
   *[many] В проекте приказа { $count } пар
 }
menu-awaited-people = { $count ->
    [one] Ждёт утверждения { $count } участник
    [few] Ждут утверждения { $count } участника
   *[many] Ждут утверждения { $count } участников
 }
menu-approvals = Программы на утверждение
menu-bank = Банк программ
word-approvals = программы на утверждение, утвердить программы
word-bank = банк программ, банк

dropped-programme = Программа закрыта, несохранённое отброшено.
dropped-rules = Правила закрыты, несохранённое отброшено.

error-goal-needed = Сначала запишите цель программы.
error-items-needed = В плане пока нет ни одного пункта. Добавьте хотя бы один.
error-revision-waits = Одно изменение уже ждёт ответа. Сначала дождитесь его или отзовите своё.
error-nothing-changed = Здесь и так записано это. Менять нечего.
error-mentor-writes = Эту программу сначала пишет наставник. Нажмите «Предлагаю изменить» и напишите, что поправить.
error-long-term = Срок больше года нужно подтвердить отдельно.
error-approved-already = Программа уже утверждена. Срок меняется через обращение о продлении.
error-own-revision = Изменение принимает другая сторона.

# Определения видов: коротко по 001 и 002.
programme-kind-traditional = <b>{ $name }</b>: опытный работник ведёт начинающего один на один в течение заданного времени.
programme-kind-situational = <b>{ $name }</b>: помощь или консультация всякий раз, когда она нужна.
programme-kind-partner = <b>{ $name }</b>: оба участника в сходном положении и поддерживают друг друга.
programme-kind-group = <b>{ $name }</b>: один наставник работает с группой одновременно.
programme-kind-short-term = <b>{ $name }</b>: встречи по заранее заданному графику ради конкретных целей.
programme-kind-speed = <b>{ $name }</b>: однократные встречи с более опытным коллегой.
programme-kind-virtual = <b>{ $name }</b>: общение через видеосвязь и онлайн-сервисы.
programme-kind-self-regulated = <b>{ $name }</b>: опытные работники сами вызываются быть наставниками.
programme-kind-reverse = <b>{ $name }</b>: младший учит старшего новому, старший младшего — методике.
programme-kind-remote-coaching = <b>{ $name }</b>: наставник на расстоянии разбирает работу по видео и материалам.
