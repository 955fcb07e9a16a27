# Дни, сроки и количества, из которых складываются остальные тексты.
# Числа без падежей передаются строкой, числа с падежами — числом.

day-today = сегодня
day-yesterday = вчера
day-tomorrow = завтра
moment-at = { $day } в { $time }

duration-minutes = { $minutes } мин
duration-hours = { $hours } ч
duration-both = { $hours } ч { $minutes } мин

days-count =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }
days-ago =
    { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
       *[many] { $days } дней назад
    }
