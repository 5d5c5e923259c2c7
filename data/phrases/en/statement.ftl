# The customer's statement: what is held, in words for the customer. Read aloud it must still be clear.
statement-title = What we hold about you
statement-given = Given on { $day } for customer number { $id }.
statement-other-language = This statement is not yet to be had in the language you would prefer ({ $language }).
statement-only-yours = Only your own record is here: no other customer's data, and no names of our staff.
statement-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
statement-law-eu = GDPR, Article { $article }
statement-law-ua = Article { $article }, part { $part }, item { $point } of the Law of Ukraine No. 2297-VI

## Who answers
statement-heading-controller = Who answers for your data
statement-controller = { $who } answers for your data.
statement-controller-unset = The house has not yet entered here who answers for your data. Please ask: you have a right to know.
statement-contact = Questions about data protection go to: { $who }.
statement-contact-unset = The house has not yet entered a contact for data protection here. Any member of staff will pass your question on.

## For the contract
statement-heading-operating = What we need in order to serve you
statement-operating = We hold this for the contract with you ({ $law }). It comes from you and from your bookings and orders, and we keep it as long as the contract and the legal duty to keep records require.
statement-name = Name: { $text }.
statement-known-as = You go by: { $text }.
statement-phonetic = Your name is said: { $text }.
statement-name-language = Language of your name: { $text }.
statement-gender-masculine = We address you in the masculine form.
statement-gender-feminine = We address you in the feminine form.
statement-gender-neuter = We address you in the neuter form, as you asked.
statement-gender-common = We address you without gender, as you asked.
statement-languages = Languages in which you asked to be addressed: { $list }.
statement-phones = Telephone: { $list }.
statement-emails = E-mail: { $list }.
statement-postcodes = Postcode: { $list }.
statement-stay = Stay from { $from } to { $to }
statement-stay-booking = booking { $text }
statement-stay-arrival = arriving at { $text }
statement-stay-room = room { $text }
statement-stay-ready = the room is ready
statement-stay-not-ready = the room is not ready yet
statement-stay-adults = { $count ->
    [one] one adult
   *[other] { $count } adults
}
statement-stay-children = { $count ->
    [one] one child
   *[other] { $count } children
}
statement-stay-confidential = confidential: we tell nobody that you stay here
statement-request = You asked for: { $text }.
statement-order = Order { $text }
statement-order-on = made on { $day }
statement-order-what = ordered: { $text }
statement-case = Matter noted on { $day }: { $text }.
statement-case-promised = We promised: { $text }.
statement-case-due = To be done by { $day }.
statement-case-open = It is still open.
statement-case-closed = It is closed.
statement-case-closed-on = Closed on { $day }.

## Beyond the contract
statement-heading-held = What else we know, and what it is for
statement-held-nothing = Nothing else.
statement-item = { $label }: “{ $text }”.
statement-item-nothing = { $label }: nothing is noted; only what you answered is kept.
statement-visits = { $count ->
    [one] One earlier visit
   *[other] { $count } earlier visits
}
statement-visits-first = the first on { $day }
statement-visits-last = the last on { $day }
statement-wish = Form of address you wish for ({ $language }): “{ $text }”.
statement-never = Form of address you never want to hear: “{ $text }”.
statement-boundary-no-recognition = Your limit: you do not want to be recognised
statement-boundary-no-first-name = Your limit: no first name
statement-boundary-no-small-talk = Your limit: no small talk
statement-boundary-no-offers = Your limit: no offers
statement-boundary-no-questions = Your limit: no questions
statement-boundary-no-touch = Your limit: no touch
statement-boundary-no-surprises = Your limit: no surprises
statement-boundary-no-calls = Your limit: no calls
statement-boundary-about = about: { $text }
statement-boundary-when = in the presence of { $who }
statement-source-told = You told us yourself.
statement-source-history = It comes from your own stays and orders with us.
statement-source-observed = Our staff noticed it; you did not tell us.
statement-source-inferred = We worked it out; you did not tell us.
statement-since = Held since { $day }.
statement-confirmed = You last confirmed it on { $day }.
statement-ask-again = From { $day } we ask you again before we rely on it.
statement-on-consent = What we know of your preferences and earlier visits may be used only with your consent ({ $law }).
statement-on-explicit-consent = It may be used only with your explicit consent ({ $law }).
statement-as-you-asked = We keep it in order to serve you as you asked ({ $law }), until you tell us otherwise.
statement-no-consent = No consent of yours is recorded, so we do not use it.
statement-private = We neither say nor show it in the presence of { $who }.
statement-from-any = anyone else
statement-from-partner = your partner
statement-from-family = your family
statement-from-friends = your friends
statement-from-colleagues = your colleagues
statement-from-strangers = strangers
statement-purpose-service = the service you booked or ordered
statement-purpose-service-personalisation = serving you personally
statement-purpose-offers = offers to you
statement-purpose-occasions = birthdays and other occasions
statement-purpose-safety = your safety
statement-consent-requested = Purpose: { $purpose }; you were asked and have not answered yet
statement-consent-given = Purpose: { $purpose }; you agreed
statement-consent-refused = Purpose: { $purpose }; you refused
statement-consent-withdrawn = Purpose: { $purpose }; you withdrew your consent
statement-consent-expired = Purpose: { $purpose }; your consent has run out
statement-consent-unknown = Purpose: { $purpose }; we do not know whether you agreed, so it is not used
statement-consent-on = on { $day }
statement-consent-how = this way: { $text }
statement-consent-explicit = explicitly
statement-consent-notice = after reading or hearing our notice { $text }
statement-consent-until = valid through { $day }
statement-consent-until-withdrawn = valid until you withdraw it
statement-consent-benefit = What you were told you get from it: { $text }.

## Recipients
statement-heading-recipients = Who else gets it
statement-recipients-none = Nobody outside the house.
statement-recipients = Outside the house: { $who }.
statement-no-automation = The program in which we keep this makes no decisions about you.

## The trail
statement-heading-looked = When it was looked at, and in which role
statement-looked = { $act }; role: { $role }; purpose: { $purpose }.
statement-looked-times = { $day }, at { $times }.
statement-looked-never = Nothing is recorded.
statement-looked-note = The times are those of the house's clock. Searches, lists of the day and exports of all customers are recorded without saying whom they showed.
statement-role-none = not stated
statement-act-view = Your card was opened
statement-act-search = You were searched for
statement-act-list = You were on a list of the day
statement-act-explain = The reasons why something is not shown were opened
statement-act-prepare = Your stay or a promise to you was prepared
statement-act-change = Something was changed
statement-act-import = Your data were taken in
statement-act-export = Your data were exported
statement-act-statement = This kind of statement was given
statement-act-erase = Your data were erased, as far as we no longer need them
statement-act-restrict = Their use was restricted at your word
statement-act-object = Your objection was noted
statement-act-lift = At your word, a restriction, an objection, a limit or something private was made less strict
statement-act-retention = Something was deleted because its term was over

## Rights
statement-heading-rights = Your rights
statement-right-access = You may see what we hold and have a copy ({ $law }).
statement-right-rectification = You may have what is wrong put right ({ $law }).
statement-right-erasure = You may have your data erased where we no longer need them or are not allowed to use them ({ $law }).
statement-right-restriction = You may have their use restricted ({ $law }).
statement-right-portability = You may take the data you gave us along, in a form that other programs can read ({ $law }).
statement-right-objection = You may object to their use ({ $law }).
statement-right-withdrawal = You may withdraw any consent at any time: it is enough to tell any member of staff, for which purpose or for all. What was done before stays lawful, and you are served just as well ({ $law }).
statement-answer-eu = Tell any member of staff, or write to the contact above. We answer free of charge and within one month.
statement-answer-ua = Tell any member of staff, or write to the contact above. We answer free of charge and within thirty calendar days.
statement-heading-complaint = Where you can complain
statement-complaint-eu = You may complain to the data protection authority of the country where you live, where you work, or where you believe the General Data Protection Regulation (GDPR) was broken; and you may go to court.
statement-complaint-ua = You may complain to the Ukrainian Parliament Commissioner for Human Rights (Law of Ukraine No. 2297-VI “On Personal Data Protection”); and you may go to court.

## For staff, beside the statement
statement-read-first = Before you hand this over, read the free texts: what they say about other people must be left out (GDPR Art. 15(4)).
