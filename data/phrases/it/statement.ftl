# Che cosa si conserva su una persona, detto a quella persona. Deve essere chiaro anche letto ad alta voce.
statement-title = Che cosa conserviamo su di Lei
statement-given = Rilasciato in data { $day } per il cliente numero { $id }.
statement-other-language = Questo resoconto non esiste ancora nella lingua che preferisce ({ $language }).
statement-only-yours = Qui ci sono solo i Suoi dati: nessun dato di altri clienti e nessun nome del nostro personale.
statement-names-given = Qui ci sono solo i Suoi dati, nessuno di altri clienti. La nostra casa indica chi del personale li ha consultati.
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
statement-law-eu = GDPR, articolo { $article }
statement-law-ua = articolo { $article }, parte { $part }, punto { $point } della legge ucraina n. 2297-VI
statement-restricted = Su Sua richiesta ci limitiamo a conservare i Suoi dati (in vigore da: { $day }): usiamo solo la formula di cortesia e la prenotazione ({ $law }).
statement-objected = A seguito della Sua opposizione non usiamo i Suoi dati per questa finalità (in vigore da: { $day }): { $purpose } ({ $law }).

## Chi risponde
statement-heading-controller = Chi risponde dei Suoi dati
statement-controller = Titolare del trattamento dei Suoi dati: { $who }.
statement-controller-unset = La casa non ha ancora indicato qui chi risponde dei Suoi dati. La preghiamo di chiederlo: ha diritto di saperlo.
statement-contact = Per domande sulla protezione dei dati: { $who }.
statement-contact-unset = La casa non ha ancora indicato qui un contatto per la protezione dei dati. Chiunque del personale inoltrerà la Sua domanda.

## Per il contratto
statement-heading-operating = Che cosa ci serve per il servizio
statement-operating = Conserviamo questi dati per il contratto con Lei ({ $law }). Provengono da Lei e dalle Sue prenotazioni e ordini; li teniamo finché lo richiedono il contratto e l’obbligo di legge di conservare i documenti.
statement-name = Nome: { $text }.
statement-known-as = Nome d’uso: { $text }.
statement-phonetic = Il Suo nome si pronuncia: { $text }.
statement-name-language = Lingua del Suo nome: { $text }.
statement-gender-masculine = Ci rivolgiamo a Lei al maschile.
statement-gender-feminine = Ci rivolgiamo a Lei al femminile.
statement-gender-neuter = Ci rivolgiamo a Lei in forma neutra, come ha chiesto.
statement-gender-common = Ci rivolgiamo a Lei senza indicare il genere, come ha chiesto.
statement-pronouns = I Suoi pronomi ({ $language }): { $text }.
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
statement-terms = Per quanto tempo conserviamo i dati: { $list }.
statement-term = { $what }: { $days ->
    [one] un giorno
   *[other] { $days } giorni
}
statement-term-at-once = { $what }: fino al giorno seguente
statement-term-party = quante persone vengono con Lei, dopo la partenza
statement-term-stay = un soggiorno, dopo la partenza
statement-term-order = un ordine, a partire dalla sua data
statement-term-case = una questione chiusa
statement-term-customer = tutto, dopo il nostro ultimo contatto con Lei

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
statement-wish = Formula che desidera ({ $language }): «{ $text }».
statement-never = Formula che non vuole mai sentire: «{ $text }».
statement-boundary-no-recognition = Il Suo limite: non mostrare che ci conosciamo
statement-boundary-no-first-name = Il Suo limite: non chiamare per nome
statement-boundary-no-small-talk = Il Suo limite: niente chiacchiere
statement-boundary-no-offers = Il Suo limite: niente offerte
statement-boundary-no-questions = Il Suo limite: niente domande
statement-boundary-no-touch = Il Suo limite: nessun contatto fisico
statement-boundary-no-surprises = Il Suo limite: niente sorprese
statement-boundary-no-calls = Il Suo limite: niente telefonate
statement-boundary-about = argomento: { $text }
statement-boundary-when = in presenza di { $who }
statement-source-told = Ce l’ha detto Lei.
statement-source-history = Viene dai Suoi soggiorni e ordini presso di noi.
statement-source-observed = L’ha notato il nostro personale; non ce l’ha detto Lei.
statement-source-inferred = L’abbiamo dedotto; non ce l’ha detto Lei.
statement-since = Conservato da questa data: { $day }.
statement-confirmed = Ultima conferma da parte Sua: { $day }.
statement-ask-again = Da questa data Glielo chiederemo di nuovo prima di farvi affidamento: { $day }.
statement-deleted-on = Senza una nuova conferma da parte Sua lo cancelliamo in data { $day }.
statement-on-consent = Ciò che sappiamo delle Sue preferenze e delle visite precedenti si può usare solo con il Suo consenso ({ $law }).
statement-on-explicit-consent = Si può usare solo con il Suo consenso esplicito ({ $law }).
statement-as-you-asked = Lo conserviamo per servirLa come ha chiesto ({ $law }), finché non ci dirà altro.
statement-no-consent = Non risulta alcun Suo consenso, perciò non lo usiamo.
statement-private = Non lo diciamo e non lo mostriamo in presenza di { $who }.
statement-from-any = altre persone
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
statement-consent-requested = Finalità: { $purpose }; abbiamo chiesto e non ha ancora risposto
statement-consent-given = Finalità: { $purpose }; ha dato il consenso
statement-consent-refused = Finalità: { $purpose }; ha rifiutato
statement-consent-withdrawn = Finalità: { $purpose }; ha revocato il consenso
statement-consent-expired = Finalità: { $purpose }; il Suo consenso è scaduto
statement-consent-unknown = Finalità: { $purpose }; non sappiamo se ha dato il consenso, perciò non lo usiamo
statement-consent-on = in data { $day }
statement-consent-how = in questo modo: { $text }
statement-consent-explicit = in modo esplicito
statement-consent-notice = dopo la nostra informativa { $text }
statement-consent-until = ultimo giorno di validità: { $day }
statement-consent-until-withdrawn = valido finché non lo revoca
statement-consent-benefit = Che cosa ne ottiene, come Le abbiamo detto: { $text }.

## Destinatari
statement-heading-recipients = Chi altro li riceve
statement-recipients-none = Nessuno al di fuori della casa.
statement-recipients = Al di fuori della casa: { $who }.
statement-no-automation = Il programma in cui li conserviamo non prende alcuna decisione su di Lei.

## Il registro
statement-heading-looked = Quando e in quale funzione i Suoi dati sono stati consultati
statement-looked = { $act }; funzione: { $role }; finalità: { $purpose }.
statement-looked-times = { $day }, ora: { $times }.
statement-looked-by = consultato da: { $who }
statement-looked-never = Non risulta nulla.
statement-looked-note = Le ore sono quelle dell’orologio della casa. Ricerche, elenchi del giorno ed esportazioni di tutti i clienti vengono registrati senza dire chi vi compariva.
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
statement-act-policy = Sono state modificate le regole della casa
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
statement-right-access = Può vedere che cosa conserviamo e averne una copia ({ $law }).
statement-right-rectification = Può far correggere ciò che è inesatto ({ $law }).
statement-right-erasure = Può far cancellare i Suoi dati quando non ci servono più o non possiamo usarli ({ $law }).
statement-right-restriction = Può far limitare il loro uso ({ $law }).
statement-right-portability = Può portare con sé i dati che ci ha dato, in una forma che altri programmi possono leggere ({ $law }).
statement-right-objection = Può opporsi al loro uso ({ $law }).
statement-right-withdrawal = Può revocare ogni consenso in qualsiasi momento: basta dirlo a chiunque del personale, per una finalità o per tutte. Ciò che è stato fatto prima resta lecito, e il servizio sarà altrettanto buono ({ $law }).
statement-answer-eu = Lo dica a chiunque del personale o scriva al contatto indicato sopra. Rispondiamo gratuitamente entro un mese.
statement-answer-ua = Lo dica a chiunque del personale o scriva al contatto indicato sopra. Rispondiamo gratuitamente entro trenta giorni di calendario.
statement-heading-complaint = Dove può presentare reclamo
statement-complaint-eu = Può presentare reclamo all’autorità per la protezione dei dati del paese in cui vive, in cui lavora o in cui ritiene che sia stato violato il regolamento generale sulla protezione dei dati (GDPR); può inoltre rivolgersi al giudice.
statement-complaint-ua = Può presentare reclamo al Commissario per i diritti umani della Verchovna Rada dell’Ucraina (legge ucraina n. 2297-VI «Sulla protezione dei dati personali»); può inoltre rivolgersi al giudice.

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
