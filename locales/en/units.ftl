# Days, terms and amounts that other texts are made of.
# Numbers without plurals are given as text, numbers with plurals as numbers.

day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
moment-at = { $day } at { $time }

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-both = { $hours } h { $minutes } min

days-count =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
