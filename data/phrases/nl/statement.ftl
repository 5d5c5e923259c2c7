# Wat over een klant wordt bewaard, in woorden voor die klant. Ook voorgelezen moet het duidelijk zijn.
statement-title = Wat wij over u bewaren
statement-given = Verstrekt op { $day } voor klantnummer { $id }.
statement-other-language = Dit overzicht bestaat nog niet in de taal die u liever hebt ({ $language }).
statement-only-yours = Hier staan alleen uw eigen gegevens: geen gegevens van andere klanten en geen namen van onze medewerkers.
statement-names-given = Hier staan alleen uw eigen gegevens, geen gegevens van andere klanten. Ons bedrijf noemt de medewerkers die ze hebben bekeken.
statement-day = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
statement-law-eu = artikel { $article } AVG
statement-law-eu-paragraph = artikel { $article }, lid { $paragraph }, AVG
statement-law-eu-point = artikel { $article }, lid { $paragraph }, onder { $point }), AVG
statement-law-ua = artikel { $article }, lid { $part }, punt { $point }, van de Oekraïense wet nr. 2297-VI
statement-law-ua-item = punt { $point }
statement-restricted = Sinds { $day } bewaren wij uw gegevens op uw verzoek alleen nog: wij gebruiken niets dan uw aanspreekvorm en uw boeking ({ $law }).
statement-restricted-kept = Zolang dat geldt, wordt er niets gewist.
statement-objected = Sinds { $day } gebruiken wij uw gegevens niet voor dit doel, omdat u bezwaar hebt gemaakt: { $purpose } ({ $law }).

## Wie verantwoordelijk is
statement-heading-controller = Wie verantwoordelijk is voor uw gegevens
statement-controller = Verwerkingsverantwoordelijke voor uw gegevens: { $who }.
statement-controller-unset = Het bedrijf heeft hier nog niet vermeld wie verantwoordelijk is voor uw gegevens. Vraag het ons gerust: u hebt het recht dat te weten.
statement-contact = Voor vragen over gegevensbescherming: { $who }.
statement-contact-unset = Het bedrijf heeft hier nog geen contactadres voor gegevensbescherming vermeld. Iedere medewerker geeft uw vraag door.

## Voor de overeenkomst
statement-heading-operating = Wat wij nodig hebben om u van dienst te zijn
statement-operating = Wij bewaren dit voor de overeenkomst met u ({ $law }). Het komt van u en uit uw boekingen en bestellingen; wij bewaren het zolang de overeenkomst en de wettelijke bewaarplicht dat vragen.
statement-name = Naam: { $text }.
statement-known-as = Roepnaam: { $text }.
statement-phonetic = Zo spreekt men uw naam uit: { $text }.
statement-name-language = Taal van uw naam: { $text }.
statement-gender-masculine = Wij spreken u aan in de mannelijke vorm.
statement-gender-feminine = Wij spreken u aan in de vrouwelijke vorm.
statement-gender-neuter = Wij spreken u aan in de onzijdige vorm, zoals u hebt gevraagd.
statement-gender-common = Wij spreken u aan zonder geslacht te noemen, zoals u hebt gevraagd.
statement-pronouns = Uw voornaamwoorden ({ $language }): { $text }.
statement-pronouns-any = Uw voornaamwoorden: { $text }.
statement-languages = Talen waarin u aangesproken wilt worden: { $list }.
statement-phones = Telefoon: { $list }.
statement-emails = E-mail: { $list }.
statement-postcodes = Postcode: { $list }.
statement-stay = Verblijf van { $from } tot { $to }
statement-stay-booking = boeking { $text }
statement-stay-arrival = verwachte aankomst: { $text }
statement-stay-room = kamer { $text }
statement-stay-ready = de kamer is klaar
statement-stay-not-ready = de kamer is nog niet klaar
statement-stay-adults = { $count ->
    [one] één volwassene
   *[other] { $count } volwassenen
}
statement-stay-children = { $count ->
    [one] één kind
   *[other] { $count } kinderen
}
statement-stay-confidential = vertrouwelijk: wij vertellen niemand dat u hier verblijft
statement-request = U hebt gevraagd om: { $text }.
statement-order = Bestelling { $text }
statement-order-on = van { $day }
statement-order-what = besteld: { $text }
statement-case = Kwestie van { $day }: { $text }.
statement-case-promised = Wij hebben beloofd: { $text }.
statement-case-due = Uiterlijk te regelen op { $day }.
statement-case-open = De kwestie is nog open.
statement-case-closed = De kwestie is afgesloten.
statement-case-closed-on = Afgesloten op { $day }.
statement-terms = Hoe lang wij het bewaren:
statement-days = { $days ->
    [0] hooguit één dag
    [one] één dag
   *[other] { $days } dagen
}
statement-term-party = Hoeveel personen met u komen: { $days } na vertrek.
statement-term-stay = Een verblijf: { $days } na vertrek.
statement-term-order = Een bestelling: { $days } na de datum ervan.
statement-term-case = Een afgesloten kwestie: { $days } na de afsluiting.
statement-term-ended-consent = Waarvoor u geen toestemming meer geeft of nooit hebt gegeven: { $days } na het einde ervan of nadat wij het kregen.
statement-term-visits = Eerdere bezoeken: { $days } na het laatste; korter als uw toestemming eindigt.
statement-term-consent-record = Het bewijs van een toestemming of weigering: { $days } na het einde ervan.
statement-term-customer = Alles: { $days } na ons laatste contact met u.

## Buiten de overeenkomst
statement-heading-held = Wat wij verder weten, en waarvoor
statement-held-nothing = Verder niets.
statement-item = { $label }: “{ $text }”.
statement-item-nothing = { $label }: er is niets genoteerd; alleen uw antwoord wordt bewaard.
statement-visits = { $count ->
    [one] Eén eerder bezoek
   *[other] { $count } eerdere bezoeken
}
statement-visits-first = het eerste op { $day }
statement-visits-last = het laatste op { $day }
statement-wish = Gewenste aanspreekvorm ({ $language }): “{ $text }”.
statement-wish-any = Gewenste aanspreekvorm: “{ $text }”.
statement-never = Aanspreekvorm die u nooit wilt horen: “{ $text }”.
statement-boundary-no-recognition = Uw wens: niet laten merken dat wij u kennen
statement-boundary-no-first-name = Uw wens: niet bij de voornaam
statement-boundary-no-small-talk = Uw wens: geen praatje
statement-boundary-no-offers = Uw wens: geen aanbiedingen
statement-boundary-no-questions = Uw wens: geen vragen
statement-boundary-no-touch = Uw wens: geen aanraking
statement-boundary-no-surprises = Uw wens: geen verrassingen
statement-boundary-no-calls = Uw wens: geen telefoontjes
statement-boundary-about = over: { $text }
statement-boundary-when = in aanwezigheid van { $who }
statement-source-told = U hebt het ons zelf verteld.
statement-source-history = Het blijkt uit uw eigen verblijven en bestellingen bij ons.
statement-source-observed = Onze medewerkers hebben het opgemerkt; u hebt het niet verteld.
statement-source-inferred = Wij hebben het afgeleid; u hebt het niet verteld.
statement-since = Bewaard sinds { $day }.
statement-confirmed = U hebt het voor het laatst bevestigd op { $day }.
statement-ask-again = Vanaf { $day } vragen wij het u opnieuw voordat wij ervan uitgaan.
statement-deleted-on = Als u het niet opnieuw bevestigt, wissen wij het op { $day }.
statement-deleted-consent-ends = Uw toestemming loopt af; daarna wissen wij het op { $day }, tenzij u opnieuw toestemming geeft.
statement-deleted-no-consent = Er is geen geldige toestemming van u; wij wissen het op { $day }.
statement-deleted-visits = Als u ons niet opnieuw bezoekt, wissen wij het op { $day }.
statement-deleted-customer = Als wij tot dan niet opnieuw met u te maken hebben, wissen wij het met al het andere op { $day }.
statement-on-consent = Wat wij weten van uw voorkeuren en eerdere bezoeken mag alleen met uw toestemming worden gebruikt ({ $law }).
statement-on-explicit-consent = Het mag alleen met uw uitdrukkelijke toestemming worden gebruikt ({ $law }).
statement-as-you-asked = Wij bewaren het om u van dienst te zijn zoals u hebt gevraagd ({ $law }), tot u iets anders zegt.
statement-no-consent = Er is geen toestemming van u vastgelegd; daarom gebruiken wij het niet.
statement-private = In aanwezigheid van { $who } zeggen en tonen wij het niet.
statement-from-any = anderen
statement-from-partner = uw partner
statement-from-family = uw familie
statement-from-friends = uw vrienden
statement-from-colleagues = uw collega’s
statement-from-strangers = onbekenden
statement-purpose-service = de dienst die u hebt geboekt of besteld
statement-purpose-service-personalisation = service naar uw wensen
statement-purpose-offers = aanbiedingen voor u
statement-purpose-occasions = verjaardagen en andere gelegenheden
statement-purpose-safety = uw veiligheid
statement-consent-requested = Doel: { $purpose }; wij hebben het u gevraagd; nog geen antwoord
statement-consent-requested-on = Doel: { $purpose }; wij hebben het u op { $day } gevraagd; nog geen antwoord
statement-consent-given = Doel: { $purpose }; u hebt toestemming gegeven
statement-consent-given-on = Doel: { $purpose }; u hebt op { $day } toestemming gegeven
statement-consent-refused = Doel: { $purpose }; u hebt geweigerd
statement-consent-refused-on = Doel: { $purpose }; u hebt op { $day } geweigerd
statement-consent-withdrawn = Doel: { $purpose }; u hebt uw toestemming ingetrokken
statement-consent-withdrawn-on = Doel: { $purpose }; u hebt uw toestemming op { $day } ingetrokken
statement-consent-expired = Doel: { $purpose }; uw toestemming is verlopen
statement-consent-expired-on = Doel: { $purpose }; uw toestemming is op { $day } verlopen
statement-consent-unknown = Doel: { $purpose }; wij weten niet of u toestemming hebt gegeven en gebruiken het daarom niet
statement-consent-unknown-on = Doel: { $purpose }; sinds { $day } weten wij niet of u toestemming hebt gegeven en gebruiken wij het daarom niet
statement-consent-how = op deze manier: { $text }
statement-consent-explicit = uitdrukkelijk
statement-consent-notice = na onze privacyverklaring { $text }
statement-consent-channels = Wij mogen daarover langs deze wegen contact met u opnemen: { $list }.
statement-consent-until = geldig tot en met { $day }
statement-consent-until-withdrawn = geldig tot u haar intrekt
statement-how-desk = mondeling aan de balie
statement-how-phone = mondeling aan de telefoon
statement-how-video = mondeling in een videogesprek
statement-how-chat = schriftelijk in de chat
statement-how-back-office = eerder gezegd en op kantoor ingevoerd
statement-how-parent = door een ouder
statement-channel-desk = persoonlijk
statement-channel-phone = telefoon
statement-channel-video = videogesprek
statement-channel-chat = chat
statement-channel-voicemail = voicemail
statement-channel-back-office = schriftelijk
statement-consent-benefit = Waarom, zoals wij u hebben gezegd: { $text }.

## Ontvangers
statement-heading-recipients = Wie het verder krijgt
statement-recipients-none = Niemand buiten het bedrijf.
statement-recipients = Buiten het bedrijf: { $who }.
statement-no-transfer = Het programma zelf stuurt uw gegevens naar niemand en naar geen ander land.
statement-recipients-where = In welke landen deze ontvangers ze bewaren, zeggen wij u op verzoek.
statement-no-automation = Het programma waarin wij dit bewaren, neemt geen beslissingen over u.

## Het logboek
statement-heading-looked = Wanneer en in welke functie uw gegevens zijn bekeken
statement-looked = { $act }; functie: { $role }; doel: { $purpose }.
statement-looked-times = { $day }, tijd: { $times }.
statement-looked-by = Bekeken door: { $who }.
statement-looked-never = Er is niets vastgelegd.
statement-looked-note = De tijden zijn die van de klok van het bedrijf. Zoekopdrachten, daglijsten en exports van de gegevens van alle klanten worden vastgelegd zonder te vermelden wie erop stond.
statement-looked-kept = Wij leggen dit vast voor de veiligheid van uw gegevens ({ $law }) en bewaren elke vermelding { $days }.
statement-role-none = niet vermeld
statement-act-view = Uw klantgegevens zijn geopend
statement-act-search = Er is naar u gezocht
statement-act-list = U stond op een daglijst
statement-act-explain = Er is bekeken waarom iets niet wordt getoond
statement-act-prepare = Uw verblijf of de nakoming van een belofte aan u is voorbereid
statement-act-change = Er is iets gewijzigd
statement-act-import = Uw gegevens zijn ingelezen
statement-act-export = Uw gegevens zijn geëxporteerd
statement-act-statement = Een overzicht als dit is verstrekt
statement-act-sign-in = Iemand heeft zich aangemeld
statement-act-sign-out = Iemand heeft zich afgemeld
statement-act-failed-try = Iemand kon niet aantonen wie hij of zij was
statement-act-break-glass = Een leidinggevende heeft meer bekeken dan het werk vraagt en de reden opgeschreven
statement-act-audit = Het logboek van de inzages is gelezen
statement-act-staff = De lijst van medewerkers is gewijzigd
statement-act-inform = Er is bevestigd dat de medewerkers zijn ingelicht
statement-act-policy = De regels van het bedrijf zijn gewijzigd
statement-act-erase = Uw gegevens zijn gewist, voor zover wij ze niet meer nodig hebben
statement-act-restrict = Het gebruik van uw gegevens is op uw verzoek beperkt
statement-act-object = Uw bezwaar is genoteerd
statement-act-lift = Op uw verzoek is een beperking, een bezwaar, een grens of iets vertrouwelijks versoepeld
statement-act-withdraw = U hebt een toestemming ingetrokken
statement-act-undo = De laatste wijziging is ongedaan gemaakt
statement-act-verify = Er is nagegaan of u het bent
statement-act-retention = Er is iets gewist omdat de termijn voorbij was
statement-act-backup = Er is een reservekopie gemaakt
statement-act-restore = Er is een reservekopie teruggezet
statement-act-key-change = De sleutel van de gegevens is vervangen
statement-act-training = Er is iets van een training bewaard
statement-act-clock-back = Een klok is teruggezet

## Rechten
statement-heading-rights = Uw rechten
statement-rights-ua = Dit zijn de rechten van artikel 8, lid 2, van de Oekraïense wet nr. 2297-VI; de punten staan tussen haakjes.
statement-right-access = U mag zien wat wij bewaren en er een kopie van krijgen ({ $law }).
statement-right-rectification = U mag laten verbeteren wat onjuist is ({ $law }).
statement-right-rectification-ua = U mag, met redenen, eisen dat onjuiste gegevens worden gewijzigd ({ $law }).
statement-right-erasure = U mag uw gegevens laten wissen waar wij ze niet meer nodig hebben of niet mogen gebruiken ({ $law }).
statement-right-erasure-ua = U mag, met redenen, eisen dat onjuiste of onrechtmatig verwerkte gegevens worden gewist ({ $law }); wat niet meer nodig is, wissen wij zelf (artikel 15).
statement-right-restriction = U mag het gebruik ervan laten beperken ({ $law }).
statement-right-restriction-ua = Als u toestemming geeft, mag u een voorbehoud maken dat het gebruik beperkt ({ $law }).
statement-right-protection = Uw gegevens moeten beschermd zijn tegen onrechtmatig gebruik en tegen onbedoeld verlies, vernietiging of beschadiging ({ $law }).
statement-right-remedies = Als de wet op de persoonsgegevens is geschonden, staan de rechtsmiddelen van de wet voor u open ({ $law }).
statement-right-mechanism = U mag weten hoe uw gegevens automatisch worden verwerkt ({ $law }).
statement-right-automated-decision = U bent beschermd tegen geautomatiseerde besluiten die voor u rechtsgevolgen hebben ({ $law }).
statement-right-portability = U mag de gegevens die u ons hebt gegeven meenemen, in een vorm die andere programma’s kunnen lezen ({ $law }).
statement-right-objection = U mag bezwaar maken tegen het gebruik ervan ({ $law }).
statement-right-objection-to-offers = Tegen aanbiedingen mag u op elk moment en zonder reden bezwaar maken; wij doen ze dan niet meer ({ $law }).
statement-right-withdrawal = U mag elke toestemming op elk moment intrekken: het is genoeg om het een medewerker te zeggen, voor één doel of voor alle. Wat eerder is gedaan blijft rechtmatig, en wij zijn u daarna even goed van dienst ({ $law }).
statement-right-sources = U mag weten waar uw gegevens vandaan komen, waar ze staan en waarvoor ({ $law }).
statement-right-third-parties = U mag weten op welke voorwaarden toegang wordt gegeven en aan wie gegevens worden doorgegeven ({ $law }).
statement-answer-eu = Zeg het tegen een medewerker of schrijf naar het contactadres hierboven. Wij antwoorden kosteloos en binnen een maand.
statement-answer-ua = Zeg het tegen een medewerker of schrijf naar het contactadres hierboven. Wij antwoorden kosteloos en binnen dertig kalenderdagen ({ $law }).
statement-heading-complaint = Waar u een klacht kunt indienen
statement-complaint-eu = U kunt een klacht indienen bij de toezichthoudende autoriteit van het land waar u woont, waar u werkt of waar volgens u de Algemene verordening gegevensbescherming is geschonden ({ $law }); en u kunt naar de rechter gaan.
statement-complaint-ua = U kunt een klacht indienen bij de Commissaris voor de mensenrechten van de Verchovna Rada van Oekraïne of bij de rechter ({ $law } “Over de bescherming van persoonsgegevens”).

## Namen van categorieën, functies en talen
statement-category-drink = drankje
statement-category-food = eten
statement-category-table = tafel
statement-category-room = kamer
statement-category-pillow = kussen
statement-category-temperature = temperatuur
statement-category-newspaper = krant
statement-category-transport = vervoer
statement-category-occasion = gelegenheid
statement-category-gift = geschenk
statement-category-size = maat
statement-category-colour = kleur
statement-category-style = stijl
statement-category-brand = merk
statement-category-channel = manier van contact
statement-category-topic = gespreksonderwerp
statement-category-need = behoefte
statement-category-other = overig
statement-role-reception = receptie
statement-role-concierge = concierge
statement-role-housekeeping = huishouding (housekeeping)
statement-role-restaurant = restaurant
statement-role-kitchen = keuken
statement-role-shop = winkel
statement-role-service-desk = klantenservice
statement-role-security = beveiliging
statement-role-supervisor = leiding van de dienst
statement-role-trainer = training
statement-role-data-protection = gegevensbescherming
statement-language-uk = Oekraïens
statement-language-en = Engels
statement-language-de = Duits
statement-language-fr = Frans
statement-language-pl = Pools
statement-language-cs = Tsjechisch
statement-language-es = Spaans
statement-language-it = Italiaans
statement-language-nl = Nederlands
statement-language-pt = Portugees
statement-language-hu = Hongaars
statement-language-ja = Japans
statement-language-zh = Chinees
statement-language-vi = Vietnamees
statement-language-ar = Arabisch
statement-language-sk = Slowaaks
statement-language-bg = Bulgaars
statement-language-hr = Kroatisch
statement-language-sr = Servisch
statement-language-lt = Litouws
statement-language-lv = Lets
statement-language-ro = Roemeens
statement-language-el = Grieks
statement-language-ka = Georgisch
statement-language-tr = Turks
statement-language-ko = Koreaans
statement-language-sv = Zweeds
statement-language-da = Deens
statement-language-nb = Noors
statement-language-no = Noors
statement-language-fi = Fins
statement-language-sl = Sloveens
statement-language-et = Ests
