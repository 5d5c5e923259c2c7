# The customer's statement: what is held, in words for the customer. Read aloud it must still be clear.
statement-title = What we hold about you
statement-given = Given on { $day } for customer number { $id }.
statement-other-language = This statement is not yet available in the language you would prefer ({ $language }).
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
statement-law-eu-paragraph = GDPR, Article { $article }({ $paragraph })
statement-law-eu-point = GDPR, Article { $article }({ $paragraph })({ $point })
statement-law-ua = Article { $article }, part { $part }, item { $point } of the Law of Ukraine No. 2297-VI
statement-law-ua-item = item { $point }

## Who answers
statement-heading-controller = Who answers for your data
statement-controller = The controller of your data is: { $who }.
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
statement-wish-any = Form of address you wish for: “{ $text }”.
statement-never = Form of address you never want to hear: “{ $text }”.
statement-boundary-no-recognition = Your wish: not to be recognised
statement-boundary-no-first-name = Your wish: no first name
statement-boundary-no-small-talk = Your wish: no small talk
statement-boundary-no-offers = Your wish: no offers
statement-boundary-no-questions = Your wish: no questions
statement-boundary-no-touch = Your wish: no touch
statement-boundary-no-surprises = Your wish: no surprises
statement-boundary-no-calls = Your wish: no calls
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
statement-consent-requested = Purpose: { $purpose }; we asked you; no answer yet
statement-consent-requested-on = Purpose: { $purpose }; we asked you on { $day }; no answer yet
statement-consent-given = Purpose: { $purpose }; you agreed
statement-consent-given-on = Purpose: { $purpose }; you agreed on { $day }
statement-consent-refused = Purpose: { $purpose }; you refused
statement-consent-refused-on = Purpose: { $purpose }; you refused on { $day }
statement-consent-withdrawn = Purpose: { $purpose }; you withdrew your consent
statement-consent-withdrawn-on = Purpose: { $purpose }; you withdrew your consent on { $day }
statement-consent-expired = Purpose: { $purpose }; your consent ran out
statement-consent-expired-on = Purpose: { $purpose }; your consent ran out on { $day }
statement-consent-unknown = Purpose: { $purpose }; we do not know whether you agreed, so it is not used
statement-consent-unknown-on = Purpose: { $purpose }; since { $day } we do not know whether you agreed, so it is not used
statement-consent-how = this way: { $text }
statement-consent-explicit = explicitly
statement-consent-notice = after reading or hearing our notice { $text }
statement-consent-channels = We may contact you with them in these ways: { $list }.
statement-consent-until = valid through { $day }
statement-consent-until-withdrawn = valid until you withdraw it
statement-how-desk = spoken at the desk
statement-how-phone = spoken on the telephone
statement-how-video = spoken in a video call
statement-how-chat = written in the chat
statement-how-back-office = told before and entered in the back office
statement-how-parent = by a parent
statement-channel-desk = in person
statement-channel-phone = telephone
statement-channel-video = video call
statement-channel-chat = chat
statement-channel-voicemail = voicemail
statement-channel-back-office = in writing
statement-consent-benefit = We told you why: { $text }.

## Recipients
statement-heading-recipients = Who else gets it
statement-recipients-none = Nobody outside the house.
statement-recipients = Outside the house: { $who }.
statement-no-transfer = The program itself sends your data to nobody and to no other country.
statement-recipients-where = In which countries these recipients keep them, we tell you on request.
statement-no-automation = The program in which we keep this makes no decisions about you.

## The trail
statement-heading-looked = When it was looked at, and in which role
statement-looked = { $act }; role: { $role }; purpose: { $purpose }.
statement-looked-times = { $day }, at { $times }.
statement-looked-never = Nothing is recorded.
statement-looked-note = The times are those of the house's clock. Searches, lists of the day and exports of the data of all customers are recorded without saying whom they showed.
statement-looked-kept = We record this for the security of your data ({ $law }) and keep each entry for { $days }.
statement-role-none = not stated
statement-act-view = Your record was opened
statement-act-search = You were searched for
statement-act-list = You were on a list of the day
statement-act-explain = The reasons why something is not shown were opened
statement-act-prepare = Your stay or what we promised you was prepared
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
statement-rights-ua = These are the rights of Article 8, part 2 of the Law of Ukraine No. 2297-VI; its items stand in brackets.
statement-right-access = You may see what we hold and have a copy ({ $law }).
statement-right-rectification = You may have what is wrong put right ({ $law }).
statement-right-rectification-ua = You may demand, giving reasons, that data which are wrong be changed ({ $law }).
statement-right-erasure = You may have your data erased where we no longer need them or are not allowed to use them ({ $law }).
statement-right-erasure-ua = You may demand, giving reasons, that data which are wrong or held unlawfully be erased ({ $law }); what is no longer needed we erase ourselves (Article 15).
statement-right-restriction = You may have their use restricted ({ $law }).
statement-right-restriction-ua = When you consent, you may make a reservation that limits the use ({ $law }).
statement-right-protection = Your data must be protected from unlawful use and from loss, destruction or damage by accident ({ $law }).
statement-right-remedies = You may use the remedies of the law if the law on personal data is broken ({ $law }).
statement-right-mechanism = You may know how your data are processed automatically ({ $law }).
statement-right-automated-decision = You are protected from automated decisions that have legal consequences for you ({ $law }).
statement-right-portability = You may take the data you gave us along, in a form that other programs can read ({ $law }).
statement-right-objection = You may object to their use ({ $law }).
statement-right-objection-to-offers = You may object to offers at any time and need give no reason; then we make you none ({ $law }).
statement-right-withdrawal = You may withdraw any consent at any time: it is enough to tell any member of staff, for which purpose or for all. What was done before stays lawful, and you are served just as well ({ $law }).
statement-right-sources = You may know where we have your data from, where they are kept and what for ({ $law }).
statement-right-third-parties = You may know on what terms access is given, and to whom data are passed on ({ $law }).
statement-answer-eu = Tell any member of staff, or write to the contact above. We answer free of charge and within one month.
statement-answer-ua = Tell any member of staff, or write to the contact above. We answer free of charge and within thirty calendar days ({ $law }).
statement-heading-complaint = Where you can complain
statement-complaint-eu = You may complain to the supervisory authority of the country where you live, where you work, or where you believe the General Data Protection Regulation (GDPR) was broken ({ $law }); and you may go to court.
statement-complaint-ua = You may complain to the Ukrainian Parliament Commissioner for Human Rights or to a court ({ $law } “On Personal Data Protection”).

## Names of languages
statement-language-sk = Slovak
statement-language-bg = Bulgarian
statement-language-hr = Croatian
statement-language-sr = Serbian
statement-language-lt = Lithuanian
statement-language-lv = Latvian
statement-language-ro = Romanian
statement-language-el = Greek
statement-language-ka = Georgian
statement-language-tr = Turkish
statement-language-ko = Korean
statement-language-sv = Swedish
statement-language-da = Danish
statement-language-nb = Norwegian
statement-language-no = Norwegian
statement-language-fi = Finnish
statement-language-sl = Slovenian
statement-language-et = Estonian
statement-language-nl = Dutch

## For staff, beside the statement
statement-read-first = Before you hand this over, read the free texts: what they say about other people must be left out (GDPR Art. 15(4)).
