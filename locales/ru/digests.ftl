# Дайджесты недели и месяца.

digest-lights = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }, в скобках изменение с { $since }
digest-lights-same = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }, как и { $since }
digest-roadmap = Дорожная карта: { $day }, { $title }
digest-month = 📊 <b>Итоги месяца: { $month }</b>
digest-month-meetings = Встречи за месяц: { $count } ({ $minutes } мин)
digest-month-plan = План пар этого месяца: { $done } из { $items } выполнено ({ $percent } %), просрочено { $overdue }
digest-month-lights = Сигналы с начала месяца к концу: 🟢 { $green_was } → { $green }   🟡 { $yellow_was } → { $yellow }   🔴 { $red_was } → { $red }
digest-month-lights-end = Сигналы на конец месяца: 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
digest-month-indicator = { $name }: { $value }, цель { $target }
digest-week-below = ———
button-digest-month = Выгрузить за месяц
digest-column-pair = Пара
digest-column-light = Сигнал
digest-column-plan = План
digest-column-overdue = Просрочено
digest-column-meetings = Встреч
digest-column-days = Дней без встречи
