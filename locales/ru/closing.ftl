# Конец года: завершение, итоги, отчёт, взгляд назад, публикация, новый учебный год.

menu-report = Отчёт
word-report = отчёт, отчет, отчёты, отчеты
menu-yearend = Итоги года
word-yearend = итоги года, итоги

closing-left = <b>Осталось незаконченным</b>
closing-left-items = { $count ->
    [one] • { $count } пункт плана
    [few] • { $count } пункта плана
   *[many] • { $count } пунктов плана
 }
closing-left-meetings = { $count ->
    [one] • { $count } встреча без подтверждения
    [few] • { $count } встречи без подтверждения
   *[many] • { $count } встреч без подтверждения
 }
closing-left-difficulties = { $count ->
    [one] • { $count } затруднение без оценки «после»
    [few] • { $count } затруднения без оценки «после»
   *[many] • { $count } затруднений без оценки «после»
 }
closing-left-report = • отчёт наставника не сдан
closing-ask-why =
    Причина: { $reason }

    Какие были обстоятельства? Напишите одним сообщением. Прочтут только кураторы и руководитель.

closing-results = <b>Итоги</b>: { $names }
closing-names = { $names }
closing-term = Срок: { $term }
closing-plan = План: выполнено { $done } из { $all }, подтверждено { $verified }
closing-meetings = { $count ->
    [0] Встреч не было
    [one] Встречи: { $count }, всего { $minutes }
    [few] Встречи: { $count }, всего { $minutes }
   *[many] Встречи: { $count }, всего { $minutes }
 }
closing-eased = Затруднения: преодолено { $closed } из { $all }
closing-change = • { $words }: было { $before }, стало { $after }
closing-unmeasured = не оценено
closing-more = { $count ->
    [one] … и ещё { $count }
    [few] … и ещё { $count }
   *[many] … и ещё { $count }
 }
closing-readiness = Готовность: { $readiness }
closing-why = Обстоятельства: { $words }
closing-history = Этот учебный год закончен, его можно только читать.
closing-forms = Формы работы: { $forms }
closing-formats = Как встречались: { $formats }
closing-tools = Инструменты: { $tools }
closing-directions = Направления: { $directions }

closing-report = <b>Отчёт наставника</b>: { $status }
closing-report-due = Сдать до: { $day }
closing-report-returned = Куратор просит дополнить: { $words }
closing-not-said = пока не указано
closing-worked = <b>Что получилось:</b> { $words }
closing-failed = <b>Что не удалось и почему:</b> { $words }
closing-wishes = <b>Предложения:</b> { $words }
closing-reflection-of = <b>Взгляд назад</b>: { $name }
closing-answer =
    <i>{ $question }</i>
    { $answer }
closing-said = Сейчас: { $words }
closing-ask-worked = Что получилось? Напишите одним сообщением, хватит двух-трёх фраз.
closing-ask-failed = Что не удалось и почему? Напишите одним сообщением, хватит двух-трёх фраз.
closing-ask-wishes = Что предложите? Отметьте или напишите своими словами.
closing-ask-grade = Готов ли наставляемый работать дальше самостоятельно?
closing-ask-return = Что дополнить в отчёте? Напишите одним сообщением, наставник прочтёт.
closing-reports-mine = { $count ->
    [0] Отчёт появится, когда начнётся работа в паре.
    [one] <b>Ваш отчёт</b>
    [few] <b>Ваши отчёты</b>. Выберите пару.
   *[many] <b>Ваши отчёты</b>. Выберите пару.
 }
closing-reports-school = { $count ->
    [0] Отчётов этого года пока нет. Черновики появятся в мае или при завершении пары.
    [one] <b>Отчёты наставников</b>: { $count }, ждут решения: { $waiting }
    [few] <b>Отчёты наставников</b>: { $count }, ждут решения: { $waiting }
   *[many] <b>Отчёты наставников</b>: { $count }, ждут решения: { $waiting }
 }

closing-question =
    <b>Взгляд назад</b>, вопрос { $number } из { $total }

    { $question }
closing-own-words = Можно ответить своими словами или пропустить.
closing-reflected = Спасибо. Это видите только Вы. Можно приложить ответы к отчёту наставника: тогда их прочтут наставник, кураторы и руководитель.
closing-reflected-shared = Ответы приложены к отчёту: их видят наставник, кураторы и руководитель.
closing-reflected-nothing = Ответов пока нет. К вопросам можно вернуться в любой день.

closing-publication = <b>Публикация итогов</b>
closing-public-not-asked = Участников ещё не спрашивали. Без согласия каждого публиковать нельзя.
closing-public-asking = Ждём согласия участников.
closing-public-said = Согласны { $said } из { $all }.
closing-public-refused = Есть отказ: публиковать нельзя.
closing-public-ready = Все согласны. Скопируйте текст на сайт и укажите адрес страницы.
closing-public-published = Опубликовано { $day }: { $url }
closing-public-by = За сайт отвечает { $name }
closing-public-head =

    Текст без имён. Перед публикацией проверьте, что по нему нельзя узнать людей:
closing-public =
    Персонализированная программа наставничества
    Форма: { $form }
    Вид: { $kinds }
    Срок: { $term }
closing-role-mentor = наставник
closing-role-mentee = наставляемый
closing-ask-site = Кто отвечает за сайт? Этому человеку придёт задача, когда согласятся все.
closing-ask-address = Пришлите адрес страницы, где стоит текст, например https://school7.ru/novosti/12
closing-case =
    <b>Кейс из этой программы</b>
    Факты без имён, текст можно скопировать и дополнить.

closing-case-title = Опыт пары: { $form }

closing-home =
    <b>Итоги года</b>
    Отчёты наставников: сдано { $handed } из { $all }
    Остаются наставниками: { $stay }, уходят: { $leave }
closing-staying = { $count ->
    [0] О годе { $year } наставников ещё не спрашивали. Вопрос придёт им в мае.
    [one] <b>Кто остаётся на { $year }</b>
    [few] <b>Кто остаётся на { $year }</b>
   *[many] <b>Кто остаётся на { $year }</b>
 }
closing-stays-yes = остаётся
closing-stays-no = уходит
closing-stays-waits = ждём ответа
closing-archive = { $count ->
    [0] Прошлых лет пока нет.
    [one] <b>Прошлые годы</b>. Их можно читать, менять нельзя.
    [few] <b>Прошлые годы</b>. Их можно читать, менять нельзя.
   *[many] <b>Прошлые годы</b>. Их можно читать, менять нельзя.
 }
closing-year-row = { $count ->
    [one] { $year } · { $count } пара
    [few] { $year } · { $count } пары
   *[many] { $year } · { $count } пар
 }
closing-year = <b>{ $year } учебный год</b>: завершённые пары
closing-opening = <b>Новый учебный год { $year }</b>
closing-opening-pairs = { $count ->
    [0] Пар, у которых закончился срок, нет.
    [one] Закончится { $count } пара. Нажмите на неё, чтобы продолжить: обе стороны получат предложение.
    [few] Закончатся { $count } пары. Нажмите на те, что продолжатся: обе стороны получат предложение.
   *[many] Закончатся { $count } пар. Нажмите на те, что продолжатся: обе стороны получат предложение.
 }
closing-opening-leave = Из базы наставников выйдут: { $names }. Они ответили, что уходят.
closing-opening-unanswered = { $count ->
    [one] Не ответил { $count } наставник, он останется в базе.
    [few] Не ответили { $count } наставника, они останутся в базе.
   *[many] Не ответили { $count } наставников, они останутся в базе.
 }
closing-opening-reports = { $count ->
    [one] Не сдан { $count } отчёт. После открытия его уже не дописать.
    [few] Не сданы { $count } отчёта. После открытия их уже не дописать.
   *[many] Не сданы { $count } отчётов. После открытия их уже не дописать.
 }
closing-opening-roadmap-new = Дорожная карта составится по профилю.
closing-opening-roadmap-there = Дорожная карта на этот год уже есть.
closing-opening-history = Прошлый год останется для чтения.
closing-opened = Открыт { $year } учебный год. Минуту это можно отменить.
closing-left-why = Не продолжает в новом учебном году

closing-told-done =
    План выполнен: { $mentor } — { $mentees }.
    Похоже, пару можно завершить. Решать Вам.
closing-told-over =
    Срок закончился { $end }: { $mentor } — { $mentees }.
    Пару можно завершить или продлить. Решать Вам.
closing-told-done-brief = План выполнен, пару можно завершить: { $mentor } — { $mentees }.
closing-told-over-brief = Срок закончился { $end }, пару можно завершить или продлить: { $mentor } — { $mentees }.
closing-told-done-mentor =
    План выполнен: { $mentor } — { $mentees }.
    Куратору предложено завершить пару. Загляните в итоги.
closing-told-over-mentor =
    Срок закончился { $end }: { $mentor } — { $mentees }.
    Куратору предложено завершить пару. Загляните в итоги.
closing-told-reflection =

    Пять коротких вопросов помогут оглянуться назад. Ответы увидите только Вы.
closing-told-report-due =
    Отчёт наставника, { $mentees }. Сдать до { $day }.
    Встречи, план и затруднения уже посчитаны, от Вас четыре строки.
closing-told-report-late =
    Отчёт наставника, { $mentees }. Срок был { $day }.
    Встречи, план и затруднения уже посчитаны, от Вас четыре строки.
closing-told-submitted = Отчёт наставника сдан: { $mentor } — { $mentees }.
closing-told-accepted = Отчёт принят. О ком: { $mentees }.
closing-told-returned =
    Отчёт просят дополнить. О ком: { $mentees }.
    { $words }
closing-asked-publication = Можно рассказать об итогах Вашей пары на сайте? В тексте нет имён, только роли и числа. Передумать можно в любой день.
closing-told-ready =
    Задача для сайта: все согласны на публикацию, { $mentor } — { $mentees }.
    Скопируйте текст и укажите адрес страницы.
closing-told-off =
    Согласие на публикацию отозвано: { $mentor } — { $mentees }.
    Снимите, пожалуйста, текст с сайта.
closing-asked-stay = Готовы быть наставником в { $year } учебном году? Передумать можно в любой день.
closing-pushed-public-yes = Согласие на публикацию принято.
closing-pushed-public-no = Публиковать не будем.
closing-pushed-stays = Вы остаётесь в базе наставников на { $year }.
closing-pushed-leaves = Принято: в { $year } Вы не наставник. До конца этого года всё остаётся как есть.

button-closing-results = Итоги
button-closing-report = Отчёт
button-closing-reflect = Взгляд назад
button-closing-publish = Публикация
button-closing-case = Сделать кейс
button-closing-honour = К поощрению
button-closing-bank = В банк практик
button-closing-submit = Сдать отчёт
button-closing-worked = Что получилось
button-closing-failed = Что не удалось
button-closing-grade = Готовность
button-closing-wishes = Предложения
button-closing-rewrite = Забрать и дописать
button-closing-accept = Принять
button-closing-return = Вернуть
button-closing-clear = Стереть
button-closing-share = Приложить к отчёту
button-closing-unshare = Убрать из отчёта
button-closing-ask = Спросить участников
button-closing-public = Посмотреть текст
button-closing-public-yes = Можно
button-closing-public-no = Не надо
button-closing-public-off = Отозвать согласие
button-closing-published = Опубликовано
button-closing-off = Снято с сайта
button-closing-site = Ответственный за сайт
button-closing-end = Завершить
button-closing-pair = Карточка пары
button-closing-pair-of = Открыть: { $name }
button-closing-results-of = Итоги: { $name }
button-closing-stay = Остаюсь
button-closing-leave = Не в этот раз
button-closing-reports = Отчёты
button-closing-staying = Кто остаётся
button-closing-archive = Прошлые годы
button-closing-new-year = Новый учебный год
button-closing-open-year = Открыть год

label-report-status-draft = черновик
label-report-status-submitted = сдан, ждёт решения
label-report-status-submitted-short = ждёт решения
label-report-status-returned = возвращён
label-report-status-accepted = принят
label-readiness-ready = готов
label-readiness-with-support = готов при условии дополнительного сопровождения
label-readiness-with-support-short = готов с сопровождением
label-readiness-not-ready = не готов
label-report-proposal-award = представить к поощрению
label-report-proposal-extension = продлить наставничество
label-report-proposal-contest = выдвинуть на конкурс

error-readiness-needed = Осталось отметить готовность: без неё отчёт не сдать. Остальное сохранено.
error-report-taken = Отчёт уже сдан, менять его нельзя. Пока решения нет, его можно забрать и дописать.
error-not-finished = Итоги публикуются только после завершения пары.
error-not-carried-out = Программа прекращена досрочно, публиковать её итоги нельзя.
error-consents-missing = Пока нельзя: нет согласия на публикацию. Ждём ответов: { $count }.
error-address-needed = Нужен адрес страницы целиком, например https://school7.ru/novosti/12
error-year-over = Этот учебный год закончен. Его можно читать, менять нельзя.
error-year-opened = Новый учебный год уже открыт.
error-too-early = Новый учебный год открывают с июня, когда закончится этот.
