# Lo que se guarda sobre una persona, dicho a esa persona. También leído en voz alta debe quedar claro.
statement-title = Lo que guardamos sobre usted
statement-given = Emitido el { $day } para el cliente número { $id }.
statement-other-language = Este informe todavía no existe en el idioma que usted prefiere ({ $language }).
statement-only-yours = Aquí están solo sus propios datos: ni los de otros clientes ni los nombres de nuestro personal.
statement-names-given = Aquí están solo sus propios datos, ninguno de otros clientes. Nuestro establecimiento nombra a las personas del personal que los han consultado.
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
statement-law-eu = artículo { $article } del RGPD
statement-law-eu-paragraph = artículo { $article }, apartado { $paragraph }, del RGPD
statement-law-eu-point = artículo { $article }, apartado { $paragraph }, letra { $point }), del RGPD
statement-law-ua = artículo { $article }, apartado { $part }, punto { $point }, de la Ley de Ucrania n.º 2297-VI
statement-law-ua-item = punto { $point }
statement-restricted = Desde el { $day }, a petición suya, solo conservamos sus datos: no usamos más que su forma de tratamiento y su reserva ({ $law }).
statement-restricted-kept = Mientras eso siga vigente, no se borra nada.
statement-objected = Desde el { $day } no usamos sus datos para esta finalidad, porque usted se opuso: { $purpose } ({ $law }).

## Quién responde
statement-heading-controller = Quién responde de sus datos
statement-controller = Responsable del tratamiento de sus datos: { $who }.
statement-controller-unset = El establecimiento todavía no ha indicado aquí quién responde de sus datos. Pregúntenos, por favor: tiene derecho a saberlo.
statement-contact = Para preguntas sobre la protección de datos: { $who }.
statement-contact-unset = El establecimiento todavía no ha indicado aquí un contacto de protección de datos. Cualquier persona de nuestro personal transmitirá su pregunta.

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
statement-pronouns-any = Sus pronombres: { $text }.
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
statement-terms = Cuánto tiempo lo conservamos:
statement-days = { $days ->
    [0] como máximo un día
    [one] { $days } día
   *[other] { $days } días
}
statement-term-party = Cuántas personas vienen con usted: { $days } después de la salida.
statement-term-stay = Una estancia: { $days } después de la salida.
statement-term-order = Un pedido: { $days } después de su fecha.
statement-term-case = Un asunto cerrado: { $days } después de cerrarse.
statement-term-ended-consent = Aquello para lo que el consentimiento terminó o nunca existió: { $days } después de su fin o de haberlo recibido.
statement-term-visits = Visitas anteriores: { $days } después de la última; menos si su consentimiento termina.
statement-term-consent-record = La prueba de un consentimiento o de un rechazo: { $days } después de su fin.
statement-term-customer = Todo: { $days } después de nuestro último trato con usted.

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
statement-wish-any = Forma de tratamiento que desea: «{ $text }».
statement-never = Forma de tratamiento que no quiere oír nunca: «{ $text }».
statement-boundary-no-recognition = Usted pidió: no mostrar que ya nos conocemos
statement-boundary-no-first-name = Usted pidió: no llamarle por su nombre de pila
statement-boundary-no-small-talk = Usted pidió: sin conversación informal
statement-boundary-no-offers = Usted pidió: sin ofertas
statement-boundary-no-questions = Usted pidió: sin preguntas
statement-boundary-no-touch = Usted pidió: sin contacto físico
statement-boundary-no-surprises = Usted pidió: sin sorpresas
statement-boundary-no-calls = Usted pidió: sin llamadas
statement-boundary-about = sobre: { $text }
statement-boundary-when = en presencia de { $who }
statement-source-told = Nos lo dijo usted.
statement-source-history = Procede de sus propias estancias y pedidos con nosotros.
statement-source-observed = Lo observó nuestro personal; usted no lo dijo.
statement-source-inferred = Lo hemos deducido; usted no lo dijo.
statement-since = Guardado desde el { $day }.
statement-confirmed = Lo confirmó por última vez el { $day }.
statement-ask-again = A partir del { $day } le preguntaremos de nuevo antes de tenerlo en cuenta.
statement-deleted-on = Si no lo confirma de nuevo, lo borraremos el { $day }.
statement-deleted-consent-ends = Su consentimiento vence; después lo borraremos, el { $day }, si no consiente de nuevo.
statement-deleted-no-consent = No hay un consentimiento suyo vigente; lo borraremos el { $day }.
statement-deleted-visits = Si no vuelve a visitarnos, lo borraremos el { $day }.
statement-deleted-customer = Si hasta entonces no volvemos a tratar con usted, lo borraremos con todo lo demás el { $day }.
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
statement-consent-requested = Finalidad: { $purpose }; se lo preguntamos; aún no hay respuesta
statement-consent-requested-on = Finalidad: { $purpose }; se lo preguntamos el { $day }; aún no hay respuesta
statement-consent-given = Finalidad: { $purpose }; dio su consentimiento
statement-consent-given-on = Finalidad: { $purpose }; dio su consentimiento el { $day }
statement-consent-refused = Finalidad: { $purpose }; usted dijo que no
statement-consent-refused-on = Finalidad: { $purpose }; usted dijo que no el { $day }
statement-consent-withdrawn = Finalidad: { $purpose }; retiró su consentimiento
statement-consent-withdrawn-on = Finalidad: { $purpose }; retiró su consentimiento el { $day }
statement-consent-expired = Finalidad: { $purpose }; su consentimiento venció
statement-consent-expired-on = Finalidad: { $purpose }; su consentimiento venció el { $day }
statement-consent-unknown = Finalidad: { $purpose }; no sabemos si dio su consentimiento, así que no lo usamos
statement-consent-unknown-on = Finalidad: { $purpose }; desde el { $day } no sabemos si dio su consentimiento, así que no lo usamos
statement-consent-how = de este modo: { $text }
statement-consent-explicit = de forma explícita
statement-consent-notice = tras conocer nuestro aviso { $text }
statement-consent-channels = Podemos contactarle con ellas por estos medios: { $list }.
statement-consent-until = válido hasta el { $day } inclusive
statement-consent-until-withdrawn = válido hasta que lo retire
statement-how-desk = de palabra en recepción
statement-how-phone = de palabra por teléfono
statement-how-video = de palabra en una videollamada
statement-how-chat = por escrito en el chat
statement-how-back-office = dicho antes e introducido en la oficina
statement-how-parent = por su madre o su padre
statement-channel-desk = en persona
statement-channel-phone = teléfono
statement-channel-video = videollamada
statement-channel-chat = chat
statement-channel-voicemail = buzón de voz
statement-channel-back-office = por escrito
statement-consent-benefit = Para qué, como le dijimos: { $text }.

## Destinatarios
statement-heading-recipients = Quién más los recibe
statement-recipients-none = Nadie fuera del establecimiento.
statement-recipients = Fuera del establecimiento: { $who }.
statement-no-transfer = El programa mismo no envía sus datos a nadie ni a ningún otro país.
statement-recipients-where = En qué países los guardan estos destinatarios se lo decimos si lo pide.
statement-no-automation = El programa en el que guardamos esto no toma ninguna decisión sobre usted.

## El registro
statement-heading-looked = Cuándo y en qué función se consultaron sus datos
statement-looked = { $act }; función: { $role }; finalidad: { $purpose }.
statement-looked-times = { $day }, hora: { $times }.
statement-looked-by = Consultado por: { $who }.
statement-looked-never = No consta nada.
statement-looked-note = Las horas son las del reloj del establecimiento. Las búsquedas, las listas del día y las exportaciones de los datos de todos los clientes se registran sin decir a quién mostraban.
statement-looked-kept = Lo registramos para la seguridad de sus datos ({ $law }) y conservamos cada anotación durante { $days }.
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
statement-act-policy = Se cambiaron las reglas del establecimiento
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
statement-rights-ua = Son los derechos del artículo 8, apartado 2, de la Ley de Ucrania n.º 2297-VI; los puntos van entre paréntesis.
statement-right-access = Puede ver lo que guardamos y recibir una copia ({ $law }).
statement-right-rectification = Puede pedir que se corrija lo que sea inexacto ({ $law }).
statement-right-rectification-ua = Puede exigir, dando sus motivos, que se modifiquen los datos inexactos ({ $law }).
statement-right-erasure = Puede pedir que se borren sus datos cuando ya no los necesitemos o no podamos usarlos ({ $law }).
statement-right-erasure-ua = Puede exigir, dando sus motivos, que se borren los datos inexactos o tratados ilícitamente ({ $law }); lo que ya no hace falta lo borramos nosotros (artículo 15).
statement-right-restriction = Puede pedir que se limite su uso ({ $law }).
statement-right-restriction-ua = Al dar su consentimiento puede hacer una reserva que limite el uso ({ $law }).
statement-right-protection = Sus datos deben estar protegidos del uso ilícito y de la pérdida, destrucción o daño accidentales ({ $law }).
statement-right-remedies = Si se infringe la ley de datos personales, puede usar los medios de defensa que da la ley ({ $law }).
statement-right-mechanism = Puede saber cómo se tratan sus datos de forma automática ({ $law }).
statement-right-automated-decision = La ley le protege de decisiones automatizadas que tengan para usted efectos jurídicos ({ $law }).
statement-right-portability = Puede llevarse los datos que nos dio, en una forma que otros programas puedan leer ({ $law }).
statement-right-objection = Puede oponerse a su uso ({ $law }).
statement-right-objection-to-offers = Puede oponerse a las ofertas en cualquier momento y sin dar motivos; entonces no le haremos ninguna ({ $law }).
statement-right-withdrawal = Puede retirar cualquier consentimiento en cualquier momento: basta con decirlo a cualquier persona de nuestro personal, para una finalidad o para todas. Lo hecho antes sigue siendo lícito, y le atenderemos igual de bien ({ $law }).
statement-right-sources = Puede saber de dónde proceden sus datos, dónde están y para qué ({ $law }).
statement-right-third-parties = Puede saber en qué condiciones se da acceso y a quién se transmiten los datos ({ $law }).
statement-answer-eu = Dígalo a cualquier persona de nuestro personal o escriba al contacto indicado arriba. Respondemos gratis, en el plazo de un mes.
statement-answer-ua = Dígalo a cualquier persona de nuestro personal o escriba al contacto indicado arriba. Respondemos gratis, en el plazo de treinta días naturales ({ $law }).
statement-heading-complaint = Dónde puede reclamar
statement-complaint-eu = Puede reclamar ante la autoridad de control del país donde vive, donde trabaja o donde, en su opinión, se infringió el Reglamento general de protección de datos ({ $law }); y puede acudir a los tribunales.
statement-complaint-ua = Puede reclamar ante el Comisionado de Derechos Humanos de la Rada Suprema de Ucrania o ante un tribunal ({ $law } «Sobre la protección de los datos personales»).

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
statement-role-housekeeping = limpieza de habitaciones
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
statement-language-sk = eslovaco
statement-language-bg = búlgaro
statement-language-hr = croata
statement-language-sr = serbio
statement-language-lt = lituano
statement-language-lv = letón
statement-language-ro = rumano
statement-language-el = griego
statement-language-ka = georgiano
statement-language-tr = turco
statement-language-ko = coreano
statement-language-sv = sueco
statement-language-da = danés
statement-language-nb = noruego
statement-language-no = noruego
statement-language-fi = finés
statement-language-sl = esloveno
statement-language-et = estonio
