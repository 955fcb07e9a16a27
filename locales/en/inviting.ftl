# Invitations.

inviting-role = Whom would you like to invite?
inviting-how-many = Role: { $role }. Whom is the link for?
inviting-for = { $uses ->
    [1] One person, who writes the name
    [one] Up to { $uses } person
   *[other] Up to { $uses } people
 }
inviting-name = Whom are you inviting? Write the name.
inviting-named =
    <b>{ $name }</b>, you are invited by { $organisation }. Role: { $role }.

    { $link }

    The link is personal and valid until: { $until }. If it does not open, send the bot this code: <code>{ $code }</code>
inviting-open =
    You are invited by { $organisation }. Role: { $role }.

    { $link }

    { $uses ->
        [1] The link is for one person
        [one] The link is for { $uses } person
       *[other] The link is for { $uses } people
    }, until: { $until }. If it does not open, send the bot this code: <code>{ $code }</code>
inviting-sent = The link is ready in the message above: forward it. It is stored nowhere else.
inviting-waiting = Not here yet. Press a name to get a new link: the earlier one becomes void.
inviting-qr = Invitation: { $organisation }. Point the camera of a phone at it.
inviting-revoked = The link was revoked; nobody can use it any more.

button-inviting-by-name = One person, I write the name
button-inviting-waiting = Not here yet: { $count }
button-inviting-more = Another link
button-inviting-qr = QR to print
button-inviting-revoke = Revoke
