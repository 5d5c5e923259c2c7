# Lo que se guarda sobre una persona, dicho a esa persona. También leído en voz alta debe quedar claro.
statement-title = Lo que guardamos sobre usted
statement-given = Emitido el { $day } para el cliente número { $id }.
statement-other-language = Este informe todavía no existe en el idioma que usted prefiere ({ $language }).
statement-only-yours = Aquí están solo sus propios datos: ni los de otros clientes ni los nombres de nuestro personal.
statement-names-given = Aquí están solo sus propios datos, ninguno de otros clientes. Nuestra casa nombra a las personas del personal que los han consultado.
statement-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
statement-law-eu = RGPD, artículo { $article }
statement-law-ua = artículo { $article }, parte { $part }, punto { $point } de la Ley de Ucrania n.º 2297-VI
statement-restricted = Desde el { $day }, a petición suya, solo conservamos sus datos: no usamos más que su forma de tratamiento y su reserva ({ $law }).
statement-objected = Desde el { $day } no usamos sus datos para este fin, porque usted se opuso: { $purpose } ({ $law }).

## Quién responde
statement-heading-controller = Quién responde de sus datos
statement-controller = Responsable de sus datos: { $who }.
statement-controller-unset = La casa todavía no ha indicado aquí quién responde de sus datos. Pregúntenos, por favor: tiene derecho a saberlo.
statement-contact = Para preguntas sobre la protección de datos: { $who }.
statement-contact-unset = La casa todavía no ha indicado aquí un contacto de protección de datos. Cualquier persona de nuestro personal transmitirá su pregunta.

## Para el contrato
statement-heading-operating = Lo que necesitamos para atenderle
statement-operating = Guardamos esto para el contrato con usted ({ $law }). Procede de usted y de sus reservas y pedidos, y lo conservamos mientras lo exijan el contrato y la obligación legal de conservar los documentos.
statement-name = Nombre: { $text }.
statement-known-as = Se le conoce como: { $text }.
statement-phonetic = Su nombre se pronuncia: { $text }.
statement-name-language = Idioma de su nombre: { $text }.
statement-gender-masculine = Nos dirigimos a usted en masculino.
statement-gender-feminine = Nos dirigimos a usted en femenino.
statement-gender-neuter = Nos dirigimos a usted en género neutro, como pidió.
statement-gender-common = Nos dirigimos a usted sin marca de género, como pidió.
statement-pronouns = Sus pronombres ({ $language }): { $text }.
statement-languages = Idiomas en los que pidió que le hablemos: { $list }.
statement-phones = Teléfono: { $list }.
statement-emails = Correo electrónico: { $list }.
statement-postcodes = Código postal: { $list }.
statement-stay = Estancia del { $from } al { $to }
statement-stay-booking = reserva { $text }
statement-stay-arrival = llegada prevista: { $text }
statement-stay-room = habitación { $text }
statement-stay-ready = la habitación está lista
statement-stay-not-ready = la habitación todavía no está lista
statement-stay-adults = { $count ->
    [one] { $count } persona adulta
   *[other] { $count } personas adultas
}
statement-stay-children = { $count ->
    [one] { $count } menor
   *[other] { $count } menores
}
statement-stay-confidential = confidencial: no decimos a nadie que usted se aloja aquí
statement-request = Usted pidió: { $text }.
statement-order = Pedido { $text }
statement-order-on = hecho el { $day }
statement-order-what = se pidió: { $text }
statement-case = Asunto anotado el { $day }: { $text }.
statement-case-promised = Prometimos: { $text }.
statement-case-due = Por resolver a más tardar el { $day }.
statement-case-open = Sigue abierto.
statement-case-closed = Está cerrado.
statement-case-closed-on = Cerrado el { $day }.
statement-terms = Cuánto tiempo lo conservamos: { $list }.
statement-term = { $what }: { $days ->
    [one] { $days } día
   *[other] { $days } días
}
statement-term-at-once = { $what }: hasta el día siguiente
statement-term-party = cuántas personas vienen con usted, tras la salida
statement-term-stay = una estancia, tras la salida
statement-term-order = un pedido, desde su fecha
statement-term-case = un asunto cerrado
statement-term-customer = todo, desde nuestro último trato con usted

## Más allá del contrato
statement-heading-held = Qué más sabemos, y para qué
statement-held-nothing = Nada más.
statement-item = { $label }: «{ $text }».
statement-item-nothing = { $label }: no hay nada anotado; solo se guarda lo que usted respondió.
statement-visits = { $count ->
    [one] { $count } visita anterior
   *[other] { $count } visitas anteriores
}
statement-visits-first = la primera el { $day }
statement-visits-last = la última el { $day }
statement-wish = Forma de tratamiento que desea ({ $language }): «{ $text }».
statement-never = Forma de tratamiento que no quiere oír nunca: «{ $text }».
statement-boundary-no-recognition = Su límite: no mostrar que ya nos conocemos
statement-boundary-no-first-name = Su límite: no por el nombre de pila
statement-boundary-no-small-talk = Su límite: sin conversación informal
statement-boundary-no-offers = Su límite: sin ofertas
statement-boundary-no-questions = Su límite: sin preguntas
statement-boundary-no-touch = Su límite: sin contacto físico
statement-boundary-no-surprises = Su límite: sin sorpresas
statement-boundary-no-calls = Su límite: sin llamadas
statement-boundary-about = sobre: { $text }
statement-boundary-when = en presencia de { $who }
statement-source-told = Nos lo dijo usted.
statement-source-history = Procede de sus propias estancias y pedidos con nosotros.
statement-source-observed = Lo observó nuestro personal; usted no lo dijo.
statement-source-inferred = Lo hemos deducido; usted no lo dijo.
statement-since = Guardado desde el { $day }.
statement-confirmed = Lo confirmó por última vez el { $day }.
statement-ask-again = A partir del { $day } le preguntaremos de nuevo antes de fiarnos de ello.
statement-deleted-on = Si no lo confirma de nuevo, lo borraremos el { $day }.
statement-on-consent = Lo que sabemos de sus preferencias y visitas anteriores solo puede usarse con su consentimiento ({ $law }).
statement-on-explicit-consent = Solo puede usarse con su consentimiento explícito ({ $law }).
statement-as-you-asked = Lo guardamos para atenderle como pidió ({ $law }), hasta que nos diga otra cosa.
statement-no-consent = No consta ningún consentimiento suyo, así que no lo usamos.
statement-private = No lo decimos ni lo mostramos en presencia de { $who }.
statement-from-any = otras personas
statement-from-partner = su pareja
statement-from-family = su familia
statement-from-friends = sus amistades
statement-from-colleagues = sus colegas
statement-from-strangers = personas desconocidas
statement-purpose-service = el servicio que reservó o pidió
statement-purpose-service-personalisation = un servicio según sus preferencias
statement-purpose-offers = ofertas para usted
statement-purpose-occasions = cumpleaños y otras ocasiones
statement-purpose-safety = su seguridad
statement-consent-requested = Fin: { $purpose }; se lo preguntamos y aún no ha respondido
statement-consent-given = Fin: { $purpose }; dio su consentimiento
statement-consent-refused = Fin: { $purpose }; usted dijo que no
statement-consent-withdrawn = Fin: { $purpose }; retiró su consentimiento
statement-consent-expired = Fin: { $purpose }; su consentimiento venció
statement-consent-unknown = Fin: { $purpose }; no sabemos si dio su consentimiento, así que no lo usamos
statement-consent-on = el { $day }
statement-consent-how = de este modo: { $text }
statement-consent-explicit = de forma explícita
statement-consent-notice = tras conocer nuestro aviso { $text }
statement-consent-until = válido hasta el { $day } inclusive
statement-consent-until-withdrawn = válido hasta que lo retire
statement-consent-benefit = Lo que obtiene a cambio, como le dijimos: { $text }.

## Destinatarios
statement-heading-recipients = Quién más los recibe
statement-recipients-none = Nadie fuera de la casa.
statement-recipients = Fuera de la casa: { $who }.
statement-no-automation = El programa en el que guardamos esto no toma ninguna decisión sobre usted.

## El registro
statement-heading-looked = Cuándo y en qué función se consultaron sus datos
statement-looked = { $act }; función: { $role }; fin: { $purpose }.
statement-looked-times = { $day }, hora: { $times }.
statement-looked-by = consultado por: { $who }
statement-looked-never = No consta nada.
statement-looked-note = Las horas son las del reloj de la casa. Las búsquedas, las listas del día y las exportaciones de todos los clientes se registran sin decir a quién mostraban.
statement-role-none = no indicada
statement-act-view = Se abrió su ficha
statement-act-search = Se buscó su nombre
statement-act-list = Figuraba usted en una lista del día
statement-act-explain = Se consultó por qué algo no se muestra
statement-act-prepare = Se preparó su estancia o algo que se le prometió
statement-act-change = Se cambió algo
statement-act-import = Se incorporaron sus datos desde un archivo
statement-act-export = Se exportaron sus datos
statement-act-statement = Se entregó un informe como este
statement-act-sign-in = Alguien inició sesión
statement-act-sign-out = Alguien cerró sesión
statement-act-failed-try = Alguien no pudo acreditar quién era
statement-act-break-glass = Una persona supervisora consultó más de lo que exige su trabajo y dejó el motivo por escrito
statement-act-audit = Se leyó el registro de accesos
statement-act-staff = Se cambió la lista del personal
statement-act-inform = Se confirmó que el personal está informado
statement-act-policy = Se cambiaron las reglas de la casa
statement-act-erase = Se borraron sus datos, en la medida en que ya no los necesitamos
statement-act-restrict = Se limitó el uso de sus datos a petición suya
statement-act-object = Se anotó su oposición
statement-act-lift = A petición suya se suavizó una limitación, una oposición, un límite o algo privado
statement-act-withdraw = Usted retiró un consentimiento
statement-act-undo = Se deshizo el último cambio
statement-act-verify = Se comprobó que era usted
statement-act-retention = Se borró algo porque venció su plazo
statement-act-backup = Se hizo una copia de seguridad
statement-act-restore = Se restauró una copia de seguridad
statement-act-key-change = Se cambió la clave de los datos
statement-act-training = Se guardó algo de una formación
statement-act-clock-back = Se atrasó un reloj

## Derechos
statement-heading-rights = Sus derechos
statement-right-access = Puede ver lo que guardamos y recibir una copia ({ $law }).
statement-right-rectification = Puede pedir que se corrija lo que sea inexacto ({ $law }).
statement-right-erasure = Puede pedir que se borren sus datos cuando ya no los necesitemos o no podamos usarlos ({ $law }).
statement-right-restriction = Puede pedir que se limite su uso ({ $law }).
statement-right-portability = Puede llevarse los datos que nos dio, en una forma que otros programas puedan leer ({ $law }).
statement-right-objection = Puede oponerse a su uso ({ $law }).
statement-right-withdrawal = Puede retirar cualquier consentimiento en cualquier momento: basta con decirlo a cualquier persona de nuestro personal, para un fin o para todos. Lo hecho antes sigue siendo lícito, y le atenderemos igual de bien ({ $law }).
statement-answer-eu = Dígalo a cualquier persona de nuestro personal o escriba al contacto indicado arriba. Respondemos gratis, en el plazo de un mes.
statement-answer-ua = Dígalo a cualquier persona de nuestro personal o escriba al contacto indicado arriba. Respondemos gratis, en el plazo de treinta días naturales.
statement-heading-complaint = Dónde puede reclamar
statement-complaint-eu = Puede reclamar ante la autoridad de protección de datos del país donde vive, donde trabaja o donde, en su opinión, se infringió el Reglamento general de protección de datos (RGPD); y puede acudir a los tribunales.
statement-complaint-ua = Puede reclamar ante el Comisionado de Derechos Humanos de la Rada Suprema de Ucrania (Ley de Ucrania n.º 2297-VI «Sobre la protección de los datos personales»); y puede acudir a los tribunales.

## Nombres de categorías, funciones e idiomas
statement-category-drink = bebida
statement-category-food = comida
statement-category-table = mesa
statement-category-room = habitación
statement-category-pillow = almohada
statement-category-temperature = temperatura
statement-category-newspaper = periódico
statement-category-transport = transporte
statement-category-occasion = ocasión
statement-category-gift = regalo
statement-category-size = talla
statement-category-colour = color
statement-category-style = estilo
statement-category-brand = marca
statement-category-channel = forma de contacto
statement-category-topic = tema de conversación
statement-category-need = necesidad
statement-category-other = otros
statement-role-reception = recepción
statement-role-concierge = conserjería
statement-role-housekeeping = servicio de habitaciones
statement-role-restaurant = restaurante
statement-role-kitchen = cocina
statement-role-shop = tienda
statement-role-service-desk = atención al cliente
statement-role-security = seguridad
statement-role-supervisor = supervisión
statement-role-trainer = formación
statement-role-data-protection = protección de datos
statement-language-uk = ucraniano
statement-language-en = inglés
statement-language-de = alemán
statement-language-fr = francés
statement-language-pl = polaco
statement-language-cs = checo
statement-language-es = español
statement-language-it = italiano
statement-language-nl = neerlandés
statement-language-pt = portugués
statement-language-hu = húngaro
statement-language-ja = japonés
statement-language-zh = chino
statement-language-vi = vietnamita
statement-language-ar = árabe
