# O que se guarda sobre uma pessoa, dito a essa pessoa. Também lido em voz alta tem de ser claro.
statement-title = O que guardamos sobre si
statement-given = Emitido em { $day } para o cliente número { $id }.
statement-other-language = Este relatório ainda não existe na língua da sua preferência ({ $language }).
statement-only-yours = Aqui estão apenas os seus próprios dados: nenhum dado de outros clientes e nenhum nome do nosso pessoal.
statement-names-given = Aqui estão apenas os seus próprios dados, nenhum de outros clientes. O nosso estabelecimento indica quem, do pessoal, os consultou.
statement-day = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
statement-law-eu = artigo { $article }.º do RGPD
statement-law-eu-paragraph = artigo { $article }.º, n.º { $paragraph }, do RGPD
statement-law-eu-point = artigo { $article }.º, n.º { $paragraph }, alínea { $point }), do RGPD
statement-law-ua = artigo { $article }.º, n.º { $part }, ponto { $point }, da Lei da Ucrânia n.º 2297-VI
statement-law-ua-item = ponto { $point }
statement-restricted = Desde { $day }, a seu pedido, apenas conservamos os seus dados: usamos somente a forma de tratamento e a reserva ({ $law }).
statement-restricted-kept = Enquanto isso vigorar, nada é apagado.
statement-objected = Desde { $day } não usamos os seus dados para esta finalidade, porque se opôs: { $purpose } ({ $law }).

## Quem responde
statement-heading-controller = Quem responde pelos seus dados
statement-controller = Responsável pelo tratamento dos seus dados: { $who }.
statement-controller-unset = O estabelecimento ainda não indicou aqui quem responde pelos seus dados. Por favor, pergunte-nos: tem o direito de o saber.
statement-contact = Para perguntas sobre a proteção de dados: { $who }.
statement-contact-unset = O estabelecimento ainda não indicou aqui um contacto para a proteção de dados. Qualquer membro do nosso pessoal transmitirá a sua pergunta.

## Para o contrato
statement-heading-operating = O que nos é necessário para lhe prestar o serviço
statement-operating = Guardamos isto para o contrato consigo ({ $law }). Vem de si e das suas reservas e encomendas, e conservamo-lo enquanto o contrato e a obrigação legal de guardar os documentos o exigirem.
statement-name = Nome: { $text }.
statement-known-as = Nome usado: { $text }.
statement-phonetic = O seu nome pronuncia-se: { $text }.
statement-name-language = Língua do seu nome: { $text }.
statement-gender-masculine = Usamos a forma de tratamento masculina.
statement-gender-feminine = Usamos a forma de tratamento feminina.
statement-gender-neuter = Usamos uma forma de tratamento neutra, como pediu.
statement-gender-common = Usamos uma forma de tratamento sem marca de género, como pediu.
statement-pronouns = Os seus pronomes ({ $language }): { $text }.
statement-pronouns-any = Os seus pronomes: { $text }.
statement-languages = Línguas em que pediu que lhe falemos: { $list }.
statement-phones = Telefone: { $list }.
statement-emails = Correio eletrónico: { $list }.
statement-postcodes = Código postal: { $list }.
statement-stay = Estadia de { $from } a { $to }
statement-stay-booking = reserva { $text }
statement-stay-arrival = chegada prevista: { $text }
statement-stay-room = quarto { $text }
statement-stay-ready = o quarto está pronto
statement-stay-not-ready = o quarto ainda não está pronto
statement-stay-adults = { $count ->
    [one] { $count } pessoa adulta
   *[other] { $count } pessoas adultas
}
statement-stay-children = { $count ->
    [one] { $count } criança
   *[other] { $count } crianças
}
statement-stay-confidential = confidencial: não dizemos a ninguém que está connosco
statement-request = Pediu: { $text }.
statement-order = Encomenda { $text }
statement-order-on = feita em { $day }
statement-order-what = o que foi encomendado: { $text }
statement-case = Assunto anotado em { $day }: { $text }.
statement-case-promised = Prometemos: { $text }.
statement-case-due = A resolver até { $day }.
statement-case-open = Ainda está em aberto.
statement-case-closed = Está encerrado.
statement-case-closed-on = Encerrado em { $day }.
statement-terms = Por quanto tempo o guardamos:
statement-days = { $days ->
    [0] no máximo um dia
    [one] { $days } dia
   *[other] { $days } dias
}
statement-term-party = Quantas pessoas vêm consigo: { $days } depois da partida.
statement-term-stay = Uma estadia: { $days } depois da partida.
statement-term-order = Uma encomenda: { $days } depois da sua data.
statement-term-case = Um assunto encerrado: { $days } depois do encerramento.
statement-term-ended-consent = Aquilo para que o consentimento terminou ou nunca existiu: { $days } depois do seu fim ou de o termos recebido.
statement-term-visits = Visitas anteriores: { $days } depois da última; menos se o seu consentimento terminar.
statement-term-consent-record = A prova de um consentimento ou de uma recusa: { $days } depois do seu fim.
statement-term-customer = Tudo: { $days } depois do nosso último contacto consigo.

## Para além do contrato
statement-heading-held = O que mais sabemos, e para quê
statement-held-nothing = Nada mais.
statement-item = { $label }: «{ $text }».
statement-item-nothing = { $label }: nada está anotado; guarda-se apenas a sua resposta.
statement-visits = { $count ->
    [one] { $count } visita anterior
   *[other] { $count } visitas anteriores
}
statement-visits-first = a primeira em { $day }
statement-visits-last = a última em { $day }
statement-wish = Forma de tratamento que deseja ({ $language }): «{ $text }».
statement-wish-any = Forma de tratamento que deseja: «{ $text }».
statement-never = Forma de tratamento que nunca quer ouvir: «{ $text }».
statement-boundary-no-recognition = Pediu: não mostrar que já nos conhecemos
statement-boundary-no-first-name = Pediu: não tratar pelo primeiro nome
statement-boundary-no-small-talk = Pediu: sem conversa de circunstância
statement-boundary-no-offers = Pediu: sem ofertas
statement-boundary-no-questions = Pediu: sem perguntas
statement-boundary-no-touch = Pediu: sem contacto físico
statement-boundary-no-surprises = Pediu: sem surpresas
statement-boundary-no-calls = Pediu: sem telefonemas
statement-boundary-about = sobre: { $text }
statement-boundary-when = na presença de { $who }
statement-source-told = Foi-nos dito por si.
statement-source-history = Vem das suas próprias estadias e encomendas connosco.
statement-source-observed = O nosso pessoal reparou nisso; não nos foi dito por si.
statement-source-inferred = Deduzimos isso; não nos foi dito por si.
statement-since = Guardado desde { $day }.
statement-confirmed = Confirmou-o pela última vez em { $day }.
statement-ask-again = A partir de { $day } voltamos a perguntar-lhe antes de contar com isso.
statement-deleted-on = Se não o confirmar de novo, apagamo-lo em { $day }.
statement-deleted-consent-ends = O seu consentimento caduca; depois apagamo-lo, em { $day }, se não consentir de novo.
statement-deleted-no-consent = Não há um consentimento seu em vigor; apagamo-lo em { $day }.
statement-deleted-visits = Se não voltar a visitar-nos, apagamo-lo em { $day }.
statement-deleted-customer = Se até lá não voltarmos a ter contacto consigo, apagamo-lo com tudo o resto em { $day }.
statement-on-consent = O que sabemos das suas preferências e visitas anteriores só pode ser usado com o seu consentimento ({ $law }).
statement-on-explicit-consent = Só pode ser usado com o seu consentimento explícito ({ $law }).
statement-as-you-asked = Guardamo-lo para lhe prestar o serviço como pediu ({ $law }), até que nos diga outra coisa.
statement-no-consent = Não está registado nenhum consentimento seu; por isso não o usamos.
statement-private = Não o dizemos nem o mostramos na presença de { $who }.
statement-from-any = outras pessoas
statement-from-partner = cônjuge, companheiro ou companheira
statement-from-family = familiares
statement-from-friends = amigos
statement-from-colleagues = colegas
statement-from-strangers = desconhecidos
statement-purpose-service = o serviço que reservou ou encomendou
statement-purpose-service-personalisation = um serviço segundo as suas preferências
statement-purpose-offers = ofertas para si
statement-purpose-occasions = aniversários e outras ocasiões
statement-purpose-safety = a sua segurança
statement-consent-requested = Finalidade: { $purpose }; perguntámos-lhe; ainda não há resposta
statement-consent-requested-on = Finalidade: { $purpose }; perguntámos-lhe em { $day }; ainda não há resposta
statement-consent-given = Finalidade: { $purpose }; deu o seu consentimento
statement-consent-given-on = Finalidade: { $purpose }; deu o seu consentimento em { $day }
statement-consent-refused = Finalidade: { $purpose }; recusou
statement-consent-refused-on = Finalidade: { $purpose }; recusou em { $day }
statement-consent-withdrawn = Finalidade: { $purpose }; retirou o seu consentimento
statement-consent-withdrawn-on = Finalidade: { $purpose }; retirou o seu consentimento em { $day }
statement-consent-expired = Finalidade: { $purpose }; o seu consentimento caducou
statement-consent-expired-on = Finalidade: { $purpose }; o seu consentimento caducou em { $day }
statement-consent-unknown = Finalidade: { $purpose }; não sabemos se deu o seu consentimento, por isso não o usamos
statement-consent-unknown-on = Finalidade: { $purpose }; desde { $day } não sabemos se deu o seu consentimento, por isso não o usamos
statement-consent-how = deste modo: { $text }
statement-consent-explicit = de forma explícita
statement-consent-notice = depois do nosso aviso de privacidade { $text }
statement-consent-channels = Podemos entrar em contacto consigo com elas por estes meios: { $list }.
statement-consent-until = válido até { $day } inclusive
statement-consent-until-withdrawn = válido até que o retire
statement-how-desk = de viva voz na receção
statement-how-phone = de viva voz ao telefone
statement-how-video = de viva voz numa videochamada
statement-how-chat = por escrito no chat
statement-how-back-office = dito antes e registado no escritório
statement-how-parent = pela mãe ou pelo pai
statement-channel-desk = em pessoa
statement-channel-phone = telefone
statement-channel-video = videochamada
statement-channel-chat = chat
statement-channel-voicemail = mensagem de voz
statement-channel-back-office = por escrito
statement-consent-benefit = Para quê, como lhe dissemos: { $text }.

## Destinatários
statement-heading-recipients = Quem mais os recebe
statement-recipients-none = Ninguém fora do estabelecimento.
statement-recipients = Fora do estabelecimento: { $who }.
statement-no-transfer = O próprio programa não envia os seus dados a ninguém nem para nenhum outro país.
statement-recipients-where = Em que países estes destinatários os guardam, dizemos-lhe se o pedir.
statement-no-automation = O programa em que guardamos isto não toma nenhuma decisão sobre si.

## O registo
statement-heading-looked = Quando e em que função os seus dados foram consultados
statement-looked = { $act }; função: { $role }; finalidade: { $purpose }.
statement-looked-times = { $day }, hora: { $times }.
statement-looked-by = Consultado por: { $who }.
statement-looked-never = Nada está registado.
statement-looked-note = As horas são as do relógio do estabelecimento. Pesquisas, listas do dia e exportações dos dados de todos os clientes são registadas sem dizer quem nelas aparecia.
statement-looked-kept = Registamo-lo para a segurança dos seus dados ({ $law }) e guardamos cada registo durante { $days }.
statement-role-none = não indicada
statement-act-view = A sua ficha foi aberta
statement-act-search = O seu nome foi pesquisado
statement-act-list = O seu nome estava numa lista do dia
statement-act-explain = Foi visto por que motivo algo não é mostrado
statement-act-prepare = Foi preparada a sua estadia ou algo que lhe foi prometido
statement-act-change = Algo foi alterado
statement-act-import = Os seus dados foram recebidos de um ficheiro
statement-act-export = Os seus dados foram exportados
statement-act-statement = Foi entregue um relatório como este
statement-act-sign-in = Alguém iniciou sessão
statement-act-sign-out = Alguém terminou a sessão
statement-act-failed-try = Alguém não conseguiu provar quem era
statement-act-break-glass = A chefia viu mais do que o seu trabalho exige e deixou o motivo por escrito
statement-act-audit = O registo de acessos foi lido
statement-act-staff = A lista do pessoal foi alterada
statement-act-inform = Foi confirmado que o pessoal está informado
statement-act-policy = As regras do estabelecimento foram alteradas
statement-act-erase = Os seus dados foram apagados, na medida em que já não são precisos
statement-act-restrict = O uso dos seus dados foi limitado a seu pedido
statement-act-object = A sua oposição foi anotada
statement-act-lift = A seu pedido foi suavizada uma limitação, uma oposição, um limite ou algo privado
statement-act-withdraw = Retirou um consentimento
statement-act-undo = A última alteração foi desfeita
statement-act-verify = Foi verificada a sua identidade
statement-act-retention = Algo foi apagado porque o prazo terminou
statement-act-backup = Foi feita uma cópia de segurança
statement-act-restore = Foi reposta uma cópia de segurança
statement-act-key-change = A chave dos dados foi mudada
statement-act-training = Foi guardado algo de uma formação
statement-act-clock-back = Um relógio foi atrasado

## Direitos
statement-heading-rights = Os seus direitos
statement-rights-ua = São os direitos do artigo 8.º, n.º 2, da Lei da Ucrânia n.º 2297-VI; os pontos estão entre parênteses.
statement-right-access = Pode ver o que guardamos e receber uma cópia ({ $law }).
statement-right-rectification = Pode pedir que se corrija o que estiver errado ({ $law }).
statement-right-rectification-ua = Pode exigir, indicando as razões, que os dados incorretos sejam alterados ({ $law }).
statement-right-erasure = Pode pedir que se apaguem os seus dados quando já não forem precisos ou não os pudermos usar ({ $law }).
statement-right-erasure-ua = Pode exigir, indicando as razões, que os dados incorretos ou tratados ilicitamente sejam apagados ({ $law }); o que já não é preciso apagamos nós (artigo 15.º).
statement-right-restriction = Pode pedir que se limite o seu uso ({ $law }).
statement-right-restriction-ua = Ao dar o consentimento, pode fazer uma reserva que limite o uso ({ $law }).
statement-right-protection = Os seus dados têm de estar protegidos do uso ilícito e da perda, destruição ou dano acidentais ({ $law }).
statement-right-remedies = Se a lei dos dados pessoais for violada, pode usar os meios de defesa previstos na lei ({ $law }).
statement-right-mechanism = Pode saber como os seus dados são tratados de forma automática ({ $law }).
statement-right-automated-decision = A lei dá-lhe proteção contra decisões automatizadas que tenham para si efeitos jurídicos ({ $law }).
statement-right-portability = Pode levar consigo os dados que nos deu, numa forma que outros programas possam ler ({ $law }).
statement-right-objection = Pode opor-se ao seu uso ({ $law }).
statement-right-objection-to-offers = Pode opor-se a ofertas a qualquer momento e sem dar razões; deixamos então de as fazer ({ $law }).
statement-right-withdrawal = Pode retirar qualquer consentimento a qualquer momento: basta dizê-lo a alguém do nosso pessoal, para uma finalidade ou para todas. O que foi feito antes continua a ser lícito, e o serviço será igualmente bom ({ $law }).
statement-right-sources = Pode saber de onde vêm os seus dados, onde estão e para quê ({ $law }).
statement-right-third-parties = Pode saber em que condições se dá acesso e a quem os dados são transmitidos ({ $law }).
statement-answer-eu = Diga-o a alguém do nosso pessoal ou escreva para o contacto acima indicado. Respondemos gratuitamente no prazo de um mês.
statement-answer-ua = Diga-o a alguém do nosso pessoal ou escreva para o contacto acima indicado. Respondemos gratuitamente no prazo de trinta dias de calendário ({ $law }).
statement-heading-complaint = Onde pode reclamar
statement-complaint-eu = Pode apresentar reclamação a uma autoridade de controlo: a do país onde vive, onde trabalha ou onde, a seu ver, foi violado o Regulamento Geral sobre a Proteção de Dados ({ $law }); e pode recorrer aos tribunais.
statement-complaint-ua = Pode apresentar reclamação ao Comissário para os Direitos Humanos da Verkhovna Rada da Ucrânia ou a um tribunal ({ $law } «Sobre a proteção dos dados pessoais»).

## Nomes de categorias, funções e línguas
statement-category-drink = bebida
statement-category-food = comida
statement-category-table = mesa
statement-category-room = quarto
statement-category-pillow = almofada
statement-category-temperature = temperatura
statement-category-newspaper = jornal
statement-category-transport = transporte
statement-category-occasion = ocasião
statement-category-gift = presente
statement-category-size = tamanho
statement-category-colour = cor
statement-category-style = estilo
statement-category-brand = marca
statement-category-channel = forma de contacto
statement-category-topic = tema de conversa
statement-category-need = necessidade
statement-category-other = outros
statement-role-reception = receção
statement-role-concierge = portaria
statement-role-housekeeping = limpeza de quartos (governanta)
statement-role-restaurant = restaurante
statement-role-kitchen = cozinha
statement-role-shop = loja
statement-role-service-desk = apoio ao cliente
statement-role-security = segurança
statement-role-supervisor = chefia de turno
statement-role-trainer = formação
statement-role-data-protection = proteção de dados
statement-language-uk = ucraniano
statement-language-en = inglês
statement-language-de = alemão
statement-language-fr = francês
statement-language-pl = polaco
statement-language-cs = checo
statement-language-es = espanhol
statement-language-it = italiano
statement-language-nl = neerlandês
statement-language-pt = português
statement-language-hu = húngaro
statement-language-ja = japonês
statement-language-zh = chinês
statement-language-vi = vietnamita
statement-language-ar = árabe
statement-language-sk = eslovaco
statement-language-bg = búlgaro
statement-language-hr = croata
statement-language-sr = sérvio
statement-language-lt = lituano
statement-language-lv = letão
statement-language-ro = romeno
statement-language-el = grego
statement-language-ka = georgiano
statement-language-tr = turco
statement-language-ko = coreano
statement-language-sv = sueco
statement-language-da = dinamarquês
statement-language-nb = norueguês
statement-language-no = norueguês
statement-language-fi = finlandês
statement-language-sl = esloveno
statement-language-et = estónio
