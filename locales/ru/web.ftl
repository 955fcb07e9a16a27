# Страница песочницы: локальный Telegram в браузере. Слова страницы, не бота.

web-title = «Пара»: песочница
web-about = Telegram без сети: все люди, чаты и часы только на этом компьютере
web-people = Люди
web-chats = Чаты
web-bonnet = Под капотом
web-clock = Часы
web-school = Школа
web-journal = Что происходит
web-language = Язык страницы
web-language-ru = Русский
web-language-en = English
web-close = Закрыть
web-cancel = Отмена
web-understood = Понятно
web-offline = Связь с программой прервалась. Проверьте, работает ли она.
web-failed = Не получилось. Обновите страницу и попробуйте ещё раз.
web-impossible = В Telegram так сделать нельзя: { $why }

## Люди

web-unread =
    { $count ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
       *[many] { $count } новых сообщений
    }
web-has-blocked = бот заблокирован
web-typing = «Пара» печатает…
web-open-beside = Открыть рядом: { $name }
web-newcomer = Новый человек
web-newcomer-name = Имя и фамилия
web-newcomer-link = Ссылка или код приглашения, если есть
web-newcomer-add = Добавить
web-nobody = Выберите человека из списка.

## Чат

web-chat-of = Чат: { $name }
web-chat-menu = Действия с чатом
web-close-chat = Закрыть чат
web-chat-empty = Здесь пока пусто. Нажмите «Старт» внизу или откройте ссылку-приглашение.
web-messages = Сообщения
web-message-menu = Действия с сообщением
web-buttons = Кнопки под сообщением
web-keyboard = Клавиатура бота
web-open-as = Кто откроет ссылку
web-open-as-person = Открыть: { $name }
web-edited = изменено
web-forwarded = Переслано от: { $name }
web-to-quoted = Показать это сообщение
web-photo = Фото
web-voice = Голосовое сообщение
web-location = Место
web-file-size = { $size } КБ
web-copied = Скопировано
web-reply = Ответить
web-edit = Изменить
web-delete = Удалить
web-block = Заблокировать бота
web-unblock = Разблокировать бота
web-export = Сохранить переписку

## Опросы

web-poll-open = Опрос
web-poll-anonymous = Анонимный опрос
web-poll-quiz = Викторина
web-poll-closed = закрыт
web-poll-vote = Ответить
web-poll-retract = Отменить ответ
web-poll-chosen = свой ответ
web-poll-right = верный ответ
web-poll-votes =
    { $count ->
        [0] Ответов пока нет
        [one] { $count } ответ
        [few] { $count } ответа
       *[many] { $count } ответов
    }

## Строка ввода

web-write = Сообщение
web-send = Отправить
web-start = Старт
web-commands = Команды бота
web-attach = Прикрепить
web-attach-voice = Голосовое, 3 секунды тишины
web-attach-photo = Фото-образец
web-attach-file = Файл с этого компьютера
web-attach-sticker = Наклейка 👍
web-attach-contact = Свой контакт
web-attach-location = Место на карте
web-replying = В ответ: { $words }
web-editing = Изменение сообщения

## Под капотом

web-clock-hour = +1 час
web-clock-tomorrow = Завтра, 9:00
web-clock-monday = Понедельник, 9:00
web-clock-date = Дата и время
web-clock-go = Перевести
web-clock-unread = Непонятно, какое это время. Выберите дату и время целиком.
web-clock-back = Часы идут только вперёд. Чтобы вернуться назад, откройте школу заново.
web-bot = Бот
web-bot-away = «Пара» остановлена, сообщения подождут
web-bot-back = «Пара» снова отвечает
web-bot-stop = Остановить
web-bot-start = Запустить
web-bot-hint = Остановленному боту можно писать: сообщения дойдут, когда он вернётся. Нажатия кнопок Telegram хранит две с половиной минуты.
web-school-demo = Школа № 12, с людьми и парами
web-school-empty = Пустая: всё с самого начала
web-school-open = Открыть заново
web-school-sure = Всё, что здесь сделано, исчезнет: чаты, записи и время начнутся сначала.
web-school-sure-yes = Открыть
web-journal-hint = → пришло боту, ← сказал бот. Строка раскрывается.
web-way-in = пришло боту
web-way-out = сказал бот
