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
statement-law-eu = GDPR, článek { $article }
statement-law-ua = článek { $article }, část { $part }, bod { $point } zákona Ukrajiny č. 2297-VI
statement-restricted = Od { $day } Vaše údaje na Vaše přání pouze uchováváme: používáme jen oslovení a rezervaci ({ $law }).
statement-objected = Od { $day } Vaše údaje k tomuto účelu nepoužíváme, kvůli Vaší námitce: { $purpose } ({ $law }).

## Kdo odpovídá
statement-heading-controller = Kdo za Vaše údaje odpovídá
statement-controller = Za Vaše údaje odpovídá: { $who }.
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
statement-terms = Jak dlouho to uchováváme: { $list }.
statement-term = { $what }: { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
}
statement-term-at-once = { $what }: do následujícího dne
statement-term-party = kolik osob přijíždí s Vámi, po odjezdu
statement-term-stay = pobyt, po odjezdu
statement-term-order = objednávka, ode dne podání
statement-term-case = uzavřená záležitost
statement-term-customer = vše, od našeho posledního styku s Vámi

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
statement-never = Oslovení, které nechcete nikdy slyšet: „{ $text }“.
statement-boundary-no-recognition = Vaše hranice: nedávat najevo, že se známe
statement-boundary-no-first-name = Vaše hranice: neoslovovat křestním jménem
statement-boundary-no-small-talk = Vaše hranice: bez společenské konverzace
statement-boundary-no-offers = Vaše hranice: bez nabídek
statement-boundary-no-questions = Vaše hranice: bez otázek
statement-boundary-no-touch = Vaše hranice: bez dotyků
statement-boundary-no-surprises = Vaše hranice: bez překvapení
statement-boundary-no-calls = Vaše hranice: bez telefonátů
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
statement-consent-requested = Účel: { $purpose }; zeptali jsme se, odpověď zatím nemáme
statement-consent-given = Účel: { $purpose }; souhlas udělen
statement-consent-refused = Účel: { $purpose }; souhlas odmítnut
statement-consent-withdrawn = Účel: { $purpose }; souhlas odvolán
statement-consent-expired = Účel: { $purpose }; souhlas zanikl
statement-consent-unknown = Účel: { $purpose }; nevíme, zda byl souhlas udělen, proto to nepoužíváme
statement-consent-on = { $day }
statement-consent-how = takto: { $text }
statement-consent-explicit = výslovně
statement-consent-notice = po seznámení s naší informací { $text }
statement-consent-until = platí do { $day } včetně
statement-consent-until-withdrawn = platí, dokud jej neodvoláte
statement-consent-benefit = Co z toho máte, jak jsme Vám řekli: { $text }.

## Příjemci
statement-heading-recipients = Kdo další to dostává
statement-recipients-none = Nikdo mimo náš podnik.
statement-recipients = Mimo náš podnik: { $who }.
statement-no-automation = Program, ve kterém to uchováváme, o Vás nijak nerozhoduje.

## Záznamy
statement-heading-looked = Kdy a v jaké roli se do Vašich údajů nahlíželo
statement-looked = { $act }; role: { $role }; účel: { $purpose }.
statement-looked-times = { $day }, čas: { $times }.
statement-looked-by = kdo nahlížel: { $who }
statement-looked-never = Nic není zaznamenáno.
statement-looked-note = Časy jsou podle hodin podniku. Vyhledávání, denní seznamy a vývozy všech zákazníků zaznamenáváme bez údaje o tom, kdo v nich byl vidět.
statement-role-none = neuvedena
statement-act-view = Byla otevřena Vaše karta
statement-act-search = Vyhledávalo se Vaše jméno
statement-act-list = Vaše jméno bylo na denním seznamu
statement-act-explain = Zjišťovalo se, proč se něco neukazuje
statement-act-prepare = Připravoval se Váš pobyt nebo splnění slibu
statement-act-change = Něco bylo změněno
statement-act-import = Vaše údaje byly načteny
statement-act-export = Vaše údaje byly vyvezeny
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
statement-right-access = Můžete vidět, co uchováváme, a dostat kopii ({ $law }).
statement-right-rectification = Můžete nechat opravit, co je nesprávné ({ $law }).
statement-right-erasure = Můžete nechat smazat údaje, které už nepotřebujeme nebo které nesmíme používat ({ $law }).
statement-right-restriction = Můžete nechat omezit jejich používání ({ $law }).
statement-right-portability = Údaje, které máme od Vás, si můžete odnést v podobě čitelné pro jiné programy ({ $law }).
statement-right-objection = Můžete podat námitku proti jejich používání ({ $law }).
statement-right-withdrawal = Každý souhlas můžete kdykoli odvolat: stačí to říci komukoli ze zaměstnanců, pro jeden účel nebo pro všechny. Co se stalo dříve, zůstává v souladu se zákonem a obsloužíme Vás stejně dobře ({ $law }).
statement-answer-eu = Řekněte to komukoli ze zaměstnanců nebo napište na kontakt uvedený výše. Odpovíme bezplatně do jednoho měsíce.
statement-answer-ua = Řekněte to komukoli ze zaměstnanců nebo napište na kontakt uvedený výše. Odpovíme bezplatně do třiceti kalendářních dnů.
statement-heading-complaint = Kde si můžete stěžovat
statement-complaint-eu = Můžete si stěžovat u úřadu pro ochranu údajů země, ve které žijete, pracujete nebo ve které bylo podle Vás porušeno obecné nařízení o ochraně osobních údajů (GDPR); můžete se také obrátit na soud.
statement-complaint-ua = Můžete si stěžovat u Zmocněnce Nejvyšší rady Ukrajiny pro lidská práva (zákon Ukrajiny č. 2297-VI „O ochraně osobních údajů“); můžete se také obrátit na soud.

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
