# Matching: a short list, a mentor for everybody, asking both sides, an order for many, marks.

menu-matching = Find a mentor
menu-orders = For the order
word-matching = matching, find a mentor
word-orders = order, orders
dropped-matching = Matching closed, nothing was proposed to anybody.
dropped-orders = The list for the order is closed, nothing has changed.
dropped-pairterms = Marks are saved.

matching-needs =
    { $count ->
        [0] <b>Find a mentor</b>
            Everybody has a mentor.
        [one] <b>Find a mentor</b>
            { $count } person needs a mentor.
       *[other] <b>Find a mentor</b>
            { $count } people need a mentor.
    }
matching-open = Both sides asked, waiting for answers: { $count }.
matching-need = <b>A mentor for { $name }</b>
matching-replacing = Another mentor was granted: the former pair works until the new one begins.
matching-about = { $about }
matching-request = Request: { $words }
matching-areas = Difficulties: { $areas }
matching-mentor = <b>{ $name }</b> · { $position }
matching-why = Why: { $reasons }
matching-mind = Please note: { $cautions }
matching-nothing-common = nothing in common with the request was found
matching-no-mentors = There are no mentors yet. Invite them: “Menu” → “Invite”.
matching-nobody = nobody yet
matching-others = Others who fit:
matching-reason-request = in common with the request: { $words }
matching-reason-directions = directions: { $words }
matching-reason-subject = same subject
matching-reason-together = have worked together
matching-reason-building = same building: { $words }
matching-reason-qualified = category: { $words }
matching-reason-free = no pairs yet
matching-reason-places =
    { $count ->
        [one] room for { $count } more pair
       *[other] room for { $count } more pairs
    }
matching-reason-hours =
    { $count ->
        [one] { $count } hour a month left
       *[other] { $count } hours a month left
    }
matching-caution-superior = direct superior
matching-caution-many-pairs =
    { $count ->
        [one] no room, { $count } pair already
       *[other] no room, { $count } pairs already
    }
matching-caution-hours-spent =
    { $hours ->
        [one] the { $hours } hour named is spent
       *[other] the { $hours } hours named are spent
    }
matching-caution-no-category = category not given
matching-caution-offered = offered before
matching-asked-asked = Both sides asked ({ $name }): waiting for answers.
matching-asked-not-mutual = It did not work out with: { $name }
matching-waits =
    Both sides were asked, waiting for answers. Nobody will learn who answered what.
    We wait a week at most. Mentor: { $name }
matching-draft =
    <b>A mentor for everybody</b>
    { $count ->
        [one] { $count } pair is ticked.
       *[other] { $count } pairs are ticked.
    }{ $nobody ->
        [0] {""}
       *[other] {" "}Without a mentor: { $nobody }.
    }
    Open a row to read why, to change the mentor or to leave it out. Nothing has been sent to anybody yet.
matching-proposed =
    { $count ->
        [one] { $count } pair proposed.
       *[other] { $count } pairs proposed.
    } Messages go out in a minute.
matching-full = Not proposed, because the mentor has no room any more or there is a pair already: { $names }.
matching-asked-many =
    { $count ->
        [one] { $count } question asked.
       *[other] { $count } questions asked.
    } If both are ready, the pair forms by itself. Nobody will learn who answered what.

matching-asked-mentor = Are you ready to be a mentor? Mentee: { $name }.
matching-asked-mentee = Are you ready to work with a mentor? Mentor: { $name }.
matching-profile-position = Subject or position: { $position }
matching-profile-category = Category: { $category }
matching-profile-request = Request: { $words }
matching-asked-blind = Nobody will see your answer. If both are ready, both of you will hear of it.
matching-pushed-ready = Answer taken: you are ready. If both are, a message will come.
matching-pushed-not-ready = Answer taken: no. Nobody will see it.
matching-told-mutual =
    Both of you are ready to work together: { $mentor } — { $mentees }.
    The pair begins to work when there is an order.
matching-told-not-mutual = It did not work out: { $mentor } — { $mentee }. Another mentor can be found.

orders-title = <b>For the order</b>
orders-agreed =
    { $count ->
        [0] No agreed pairs are waiting for an order.
       *[other] Agreed by both sides: { $count }.
    }
orders-submitted = With the head, to be approved: { $count }.
orders-approved = Approved, the number of the order is missing: { $count }.
orders-line =
    { $mentor } — { $mentees }
    { $form }, { $term }
orders-no-payment = Without a mark about the mentor's payment: { $count }. Mark it on the pair's card: “Marks”.
orders-no-head = The head is not in Para yet, so the number can be entered at once.
orders-stage-agreed = Agreed: { $count }
orders-stage-submitted = With the head: { $count }
orders-stage-approved = Approved: { $count }
orders-ask-number =
    Write the number of the order, with its date if you like: “No. 131 of 12.09.2026”.
    { $count ->
        [one] { $count } pair begins to work.
       *[other] { $count } pairs begin to work.
    }
orders-ask-words = What should be changed? Write one line, the curator will read it. Pairs in the list: { $count }.
orders-done-submitted = Submitted to the head: { $count }.
orders-done-approved = Approved: { $count }. The curator enters the number of the order.
orders-done-issued = The order is recorded, pairs at work: { $count }.
orders-done-returned = Returned to the curator: { $count }.
orders-told-submitted =
    { $count ->
        [one] For the order: { $count } pair is waiting for approval.
       *[other] For the order: { $count } pairs are waiting for approval.
    }
orders-told-approved = The head approved pairs: { $count }. The number of the order is still missing.
orders-told-returned =
    The head returned the list for the order, pairs in it: { $count }.
    What to change: { $words }

pair-terms = <b>Marks of the pair</b>
pair-terms-equals = A pair of equals: each leads own topics
pair-terms-model = Role model: { $model }
pair-terms-consent-yes = Mentor's consent (Labour Code 351.8): given
pair-terms-consent-no = Mentor's consent (Labour Code 351.8): missing
pair-terms-payment = Payment: { $payment }
pair-terms-unset = not marked
pair-terms-ask-model = Which role model does the pair follow?
pair-terms-ask-payment = How is the mentor's work paid?

label-payment-supplement = supplement by order
label-payment-agreement = additional agreement
label-payment-points = efficiency points
label-payment-unpaid = unpaid

label-role-model-experienced-young = “experienced teacher – young specialist”
label-role-model-experienced-young-short = “experienced – young specialist”
label-role-model-leader-struggling = “leader of the teaching community – teacher with problems”
label-role-model-leader-struggling-short = “leader – teacher with problems”
label-role-model-innovator-conservative = “innovator – conservative teacher”
label-role-model-innovator-conservative-short = “innovator – conservative”
label-role-model-subject-expert-novice = “experienced – inexperienced subject teacher”
label-role-model-subject-expert-novice-short = “experienced – inexperienced”
label-role-model-achiever-underachiever = “achiever – underachiever”
label-role-model-leader-passive = “leader – passive”
label-role-model-equal-equal = “equal to equal”
label-role-model-leader-indifferent = “leader – indifferent”
label-role-model-equal-other = “equal to another”
label-role-model-curator-author = “curator – author of a project”
label-role-model-active-consumer = “active professional – indifferent consumer”
label-role-model-active-consumer-short = “professional – consumer”
label-role-model-colleague-young = “colleague – young colleague”
label-role-model-employer-future = “employer – future employee”

pairs-form-off = The form “{ $form }” is off in the organisation, so the pair can't be proposed yet. Turn it on in “Forms and formats” or choose another among the pair's terms.
pairs-caution-superior = Check: the mentor is the mentee's direct superior. Mentoring is meant to stay outside subordination.
pairs-caution-large-group =
    { $count ->
        [one] A large group: { $count } mentee. Usually there are six at most.
       *[other] A large group: { $count } mentees. Usually there are six at most.
    }

error-mentor-full = The mentor has no room: { $pairs ->
    [one] { $pairs } pair already
   *[other] { $pairs } pairs already
 }. If that is intended, tap “Propose anyway”.
error-large-group = There are more than { $usual } mentees. If that is intended, tap “Propose anyway”.
error-asked-already = The question is asked already, waiting for answers.
error-nothing-to-order = The list has changed meanwhile. Please look again.
error-nobody-fits = There is nobody to propose: tick at least one row with a mentor.

button-match-all = A mentor for everybody
button-match-again = Match anew
button-matching-more = More mentors
button-matching-others = Find another
button-matching-ready = Yes
button-matching-not-ready = No
button-propose-anyway = Propose anyway
button-propose-chosen = Propose ticked: { $count }
button-ask-both = Ask both
button-ask-chosen = Ask both sides of each pair
button-withdraw-question = Take the question back
button-other-terms = Change the terms
button-row-out = Leave out
button-row-in = Put back
button-orders-open = Open the list
button-orders-submit = Submit to the head: { $count }
button-orders-approve = Approve: { $count }
button-orders-number = One number for all: { $count }
button-orders-return = Return to the curator
button-pair-terms = Marks
button-terms-consent = Mentor's consent: given or not
button-terms-payment = Payment
button-terms-model = Role model
button-terms-equals = Pair of equals: yes or no
button-terms-none = No mark
