# Подбор: короткий список, подбор всем, вопрос обеим сторонам, приказ на многих, отметки пары.

menu-matching = Подбор
menu-orders = На приказ
word-matching = подбор, подобрать
word-orders = приказ, на приказ
dropped-matching = Подбор закрыт, никому ничего не предложено.
dropped-orders = Список на приказ закрыт, всё осталось как было.
dropped-pairterms = Отметки сохранены.

matching-needs =
    { $count ->
        [0] <b>Подбор</b>
            Наставник есть у всех.
        [one] <b>Подбор</b>
            Ищет наставника { $count } человек.
        [few] <b>Подбор</b>
            Ищут наставника { $count } человека.
       *[many] <b>Подбор</b>
            Ищут наставника { $count } человек.
    }
matching-open = Спросили обе стороны, ждём ответов: { $count }.
matching-need = <b>Наставник для: { $name }</b>
matching-replacing = Согласована замена: прежняя пара работает, пока не начнёт новая.
matching-about = { $about }
matching-request = Запрос: { $words }
matching-areas = Затруднения: { $areas }
matching-mentor = <b>{ $name }</b> · { $position }
matching-why = Почему: { $reasons }
matching-mind = Учтите: { $cautions }
matching-nothing-common = общего с запросом не нашлось
matching-no-mentors = Наставников пока нет. Пригласите их: «Меню» → «Пригласить».
matching-nobody = пока никто
matching-others = Кто ещё подойдёт:
matching-reason-request = общее с запросом — { $words }
matching-reason-directions = направления — { $words }
matching-reason-subject = тот же предмет
matching-reason-together = уже работали вместе
matching-reason-building = то же здание — { $words }
matching-reason-qualified = категория — { $words }
matching-reason-free = пар пока нет
matching-reason-places =
    { $count ->
        [one] есть ещё { $count } место
        [few] есть ещё { $count } места
       *[many] есть ещё { $count } мест
    }
matching-reason-hours =
    { $count ->
        [one] свободен { $count } час в месяц
        [few] свободно { $count } часа в месяц
       *[many] свободно { $count } часов в месяц
    }
matching-caution-superior = прямой руководитель
matching-caution-many-pairs =
    { $count ->
        [one] мест нет, уже { $count } пара
        [few] мест нет, уже { $count } пары
       *[many] мест нет, уже { $count } пар
    }
matching-caution-hours-spent =
    { $hours ->
        [one] названный { $hours } час уже занят
        [few] названные { $hours } часа уже заняты
       *[many] названные { $hours } часов уже заняты
    }
matching-caution-no-category = категория не указана
matching-caution-offered = уже предлагалась
matching-asked-asked = Спросили обе стороны ({ $name }): ждём ответов.
matching-asked-not-mutual = С кем не сложилось: { $name }
matching-waits =
    Спросили обе стороны, ждём ответов. Кто что ответил, не узнает никто.
    Ждём не дольше недели. Наставник: { $name }
matching-draft =
    <b>Подбор всем</b>
    { $count ->
        [one] Отмечена { $count } пара.
        [few] Отмечены { $count } пары.
       *[many] Отмечено { $count } пар.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Без наставника: { $nobody }.
    }
    Откройте строку, чтобы прочесть, почему, сменить наставника или убрать. Пока никому ничего не отправлено.
matching-proposed =
    { $count ->
        [one] Предложена { $count } пара.
        [few] Предложены { $count } пары.
       *[many] Предложено { $count } пар.
    } Сообщения уйдут через минуту.
matching-full = Не предложено, потому что у наставника больше нет места или пара уже есть: { $names }.
matching-asked-many =
    { $count ->
        [one] Задан { $count } вопрос.
        [few] Задано { $count } вопроса.
       *[many] Задано { $count } вопросов.
    } Если готовы оба, пара сложится сама. Кто что ответил, не узнает никто.

matching-asked-mentor = Готовы ли Вы стать наставником? Наставляемый: { $name }.
matching-asked-mentee = Готовы ли Вы работать с наставником? Наставник: { $name }.
matching-profile-position = Предмет или должность: { $position }
matching-profile-category = Категория: { $category }
matching-profile-request = Запрос: { $words }
matching-asked-blind = Ваш ответ не увидит никто. Если готовы оба, вы оба об этом узнаете.
matching-pushed-ready = Ответ принят: Вы готовы. Если готовы оба, об этом придёт сообщение.
matching-pushed-not-ready = Ответ принят: нет. Его никто не увидит.
matching-told-mutual =
    Вы оба готовы работать вместе: { $mentor } — { $mentees }.
    Пара начнёт работать, когда будет приказ.
matching-told-not-mutual = Не сложилось: { $mentor } — { $mentee }. Можно подобрать другого наставника.

orders-title = <b>На приказ</b>
orders-agreed =
    { $count ->
        [0] Согласованных пар, которые ждут приказа, нет.
       *[other] Согласованы сторонами: { $count }.
    }
orders-submitted = У руководителя на утверждении: { $count }.
orders-approved = Утверждены, нужен номер приказа: { $count }.
orders-line =
    { $mentor } — { $mentees }
    { $form }, { $term }
orders-no-payment = Без отметки о доплате наставнику: { $count }. Отметить можно в карточке пары: «Отметки».
orders-no-head = Руководитель ещё не в «Паре», поэтому номер приказа можно ввести сразу.
orders-stage-agreed = Согласованы: { $count }
orders-stage-submitted = У руководителя: { $count }
orders-stage-approved = Утверждены: { $count }
orders-ask-number =
    Напишите номер приказа, можно с датой: «№ 131-о от 12.09.2026».
    { $count ->
        [one] Начнёт работать { $count } пара.
        [few] Начнут работать { $count } пары.
       *[many] Начнут работать { $count } пар.
    }
orders-ask-words = Что поправить? Напишите одной строкой, куратор это прочтёт. Пар в списке: { $count }.
orders-done-submitted = Передано руководителю: { $count }.
orders-done-approved = Утверждено: { $count }. Куратор введёт номер приказа.
orders-done-issued = Приказ записан, пары действуют: { $count }.
orders-done-returned = Возвращено куратору: { $count }.
orders-told-submitted =
    { $count ->
        [one] На приказ: { $count } пара ждёт утверждения.
        [few] На приказ: { $count } пары ждут утверждения.
       *[many] На приказ: { $count } пар ждут утверждения.
    }
orders-told-approved = Руководитель утвердил пары: { $count }. Остался номер приказа.
orders-told-returned =
    Руководитель вернул список на приказ, пар в нём: { $count }.
    Что поправить: { $words }

pair-terms = <b>Отметки пары</b>
pair-terms-equals = Пара равных: каждый ведёт свои темы
pair-terms-model = Ролевая модель: { $model }
pair-terms-consent-yes = Согласие наставника (ст. 351.8 ТК): есть
pair-terms-consent-no = Согласие наставника (ст. 351.8 ТК): нет
pair-terms-payment = Доплата: { $payment }
pair-terms-unset = не отмечена
pair-terms-ask-model = Какая ролевая модель у пары?
pair-terms-ask-payment = Как оплачивается работа наставника?

label-payment-supplement = доплата по приказу
label-payment-agreement = дополнительное соглашение
label-payment-points = баллы эффективности
label-payment-unpaid = без оплаты

label-role-model-experienced-young = «опытный педагог – молодой специалист»
label-role-model-experienced-young-short = «опытный – молодой специалист»
label-role-model-leader-struggling = «лидер педагогического сообщества – педагог, испытывающий проблемы»
label-role-model-leader-struggling-short = «лидер – испытывающий проблемы»
label-role-model-innovator-conservative = «педагог-новатор – консервативный педагог»
label-role-model-innovator-conservative-short = «новатор – консервативный педагог»
label-role-model-subject-expert-novice = «опытный предметник – неопытный предметник»
label-role-model-subject-expert-novice-short = «опытный – неопытный предметник»
label-role-model-achiever-underachiever = «успевающий – неуспевающий»
label-role-model-leader-passive = «лидер – пассивный»
label-role-model-equal-equal = «равный – равному»
label-role-model-leader-indifferent = «лидер – равнодушный»
label-role-model-equal-other = «равный – другому»
label-role-model-curator-author = «куратор – автор проекта»
label-role-model-active-consumer = «активный профессионал – равнодушный потребитель»
label-role-model-active-consumer-short = «профессионал – потребитель»
label-role-model-colleague-young = «коллега – молодой коллега»
label-role-model-employer-future = «работодатель – будущий сотрудник»

pairs-form-off = Форма «{ $form }» в организации выключена, поэтому пару пока не предложить. Включите её в «Формы и форматы» или выберите другую в условиях пары.
pairs-caution-superior = Проверьте: наставник — прямой руководитель наставляемого. Наставничество задумано вне подчинения.
pairs-caution-large-group =
    { $count ->
        [one] Большая группа: { $count } наставляемый. Обычно в группе не больше шести.
        [few] Большая группа: { $count } наставляемых. Обычно в группе не больше шести.
       *[many] Большая группа: { $count } наставляемых. Обычно в группе не больше шести.
    }

error-mentor-full = У наставника уже нет места: { $pairs ->
    [one] занята { $pairs } пара
    [few] заняты { $pairs } пары
   *[many] занято { $pairs } пар
 }. Если так и нужно, нажмите «Всё равно предложить».
error-large-group = В группе больше { $usual } наставляемых. Если так и нужно, нажмите «Всё равно предложить».
error-asked-already = Вопрос уже задан, ждём ответов.
error-nothing-to-order = За это время список изменился. Посмотрите ещё раз.
error-nobody-fits = Предлагать некого: отметьте хотя бы одну строку с наставником.

button-match-all = Подобрать всем
button-match-again = Подобрать заново
button-matching-more = Ещё наставники
button-matching-others = Подобрать другого
button-matching-ready = Да
button-matching-not-ready = Нет
button-propose-anyway = Всё равно предложить
button-propose-chosen = Предложить выбранные: { $count }
button-ask-both = Спросить обоих
button-ask-chosen = Спросить обоих в каждой паре
button-withdraw-question = Отозвать вопрос
button-other-terms = Изменить условия
button-row-out = Убрать из списка
button-row-in = Вернуть в список
button-orders-open = Открыть список
button-orders-submit = Передать руководителю: { $count }
button-orders-approve = Утвердить: { $count }
button-orders-number = Номер приказа на все: { $count }
button-orders-return = Вернуть куратору
button-pair-terms = Отметки
button-terms-consent = Согласие наставника: есть или нет
button-terms-payment = Доплата
button-terms-model = Ролевая модель
button-terms-equals = Пара равных: да или нет
button-terms-none = Без отметки
