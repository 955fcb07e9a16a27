# Пары: новая пара, карточка, предложения и письма о них.

pairs-draft =
    <b>Новая пара</b>

    Наставник: { $mentor }
    Наставляемые: { $mentees }
    Срок: { $term }
    Формат: { $format }
    Форма: { $form }
    Вид: { $kinds }
pairs-can-help = Может помочь: { $words }
pairs-hours = Часов в месяц: { $hours }
pairs-request = Запрос ({ $name }): { $words }
pairs-request-only = Запрос: { $words }
pairs-not-chosen = пока не выбрано
pairs-caution-many-pairs =
    { $count ->
        [one] Проверьте нагрузку: у наставника уже есть пара.
        [few] Проверьте нагрузку: у наставника уже { $count } пары или больше.
       *[many] Проверьте нагрузку: у наставника уже { $count } пар или больше.
    }
pairs-caution-hours-spent =
    { $count ->
        [one] Проверьте нагрузку: за 30 дней встречи заняли весь названный { $count } час.
        [few] Проверьте нагрузку: за 30 дней встречи заняли все названные { $count } часа.
       *[many] Проверьте нагрузку: за 30 дней встречи заняли все названные { $count } часов.
    }
pairs-busy =
    { $count ->
        [one] { $name } · { $count } пара
        [few] { $name } · { $count } пары
       *[many] { $name } · { $count } пар
    }
pairs-nobody = Сначала пригласите наставников и наставляемых: «Меню» → «Пригласить».
pairs-ask-mentor = Кто будет наставником?
pairs-ask-mentees = Кто будет наставляемым? Обычно в группе не больше: { $most }.
pairs-ask-format = Какой формат подойдёт?
pairs-ask-form = Какая форма наставничества?
pairs-ask-kinds = Какие виды наставничества? Можно отметить несколько.
pairs-ask-term = До какого дня работает пара? Выберите или напишите дату, например «25.05».
pairs-ask-start = С какого дня работает пара? Выберите или напишите, например «01.09».
pairs-ask-end = До какого дня работает пара? Выберите или напишите, например «25.05».

pairs-mine =
    { $count ->
        [0] Вы пока не состоите в паре. Пару предлагает куратор.
        [one] Ваша пара:
        [few] Ваши пары:
       *[many] Ваши пары:
    }
pairs-card =
    <b>{ $names }</b>
    { $status }

    Срок: { $term }
    Формат: { $format }
    Вид: { $kinds }
pairs-order = Приказ № { $number }
pairs-order-dated = Приказ № { $number } от { $day }
pairs-order-preparing = Приказ готовится.
pairs-answer-yes = { $name }: согласие есть
pairs-answer-waiting = { $name }: ждём ответа
pairs-rhythm =
    Встречаемся { $days ->
        [1] каждый день
        [7] раз в неделю
        [14] раз в 2 недели
        [21] раз в 3 недели
        [30] раз в месяц
        [one] раз в { $days } день
        [few] раз в { $days } дня
       *[many] раз в { $days } дней
    }
pairs-ask-rhythm =
    Как часто встречается пара? Выберите или напишите: «10», «раз в две недели».
    От этого зависит, когда «Пара» напомнит, что встречи давно не было.
pairs-rhythm-as-usual =
    Сейчас как принято в школе: раз в { $usual } { $usual ->
        [one] день
        [few] дня
       *[many] дней
    }.
pairs-rhythm-days =
    { $days ->
        [1] Каждый день
        [7] Раз в неделю
        [14] Раз в 2 недели
        [21] Раз в 3 недели
        [30] Раз в месяц
        [one] Раз в { $days } день
        [few] Раз в { $days } дня
       *[many] Раз в { $days } дней
    }
pairs-told-rhythm =
    Пара { $names } теперь встречается { $days ->
        [1] каждый день
        [7] раз в неделю
        [14] раз в 2 недели
        [21] раз в 3 недели
        [30] раз в месяц
        [one] раз в { $days } день
        [few] раз в { $days } дня
       *[many] раз в { $days } дней
    }.
pairs-progress = План: { $done } из { $all }. Встреч: { $met }, последняя: { $last }.
pairs-never-met = пока не было
pairs-duties-over = обязанности наставника завершены
pairs-closed-on =
    Завершено { $day }.
    Причина: { $reason }
pairs-meetings =
    { $count ->
        [0] Встреч пока нет.
        [one] <b>Встречи</b>: { $count }. Выберите встречу, чтобы открыть запись.
        [few] <b>Встречи</b>: { $count }. Выберите встречу, чтобы открыть запись.
       *[many] <b>Встречи</b>: { $count }. Выберите встречу, чтобы открыть запись.
    }
pairs-meeting = { $day } · { $minutes } · { $status }
pairs-meeting-ahead = { $day } · { $status }
pairs-record = <b>Встреча</b>: { $status }
pairs-record-ahead =
    С кем: { $who }
    Когда: { $when }
    Как: { $format }
pairs-record-reason = Причина: { $reason }
pairs-ask-order = Напишите номер приказа, можно с датой: «№ 131-о от 12.09.2025».
pairs-ask-right-order = Напишите, как правильно: «131-о» или «№ 131-о от 12.09.2025». Без даты останется прежняя.
pairs-ask-ending = Почему пара завершается? Обе стороны получат сообщение.

pairs-asked-mentor =
    Вам предлагают стать наставником. Для кого: { $names }.
    Срок: { $start } – { $end }
    Формат: { $format }

    Пара начнётся, когда согласятся все.
pairs-asked-mentee =
    Вам предлагают наставника: { $names }.
    Срок: { $start } – { $end }
    Формат: { $format }

    Пара начнётся, когда согласятся все.
pairs-told-agreed =
    Все согласны: { $mentor } — { $mentees }.
    Чтобы пара начала работать, нужен номер приказа.
pairs-told-started =
    Пара действует: { $mentor } — { $mentees }.
    Первый шаг — договориться о правилах, цели и плане.
pairs-told-started-curator = Пара действует: { $mentor } — { $mentees }.
pairs-told-not-formed = Пара не состоялась: { $mentor } — { $mentees }.
pairs-told-closed =
    Пара завершена: { $mentor } — { $mentees }.
    Причина: { $reason }
pairs-told-paused =
    Пара приостановлена: { $mentor } — { $mentees }.
    Напоминаний не будет, пока куратор не продолжит работу пары.
pairs-told-resumed = Пара продолжает работу: { $mentor } — { $mentees }.
pairs-order-missing =
    Приказ всё ещё готовится: { $mentor } — { $mentees }.
    Введите номер, когда он появится.
pairs-pushed-agreed = Вы согласились на пару: { $mentor } — { $mentees }.
pairs-pushed-started = Все согласны, пара действует: { $mentor } — { $mentees }.
pairs-pushed-declined = Ответ принят: не сейчас. Остальные узнают только, что пара не состоялась.
pairs-pushed-preparing = Пара действует, приказ готовится: { $mentor } — { $mentees }. Раз в неделю напомним о номере.

button-propose-pair = Предложить
button-mentor = Наставник
button-mentees = Наставляемые
button-term = Срок
button-pair-format = Формат
button-form = Форма
button-kinds = Виды
button-to-end-of-year = До конца учебного года
button-three-months = 3 месяца
button-half-year = Полгода
button-term-start = Начало: другая дата
button-term-end = Конец: другая дата
button-order-number = Ввести номер приказа
button-order-correct = Исправить приказ
button-order-preparing = Приказ готовится
button-withdraw = Отозвать предложение
button-pause = Приостановить
button-resume = Продолжить
button-close = Завершить
button-rhythm = Ритм встреч
button-rhythm-usual = Как принято в школе
button-plan = План
button-meetings = Встречи
button-my-pairs = Мои пары
button-open-pair = Открыть пару
