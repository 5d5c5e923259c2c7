# Che cosa si conserva su una persona, detto a quella persona. Deve essere chiaro anche letto ad alta voce.
statement-title = Che cosa conserviamo su di Lei
statement-given = Rilasciato in data { $day } per il cliente numero { $id }.
statement-other-language = Questo resoconto non esiste ancora nella lingua che preferisce ({ $language }).
statement-only-yours = Qui ci sono solo i Suoi dati: nessun dato di altri clienti e nessun nome del nostro personale.
statement-names-given = Qui ci sono solo i Suoi dati, nessuno di altri clienti. La nostra struttura indica chi del personale li ha consultati.
statement-day = { $day ->
    [1] 1º
   *[other] { $day }
} { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
statement-law-eu = articolo { $article } del GDPR
statement-law-eu-paragraph = articolo { $article }, paragrafo { $paragraph }, del GDPR
statement-law-eu-point = articolo { $article }, paragrafo { $paragraph }, lettera { $point }), del GDPR
statement-law-ua = articolo { $article }, paragrafo { $part }, punto { $point }, della legge ucraina n. 2297-VI
statement-law-ua-item = punto { $point }
statement-restricted = Su Sua richiesta ci limitiamo a conservare i Suoi dati (in vigore da: { $day }): usiamo solo il modo di rivolgerci a Lei e la prenotazione ({ $law }).
statement-restricted-kept = Finché vale, non si cancella nulla.
statement-objected = A seguito della Sua opposizione non usiamo i Suoi dati per questa finalità (in vigore da: { $day }): { $purpose } ({ $law }).

## Chi risponde
statement-heading-controller = Chi risponde dei Suoi dati
statement-controller = Titolare del trattamento dei Suoi dati: { $who }.
statement-controller-unset = La struttura non ha ancora indicato qui chi risponde dei Suoi dati. La preghiamo di chiederlo: ha diritto di saperlo.
statement-contact = Per domande sulla protezione dei dati: { $who }.
statement-contact-unset = La struttura non ha ancora indicato qui un contatto per la protezione dei dati. Qualsiasi membro del personale inoltrerà la Sua domanda.

## Per il contratto
statement-heading-operating = Che cosa ci serve per il servizio
statement-operating = Conserviamo questi dati per il contratto con Lei ({ $law }). Provengono da Lei, dalle Sue prenotazioni e dai Suoi ordini; li teniamo finché lo richiedono il contratto e l’obbligo di legge di conservare i documenti.
statement-name = Nome: { $text }.
statement-known-as = Nome d’uso: { $text }.
statement-phonetic = Il Suo nome si pronuncia: { $text }.
statement-name-language = Lingua del Suo nome: { $text }.
statement-gender-masculine = Ci rivolgiamo a Lei al maschile.
statement-gender-feminine = Ci rivolgiamo a Lei al femminile.
statement-gender-neuter = Ci rivolgiamo a Lei in forma neutra, come ha chiesto.
statement-gender-common = Ci rivolgiamo a Lei senza indicare il genere, come ha chiesto.
statement-pronouns = I Suoi pronomi ({ $language }): { $text }.
statement-pronouns-any = I Suoi pronomi: { $text }.
statement-languages = Lingue in cui ha chiesto che Le parliamo: { $list }.
statement-phones = Telefono: { $list }.
statement-emails = E-mail: { $list }.
statement-postcodes = Codice postale: { $list }.
statement-stay = Soggiorno, arrivo { $from }, partenza { $to }
statement-stay-booking = prenotazione { $text }
statement-stay-arrival = ora di arrivo prevista: { $text }
statement-stay-room = camera { $text }
statement-stay-ready = la camera è pronta
statement-stay-not-ready = la camera non è ancora pronta
statement-stay-adults = { $count ->
    [one] una persona adulta
   *[other] { $count } persone adulte
}
statement-stay-children = { $count ->
    [one] un minore
   *[other] { $count } minori
}
statement-stay-confidential = riservato: non diciamo a nessuno che soggiorna qui
statement-request = Ha chiesto: { $text }.
statement-order = Ordine { $text }
statement-order-on = in data { $day }
statement-order-what = che cosa è stato ordinato: { $text }
statement-case = Questione annotata in data { $day }: { $text }.
statement-case-promised = Abbiamo promesso: { $text }.
statement-case-due = Termine: { $day }.
statement-case-open = È ancora aperta.
statement-case-closed = È chiusa.
statement-case-closed-on = Chiusa in data { $day }.
statement-terms = Per quanto tempo conserviamo i dati:
statement-days = { $days ->
    [0] al massimo un giorno
    [one] un giorno
   *[other] { $days } giorni
}
statement-term-party = Quante persone vengono con Lei: { $days } dopo la partenza.
statement-term-stay = Un soggiorno: { $days } dopo la partenza.
statement-term-order = Un ordine: { $days } dalla sua data.
statement-term-case = Una questione chiusa: { $days } dopo la chiusura.
statement-term-ended-consent = Ciò per cui il consenso è finito o non c’è mai stato: { $days } dalla fine del consenso o da quando l’abbiamo ricevuto.
statement-term-visits = Visite precedenti: { $days } dopo l’ultima; meno se il Suo consenso finisce.
statement-term-consent-record = La prova di un consenso o di un rifiuto: { $days } dopo la sua fine.
statement-term-customer = Tutto: { $days } dopo il nostro ultimo contatto con Lei.

## Oltre il contratto
statement-heading-held = Che altro sappiamo, e a che scopo
statement-held-nothing = Nient’altro.
statement-item = { $label }: «{ $text }».
statement-item-nothing = { $label }: non è annotato nulla; si conserva solo la Sua risposta.
statement-visits = { $count ->
    [one] Una visita precedente
   *[other] { $count } visite precedenti
}
statement-visits-first = la prima in data { $day }
statement-visits-last = l’ultima in data { $day }
statement-wish = Appellativo che desidera ({ $language }): «{ $text }».
statement-wish-any = Appellativo che desidera: «{ $text }».
statement-never = Appellativo che non vuole mai sentire: «{ $text }».
statement-boundary-no-recognition = Ha chiesto: non mostrare che ci conosciamo
statement-boundary-no-first-name = Ha chiesto: non chiamare per nome
statement-boundary-no-small-talk = Ha chiesto: niente chiacchiere
statement-boundary-no-offers = Ha chiesto: niente offerte
statement-boundary-no-questions = Ha chiesto: niente domande
statement-boundary-no-touch = Ha chiesto: nessun contatto fisico
statement-boundary-no-surprises = Ha chiesto: niente sorprese
statement-boundary-no-calls = Ha chiesto: niente telefonate
statement-boundary-about = argomento: { $text }
statement-boundary-when = in presenza di queste persone: { $who }
statement-source-told = Ce l’ha detto Lei.
statement-source-history = Viene dai Suoi soggiorni e dai Suoi ordini presso di noi.
statement-source-observed = L’ha notato il nostro personale; non ce l’ha detto Lei.
statement-source-inferred = L’abbiamo dedotto; non ce l’ha detto Lei.
statement-since = Conservato dal giorno { $day }.
statement-confirmed = Ultima conferma da parte Sua: { $day }.
statement-ask-again = Dal giorno { $day } Glielo chiederemo di nuovo prima di farvi affidamento.
statement-deleted-on = Senza una nuova conferma da parte Sua lo cancelliamo in data { $day }.
statement-deleted-consent-ends = Il Suo consenso scade; poi lo cancelliamo in data { $day }, se non acconsente di nuovo.
statement-deleted-no-consent = Non c’è un Suo consenso valido; lo cancelliamo in data { $day }.
statement-deleted-visits = Se non torna da noi, lo cancelliamo in data { $day }.
statement-deleted-customer = Se fino ad allora non avremo altri contatti, lo cancelliamo con tutto il resto in data { $day }.
statement-on-consent = Ciò che sappiamo delle Sue preferenze e delle visite precedenti si può usare solo con il Suo consenso ({ $law }).
statement-on-explicit-consent = Si può usare solo con il Suo consenso esplicito ({ $law }).
statement-as-you-asked = Lo conserviamo per servirLa come ha chiesto ({ $law }), finché non ci dirà altro.
statement-no-consent = Non risulta alcun Suo consenso, perciò non lo usiamo.
statement-private = Non lo diciamo e non lo mostriamo in presenza di queste persone: { $who }.
statement-from-any = chiunque altro
statement-from-partner = coniuge o partner
statement-from-family = familiari
statement-from-friends = amici
statement-from-colleagues = colleghi
statement-from-strangers = sconosciuti
statement-purpose-service = il servizio che ha prenotato o ordinato
statement-purpose-service-personalisation = un servizio secondo le Sue preferenze
statement-purpose-offers = offerte per Lei
statement-purpose-occasions = compleanni e altre occasioni
statement-purpose-safety = la Sua sicurezza
statement-consent-requested = Finalità: { $purpose }; Glielo abbiamo chiesto; ancora nessuna risposta
statement-consent-requested-on = Finalità: { $purpose }; Glielo abbiamo chiesto in data { $day }; ancora nessuna risposta
statement-consent-given = Finalità: { $purpose }; ha dato il consenso
statement-consent-given-on = Finalità: { $purpose }; ha dato il consenso in data { $day }
statement-consent-refused = Finalità: { $purpose }; ha rifiutato
statement-consent-refused-on = Finalità: { $purpose }; ha rifiutato in data { $day }
statement-consent-withdrawn = Finalità: { $purpose }; ha revocato il consenso
statement-consent-withdrawn-on = Finalità: { $purpose }; ha revocato il consenso in data { $day }
statement-consent-expired = Finalità: { $purpose }; il Suo consenso è scaduto
statement-consent-expired-on = Finalità: { $purpose }; il Suo consenso è scaduto in data { $day }
statement-consent-unknown = Finalità: { $purpose }; non sappiamo se ha dato il consenso, perciò non lo usiamo
statement-consent-unknown-on = Finalità: { $purpose }; dal giorno { $day } non sappiamo se ha dato il consenso, perciò non lo usiamo
statement-consent-how = in questo modo: { $text }
statement-consent-explicit = in modo esplicito
statement-consent-notice = dopo la nostra informativa { $text }
statement-consent-channels = Possiamo contattarLa a questo scopo in questi modi: { $list }.
statement-consent-until = ultimo giorno di validità: { $day }
statement-consent-until-withdrawn = valido finché non lo revoca
statement-how-desk = a voce al ricevimento
statement-how-phone = a voce al telefono
statement-how-video = a voce in videochiamata
statement-how-chat = per iscritto in chat
statement-how-back-office = detto in precedenza e inserito in ufficio
statement-how-parent = da un genitore
statement-channel-desk = di persona
statement-channel-phone = telefono
statement-channel-video = videochiamata
statement-channel-chat = chat
statement-channel-voicemail = segreteria telefonica
statement-channel-back-office = per iscritto
statement-consent-benefit = Perché, come Le abbiamo detto: { $text }.

## Destinatari
statement-heading-recipients = Chi altro li riceve
statement-recipients-none = Nessuno al di fuori della struttura.
statement-recipients = Al di fuori della struttura: { $who }.
statement-no-transfer = Il programma stesso non invia i Suoi dati a nessuno né in alcun altro paese.
statement-recipients-where = In quali paesi questi destinatari li conservano, lo diciamo su richiesta.
statement-no-automation = Il programma in cui li conserviamo non prende alcuna decisione su di Lei.

## Il registro
statement-heading-looked = Quando e in quale funzione i Suoi dati sono stati consultati
statement-looked = { $act }; funzione: { $role }; finalità: { $purpose }.
statement-looked-times = { $day }, ora: { $times }.
statement-looked-by = Consultato da: { $who }.
statement-looked-never = Non risulta nulla.
statement-looked-note = Le ore sono quelle dell’orologio della struttura. Ricerche, elenchi del giorno ed esportazioni dei dati di tutti i clienti vengono registrati senza dire chi vi compariva.
statement-looked-kept = Lo registriamo per la sicurezza dei Suoi dati ({ $law }) e conserviamo ogni voce per { $days }.
statement-role-none = non indicata
statement-act-view = È stata aperta la Sua scheda
statement-act-search = È stato cercato il Suo nome
statement-act-list = Il Suo nome era in un elenco del giorno
statement-act-explain = Si è guardato perché qualcosa non viene mostrato
statement-act-prepare = È stato preparato il Suo soggiorno o qualcosa che Le era stato promesso
statement-act-change = Qualcosa è stato modificato
statement-act-import = I Suoi dati sono stati acquisiti da un file
statement-act-export = I Suoi dati sono stati esportati
statement-act-statement = È stato rilasciato un resoconto come questo
statement-act-sign-in = Qualcuno ha effettuato l’accesso
statement-act-sign-out = Qualcuno ha effettuato l’uscita
statement-act-failed-try = Qualcuno non ha potuto dimostrare la propria identità
statement-act-break-glass = Chi dirige il turno ha visto più di quanto il suo lavoro richieda e ne ha scritto il motivo
statement-act-audit = È stato letto il registro degli accessi
statement-act-staff = È stato modificato l’elenco del personale
statement-act-inform = È stato confermato che il personale è informato
statement-act-policy = Sono state modificate le regole della struttura
statement-act-erase = I Suoi dati sono stati cancellati, per quanto non ci servono più
statement-act-restrict = Su Sua richiesta l’uso dei dati è stato limitato
statement-act-object = È stata annotata la Sua opposizione
statement-act-lift = Su Sua richiesta è stata allentata una limitazione, un’opposizione, un limite o una riservatezza
statement-act-withdraw = Ha revocato un consenso
statement-act-undo = L’ultima modifica è stata annullata
statement-act-verify = È stata verificata la Sua identità
statement-act-retention = Qualcosa è stato cancellato perché il termine era scaduto
statement-act-backup = È stata fatta una copia di riserva
statement-act-restore = È stata ripristinata una copia di riserva
statement-act-key-change = È stata cambiata la chiave dei dati
statement-act-training = È stato conservato qualcosa di una formazione
statement-act-clock-back = Un orologio è stato spostato indietro

## Diritti
statement-heading-rights = I Suoi diritti
statement-rights-ua = Sono i diritti dell’articolo 8, paragrafo 2, della legge ucraina n. 2297-VI; i punti sono tra parentesi.
statement-right-access = Può vedere che cosa conserviamo e averne una copia ({ $law }).
statement-right-rectification = Può far correggere ciò che è inesatto ({ $law }).
statement-right-rectification-ua = Può chiedere, indicando i motivi, che i dati inesatti siano modificati ({ $law }).
statement-right-erasure = Può far cancellare i Suoi dati quando non ci servono più o non possiamo usarli ({ $law }).
statement-right-erasure-ua = Può chiedere, indicando i motivi, che i dati inesatti o trattati illecitamente siano cancellati ({ $law }); ciò che non serve più lo cancelliamo noi (articolo 15).
statement-right-restriction = Può far limitare il loro uso ({ $law }).
statement-right-restriction-ua = Dando il consenso può porre una riserva che ne limiti l’uso ({ $law }).
statement-right-protection = I Suoi dati devono essere protetti dall’uso illecito e dalla perdita, distruzione o danno accidentali ({ $law }).
statement-right-remedies = Se la legge sui dati personali è violata, può servirsi dei mezzi di tutela previsti dalla legge ({ $law }).
statement-right-mechanism = Può sapere come i Suoi dati sono trattati in modo automatico ({ $law }).
statement-right-automated-decision = La legge La tutela dalle decisioni automatizzate che hanno per Lei effetti giuridici ({ $law }).
statement-right-portability = Può portare con sé i dati che ci ha dato, in una forma che altri programmi possono leggere ({ $law }).
statement-right-objection = Può opporsi al loro uso ({ $law }).
statement-right-objection-to-offers = Può opporsi alle offerte in qualsiasi momento e senza dare motivi; allora non Gliene faremo più ({ $law }).
statement-right-withdrawal = Può revocare ogni consenso in qualsiasi momento: basta dirlo a qualsiasi membro del personale, per una finalità o per tutte. Ciò che è stato fatto prima resta lecito, e il servizio sarà altrettanto buono ({ $law }).
statement-right-sources = Può sapere da dove vengono i Suoi dati, dove si trovano e a che scopo ({ $law }).
statement-right-third-parties = Può sapere a quali condizioni è dato l’accesso e a chi i dati sono trasmessi ({ $law }).
statement-answer-eu = Lo dica a qualsiasi membro del personale o scriva al contatto indicato sopra. Rispondiamo gratuitamente entro un mese.
statement-answer-ua = Lo dica a qualsiasi membro del personale o scriva al contatto indicato sopra. Rispondiamo gratuitamente entro trenta giorni di calendario ({ $law }).
statement-heading-complaint = Dove può presentare reclamo
statement-complaint-eu = Può presentare reclamo all’autorità di controllo del paese in cui vive, in cui lavora o in cui ritiene che sia stato violato il regolamento generale sulla protezione dei dati ({ $law }); può inoltre rivolgersi al giudice.
statement-complaint-ua = Può presentare reclamo al Commissario per i diritti umani della Verchovna Rada dell’Ucraina o a un giudice ({ $law } «Sulla protezione dei dati personali»).

## Nomi di categorie, funzioni e lingue
statement-category-drink = bevanda
statement-category-food = cibo
statement-category-table = tavolo
statement-category-room = camera
statement-category-pillow = cuscino
statement-category-temperature = temperatura
statement-category-newspaper = giornale
statement-category-transport = trasporto
statement-category-occasion = occasione
statement-category-gift = regalo
statement-category-size = taglia
statement-category-colour = colore
statement-category-style = stile
statement-category-brand = marca
statement-category-channel = modo di contatto
statement-category-topic = argomento di conversazione
statement-category-need = esigenza
statement-category-other = altro
statement-role-reception = ricevimento
statement-role-concierge = portineria
statement-role-housekeeping = servizio ai piani
statement-role-restaurant = ristorante
statement-role-kitchen = cucina
statement-role-shop = negozio
statement-role-service-desk = servizio clienti
statement-role-security = sicurezza
statement-role-supervisor = direzione del turno
statement-role-trainer = formazione
statement-role-data-protection = protezione dei dati
statement-language-uk = ucraino
statement-language-en = inglese
statement-language-de = tedesco
statement-language-fr = francese
statement-language-pl = polacco
statement-language-cs = ceco
statement-language-es = spagnolo
statement-language-it = italiano
statement-language-nl = nederlandese
statement-language-pt = portoghese
statement-language-hu = ungherese
statement-language-ja = giapponese
statement-language-zh = cinese
statement-language-vi = vietnamita
statement-language-ar = arabo
statement-language-sk = slovacco
statement-language-bg = bulgaro
statement-language-hr = croato
statement-language-sr = serbo
statement-language-lt = lituano
statement-language-lv = lettone
statement-language-ro = rumeno
statement-language-el = greco
statement-language-ka = georgiano
statement-language-tr = turco
statement-language-ko = coreano
statement-language-sv = svedese
statement-language-da = danese
statement-language-nb = norvegese
statement-language-no = norvegese
statement-language-fi = finlandese
statement-language-sl = sloveno
statement-language-et = estone
