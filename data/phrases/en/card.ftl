# The card: words beside the marks, the booking, the customer's own limits as lines of conduct.
card-stranger = We don't know yet who this is
card-greeting = { $greeting }
card-greeting-pronoun = { $greeting } ({ $pronoun })
card-avoid = not: { $form } – { $why }
card-say = Say
card-confirm = Still true?
card-quietly = Do, don't say
card-ask = Ask
card-mind = Mind
card-noted = { $text } (noted { $day })
card-stay = Staying { $from } to { $to }
card-eta = arriving { $eta }
card-room-ready = room ready
card-room-not-ready = room not ready yet
card-adults = { $count ->
    [one] { $count } adult
   *[other] { $count } adults
}
card-children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
card-case = Open: { $what }
card-promised = promised: { $promised }
card-due = by { $day }
card-why = { $what }: { $sentence } [{ $rule }; { $basis }]
card-visits = { $count ->
    [one] one earlier visit
   *[other] { $count } earlier visits
}
card-visits-last = { $count ->
    [one] one earlier visit, on { $day }
   *[other] { $count } earlier visits, the last on { $day }
}

conduct-neither-confirm-nor-deny = Neither confirm nor deny that somebody stays here.
conduct-take-a-message = Say nothing of who stays here; offer to take a message.
conduct-name-greeting-and-farewell = Use the name in the greeting and in the farewell, discreetly.
conduct-name-twice = Use the name at least twice, discreetly.
conduct-no-recognition = Greet as if for the first time: asked not to be recognised.
conduct-no-first-name = Not by first name.
conduct-no-small-talk = No small talk.
conduct-no-small-talk-about = No small talk about: { $about }.
conduct-no-offers = No offers.
conduct-no-questions = No questions beyond what is needed.
conduct-no-questions-about = No questions about: { $about }.
conduct-no-touch = Keep your distance: no handshake, no touch.
conduct-no-surprises = No surprises: do nothing unasked.
conduct-no-calls = Don't telephone: don't call, and don't leave messages.
conduct-look-before-calling = Before dialling, look at the card alone at the desk: the guest may want no calls and no messages.
conduct-in-presence = { $line } (When present: { $who }.)
present-any = anybody
present-partner = partner
present-family = family
present-friends = friends
present-colleagues = colleagues
present-strangers = strangers
