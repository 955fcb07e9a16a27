# Buttons that stand in many places.

button-menu = Menu
button-back = Back
button-further = Next
button-skip = Skip
button-ready = Done
button-agree = I agree
button-not-now = Not now
button-full-text = Full text
button-other-language = Русский
button-undo = Undo
