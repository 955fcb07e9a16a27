# «Как идёт?»: вопрос обеим сторонам пары на 10-й и 24-й день, потом раз в месяц.

checkins-asked = Как идёт наставничество? Пара с Вами: { $names }
checkins-who-sees = Куратор увидит только долю ответов «хорошо». О просьбе помочь узнает лишь тот, кого Вы назовёте.
checkins-fine = Записано: хорошо. Пара с Вами: { $names }
checkins-whom = Нужна помощь. Пара с Вами: { $names }
    Кому об этом сказать? Пока не знает никто.
checkins-nobody = Никто не узнает, что нужна помощь. Пара с Вами: { $names }
    Кнопки остаются здесь: сказать можно в любой день.
checkins-told = Нужна помощь. Пара с Вами: { $names }
    Узнает через минуту или уже знает: { $whom }

checkins-help-mentor = { $name }: нужна помощь. Это ответ на вопрос «Как идёт?». Сказать об этом просили именно Вам. Напишите сегодня или назначьте встречу.
checkins-help-curator = { $name }: нужна помощь. Это ответ на вопрос «Как идёт?». Сказать об этом просили именно Вам. Пара об этом сообщении не знает.
checkins-help-psychologist = { $name }: нужна помощь. Это ответ на вопрос «Как идёт?». Сказать об этом просили именно Вам. Поговорите наедине.

checkins-figures = <b>«Как идёт?»</b>
    Пары отвечают на 10-й и 24-й день, потом раз в месяц. Здесь доля ответов «хорошо» по месяцам, когда ответили от { $needed } человек и ответы уже не меняются.
checkins-figure = { $month }: хорошо { $percent } %, ответили: { $n }
checkins-figure-hidden = { $month }: ответов мало
checkins-figures-none = Пока показать нечего.

label-checkin-whom-mentor = наставник
label-checkin-whom-curator = куратор
label-checkin-whom-psychologist = психолог

button-checkin-fine = Хорошо
button-checkin-fine-of = { $name }: хорошо
button-checkin-help = Нужна помощь
button-checkin-help-of = { $name }: нужна помощь
button-checkin-fine-after-all = Всё хорошо
button-checkin-fine-after-all-of = { $name }: всё хорошо
button-checkin-help-after-all = Всё же нужна помощь
button-checkin-help-after-all-of = { $name }: нужна помощь
button-checkin-tell-mentor = Сказать наставнику
button-checkin-tell-mentor-of = { $name }: наставнику
button-checkin-tell-curator = Сказать куратору
button-checkin-tell-curator-of = { $name }: куратору
button-checkin-tell-psychologist = Сказать психологу
button-checkin-tell-psychologist-of = { $name }: психологу
button-checkin-tell-nobody = Пока никому
button-checkin-tell-nobody-of = { $name }: пока никому
button-checkin-undo = Отменить
button-checkin-undo-of = { $name }: отменить
button-checkin-figures = «Как идёт?» в парах
