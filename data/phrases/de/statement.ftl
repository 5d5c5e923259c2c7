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
statement-law-ua = Artikel { $article } Teil { $part } Nummer { $point } des Gesetzes der Ukraine Nr. 2297-VI
statement-restricted = Seit dem { $day } bewahren wir Ihre Daten auf Ihren Wunsch nur noch auf: Wir nutzen davon nichts als Ihre Anrede und Ihre Buchung ({ $law }).
statement-objected = Seit dem { $day } nutzen wir Ihre Daten nicht mehr für diesen Zweck, weil Sie widersprochen haben: { $purpose } ({ $law }).

## Wer verantwortlich ist
statement-heading-controller = Wer für Ihre Daten verantwortlich ist
statement-controller = Für Ihre Daten verantwortlich: { $who }.
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
statement-gender-common = Wir sprechen Sie ohne Geschlecht an, wie Sie es wünschen.
statement-pronouns = Ihre Pronomen ({ $language }): { $text }.
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
statement-terms = Wie lange wir es aufbewahren: { $list }.
statement-term = { $what }: { $days ->
    [one] einen Tag
   *[other] { $days } Tage
}
statement-term-at-once = { $what }: bis zum Tag danach
statement-term-party = wie viele mit Ihnen kommen, nach der Abreise
statement-term-stay = ein Aufenthalt, nach der Abreise
statement-term-order = eine Bestellung, von ihrem Tag an
statement-term-case = eine abgeschlossene Angelegenheit
statement-term-customer = alles, nachdem wir zuletzt miteinander zu tun hatten

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
statement-never = Anrede, die Sie nie hören möchten: „{ $text }“.
statement-boundary-no-recognition = Ihre Grenze: Sie möchten nicht wiedererkannt werden
statement-boundary-no-first-name = Ihre Grenze: nicht mit dem Vornamen
statement-boundary-no-small-talk = Ihre Grenze: kein Geplauder
statement-boundary-no-offers = Ihre Grenze: keine Angebote
statement-boundary-no-questions = Ihre Grenze: keine Fragen
statement-boundary-no-touch = Ihre Grenze: keine Berührung
statement-boundary-no-surprises = Ihre Grenze: keine Überraschungen
statement-boundary-no-calls = Ihre Grenze: keine Anrufe
statement-boundary-about = über: { $text }
statement-boundary-when = in Anwesenheit von { $who }
statement-source-told = Sie haben es uns selbst gesagt.
statement-source-history = Es stammt aus Ihren eigenen Aufenthalten und Bestellungen bei uns.
statement-source-observed = Unsere Beschäftigten haben es bemerkt; Sie haben es nicht gesagt.
statement-source-inferred = Wir haben es geschlossen; Sie haben es nicht gesagt.
statement-since = Gespeichert seit dem { $day }.
statement-confirmed = Zuletzt bestätigt haben Sie es am { $day }.
statement-ask-again = Ab dem { $day } fragen wir Sie noch einmal, bevor wir uns darauf verlassen.
statement-deleted-on = Wenn Sie es nicht noch einmal bestätigen, löschen wir es am { $day }.
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
statement-consent-requested = Zweck: { $purpose }; wir haben gefragt, Sie haben noch nicht geantwortet
statement-consent-given = Zweck: { $purpose }; Sie haben eingewilligt
statement-consent-refused = Zweck: { $purpose }; Sie haben abgelehnt
statement-consent-withdrawn = Zweck: { $purpose }; Sie haben Ihre Einwilligung widerrufen
statement-consent-expired = Zweck: { $purpose }; Ihre Einwilligung ist abgelaufen
statement-consent-unknown = Zweck: { $purpose }; wir wissen nicht, ob Sie eingewilligt haben, deshalb nutzen wir es nicht
statement-consent-on = am { $day }
statement-consent-how = auf diesem Weg: { $text }
statement-consent-explicit = ausdrücklich
statement-consent-notice = nach unserem Hinweis { $text }
statement-consent-until = gültig bis einschließlich { $day }
statement-consent-until-withdrawn = gültig, bis Sie sie widerrufen
statement-consent-benefit = Was Sie davon haben, wie wir es Ihnen gesagt haben: { $text }.

## Empfänger
statement-heading-recipients = Wer es sonst noch bekommt
statement-recipients-none = Niemand außerhalb des Hauses.
statement-recipients = Außerhalb des Hauses: { $who }.
statement-no-automation = Das Programm, in dem wir das speichern, trifft keine Entscheidungen über Sie.

## Das Protokoll
statement-heading-looked = Wann und in welcher Funktion Ihre Daten angesehen wurden
statement-looked = { $act }; Funktion: { $role }; Zweck: { $purpose }.
statement-looked-times = { $day }, Uhrzeit: { $times }.
statement-looked-by = angesehen von: { $who }
statement-looked-never = Es ist nichts verzeichnet.
statement-looked-note = Die Zeiten sind die der Uhr des Hauses. Suchen, Tageslisten und Ausgaben aller Kunden werden verzeichnet, ohne festzuhalten, wer darin zu sehen war.
statement-role-none = nicht angegeben
statement-act-view = Ihre Karte wurde geöffnet
statement-act-search = Nach Ihnen wurde gesucht
statement-act-list = Sie standen auf einer Tagesliste
statement-act-explain = Es wurde nachgesehen, warum etwas nicht gezeigt wird
statement-act-prepare = Ihr Aufenthalt oder eine Zusage an Sie wurde vorbereitet
statement-act-change = Etwas wurde geändert
statement-act-import = Ihre Daten wurden eingelesen
statement-act-export = Ihre Daten wurden ausgegeben
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
statement-right-access = Sie dürfen sehen, was wir gespeichert haben, und eine Kopie bekommen ({ $law }).
statement-right-rectification = Sie dürfen Falsches berichtigen lassen ({ $law }).
statement-right-erasure = Sie dürfen Ihre Daten löschen lassen, wo wir sie nicht mehr brauchen oder nicht nutzen dürfen ({ $law }).
statement-right-restriction = Sie dürfen ihre Nutzung einschränken lassen ({ $law }).
statement-right-portability = Sie dürfen die Daten, die Sie uns gegeben haben, in einer Form mitnehmen, die andere Programme lesen können ({ $law }).
statement-right-objection = Sie dürfen ihrer Nutzung widersprechen ({ $law }).
statement-right-withdrawal = Sie dürfen jede Einwilligung jederzeit widerrufen: Es genügt, es irgendjemandem von uns zu sagen, für einen Zweck oder für alle. Was vorher geschah, bleibt rechtmäßig, und wir sind danach ebenso gut für Sie da ({ $law }).
statement-answer-eu = Sagen Sie es irgendjemandem von uns, oder schreiben Sie an die oben genannte Stelle. Wir antworten kostenlos und innerhalb eines Monats.
statement-answer-ua = Sagen Sie es irgendjemandem von uns, oder schreiben Sie an die oben genannte Stelle. Wir antworten kostenlos und innerhalb von dreißig Kalendertagen.
statement-heading-complaint = Wo Sie sich beschweren können
statement-complaint-eu = Sie können sich bei der Datenschutzbehörde des Landes beschweren, in dem Sie leben, arbeiten oder in dem Ihrer Ansicht nach gegen die Datenschutz-Grundverordnung (DSGVO) verstoßen wurde; und Sie können vor Gericht gehen.
statement-complaint-ua = Sie können sich beim Menschenrechtsbeauftragten der Werchowna Rada der Ukraine beschweren (Gesetz der Ukraine Nr. 2297-VI „Über den Schutz personenbezogener Daten“); und Sie können vor Gericht gehen.

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
statement-category-need = Bedarf
statement-category-other = Sonstiges
statement-role-reception = Empfang
statement-role-concierge = Concierge
statement-role-housekeeping = Zimmerservice
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
