# Книга monitoring_ГГГГ-ММ-ДД.xlsx: из чего складываются числа на экранах мониторинга.

button-exports-monitoring = Мониторинг (xlsx)
exports-monitoring-title = Мониторинг: из чего складываются числа
exports-monitoring-years = Учебный год { $year }, рядом прошлый { $last }
exports-monitoring-caption =
    <b>Мониторинг</b> на { $day }
    Числа, из которых складываются экраны: ответы на анкеты, показатели, сигналы. Малые группы скрыты так же, как на экранах.

export-sheet-monitoring-sendings = Отправки
export-sheet-monitoring-answers = Ответы
export-sheet-monitoring-satisfied = Удовлетворённость
export-sheet-monitoring-pulses = Пульс
export-sheet-monitoring-indicators = Показатели
export-sheet-monitoring-numbers = Числа показателей
export-sheet-monitoring-slices = По формам и видам
export-sheet-monitoring-helped = Что помогает
export-sheet-monitoring-entered = Введено
export-sheet-monitoring-checkpoints = Контрольные точки
export-sheet-monitoring-lights = Светофор
export-sheet-monitoring-rules = Правила
export-sheet-monitoring-yearly = Оценка программы

export-monitoring-year = Учебный год
export-monitoring-survey = Анкета
export-monitoring-version = Версия
export-monitoring-audience = Кому
export-monitoring-sent-by = Как отправлена
export-monitoring-opened = Открыта
export-monitoring-closes = Закрывается
export-monitoring-asked = Получили
export-monitoring-answered = Ответили
export-monitoring-whence = Откуда
export-monitoring-part = Часть
export-monitoring-answer = Ответ
export-monitoring-chosen = Выбрали
export-monitoring-satisfied = Удовлетворены
export-monitoring-least = Порог
export-monitoring-what = Что
export-monitoring-month = Месяц
export-monitoring-sum = Сумма
export-monitoring-unit = Единица
export-monitoring-target-year = Год цели
export-monitoring-place = Место
export-monitoring-figure = Число
export-monitoring-slice = Разрез
export-monitoring-title = Название
export-monitoring-programmes = Программ
export-monitoring-mentors = Наставников
export-monitoring-mentees = Наставляемых
export-monitoring-meetings = Встреч
export-monitoring-difficulties = Затруднений
export-monitoring-closed = Закрыто
export-monitoring-day = День
export-monitoring-who = Кто
export-monitoring-point = Точка
export-monitoring-kept = Сохранена
export-monitoring-since = С дня
export-monitoring-reasons = Причины
export-monitoring-on = Включено
export-monitoring-usual = Обычно
export-monitoring-points = Баллы
