# Ce qui est conservé sur une personne, dit à cette personne. Doit rester clair à voix haute.
statement-title = Ce que nous conservons sur vous
statement-given = Établi le { $day } pour le numéro de client { $id }.
statement-other-language = Ce relevé n’existe pas encore dans la langue que vous préférez ({ $language }).
statement-only-yours = Il n’y a ici que vos propres données : ni celles d’autres clients, ni le nom de nos employés.
statement-names-given = Il n’y a ici que vos propres données, et aucune donnée d’autres clients. Notre maison nomme les employés qui les ont consultées.
statement-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
statement-law-eu = article { $article } du RGPD
statement-law-eu-paragraph = article { $article }, paragraphe { $paragraph }, du RGPD
statement-law-eu-point = article { $article }, paragraphe { $paragraph }, point { $point }), du RGPD
statement-law-ua = article { $article }, paragraphe { $part }, point { $point }, de la loi ukrainienne n° 2297-VI
statement-law-ua-item = point { $point }
statement-restricted = Depuis le { $day }, à votre demande, nous ne faisons que conserver vos données : nous n’utilisons que la façon de s’adresser à vous et votre réservation ({ $law }).
statement-restricted-kept = Tant que cela vaut, rien n’est effacé.
statement-objected = Depuis le { $day }, nous n’utilisons plus vos données pour cette finalité, car vous avez fait opposition : { $purpose } ({ $law }).

## Qui est responsable
statement-heading-controller = Qui répond de vos données
statement-controller = Responsable du traitement de vos données : { $who }.
statement-controller-unset = La maison n’a pas encore indiqué ici qui répond de vos données. Veuillez le demander : vous avez le droit de le savoir.
statement-contact = Pour toute question sur la protection des données : { $who }.
statement-contact-unset = La maison n’a pas encore indiqué ici de contact pour la protection des données. Tout membre du personnel transmettra votre question.

## Pour le contrat
statement-heading-operating = Ce dont nous avons besoin pour vous servir
statement-operating = Nous conservons ceci pour le contrat conclu avec vous ({ $law }). Cela vient de vous, de vos réservations et de vos commandes, et nous le gardons aussi longtemps que le contrat et l’obligation légale de conserver les documents l’exigent.
statement-name = Nom : { $text }.
statement-known-as = On vous appelle : { $text }.
statement-phonetic = Votre nom se prononce : { $text }.
statement-name-language = Langue de votre nom : { $text }.
statement-gender-masculine = Nous nous adressons à vous au masculin.
statement-gender-feminine = Nous nous adressons à vous au féminin.
statement-gender-neuter = Nous nous adressons à vous au neutre, comme vous l’avez demandé.
statement-gender-common = Nous nous adressons à vous sans marque de genre, comme vous l’avez demandé.
statement-pronouns = Vos pronoms ({ $language }) : { $text }.
statement-pronouns-any = Vos pronoms : { $text }.
statement-languages = Langues dans lesquelles vous souhaitez qu’on vous parle : { $list }.
statement-phones = Téléphone : { $list }.
statement-emails = Adresse électronique : { $list }.
statement-postcodes = Code postal : { $list }.
statement-stay = Séjour du { $from } au { $to }
statement-stay-booking = réservation { $text }
statement-stay-arrival = arrivée prévue : { $text }
statement-stay-room = chambre { $text }
statement-stay-ready = la chambre est prête
statement-stay-not-ready = la chambre n’est pas encore prête
statement-stay-adults = { $count ->
    [one] { $count } adulte
   *[other] { $count } adultes
}
statement-stay-children = { $count ->
    [one] { $count } enfant
   *[other] { $count } enfants
}
statement-stay-confidential = confidentiel : nous ne disons à personne que vous séjournez ici
statement-request = Vous avez demandé : { $text }.
statement-order = Commande { $text }
statement-order-on = passée le { $day }
statement-order-what = article commandé : { $text }
statement-case = Affaire notée le { $day } : { $text }.
statement-case-promised = Nous avons promis : { $text }.
statement-case-due = À régler au plus tard le { $day }.
statement-case-open = Elle est encore ouverte.
statement-case-closed = Elle est close.
statement-case-closed-on = Close le { $day }.
statement-terms = Durée de conservation :
statement-days = { $days ->
    [0] un jour au plus
    [one] { $days } jour
   *[other] { $days } jours
}
statement-term-party = Nombre de personnes qui vous accompagnent : { $days } après le départ.
statement-term-stay = Séjour : { $days } après le départ.
statement-term-order = Commande : { $days } après sa date.
statement-term-case = Affaire close : { $days } après la clôture.
statement-term-ended-consent = Ce à quoi vous ne consentez plus ou n’avez jamais consenti : { $days } après la fin du consentement, ou après réception.
statement-term-visits = Visites antérieures : { $days } après la dernière ; moins si votre consentement prend fin.
statement-term-consent-record = Preuve d’un consentement ou d’un refus : { $days } après sa fin.
statement-term-customer = Tout : { $days } après notre dernier contact avec vous.

## Au-delà du contrat
statement-heading-held = Ce que nous savons d’autre, et pour quoi faire
statement-held-nothing = Rien d’autre.
statement-item = { $label } : « { $text } ».
statement-item-nothing = { $label } : rien n’est noté, seule votre réponse est conservée.
statement-visits = { $count ->
    [one] { $count } visite antérieure
   *[other] { $count } visites antérieures
}
statement-visits-first = la première le { $day }
statement-visits-last = la dernière le { $day }
statement-wish = Façon souhaitée de s’adresser à vous ({ $language }) : « { $text } ».
statement-wish-any = Façon souhaitée de s’adresser à vous : « { $text } ».
statement-never = Appellation que vous ne voulez jamais entendre : « { $text } ».
statement-boundary-no-recognition = Vous avez demandé : ne pas laisser voir que nous vous connaissons
statement-boundary-no-first-name = Vous avez demandé : pas de prénom
statement-boundary-no-small-talk = Vous avez demandé : pas de bavardage
statement-boundary-no-offers = Vous avez demandé : pas d’offres
statement-boundary-no-questions = Vous avez demandé : pas de questions
statement-boundary-no-touch = Vous avez demandé : pas de contact physique
statement-boundary-no-surprises = Vous avez demandé : pas de surprises
statement-boundary-no-calls = Vous avez demandé : pas d’appels
statement-boundary-about = sujet : { $text }
statement-boundary-when = devant { $who }
statement-source-told = Vous nous l’avez dit vous-même.
statement-source-history = Cela vient de vos propres séjours et commandes chez nous.
statement-source-observed = Notre personnel l’a remarqué ; vous ne l’avez pas dit.
statement-source-inferred = Nous l’avons déduit ; vous ne l’avez pas dit.
statement-since = Conservé depuis le { $day }.
statement-confirmed = Vous l’avez confirmé pour la dernière fois le { $day }.
statement-ask-again = À partir du { $day }, nous vous le demanderons de nouveau avant de nous y fier.
statement-deleted-on = Si vous ne le confirmez pas de nouveau, nous l’effacerons le { $day }.
statement-deleted-consent-ends = Votre consentement prend fin ; ensuite, nous l’effacerons le { $day }, à moins que vous ne consentiez de nouveau.
statement-deleted-no-consent = Aucun consentement de votre part n’est en vigueur ; nous l’effacerons le { $day }.
statement-deleted-visits = Si vous ne revenez pas chez nous, nous l’effacerons le { $day }.
statement-deleted-customer = Si nous n’avons plus affaire ensemble d’ici là, nous l’effacerons avec tout le reste le { $day }.
statement-on-consent = Ce que nous savons de vos préférences et de vos visites antérieures ne peut être utilisé qu’avec votre consentement ({ $law }).
statement-on-explicit-consent = Cela ne peut être utilisé qu’avec votre consentement explicite ({ $law }).
statement-as-you-asked = Nous le conservons pour vous servir comme vous l’avez demandé ({ $law }), jusqu’à ce que vous disiez autre chose.
statement-no-consent = Aucun consentement de votre part n’est enregistré ; nous ne l’utilisons donc pas.
statement-private = Nous ne le disons ni ne le montrons devant { $who }.
statement-from-any = toute autre personne
statement-from-partner = votre partenaire
statement-from-family = votre famille
statement-from-friends = vos amis
statement-from-colleagues = vos collègues
statement-from-strangers = des inconnus
statement-purpose-service = le service que vous avez réservé ou commandé
statement-purpose-service-personalisation = un service adapté à vos préférences
statement-purpose-offers = des offres pour vous
statement-purpose-occasions = les anniversaires et autres occasions
statement-purpose-safety = votre sécurité
statement-consent-requested = Finalité : { $purpose } ; nous vous l’avons demandé ; pas encore de réponse
statement-consent-requested-on = Finalité : { $purpose } ; nous vous l’avons demandé le { $day } ; pas encore de réponse
statement-consent-given = Finalité : { $purpose } ; vous avez donné votre consentement
statement-consent-given-on = Finalité : { $purpose } ; vous avez donné votre consentement le { $day }
statement-consent-refused = Finalité : { $purpose } ; vous avez refusé
statement-consent-refused-on = Finalité : { $purpose } ; vous avez refusé le { $day }
statement-consent-withdrawn = Finalité : { $purpose } ; vous avez retiré votre consentement
statement-consent-withdrawn-on = Finalité : { $purpose } ; vous avez retiré votre consentement le { $day }
statement-consent-expired = Finalité : { $purpose } ; votre consentement a pris fin
statement-consent-expired-on = Finalité : { $purpose } ; votre consentement a pris fin le { $day }
statement-consent-unknown = Finalité : { $purpose } ; nous ne savons pas si vous avez consenti, nous ne l’utilisons donc pas
statement-consent-unknown-on = Finalité : { $purpose } ; depuis le { $day }, nous ne savons pas si vous avez consenti, nous ne l’utilisons donc pas
statement-consent-how = de cette façon : { $text }
statement-consent-explicit = de façon explicite
statement-consent-notice = après notre note d’information sur la protection des données { $text }
statement-consent-channels = Nous pouvons vous contacter à ce sujet par ces moyens : { $list }.
statement-consent-until = valable jusqu’au { $day } inclus
statement-consent-until-withdrawn = valable jusqu’à ce que vous le retiriez
statement-how-desk = oralement à l’accueil
statement-how-phone = oralement au téléphone
statement-how-video = oralement en appel vidéo
statement-how-chat = par écrit dans la messagerie
statement-how-back-office = dit auparavant, saisi au bureau
statement-how-parent = par un parent
statement-channel-desk = en personne
statement-channel-phone = téléphone
statement-channel-video = appel vidéo
statement-channel-chat = messagerie instantanée
statement-channel-voicemail = message vocal
statement-channel-back-office = par écrit
statement-consent-benefit = Pourquoi, comme nous vous l’avons dit : { $text }.

## Destinataires
statement-heading-recipients = Qui d’autre les reçoit
statement-recipients-none = Personne en dehors de la maison.
statement-recipients = En dehors de la maison : { $who }.
statement-no-transfer = Le programme lui-même n’envoie vos données à personne ni dans aucun autre pays.
statement-recipients-where = Dans quels pays ces destinataires les conservent, nous vous le disons sur demande.
statement-no-automation = Le programme où nous conservons ceci ne prend aucune décision à votre sujet.

## Le journal
statement-heading-looked = Quand et dans quelle fonction vos données ont été consultées
statement-looked = { $act } ; fonction : { $role } ; finalité : { $purpose }.
statement-looked-times = { $day }, heure : { $times }.
statement-looked-by = Consulté par : { $who }.
statement-looked-never = Rien n’est enregistré.
statement-looked-note = Les heures sont celles de l’horloge de la maison. Les recherches, les listes du jour et les exportations des données de tous les clients sont enregistrées sans dire qui y figurait.
statement-looked-kept = Nous l’enregistrons pour la sécurité de vos données ({ $law }) et conservons chaque entrée pendant { $days }.
statement-role-none = non indiquée
statement-act-view = Votre fiche a été ouverte
statement-act-search = Une recherche à votre nom a été faite
statement-act-list = Vous étiez sur une liste du jour
statement-act-explain = On a consulté les raisons pour lesquelles quelque chose n’est pas montré
statement-act-prepare = Votre séjour ou l’exécution d’une promesse qui vous a été faite a été préparé
statement-act-change = Quelque chose a été modifié
statement-act-import = Vos données ont été enregistrées depuis un fichier
statement-act-export = Vos données ont été exportées
statement-act-statement = Un relevé comme celui-ci a été remis
statement-act-sign-in = Quelqu’un s’est connecté
statement-act-sign-out = Quelqu’un s’est déconnecté
statement-act-failed-try = Quelqu’un n’a pas pu prouver son identité
statement-act-break-glass = Un responsable a consulté plus que son travail ne l’exige, en donnant la raison par écrit
statement-act-audit = Le journal des accès a été lu
statement-act-staff = La liste du personnel a été modifiée
statement-act-inform = Il a été confirmé que le personnel est informé
statement-act-policy = Les règles de la maison ont été modifiées
statement-act-erase = Vos données ont été effacées, dans la mesure où nous n’en avons plus besoin
statement-act-restrict = L’utilisation de vos données a été limitée à votre demande
statement-act-object = Votre opposition a été notée
statement-act-lift = À votre demande, une restriction, une opposition, une limite ou quelque chose de privé a été assoupli
statement-act-withdraw = Vous avez retiré un consentement
statement-act-undo = La dernière modification a été annulée
statement-act-verify = On a vérifié qu’il s’agissait bien de vous
statement-act-retention = Quelque chose a été effacé parce que son délai était écoulé
statement-act-backup = Une copie de sauvegarde a été faite
statement-act-restore = Une copie de sauvegarde a été rétablie
statement-act-key-change = La clé du fichier a été changée
statement-act-training = Quelque chose d’une formation a été conservé
statement-act-clock-back = Une horloge a été retardée

## Droits
statement-heading-rights = Vos droits
statement-rights-ua = Ce sont les droits de l’article 8, paragraphe 2, de la loi ukrainienne n° 2297-VI ; ses points sont entre parenthèses.
statement-right-access = Vous pouvez voir ce que nous conservons et en obtenir une copie ({ $law }).
statement-right-rectification = Vous pouvez faire corriger ce qui est inexact ({ $law }).
statement-right-rectification-ua = Vous pouvez demander, avec vos raisons, que des données inexactes soient modifiées ({ $law }).
statement-right-erasure = Vous pouvez faire effacer vos données lorsque nous n’en avons plus besoin ou n’avons pas le droit de les utiliser ({ $law }).
statement-right-erasure-ua = Vous pouvez demander, avec vos raisons, que des données inexactes ou traitées illégalement soient effacées ({ $law }) ; ce qui n’est plus nécessaire, nous l’effaçons de nous-mêmes (article 15).
statement-right-restriction = Vous pouvez en faire limiter l’utilisation ({ $law }).
statement-right-restriction-ua = En donnant votre consentement, vous pouvez formuler une réserve qui limite l’utilisation ({ $law }).
statement-right-protection = Vos données doivent être protégées contre l’utilisation illégale et contre la perte, la destruction ou l’altération accidentelles ({ $law }).
statement-right-remedies = Si la loi sur les données personnelles est enfreinte, vous disposez des voies de recours prévues par la loi ({ $law }).
statement-right-mechanism = Vous pouvez savoir comment vos données sont traitées automatiquement ({ $law }).
statement-right-automated-decision = La loi vous protège contre les décisions automatisées qui ont pour vous des effets juridiques ({ $law }).
statement-right-portability = Vous pouvez emporter les données que vous nous avez données, sous une forme lisible par d’autres programmes ({ $law }).
statement-right-objection = Vous pouvez vous opposer à leur utilisation ({ $law }).
statement-right-objection-to-offers = Vous pouvez vous opposer aux offres à tout moment et sans donner de raison ; nous ne vous en ferons plus ({ $law }).
statement-right-withdrawal = Vous pouvez retirer tout consentement à tout moment : il suffit de le dire à un membre du personnel, pour une finalité ou pour toutes. Ce qui a été fait auparavant reste licite, et le service reste tout aussi bon ({ $law }).
statement-right-sources = Vous pouvez savoir d’où viennent vos données, où elles se trouvent et à quoi elles servent ({ $law }).
statement-right-third-parties = Vous pouvez savoir à quelles conditions l’accès est donné et à qui des données sont transmises ({ $law }).
statement-answer-eu = Dites-le à un membre du personnel ou écrivez au contact indiqué plus haut. Nous répondons gratuitement, dans un délai d’un mois.
statement-answer-ua = Dites-le à un membre du personnel ou écrivez au contact indiqué plus haut. Nous répondons gratuitement, dans un délai de trente jours civils ({ $law }).
statement-heading-complaint = Où adresser une réclamation
statement-complaint-eu = Vous pouvez introduire une réclamation auprès de l’autorité de contrôle du pays où vous vivez, où vous travaillez ou dans lequel, selon vous, le règlement général sur la protection des données a été enfreint ({ $law }) ; et vous pouvez saisir les tribunaux.
statement-complaint-ua = Vous pouvez introduire une réclamation auprès du commissaire aux droits de l’homme de la Verkhovna Rada d’Ukraine ou d’un tribunal ({ $law } relative à la protection des données à caractère personnel).

## Noms des catégories, des fonctions et des langues
statement-category-drink = boisson
statement-category-food = repas
statement-category-table = table
statement-category-room = chambre
statement-category-pillow = oreiller
statement-category-temperature = température
statement-category-newspaper = journal
statement-category-transport = transport
statement-category-occasion = occasion
statement-category-gift = cadeau
statement-category-size = taille
statement-category-colour = couleur
statement-category-style = style
statement-category-brand = marque
statement-category-channel = moyen de contact
statement-category-topic = sujet de conversation
statement-category-need = besoin
statement-category-other = autre
statement-role-reception = réception
statement-role-concierge = conciergerie
statement-role-housekeeping = entretien des chambres
statement-role-restaurant = restaurant
statement-role-kitchen = cuisine
statement-role-shop = boutique
statement-role-service-desk = service clientèle
statement-role-security = sécurité
statement-role-supervisor = responsable de service
statement-role-trainer = formation
statement-role-data-protection = protection des données
statement-language-uk = ukrainien
statement-language-en = anglais
statement-language-de = allemand
statement-language-fr = français
statement-language-pl = polonais
statement-language-cs = tchèque
statement-language-es = espagnol
statement-language-it = italien
statement-language-nl = néerlandais
statement-language-pt = portugais
statement-language-hu = hongrois
statement-language-ja = japonais
statement-language-zh = chinois
statement-language-vi = vietnamien
statement-language-ar = arabe
statement-language-sk = slovaque
statement-language-bg = bulgare
statement-language-hr = croate
statement-language-sr = serbe
statement-language-lt = lituanien
statement-language-lv = letton
statement-language-ro = roumain
statement-language-el = grec
statement-language-ka = géorgien
statement-language-tr = turc
statement-language-ko = coréen
statement-language-sv = suédois
statement-language-da = danois
statement-language-nb = norvégien
statement-language-no = norvégien
statement-language-fi = finnois
statement-language-sl = slovène
statement-language-et = estonien
