# Signals of a pair for the curator, rules of the signals, the offer of help to a pair.
# A signal is a question, not a verdict; a pair is never told a colour or a reason.

menu-signalrules = Rules of signals
word-signalrules = rules of signals, signals

signals-head = { $light } <b>{ $pair }</b>
signals-no-light = ⚪
signals-not-active = Only an active pair has a light.
signals-none = There is nothing to ask.
signals-questions = These are questions, not verdicts. The pair doesn’t see them.
signals-asked =
    {""}
    { $light } { $ask }
    { $seen }
signals-checked-line =
    {""}
    ✓ Checked until { $day }: { $seen }
signals-put-off-line =
    {""}
    ✓ Put off until { $day }: { $seen }
signals-offered-on =
    {""}
    The pair was offered help on { $day }.
signals-offered = In a minute both are asked in private whether they need help. Quiet hours are kept.
signals-taken-back = The offer is taken back, nobody gets anything.
signals-one =
    { $light } <b>{ $title }</b>
    { $ask }
signals-gone = This signal is gone: something has changed in the pair.
signals-seen = • { $seen }
signals-checked =
    {""}
    Checked; it will come back after { $day } or if it gets worse. Why: { $why }
signals-put-off =
    {""}
    Put off; it comes back after { $day } or if it gets worse.
signals-reason-gone = no reason was given
signals-ask-reason =
    <b>{ $title }</b>
    Why is all well? Choose or write in your own words: curators and heads will see the reason.
signals-ask-term = How long should it stay quiet? If it gets worse, the signal comes back sooner.
signals-history =
    <b>Lights by day</b>
    { $pair }
signals-history-none =
    { $pair }
    No changes yet: the light is noted every morning at 06:00.
signals-change = { $day }: { $light }
signals-change-why = { $day }: { $light } { $why }
signals-change-none = { $day }: no light

signals-rules =
    <b>Rules of signals</b>
    What to ask about and from which number on. Changes count at once and for all pairs.
signals-rule-off = ○ { $title }
signals-rule-changed = • { $title }
signals-rule =
    <b>{ $title }</b>
    { $ask }
signals-number = { $place }. { $words }: <b>{ $value }</b>
signals-number-own = { $place }. { $words }: <b>{ $value }</b> (usually { $usual })
signals-rule-is-off =
    {""}
    The rule is off.
signals-type-number =
    {""}
    A number of your own for line { $place } can be written: { $least } to { $most }.

signals-help-offer = How are things in the pair? With you: { $names }
    If something is in the way, say who should know.

signals-support =
    {""}
    It seems that support is lacking. Nobody learns of it except those you tell yourself.

button-pair-signals = Signals
button-signals-history = History
button-signals-rules = Rules
button-signals-check = Checked, all is well
button-signals-put-off = Remind in a week
button-signals-uncheck = Take the mark off
button-signals-nudge = Remind
button-signals-take-back = Take the offer back
button-signals-earlier = Earlier
button-signals-later = Later
button-signals-term-two-weeks = For 2 weeks
button-signals-term-month = For a month
button-signals-term-year = Until the end of the school year
button-signals-step-offer = Offer help to both
button-signals-step-meetings = Notes of meetings
button-signals-step-plan = Plan
button-signals-step-pause = Pause the pair
button-signals-step-requests = Requests and mediation
button-signals-step-order = Number of the order
button-signals-step-terms = The mentor’s consent
button-signals-step-matching = Matching
button-signals-step-results = Results
button-signals-support = Whom to tell
button-signals-off = Switch the rule off
button-signals-on = Switch the rule on
button-signals-reset = As it was

error-rule-number-outside = A number from { $least } to { $most } is needed.
error-signal-gone = This signal is gone: something has changed in the pair.
error-own-signals = In your own pair another curator or the head decides this.
error-offered-lately = This pair was offered help within the last two weeks.
