# Кнопки, которые встречаются во многих местах.

button-menu = Меню
button-back = Назад
button-further = Дальше
button-skip = Пропустить
button-ready = Готово
button-agree = Согласен(на)
button-not-now = Не сейчас
button-full-text = Полный текст
button-other-language = English
button-undo = Отменить
