# Digests of a week and of a month.

digest-lights = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }, in brackets the change since { $since }
digest-lights-same = 🟢 { $green }   🟡 { $yellow }   🔴 { $red }, as on { $since }
digest-roadmap = Roadmap: { $day }, { $title }
digest-month = 📊 <b>The month: { $month }</b>
digest-month-meetings = Meetings in the month: { $count } ({ $minutes } min)
digest-month-plan = Plan of the pairs of this month: { $done } of { $items } done ({ $percent }%), { $overdue } overdue
digest-month-lights = Signals from the beginning of the month to its end: 🟢 { $green_was } → { $green }   🟡 { $yellow_was } → { $yellow }   🔴 { $red_was } → { $red }
digest-month-lights-end = Signals at the end of the month: 🟢 { $green }   🟡 { $yellow }   🔴 { $red }
digest-month-indicator = { $name }: { $value }, target { $target }
digest-week-below = ———
button-digest-month = Export the month
digest-column-pair = Pair
digest-column-light = Signal
digest-column-plan = Plan
digest-column-overdue = Overdue
digest-column-meetings = Meetings
digest-column-days = Days without a meeting
