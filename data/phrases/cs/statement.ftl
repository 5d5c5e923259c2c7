# Co je o zákazníkovi uloženo, slovy pro něho samotného. Musí být jasné i při čtení nahlas.
statement-title = Co o Vás uchováváme
statement-given = Vydáno { $day } pro zákazníka číslo { $id }.
statement-other-language = V jazyce, kterému dáváte přednost ({ $language }), tento výpis zatím není.
statement-only-yours = Jsou zde jen Vaše vlastní údaje: žádné údaje jiných zákazníků a žádná jména našich zaměstnanců.
statement-names-given = Jsou zde jen Vaše vlastní údaje, žádné údaje jiných zákazníků. Náš podnik uvádí, kdo ze zaměstnanců do nich nahlížel.
statement-day = { $day }. { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
} { $year }
statement-law-eu = čl. { $article } GDPR
statement-law-eu-paragraph = čl. { $article } odst. { $paragraph } GDPR
statement-law-eu-point = čl. { $article } odst. { $paragraph } písm. { $point }) GDPR
statement-law-ua = čl. { $article } odst. { $part } bod { $point } zákona Ukrajiny č. 2297-VI
statement-law-ua-item = bod { $point }
statement-restricted = Od { $day } Vaše údaje na Vaše přání pouze uchováváme: používáme jen oslovení a rezervaci ({ $law }).
statement-restricted-kept = Dokud to platí, nic nemažeme.
statement-objected = Od { $day } Vaše údaje kvůli Vaší námitce nepoužíváme k tomuto účelu: { $purpose } ({ $law }).

## Kdo odpovídá
statement-heading-controller = Kdo za Vaše údaje odpovídá
statement-controller = Správce Vašich údajů: { $who }.
statement-controller-unset = Podnik zde zatím neuvedl, kdo za Vaše údaje odpovídá. Zeptejte se nás, prosím: máte právo to vědět.
statement-contact = S dotazy k ochraně údajů se obraťte sem: { $who }.
statement-contact-unset = Podnik zde zatím neuvedl kontakt pro ochranu údajů. Váš dotaz předá kdokoli ze zaměstnanců.

## Pro smlouvu
statement-heading-operating = Co potřebujeme, abychom Vás mohli obsloužit
statement-operating = Uchováváme to kvůli smlouvě s Vámi ({ $law }). Máme to od Vás a z Vašich rezervací a objednávek a necháváme si to tak dlouho, jak vyžaduje smlouva a zákonná povinnost uchovávat doklady.
statement-name = Jméno: { $text }.
statement-known-as = Říká se Vám: { $text }.
statement-phonetic = Vaše jméno se vyslovuje: { $text }.
statement-name-language = Jazyk Vašeho jména: { $text }.
statement-gender-masculine = Oslovujeme Vás v mužském rodě.
statement-gender-feminine = Oslovujeme Vás v ženském rodě.
statement-gender-neuter = Oslovujeme Vás ve středním rodě, podle Vašeho přání.
statement-gender-common = Oslovujeme Vás bez určení rodu, podle Vašeho přání.
statement-pronouns = Vaše zájmena ({ $language }): { $text }.
statement-pronouns-any = Vaše zájmena: { $text }.
statement-languages = Jazyky, kterými Vás máme podle Vašeho přání oslovovat: { $list }.
statement-phones = Telefon: { $list }.
statement-emails = E-mail: { $list }.
statement-postcodes = PSČ: { $list }.
statement-stay = Pobyt od { $from } do { $to }
statement-stay-booking = rezervace { $text }
statement-stay-arrival = příjezd: { $text }
statement-stay-room = pokoj { $text }
statement-stay-ready = pokoj je připraven
statement-stay-not-ready = pokoj ještě není připraven
statement-stay-adults = { $count ->
    [one] { $count } dospělá osoba
    [few] { $count } dospělé osoby
   *[other] { $count } dospělých osob
}
statement-stay-children = { $count ->
    [one] { $count } dítě
    [few] { $count } děti
   *[other] { $count } dětí
}
statement-stay-confidential = důvěrné: nikomu neříkáme, že u nás bydlíte
statement-request = Vaše přání: { $text }.
statement-order = Objednávka { $text }
statement-order-on = ze dne { $day }
statement-order-what = objednáno: { $text }
statement-case = Záležitost ze dne { $day }: { $text }.
statement-case-promised = Slíbili jsme: { $text }.
statement-case-due = Vyřídit do { $day }.
statement-case-open = Zatím není uzavřena.
statement-case-closed = Je uzavřena.
statement-case-closed-on = Uzavřeno { $day }.
statement-terms = Jak dlouho to uchováváme:
statement-days = { $days ->
    [0] nejvýše den
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
}
statement-term-party = Kolik osob přijíždí s Vámi: { $days } po odjezdu.
statement-term-stay = Pobyt: { $days } po odjezdu.
statement-term-order = Objednávka: { $days } ode dne podání.
statement-term-case = Uzavřená záležitost: { $days } po uzavření.
statement-term-ended-consent = To, k čemu souhlas skončil nebo nikdy nebyl: { $days } po jeho konci nebo od chvíle, kdy jsme to dostali.
statement-term-visits = Dřívější návštěvy: { $days } po poslední; kratší dobu, skončí-li souhlas.
statement-term-consent-record = Záznam o souhlasu nebo odmítnutí: { $days } po jeho konci.
statement-term-customer = Vše: { $days } od posledního jednání s Vámi.

## Nad rámec smlouvy
statement-heading-held = Co ještě víme a k čemu
statement-held-nothing = Nic dalšího.
statement-item = { $label }: „{ $text }“.
statement-item-nothing = { $label }: nic není zapsáno, uchováváme jen Vaši odpověď.
statement-visits = { $count ->
    [one] { $count } dřívější návštěva
    [few] { $count } dřívější návštěvy
   *[other] { $count } dřívějších návštěv
}
statement-visits-first = první { $day }
statement-visits-last = poslední { $day }
statement-wish = Oslovení, které si přejete ({ $language }): „{ $text }“.
statement-wish-any = Oslovení, které si přejete: „{ $text }“.
statement-never = Oslovení, které nechcete nikdy slyšet: „{ $text }“.
statement-boundary-no-recognition = Vaše přání: nedávat najevo, že se známe
statement-boundary-no-first-name = Vaše přání: neoslovovat křestním jménem
statement-boundary-no-small-talk = Vaše přání: bez společenské konverzace
statement-boundary-no-offers = Vaše přání: bez nabídek
statement-boundary-no-questions = Vaše přání: bez otázek
statement-boundary-no-touch = Vaše přání: bez dotyků
statement-boundary-no-surprises = Vaše přání: bez překvapení
statement-boundary-no-calls = Vaše přání: bez telefonátů
statement-boundary-about = téma: { $text }
statement-boundary-when = v přítomnosti { $who }
statement-source-told = Víme to od Vás.
statement-source-history = Vyplývá to z Vašich vlastních pobytů a objednávek u nás.
statement-source-observed = Všimli si toho naši zaměstnanci; od Vás to nevíme.
statement-source-inferred = Je to náš závěr; od Vás to nevíme.
statement-since = Uchováváme od { $day }.
statement-confirmed = Naposledy potvrzeno { $day }.
statement-ask-again = Od { $day } se Vás nejprve zeptáme, zda to stále platí.
statement-deleted-on = Pokud to znovu nepotvrdíte, { $day } to smažeme.
statement-deleted-consent-ends = Váš souhlas skončí; potom to { $day } smažeme, pokud souhlas neudělíte znovu.
statement-deleted-no-consent = Platný souhlas k tomu není; { $day } to smažeme.
statement-deleted-visits = Pokud nás znovu nenavštívíte, { $day } to smažeme.
statement-deleted-customer = Pokud spolu do té doby nebudeme znovu jednat, { $day } to smažeme se vším ostatním.
statement-on-consent = To, co víme o Vašich přáních a dřívějších návštěvách, smíme používat jen s Vaším souhlasem ({ $law }).
statement-on-explicit-consent = Smíme to používat jen s Vaším výslovným souhlasem ({ $law }).
statement-as-you-asked = Uchováváme to, abychom Vás obsluhovali podle Vašeho přání ({ $law }), dokud neřeknete jinak.
statement-no-consent = Váš souhlas není zapsán, proto to nepoužíváme.
statement-private = Neříkáme to ani neukazujeme v přítomnosti { $who }.
statement-from-any = jiných osob
statement-from-partner = partnera či partnerky
statement-from-family = rodiny
statement-from-friends = přátel
statement-from-colleagues = kolegů
statement-from-strangers = cizích lidí
statement-purpose-service = rezervovaná nebo objednaná služba
statement-purpose-service-personalisation = služba podle Vašich přání
statement-purpose-offers = nabídky pro Vás
statement-purpose-occasions = narozeniny a jiné příležitosti
statement-purpose-safety = Vaše bezpečí
statement-consent-requested = Účel: { $purpose }; zeptali jsme se; odpověď zatím nemáme
statement-consent-requested-on = Účel: { $purpose }; zeptali jsme se { $day }; odpověď zatím nemáme
statement-consent-given = Účel: { $purpose }; souhlas udělen
statement-consent-given-on = Účel: { $purpose }; souhlas udělen { $day }
statement-consent-refused = Účel: { $purpose }; souhlas odmítnut
statement-consent-refused-on = Účel: { $purpose }; souhlas odmítnut { $day }
statement-consent-withdrawn = Účel: { $purpose }; souhlas odvolán
statement-consent-withdrawn-on = Účel: { $purpose }; souhlas odvolán { $day }
statement-consent-expired = Účel: { $purpose }; souhlas zanikl
statement-consent-expired-on = Účel: { $purpose }; souhlas zanikl { $day }
statement-consent-unknown = Účel: { $purpose }; nevíme, zda byl souhlas udělen, proto to nepoužíváme
statement-consent-unknown-on = Účel: { $purpose }; od { $day } nevíme, zda je souhlas udělen, proto to nepoužíváme
statement-consent-how = takto: { $text }
statement-consent-explicit = výslovně
statement-consent-notice = po seznámení s naší informací { $text }
statement-consent-channels = Smíme se Vám s nimi ozvat takto: { $list }.
statement-consent-until = platí do { $day } včetně
statement-consent-until-withdrawn = platí, dokud jej neodvoláte
statement-how-desk = ústně na recepci
statement-how-phone = ústně po telefonu
statement-how-video = ústně při videohovoru
statement-how-chat = písemně v chatu
statement-how-back-office = řečeno dříve, zapsáno v kanceláři
statement-how-parent = od jednoho z rodičů
statement-channel-desk = osobně
statement-channel-phone = telefon
statement-channel-video = videohovor
statement-channel-chat = chat
statement-channel-voicemail = hlasová schránka
statement-channel-back-office = písemně
statement-consent-benefit = Proč, jak jsme Vám řekli: { $text }.

## Příjemci
statement-heading-recipients = Kdo další to dostává
statement-recipients-none = Nikdo mimo náš podnik.
statement-recipients = Mimo náš podnik: { $who }.
statement-no-transfer = Sám program Vaše údaje nikomu ani do žádné jiné země neposílá.
statement-recipients-where = Ve kterých zemích je tito příjemci uchovávají, Vám na požádání řekneme.
statement-no-automation = Program, ve kterém to uchováváme, o Vás nijak nerozhoduje.

## Záznamy
statement-heading-looked = Kdy a v jaké roli se do Vašich údajů nahlíželo
statement-looked = { $act }; role: { $role }; účel: { $purpose }.
statement-looked-times = { $day }, čas: { $times }.
statement-looked-by = Kdo nahlížel: { $who }.
statement-looked-never = Nic není zaznamenáno.
statement-looked-note = Časy jsou podle hodin podniku. Vyhledávání, denní seznamy a exporty údajů všech zákazníků zaznamenáváme bez údaje o tom, kdo v nich byl vidět.
statement-looked-kept = Zaznamenáváme to kvůli bezpečnosti Vašich údajů ({ $law }) a každý záznam uchováváme { $days }.
statement-role-none = neuvedena
statement-act-view = Byla otevřena Vaše karta
statement-act-search = Vyhledávalo se Vaše jméno
statement-act-list = Vaše jméno bylo na denním seznamu
statement-act-explain = Zjišťovalo se, proč se něco neukazuje
statement-act-prepare = Připravoval se Váš pobyt nebo splnění slibu
statement-act-change = Něco bylo změněno
statement-act-import = Vaše údaje byly načteny
statement-act-export = Vaše údaje byly exportovány
statement-act-statement = Byl vydán takový výpis
statement-act-sign-in = Někdo se přihlásil
statement-act-sign-out = Někdo se odhlásil
statement-act-failed-try = Někdo neprokázal svou totožnost
statement-act-break-glass = Vedoucí směny viděl více, než jeho práce vyžaduje, a písemně uvedl důvod
statement-act-audit = Četly se záznamy o přístupech
statement-act-staff = Seznam zaměstnanců byl změněn
statement-act-inform = Bylo potvrzeno, že zaměstnanci jsou informováni
statement-act-policy = Pravidla podniku byla změněna
statement-act-erase = Vaše údaje byly smazány, pokud je už nepotřebujeme
statement-act-restrict = Používání údajů bylo na Vaše přání omezeno
statement-act-object = Vaše námitka byla zapsána
statement-act-lift = Na Vaše přání bylo zmírněno omezení, námitka, hranice nebo něco soukromého
statement-act-withdraw = Souhlas byl na Vaše přání odvolán
statement-act-undo = Poslední změna byla vzata zpět
statement-act-verify = Ověřovalo se, že jste to Vy
statement-act-retention = Něco bylo smazáno, protože uplynula lhůta
statement-act-backup = Byla vytvořena záloha
statement-act-restore = Byla obnovena záloha
statement-act-key-change = Klíč k údajům byl změněn
statement-act-training = Něco bylo uchováno ze školení
statement-act-clock-back = Hodiny byly posunuty zpět

## Práva
statement-heading-rights = Vaše práva
statement-rights-ua = Jsou to práva podle čl. 8 odst. 2 zákona Ukrajiny č. 2297-VI; jeho body jsou v závorkách.
statement-right-access = Můžete vidět, co uchováváme, a dostat kopii ({ $law }).
statement-right-rectification = Můžete nechat opravit, co je nesprávné ({ $law }).
statement-right-rectification-ua = Můžete s odůvodněním žádat, aby byly nesprávné údaje změněny ({ $law }).
statement-right-erasure = Můžete nechat smazat údaje, které už nepotřebujeme nebo které nesmíme používat ({ $law }).
statement-right-erasure-ua = Můžete s odůvodněním žádat, aby byly údaje nesprávné nebo zpracovávané v rozporu se zákonem smazány ({ $law }); co už není potřeba, mažeme sami (čl. 15).
statement-right-restriction = Můžete nechat omezit jejich používání ({ $law }).
statement-right-restriction-ua = Když dáváte souhlas, můžete připojit výhradu, která zpracování omezí ({ $law }).
statement-right-protection = Vaše údaje musí být chráněny před nezákonným zpracováním a před náhodnou ztrátou, zničením nebo poškozením ({ $law }).
statement-right-remedies = Je-li zákon o osobních údajích porušen, můžete použít prostředky právní ochrany ({ $law }).
statement-right-mechanism = Můžete vědět, jak se Vaše údaje zpracovávají automaticky ({ $law }).
statement-right-automated-decision = Zákon Vás chrání před automatizovanými rozhodnutími, která pro Vás mají právní účinky ({ $law }).
statement-right-portability = Údaje, které máme od Vás, si můžete odnést v podobě čitelné pro jiné programy ({ $law }).
statement-right-objection = Můžete podat námitku proti jejich používání ({ $law }).
statement-right-objection-to-offers = Proti nabídkám můžete kdykoli a bez udání důvodu podat námitku; pak Vám žádné nedáváme ({ $law }).
statement-right-withdrawal = Každý souhlas můžete kdykoli odvolat: stačí to říci komukoli ze zaměstnanců, pro jeden účel nebo pro všechny. Co se stalo dříve, zůstává v souladu se zákonem a obsloužíme Vás stejně dobře ({ $law }).
statement-right-sources = Můžete vědět, odkud Vaše údaje máme, kde jsou a k čemu ({ $law }).
statement-right-third-parties = Můžete vědět, za jakých podmínek se dává přístup a komu se údaje předávají ({ $law }).
statement-answer-eu = Řekněte to komukoli ze zaměstnanců nebo napište na kontakt uvedený výše. Odpovíme bezplatně do jednoho měsíce.
statement-answer-ua = Řekněte to komukoli ze zaměstnanců nebo napište na kontakt uvedený výše. Odpovíme bezplatně do třiceti kalendářních dnů ({ $law }).
statement-heading-complaint = Kde si můžete stěžovat
statement-complaint-eu = Můžete podat stížnost u dozorového úřadu země, ve které žijete, pracujete nebo ve které bylo podle Vás porušeno obecné nařízení o ochraně osobních údajů ({ $law }); můžete se také obrátit na soud.
statement-complaint-ua = Můžete podat stížnost u Zmocněnce Nejvyšší rady Ukrajiny pro lidská práva nebo u soudu ({ $law } „O ochraně osobních údajů“).

## Názvy kategorií, rolí a jazyků
statement-category-drink = nápoj
statement-category-food = jídlo
statement-category-table = stůl
statement-category-room = pokoj
statement-category-pillow = polštář
statement-category-temperature = teplota
statement-category-newspaper = noviny
statement-category-transport = doprava
statement-category-occasion = příležitost
statement-category-gift = dárek
statement-category-size = velikost
statement-category-colour = barva
statement-category-style = styl
statement-category-brand = značka
statement-category-channel = způsob kontaktu
statement-category-topic = téma hovoru
statement-category-need = potřeba
statement-category-other = jiné
statement-role-reception = recepce
statement-role-concierge = concierge
statement-role-housekeeping = úklid pokojů
statement-role-restaurant = restaurace
statement-role-kitchen = kuchyně
statement-role-shop = obchod
statement-role-service-desk = zákaznický servis
statement-role-security = ostraha
statement-role-supervisor = vedení směny
statement-role-trainer = školení
statement-role-data-protection = ochrana údajů
statement-language-uk = ukrajinština
statement-language-en = angličtina
statement-language-de = němčina
statement-language-fr = francouzština
statement-language-pl = polština
statement-language-cs = čeština
statement-language-es = španělština
statement-language-it = italština
statement-language-nl = nizozemština
statement-language-pt = portugalština
statement-language-hu = maďarština
statement-language-ja = japonština
statement-language-zh = čínština
statement-language-vi = vietnamština
statement-language-ar = arabština
statement-language-sk = slovenština
statement-language-bg = bulharština
statement-language-hr = chorvatština
statement-language-sr = srbština
statement-language-lt = litevština
statement-language-lv = lotyština
statement-language-ro = rumunština
statement-language-el = řečtina
statement-language-ka = gruzínština
statement-language-tr = turečtina
statement-language-ko = korejština
statement-language-sv = švédština
statement-language-da = dánština
statement-language-nb = norština
statement-language-no = norština
statement-language-fi = finština
statement-language-sl = slovinština
statement-language-et = estonština
