# The workbook monitoring_YYYY-MM-DD.xlsx: what the figures of the monitoring screens are made of.

button-exports-monitoring = Monitoring (xlsx)
exports-monitoring-title = Monitoring: what the figures are made of
exports-monitoring-years = School year { $year }, beside it the last one, { $last }
exports-monitoring-caption =
    <b>Monitoring</b> on { $day }
    The numbers that the screens are made of: survey answers, indicators, signals. Small groups are hidden just as on the screens.

export-sheet-monitoring-sendings = Sendings
export-sheet-monitoring-answers = Answers
export-sheet-monitoring-satisfied = Satisfaction
export-sheet-monitoring-pulses = Pulse
export-sheet-monitoring-indicators = Indicators
export-sheet-monitoring-numbers = Numbers of indicators
export-sheet-monitoring-slices = By form and kind
export-sheet-monitoring-helped = What helps
export-sheet-monitoring-entered = Entered
export-sheet-monitoring-checkpoints = Checkpoints
export-sheet-monitoring-lights = Lights
export-sheet-monitoring-rules = Rules
export-sheet-monitoring-yearly = Programme review

export-monitoring-year = School year
export-monitoring-survey = Survey
export-monitoring-version = Version
export-monitoring-audience = To whom
export-monitoring-sent-by = Sent by
export-monitoring-opened = Opened
export-monitoring-closes = Closes
export-monitoring-asked = Received
export-monitoring-answered = Answered
export-monitoring-whence = Of
export-monitoring-part = Part
export-monitoring-answer = Answer
export-monitoring-chosen = Chosen by
export-monitoring-satisfied = Satisfied
export-monitoring-least = From
export-monitoring-what = What
export-monitoring-month = Month
export-monitoring-sum = Sum
export-monitoring-unit = Unit
export-monitoring-target-year = Year of target
export-monitoring-place = Place
export-monitoring-figure = Number
export-monitoring-slice = By
export-monitoring-title = Name
export-monitoring-programmes = Programmes
export-monitoring-mentors = Mentors
export-monitoring-mentees = Mentees
export-monitoring-meetings = Meetings
export-monitoring-difficulties = Difficulties
export-monitoring-closed = Closed
export-monitoring-day = Day
export-monitoring-who = Who
export-monitoring-point = Point
export-monitoring-kept = Kept
export-monitoring-since = From
export-monitoring-reasons = Reasons
export-monitoring-on = On
export-monitoring-usual = Usual
export-monitoring-points = Points
