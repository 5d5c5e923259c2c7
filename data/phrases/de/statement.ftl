# Was über eine Kundin oder einen Kunden gespeichert ist, in Worten für sie selbst. Auch vorgelesen muss es klar sein.
statement-title = Was wir über Sie gespeichert haben
statement-given = Ausgestellt am { $day } für Kundennummer { $id }.
statement-other-language = In der von Ihnen bevorzugten Sprache ({ $language }) gibt es diese Auskunft noch nicht.
statement-only-yours = Hier stehen nur Ihre eigenen Daten: keine Daten anderer Gäste und keine Namen unserer Beschäftigten.
statement-names-given = Hier stehen nur Ihre eigenen Daten, keine Daten anderer Gäste. Unser Haus nennt die Beschäftigten, die sie angesehen haben.
statement-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
statement-law-eu = Artikel { $article } DSGVO
statement-law-eu-paragraph = Artikel { $article } Absatz { $paragraph } DSGVO
statement-law-eu-point = Artikel { $article } Absatz { $paragraph } Buchstabe { $point } DSGVO
statement-law-ua = Artikel { $article } Absatz { $part } Nummer { $point } des Gesetzes der Ukraine Nr. 2297-VI
statement-law-ua-item = Nummer { $point }
statement-restricted = Seit dem { $day } bewahren wir Ihre Daten auf Ihren Wunsch nur noch auf: Wir nutzen davon nichts als Ihre Anrede und Ihre Buchung ({ $law }).
statement-restricted-kept = Solange das gilt, wird nichts gelöscht.
statement-objected = Seit dem { $day } nutzen wir Ihre Daten nicht mehr für diesen Zweck, weil Sie widersprochen haben: { $purpose } ({ $law }).

## Wer verantwortlich ist
statement-heading-controller = Wer für Ihre Daten verantwortlich ist
statement-controller = Verantwortlicher für Ihre Daten: { $who }.
statement-controller-unset = Das Haus hat hier noch nicht eingetragen, wer für Ihre Daten verantwortlich ist. Bitte fragen Sie: Sie haben ein Recht, es zu erfahren.
statement-contact = Fragen zum Datenschutz richten Sie bitte an: { $who }.
statement-contact-unset = Das Haus hat hier noch keine Stelle für Fragen zum Datenschutz eingetragen. Jede und jeder von uns leitet Ihre Frage weiter.

## Für den Vertrag
statement-heading-operating = Was wir brauchen, um für Sie da zu sein
statement-operating = Diese Daten speichern wir für den Vertrag mit Ihnen ({ $law }). Wir haben sie von Ihnen und aus Ihren Buchungen und Bestellungen und bewahren sie so lange auf, wie der Vertrag und die gesetzliche Aufbewahrungspflicht es verlangen.
statement-name = Name: { $text }.
statement-known-as = Sie werden so genannt: { $text }.
statement-phonetic = So spricht man Ihren Namen aus: { $text }.
statement-name-language = Sprache Ihres Namens: { $text }.
statement-gender-masculine = Wir sprechen Sie in der männlichen Form an.
statement-gender-feminine = Wir sprechen Sie in der weiblichen Form an.
statement-gender-neuter = Wir sprechen Sie in der sächlichen Form an, wie Sie es wünschen.
statement-gender-common = Wir sprechen Sie geschlechtsneutral an, wie Sie es wünschen.
statement-pronouns = Ihre Pronomen ({ $language }): { $text }.
statement-pronouns-any = Ihre Pronomen: { $text }.
statement-languages = Sprachen, in denen Sie angesprochen werden möchten: { $list }.
statement-phones = Telefon: { $list }.
statement-emails = E-Mail: { $list }.
statement-postcodes = Postleitzahl: { $list }.
statement-stay = Aufenthalt vom { $from } bis zum { $to }
statement-stay-booking = Buchung { $text }
statement-stay-arrival = Ankunft gegen { $text }
statement-stay-room = Zimmer { $text }
statement-stay-ready = das Zimmer ist bereit
statement-stay-not-ready = das Zimmer ist noch nicht bereit
statement-stay-adults = { $count ->
    [one] eine erwachsene Person
   *[other] { $count } Erwachsene
}
statement-stay-children = { $count ->
    [one] ein Kind
   *[other] { $count } Kinder
}
statement-stay-confidential = vertraulich: Wir sagen niemandem, dass Sie bei uns wohnen
statement-request = Sie haben gebeten um: { $text }.
statement-order = Bestellung { $text }
statement-order-on = vom { $day }
statement-order-what = bestellt: { $text }
statement-case = Angelegenheit vom { $day }: { $text }.
statement-case-promised = Wir haben zugesagt: { $text }.
statement-case-due = Zu erledigen bis zum { $day }.
statement-case-open = Sie ist noch offen.
statement-case-closed = Sie ist abgeschlossen.
statement-case-closed-on = Abgeschlossen am { $day }.
statement-terms = Wie lange wir es aufbewahren:
statement-days = { $days ->
    [0] höchstens einen Tag
    [one] einen Tag
   *[other] { $days } Tage
}
statement-term-party = Wie viele mit Ihnen kommen: { $days } nach der Abreise.
statement-term-stay = Aufenthalt: { $days } nach der Abreise.
statement-term-order = Bestellung: { $days } nach dem Tag der Bestellung.
statement-term-case = Abgeschlossene Angelegenheit: { $days } nach dem Abschluss.
statement-term-ended-consent = Wofür keine Einwilligung mehr besteht oder nie eine bestand: { $days } nach deren Ende oder nachdem wir es bekommen haben.
statement-term-visits = Frühere Besuche: { $days } nach dem letzten; kürzer, wenn Ihre Einwilligung endet.
statement-term-consent-record = Der Nachweis einer Einwilligung oder Ablehnung: { $days } nach deren Ende.
statement-term-customer = Alles: { $days }, nachdem wir zuletzt miteinander zu tun hatten.

## Über den Vertrag hinaus
statement-heading-held = Was wir sonst noch wissen und wofür
statement-held-nothing = Sonst nichts.
statement-item = { $label }: „{ $text }“.
statement-item-nothing = { $label }: Es ist nichts notiert, nur Ihre Antwort ist aufbewahrt.
statement-visits = { $count ->
    [one] Ein früherer Besuch
   *[other] { $count } frühere Besuche
}
statement-visits-first = der erste am { $day }
statement-visits-last = der letzte am { $day }
statement-wish = Gewünschte Anrede ({ $language }): „{ $text }“.
statement-wish-any = Gewünschte Anrede: „{ $text }“.
statement-never = Anrede, die Sie nie hören möchten: „{ $text }“.
statement-boundary-no-recognition = Ihr Wunsch: nicht wiedererkannt zu werden
statement-boundary-no-first-name = Ihr Wunsch: keine Anrede mit dem Vornamen
statement-boundary-no-small-talk = Ihr Wunsch: kein Geplauder
statement-boundary-no-offers = Ihr Wunsch: keine Angebote
statement-boundary-no-questions = Ihr Wunsch: keine Fragen
statement-boundary-no-touch = Ihr Wunsch: keine Berührung
statement-boundary-no-surprises = Ihr Wunsch: keine Überraschungen
statement-boundary-no-calls = Ihr Wunsch: keine Anrufe
statement-boundary-about = Thema: { $text }
statement-boundary-when = in Anwesenheit von { $who }
statement-source-told = Sie haben es uns selbst gesagt.
statement-source-history = Es stammt aus Ihren eigenen Aufenthalten und Bestellungen bei uns.
statement-source-observed = Unsere Beschäftigten haben es bemerkt; Sie haben es nicht gesagt.
statement-source-inferred = Wir haben es aus anderem abgeleitet; Sie haben es nicht gesagt.
statement-since = Gespeichert seit dem { $day }.
statement-confirmed = Zuletzt bestätigt haben Sie es am { $day }.
statement-ask-again = Ab dem { $day } fragen wir Sie noch einmal, bevor wir uns darauf verlassen.
statement-deleted-on = Wenn Sie es nicht noch einmal bestätigen, löschen wir es am { $day }.
statement-deleted-consent-ends = Ihre Einwilligung läuft ab; danach löschen wir es am { $day }, wenn Sie nicht erneut einwilligen.
statement-deleted-no-consent = Dafür besteht keine Einwilligung; wir löschen es am { $day }.
statement-deleted-visits = Wenn Sie uns nicht wieder besuchen, löschen wir es am { $day }.
statement-deleted-customer = Wenn wir bis dahin nicht wieder miteinander zu tun haben, löschen wir es mit allem anderen am { $day }.
statement-on-consent = Was wir über Ihre Vorlieben und früheren Besuche wissen, darf nur mit Ihrer Einwilligung genutzt werden ({ $law }).
statement-on-explicit-consent = Es darf nur mit Ihrer ausdrücklichen Einwilligung genutzt werden ({ $law }).
statement-as-you-asked = Wir bewahren es auf, um so für Sie da zu sein, wie Sie es wünschen ({ $law }), bis Sie etwas anderes sagen.
statement-no-consent = Es ist keine Einwilligung von Ihnen vermerkt, deshalb nutzen wir es nicht.
statement-private = In Anwesenheit von { $who } sagen und zeigen wir es nicht.
statement-from-any = anderen Personen
statement-from-partner = Ihrer Partnerin oder Ihrem Partner
statement-from-family = Ihrer Familie
statement-from-friends = Ihrem Freundeskreis
statement-from-colleagues = Ihren Kolleginnen und Kollegen
statement-from-strangers = Fremden
statement-purpose-service = die gebuchte oder bestellte Leistung
statement-purpose-service-personalisation = Service nach Ihren Wünschen
statement-purpose-offers = Angebote an Sie
statement-purpose-occasions = Geburtstage und andere Anlässe
statement-purpose-safety = Ihre Sicherheit
statement-consent-requested = Zweck: { $purpose }; wir haben Sie gefragt; noch keine Antwort
statement-consent-requested-on = Zweck: { $purpose }; wir haben Sie am { $day } gefragt; noch keine Antwort
statement-consent-given = Zweck: { $purpose }; Sie haben eingewilligt
statement-consent-given-on = Zweck: { $purpose }; Sie haben am { $day } eingewilligt
statement-consent-refused = Zweck: { $purpose }; Sie haben abgelehnt
statement-consent-refused-on = Zweck: { $purpose }; Sie haben am { $day } abgelehnt
statement-consent-withdrawn = Zweck: { $purpose }; Sie haben Ihre Einwilligung widerrufen
statement-consent-withdrawn-on = Zweck: { $purpose }; Sie haben Ihre Einwilligung am { $day } widerrufen
statement-consent-expired = Zweck: { $purpose }; Ihre Einwilligung ist abgelaufen
statement-consent-expired-on = Zweck: { $purpose }; Ihre Einwilligung ist am { $day } abgelaufen
statement-consent-unknown = Zweck: { $purpose }; wir wissen nicht, ob Sie eingewilligt haben, deshalb nutzen wir es nicht
statement-consent-unknown-on = Zweck: { $purpose }; seit dem { $day } wissen wir nicht, ob Sie eingewilligt haben, deshalb nutzen wir es nicht
statement-consent-how = auf diesem Weg: { $text }
statement-consent-explicit = ausdrücklich
statement-consent-notice = nach unserem Hinweis { $text }
statement-consent-channels = Damit dürfen wir uns auf diesen Wegen bei Ihnen melden: { $list }.
statement-consent-until = gültig bis einschließlich { $day }
statement-consent-until-withdrawn = gültig, bis Sie sie widerrufen
statement-how-desk = mündlich am Empfang
statement-how-phone = mündlich am Telefon
statement-how-video = mündlich im Videoanruf
statement-how-chat = schriftlich im Chat
statement-how-back-office = früher gesagt und im Büro eingetragen
statement-how-parent = durch einen Elternteil
statement-channel-desk = persönlich
statement-channel-phone = Telefon
statement-channel-video = Videoanruf
statement-channel-chat = Chat
statement-channel-voicemail = Mailbox
statement-channel-back-office = schriftlich
statement-consent-benefit = Wozu, wie wir Ihnen sagten: { $text }.

## Empfänger
statement-heading-recipients = Wer es sonst noch bekommt
statement-recipients-none = Niemand außerhalb des Hauses.
statement-recipients = Außerhalb des Hauses: { $who }.
statement-no-transfer = Das Programm selbst sendet Ihre Daten an niemanden und in kein anderes Land.
statement-recipients-where = In welchen Ländern diese Empfänger sie aufbewahren, sagen wir Ihnen auf Anfrage.
statement-no-automation = Das Programm, in dem wir das speichern, trifft keine Entscheidungen über Sie.

## Das Protokoll
statement-heading-looked = Wann und in welcher Funktion Ihre Daten angesehen wurden
statement-looked = { $act }; Funktion: { $role }; Zweck: { $purpose }.
statement-looked-times = { $day }, Uhrzeit: { $times }.
statement-looked-by = Angesehen von: { $who }.
statement-looked-never = Es ist nichts verzeichnet.
statement-looked-note = Die Zeiten sind die der Uhr des Hauses. Suchen, Tageslisten und Exporte der Daten aller Kunden werden verzeichnet, ohne festzuhalten, wer darin zu sehen war.
statement-looked-kept = Wir verzeichnen das für die Sicherheit Ihrer Daten ({ $law }) und bewahren jeden Eintrag { $days } auf.
statement-role-none = nicht angegeben
statement-act-view = Ihr Kundendatensatz wurde geöffnet
statement-act-search = Nach Ihnen wurde gesucht
statement-act-list = Sie standen auf einer Tagesliste
statement-act-explain = Es wurde nachgesehen, warum etwas nicht gezeigt wird
statement-act-prepare = Ihr Aufenthalt oder die Erfüllung einer Zusage an Sie wurde vorbereitet
statement-act-change = Etwas wurde geändert
statement-act-import = Ihre Daten wurden eingelesen
statement-act-export = Ihre Daten wurden exportiert
statement-act-statement = Eine Auskunft wie diese wurde erteilt
statement-act-sign-in = Jemand hat sich angemeldet
statement-act-sign-out = Jemand hat sich abgemeldet
statement-act-failed-try = Jemand konnte sich nicht ausweisen
statement-act-break-glass = Eine Aufsicht hat mehr angesehen, als ihre Arbeit verlangt, und den Grund schriftlich angegeben
statement-act-audit = Das Protokoll der Zugriffe wurde gelesen
statement-act-staff = Die Liste der Beschäftigten wurde geändert
statement-act-inform = Es wurde bestätigt, dass die Beschäftigten informiert sind
statement-act-policy = Die Regeln des Hauses wurden geändert
statement-act-erase = Ihre Daten wurden gelöscht, soweit wir sie nicht mehr brauchen
statement-act-restrict = Die Nutzung Ihrer Daten wurde auf Ihren Wunsch eingeschränkt
statement-act-object = Ihr Widerspruch wurde vermerkt
statement-act-lift = Auf Ihren Wunsch wurde eine Einschränkung, ein Widerspruch, eine Grenze oder etwas Vertrauliches gelockert
statement-act-withdraw = Sie haben eine Einwilligung widerrufen
statement-act-undo = Die letzte Änderung wurde zurückgenommen
statement-act-verify = Es wurde geprüft, ob Sie es sind
statement-act-retention = Etwas wurde gelöscht, weil seine Frist um war
statement-act-backup = Eine Sicherungskopie wurde angelegt
statement-act-restore = Eine Sicherungskopie wurde zurückgeholt
statement-act-key-change = Der Schlüssel des Speichers wurde gewechselt
statement-act-training = Von einer Schulung wurde etwas aufbewahrt
statement-act-clock-back = Eine Uhr wurde zurückgestellt

## Rechte
statement-heading-rights = Ihre Rechte
statement-rights-ua = Das sind die Rechte aus Artikel 8 Absatz 2 des Gesetzes der Ukraine Nr. 2297-VI; seine Nummern stehen in Klammern.
statement-right-access = Sie dürfen sehen, was wir gespeichert haben, und eine Kopie bekommen ({ $law }).
statement-right-rectification = Sie dürfen Falsches berichtigen lassen ({ $law }).
statement-right-rectification-ua = Sie dürfen mit Begründung verlangen, dass unrichtige Daten geändert werden ({ $law }).
statement-right-erasure = Sie dürfen Ihre Daten löschen lassen, wo wir sie nicht mehr brauchen oder nicht nutzen dürfen ({ $law }).
statement-right-erasure-ua = Sie dürfen mit Begründung verlangen, dass unrichtige oder unrechtmäßig verarbeitete Daten gelöscht werden ({ $law }); was nicht mehr gebraucht wird, löschen wir von selbst (Artikel 15).
statement-right-restriction = Sie dürfen ihre Nutzung einschränken lassen ({ $law }).
statement-right-restriction-ua = Wenn Sie einwilligen, dürfen Sie einen Vorbehalt machen, der die Nutzung einschränkt ({ $law }).
statement-right-protection = Ihre Daten müssen vor unrechtmäßiger Nutzung und vor zufälligem Verlust, Zerstörung oder Schaden geschützt sein ({ $law }).
statement-right-remedies = Wird das Recht des Datenschutzes verletzt, stehen Ihnen die Rechtsbehelfe des Gesetzes offen ({ $law }).
statement-right-mechanism = Sie dürfen wissen, wie Ihre Daten automatisch verarbeitet werden ({ $law }).
statement-right-automated-decision = Sie sind vor automatisierten Entscheidungen geschützt, die für Sie rechtliche Folgen haben ({ $law }).
statement-right-portability = Sie dürfen die Daten, die Sie uns gegeben haben, in einer Form mitnehmen, die andere Programme lesen können ({ $law }).
statement-right-objection = Sie dürfen ihrer Nutzung widersprechen ({ $law }).
statement-right-objection-to-offers = Angeboten dürfen Sie jederzeit und ohne Begründung widersprechen; dann machen wir Ihnen keine ({ $law }).
statement-right-withdrawal = Sie dürfen jede Einwilligung jederzeit widerrufen: Es genügt, es irgendjemandem von uns zu sagen, für einen Zweck oder für alle. Was vorher geschah, bleibt rechtmäßig, und wir sind danach ebenso gut für Sie da ({ $law }).
statement-right-sources = Sie dürfen wissen, woher wir Ihre Daten haben, wo sie liegen und wozu ({ $law }).
statement-right-third-parties = Sie dürfen wissen, unter welchen Bedingungen Zugang gewährt wird und wem Daten weitergegeben werden ({ $law }).
statement-answer-eu = Sagen Sie es irgendjemandem von uns, oder schreiben Sie an die oben genannte Stelle. Wir antworten kostenlos und innerhalb eines Monats.
statement-answer-ua = Sagen Sie es irgendjemandem von uns, oder schreiben Sie an die oben genannte Stelle. Wir antworten kostenlos und innerhalb von dreißig Kalendertagen ({ $law }).
statement-heading-complaint = Wo Sie sich beschweren können
statement-complaint-eu = Sie können sich bei der Aufsichtsbehörde des Landes beschweren, in dem Sie leben, arbeiten oder in dem Ihrer Ansicht nach gegen die Datenschutz-Grundverordnung verstoßen wurde ({ $law }); und Sie können vor Gericht gehen.
statement-complaint-ua = Sie können sich beim Menschenrechtsbeauftragten der Werchowna Rada der Ukraine oder bei einem Gericht beschweren ({ $law } „Über den Schutz personenbezogener Daten“).

## Namen von Kategorien, Funktionen und Sprachen
statement-category-drink = Getränk
statement-category-food = Essen
statement-category-table = Tisch
statement-category-room = Zimmer
statement-category-pillow = Kissen
statement-category-temperature = Temperatur
statement-category-newspaper = Zeitung
statement-category-transport = Fahrt
statement-category-occasion = Anlass
statement-category-gift = Geschenk
statement-category-size = Größe
statement-category-colour = Farbe
statement-category-style = Stil
statement-category-brand = Marke
statement-category-channel = Kontaktweg
statement-category-topic = Gesprächsthema
statement-category-need = besonderes Bedürfnis
statement-category-other = Sonstiges
statement-role-reception = Empfang
statement-role-concierge = Concierge
statement-role-housekeeping = Zimmerreinigung (Housekeeping)
statement-role-restaurant = Restaurant
statement-role-kitchen = Küche
statement-role-shop = Laden
statement-role-service-desk = Kundendienst
statement-role-security = Sicherheitsdienst
statement-role-supervisor = Schichtleitung
statement-role-trainer = Schulung
statement-role-data-protection = Datenschutz
statement-language-uk = Ukrainisch
statement-language-en = Englisch
statement-language-de = Deutsch
statement-language-fr = Französisch
statement-language-pl = Polnisch
statement-language-cs = Tschechisch
statement-language-es = Spanisch
statement-language-it = Italienisch
statement-language-nl = Niederländisch
statement-language-pt = Portugiesisch
statement-language-hu = Ungarisch
statement-language-ja = Japanisch
statement-language-zh = Chinesisch
statement-language-vi = Vietnamesisch
statement-language-ar = Arabisch
statement-language-sk = Slowakisch
statement-language-bg = Bulgarisch
statement-language-hr = Kroatisch
statement-language-sr = Serbisch
statement-language-lt = Litauisch
statement-language-lv = Lettisch
statement-language-ro = Rumänisch
statement-language-el = Griechisch
statement-language-ka = Georgisch
statement-language-tr = Türkisch
statement-language-ko = Koreanisch
statement-language-sv = Schwedisch
statement-language-da = Dänisch
statement-language-nb = Norwegisch
statement-language-no = Norwegisch
statement-language-fi = Finnisch
statement-language-sl = Slowenisch
statement-language-et = Estnisch
