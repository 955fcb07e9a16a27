# Показатели года и контрольная точка.

menu-indicators = Показатели
word-indicators = показатели, охват
word-midyear = контрольная точка, точка

indicators-sheet =
    <b>Показатели · { $year }</b>
    На { $day }. Выберите показатель, чтобы увидеть, из чего он сложен.
indicators-caption = Показатели { $year }, без имён
indicators-row = { $value } · { $short }
indicators-row-target = { $value }, цель { $target } · { $short }
indicators-row-unknown = нет данных · { $short }
indicators-row-hidden = мало ответов · { $short }

indicators-value-percent = { $value } %
indicators-value-count = { $value }
indicators-value-days = { $value } дн.
indicators-value-mean = { $value }
indicators-value-unknown = нет данных
indicators-target-by = { $target } к { $year } году

indicators-card =
    <b>{ $title }</b>
    <b>{ $value }</b>
indicators-card-target = Цель: { $target }
indicators-card-target-missed = Цель: { $target }, не хватает { $gap }
indicators-card-target-met = Цель: { $target }, достигнута
indicators-card-target-none = Цель не назначена
indicators-card-formula =
    {""}
    <i>{ $formula }</i>
indicators-part-counted = { $value } — { $name } (посчитано)
indicators-part-by-hand = { $value } — { $name } (введено)
indicators-part-unset = ? — { $name } (не введено)
indicators-part-unknown = ? — { $name }
indicators-card-period =
    {""}
    Учебный год { $year }, на { $day }
indicators-card-before = Год назад: { $value }
indicators-card-before-more = Год назад: { $value }, стало больше на { $by }
indicators-card-before-less = Год назад: { $value }, стало меньше на { $by }
indicators-card-before-none = Год назад: нет данных
indicators-card-hidden = Число появится, когда ответят хотя бы { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
 } и анкета закроется: так ответы остаются ничьими.
indicators-card-unmarked = Отмечены ещё не все: «Сообщество» → «Кто работает».
indicators-card-unverified = Цель и формула записаны по памяти: сверьте их с документом.
indicators-card-source = Источник: { $source }
indicators-given =
    {""}
    Записано.
indicators-ask-number =
    <b>{ $name }</b>
    Напишите число цифрами, например 48 или 12,5. Оно относится к этому учебному году.
indicators-ask-target =
    <b>{ $title }</b>
    Какая цель? Напишите число, можно с годом: «75» или «75 к { $next }».
indicators-history = <b>История · { $title }</b>
indicators-history-target = цель
indicators-history-none = как в документе
indicators-history-line = { $day }: { $name } — { $value } · { $who }
indicators-history-line-nobody = { $day }: { $name } — { $value }
indicators-slices-form = <b>По формам</b>
indicators-slices-kind =
    <b>По видам</b>
    Программа нескольких видов стоит в каждом из них.
indicators-slices-none = В этом году пар ещё нет.
indicators-slice =
    <b>{ $name }</b>
    { $programmes ->
    [one] { $programmes } программа
    [few] { $programmes } программы
   *[many] { $programmes } программ
 }, наставников { $mentors }, наставляемых { $mentees }
    План: { $done } из { $items } · встреч { $meetings } · затруднений закрыто { $closed } из { $needs }
    Довольны: наставляемые — { $satisfied_mentees }, наставники — { $satisfied_mentors }
indicators-slice-hidden = мало ответов
indicators-helped =
    <b>Что помогает</b>
    Сколько затруднений закрыто там, где над ними работали так:
    {""}
indicators-helped-line = { $form }: { $closed } из { $worked } ({ $share } %)
indicators-helped-none =
    <b>Что помогает</b>
    Здесь появятся формы работы, которые чаще закрывают затруднения: когда пункты плана будут связаны с затруднениями и выполнены.

midyear-today = <b>Контрольная точка · { $day }</b>
midyear-today-window = <b>Контрольная точка · { $name } · { $day }</b>
midyear-programmes = Программы: действуют { $active }, на паузе { $paused }, завершены { $finished }
midyear-lights = Сигналы: 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
midyear-plan = План: выполнено { $done } из { $items }, в срок { $in_time }, просрочено { $overdue }
midyear-meetings = Встречи за год: { $meetings }; за 28 дней встретились { $met } из { $active }
midyear-needs = Затруднения: закрыто { $closed } из { $needs }, стало легче на { $eased } уровней
midyear-survey = Промежуточная анкета: ответили { $answered } из { $asked }
midyear-survey-none = Промежуточная анкета в этом году не отправлялась
midyear-changed =
    {""}
    <b>Что изменилось с { $day }</b>
midyear-changed-before =
    {""}
    <b>Что изменилось с прошлой точки</b>
midyear-same =
    {""}
    С { $day } ничего не изменилось.
midyear-change = { $name }: { $then } → { $now }
midyear-figure-active = действующих пар
midyear-figure-paused = на паузе
midyear-figure-finished = завершено программ
midyear-figure-green = зелёных
midyear-figure-yellow = жёлтых
midyear-figure-red = красных
midyear-figure-items = пунктов плана
midyear-figure-done = выполнено пунктов
midyear-figure-in-time = из них в срок
midyear-figure-overdue = просрочено
midyear-figure-meetings = встреч
midyear-figure-met = встречаются
midyear-figure-needs = затруднений
midyear-figure-closed = закрыто затруднений
midyear-figure-eased = стало легче, уровней
midyear-figure-asked = получили анкету
midyear-figure-answered = ответили на анкету
midyear-kept =
    <b>Контрольная точка · { $day }</b>
    Сохранена: { $who }
midyear-conclusion =
    {""}
    <b>Вывод</b>
    { $words }
midyear-corrections =
    {""}
    <b>Что исправить</b>
midyear-correction = { $number }. { $words }
midyear-all = <b>Контрольные точки</b>
midyear-none = Сохранённых точек ещё нет.
midyear-row = { $day } · с выводом
midyear-row-open = { $day } · без вывода
midyear-ask-conclusion = Напишите вывод: что получается, что нет и почему. Его прочтут руководитель и организаторы.
midyear-ask-correction = Что нужно исправить? Одной строкой, например: «Пара Ермаков — Громов: сменить наставника до 1 марта».
midyear-told =
    <b>Пора посмотреть, как идут программы</b>
    { $pairs ->
    [one] Действует { $pairs } пара
    [few] Действуют { $pairs } пары
   *[many] Действуют { $pairs } пар
 }. Числа уже собраны: останется вывод и что исправить.

button-indicators-midyear = Контрольная точка
button-indicators-slices = По формам и видам
button-indicators-helped = Что помогает
button-indicators-file = Файл для отчёта
button-indicators-kinds = По видам
button-indicators-forms = По формам
button-indicators-enter = Ввести: { $name }
button-indicators-target = Цель
button-indicators-history = История
button-indicators-undo = Вернуть как было
button-midyear-keep = Сохранить точку
button-midyear-all = Прошлые точки
button-midyear-conclude = Вывод
button-midyear-correct = Что исправить
button-midyear-strike = ✕ { $words }
button-midyear-restore = Вернуть убранное
button-midyear-discard = Убрать точку
button-midyear-open = Открыть

dropped-indicators = Показатели закрыты, введённое сохранено.
dropped-midyear = Контрольная точка закрыта, сохранённое на месте.

error-bad-figure = Напишите число цифрами, не больше двух знаков после запятой: 48 или 12,5. Самое большое — { $most }.
error-bad-year = Цель ставится на этот или будущий год: { $earliest } или позже.
error-not-by-hand = Это число считается само, вводить его не нужно.
error-part-too-large = Часть не может быть больше целого. Проверьте оба числа.
error-nothing-before = Возвращать нечего: ничего не вводилось.
error-too-many-corrections = В списке не больше { $most } строк. Уберите лишнюю и добавьте новую.
error-too-late-to-discard = Точку прошлых дней убрать нельзя: со следующей её сравнивают. Вывод можно изменить.
