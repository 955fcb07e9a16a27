# Приглашения.

inviting-role = Кого пригласить?
inviting-how-many = Роль: { $role }. Для кого ссылка?
inviting-for = { $uses ->
    [1] Одному, имя впишет получатель
    [one] До { $uses } человека
    [few] До { $uses } человек
   *[many] До { $uses } человек
 }
inviting-name = Кого приглашаете? Напишите фамилию и имя.
inviting-named =
    <b>{ $name }</b>, Вас приглашает { $organisation }. Роль: { $role }.

    { $link }

    Ссылка личная и действует до: { $until }. Если она не открывается, отправьте боту код: <code>{ $code }</code>
inviting-open =
    Вас приглашает { $organisation }. Роль: { $role }.

    { $link }

    { $uses ->
        [1] Ссылка для одного человека
        [one] Ссылка для { $uses } человека
        [few] Ссылка для { $uses } человек
       *[many] Ссылка для { $uses } человек
    }, действует до: { $until }. Если она не открывается, отправьте боту код: <code>{ $code }</code>
inviting-sent = Ссылка готова, она в сообщении выше: перешлите его. Больше нигде она не хранится.
inviting-waiting = Ещё не пришли. Нажмите на имя, чтобы получить новую ссылку: прежняя перестанет действовать.
inviting-qr = Приглашение: { $organisation }. Наведите камеру телефона.
inviting-revoked = Ссылка отозвана, войти по ней нельзя.

button-inviting-by-name = Одному, имя впишу я
button-inviting-waiting = Ещё не пришли: { $count }
button-inviting-more = Ещё ссылка
button-inviting-qr = QR для печати
button-inviting-revoke = Отозвать
