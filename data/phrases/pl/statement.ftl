# Co jest przechowywane o kliencie, słowami dla niego samego. Musi być jasne także czytane na głos.
statement-title = Co o Państwu przechowujemy
statement-given = Wydano dnia { $day } dla klienta o numerze { $id }.
statement-other-language = W języku, który Państwo wolą ({ $language }), tego zestawienia jeszcze nie ma.
statement-only-yours = Są tu tylko Państwa własne dane: bez danych innych klientów i bez nazwisk naszych pracowników.
statement-names-given = Są tu tylko Państwa własne dane, bez danych innych klientów. Nasz obiekt podaje, którzy pracownicy je oglądali.
statement-day = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year } roku
statement-law-eu = art. { $article } RODO
statement-law-eu-paragraph = art. { $article } ust. { $paragraph } RODO
statement-law-eu-point = art. { $article } ust. { $paragraph } lit. { $point }) RODO
statement-law-ua = art. { $article } ust. { $part } pkt { $point } ustawy Ukrainy nr 2297-VI
statement-law-ua-item = pkt { $point }
statement-restricted = Od { $day } na Państwa prośbę tylko przechowujemy dane: korzystamy jedynie z formy zwracania się do Państwa i z rezerwacji ({ $law }).
statement-restricted-kept = Dopóki to obowiązuje, niczego nie usuwamy.
statement-objected = Od { $day } nie korzystamy z Państwa danych w tym celu, ponieważ wnieśli Państwo sprzeciw: { $purpose } ({ $law }).

## Kto odpowiada
statement-heading-controller = Kto odpowiada za Państwa dane
statement-controller = Administrator Państwa danych: { $who }.
statement-controller-unset = Obiekt nie wpisał tu jeszcze, kto odpowiada za Państwa dane. Prosimy zapytać: mają Państwo prawo to wiedzieć.
statement-contact = Pytania o ochronę danych prosimy kierować tutaj: { $who }.
statement-contact-unset = Obiekt nie wpisał tu jeszcze kontaktu w sprawach ochrony danych. Pytanie przekaże każdy z pracowników.

## Do umowy
statement-heading-operating = Czego potrzebujemy, aby Państwa obsłużyć
statement-operating = Przechowujemy to na potrzeby umowy z Państwem ({ $law }). Mamy to od Państwa oraz z Państwa rezerwacji i zamówień i trzymamy tak długo, jak wymagają tego umowa i ustawowy obowiązek przechowywania dokumentów.
statement-name = Imię i nazwisko: { $text }.
statement-known-as = Używane imię: { $text }.
statement-phonetic = Wymowa imienia i nazwiska: { $text }.
statement-name-language = Język imienia i nazwiska: { $text }.
statement-gender-masculine = Zwracamy się do Państwa w rodzaju męskim.
statement-gender-feminine = Zwracamy się do Państwa w rodzaju żeńskim.
statement-gender-neuter = Zwracamy się do Państwa w rodzaju nijakim, zgodnie z Państwa prośbą.
statement-gender-common = Zwracamy się do Państwa bez wskazywania rodzaju, zgodnie z Państwa prośbą.
statement-pronouns = Państwa zaimki ({ $language }): { $text }.
statement-pronouns-any = Państwa zaimki: { $text }.
statement-languages = Języki, w których mamy się do Państwa zwracać: { $list }.
statement-phones = Telefon: { $list }.
statement-emails = E-mail: { $list }.
statement-postcodes = Kod pocztowy: { $list }.
statement-stay = Pobyt od { $from } do { $to }
statement-stay-booking = rezerwacja { $text }
statement-stay-arrival = przyjazd: { $text }
statement-stay-room = pokój { $text }
statement-stay-ready = pokój jest gotowy
statement-stay-not-ready = pokój nie jest jeszcze gotowy
statement-stay-adults = { $count ->
    [one] { $count } osoba dorosła
    [few] { $count } osoby dorosłe
   *[many] { $count } osób dorosłych
}
statement-stay-children = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
   *[many] { $count } dzieci
}
statement-stay-confidential = poufne: nikomu nie mówimy, że są Państwo u nas
statement-request = Państwa prośba: { $text }.
statement-order = Zamówienie { $text }
statement-order-on = z dnia { $day }
statement-order-what = zamówiono: { $text }
statement-case = Sprawa z dnia { $day }: { $text }.
statement-case-promised = Obiecaliśmy: { $text }.
statement-case-due = Do załatwienia do { $day }.
statement-case-open = Jest jeszcze otwarta.
statement-case-closed = Jest zamknięta.
statement-case-closed-on = Zamknięta dnia { $day }.
statement-terms = Jak długo to przechowujemy:
statement-days = { $days ->
    [0] najwyżej dzień
    [one] { $days } dzień
    [few] { $days } dni
   *[many] { $days } dni
}
statement-term-party = Ile osób Państwu towarzyszy: { $days } od wyjazdu.
statement-term-stay = Pobyt: { $days } od wyjazdu.
statement-term-order = Zamówienie: { $days } od dnia złożenia.
statement-term-case = Zamknięta sprawa: { $days } od zamknięcia.
statement-term-ended-consent = To, na co zgoda się skończyła lub nigdy jej nie było: { $days } od jej końca lub od otrzymania.
statement-term-visits = Wcześniejsze wizyty: { $days } od ostatniej; krócej, jeśli zgoda się skończy.
statement-term-consent-record = Zapis o zgodzie lub odmowie: { $days } od jej końca.
statement-term-customer = Wszystko: { $days } od naszego ostatniego kontaktu z Państwem.

## Poza umową
statement-heading-held = Co jeszcze wiemy i po co
statement-held-nothing = Nic więcej.
statement-item = { $label }: „{ $text }”.
statement-item-nothing = { $label }: nic nie zapisano, przechowujemy tylko Państwa odpowiedź.
statement-visits = { $count ->
    [one] { $count } wcześniejsza wizyta
    [few] { $count } wcześniejsze wizyty
   *[many] { $count } wcześniejszych wizyt
}
statement-visits-first = pierwsza { $day }
statement-visits-last = ostatnia { $day }
statement-wish = Forma, w jakiej mamy się do Państwa zwracać ({ $language }): „{ $text }”.
statement-wish-any = Forma, w jakiej mamy się do Państwa zwracać: „{ $text }”.
statement-never = Forma, której nie chcą Państwo nigdy słyszeć: „{ $text }”.
statement-boundary-no-recognition = Państwa życzenie: nie dawać poznać, że się znamy
statement-boundary-no-first-name = Państwa życzenie: nie po imieniu
statement-boundary-no-small-talk = Państwa życzenie: bez pogawędek
statement-boundary-no-offers = Państwa życzenie: bez ofert
statement-boundary-no-questions = Państwa życzenie: bez pytań
statement-boundary-no-touch = Państwa życzenie: bez dotyku
statement-boundary-no-surprises = Państwa życzenie: bez niespodzianek
statement-boundary-no-calls = Państwa życzenie: proszę nie dzwonić
statement-boundary-about = temat: { $text }
statement-boundary-when = w obecności { $who }
statement-source-told = Wiemy to od Państwa.
statement-source-history = Wynika to z Państwa własnych pobytów i zamówień u nas.
statement-source-observed = Zauważyli to nasi pracownicy; nie usłyszeliśmy tego od Państwa.
statement-source-inferred = To nasz wniosek; nie usłyszeliśmy tego od Państwa.
statement-since = Przechowujemy od { $day }.
statement-confirmed = Ostatnie potwierdzenie: { $day }.
statement-ask-again = Od { $day } najpierw zapytamy, czy to nadal aktualne.
statement-deleted-on = Jeśli nie potwierdzą tego Państwo ponownie, usuniemy to dnia { $day }.
statement-deleted-consent-ends = Państwa zgoda wygasa; potem, dnia { $day }, usuniemy to, chyba że zgodzą się Państwo ponownie.
statement-deleted-no-consent = Nie ma na to ważnej zgody; usuniemy to dnia { $day }.
statement-deleted-visits = Jeśli nie odwiedzą nas Państwo ponownie, usuniemy to dnia { $day }.
statement-deleted-customer = Jeśli do tego czasu nie będziemy mieli ze sobą kontaktu, usuniemy to wraz z całą resztą dnia { $day }.
statement-on-consent = Z tego, co wiemy o Państwa upodobaniach i wcześniejszych wizytach, wolno korzystać tylko za Państwa zgodą ({ $law }).
statement-on-explicit-consent = Wolno z tego korzystać tylko za Państwa wyraźną zgodą ({ $law }).
statement-as-you-asked = Przechowujemy to, aby obsługiwać Państwa tak, jak Państwo sobie życzą ({ $law }), dopóki nie powiedzą Państwo inaczej.
statement-no-consent = Nie zapisano Państwa zgody, więc z tego nie korzystamy.
statement-private = Nie mówimy o tym ani tego nie pokazujemy w obecności { $who }.
statement-from-any = innych osób
statement-from-partner = partnera lub partnerki
statement-from-family = rodziny
statement-from-friends = znajomych
statement-from-colleagues = osób z pracy
statement-from-strangers = osób obcych
statement-purpose-service = zarezerwowana lub zamówiona usługa
statement-purpose-service-personalisation = obsługa zgodna z Państwa upodobaniami
statement-purpose-offers = oferty dla Państwa
statement-purpose-occasions = urodziny i inne okazje
statement-purpose-safety = Państwa bezpieczeństwo
statement-consent-requested = Cel: { $purpose }; zapytaliśmy; odpowiedzi jeszcze nie ma
statement-consent-requested-on = Cel: { $purpose }; zapytaliśmy dnia { $day }; odpowiedzi jeszcze nie ma
statement-consent-given = Cel: { $purpose }; zgoda udzielona
statement-consent-given-on = Cel: { $purpose }; zgoda udzielona dnia { $day }
statement-consent-refused = Cel: { $purpose }; odmowa
statement-consent-refused-on = Cel: { $purpose }; odmowa dnia { $day }
statement-consent-withdrawn = Cel: { $purpose }; zgoda wycofana
statement-consent-withdrawn-on = Cel: { $purpose }; zgoda wycofana dnia { $day }
statement-consent-expired = Cel: { $purpose }; zgoda wygasła
statement-consent-expired-on = Cel: { $purpose }; zgoda wygasła dnia { $day }
statement-consent-unknown = Cel: { $purpose }; nie wiemy, czy była zgoda, więc z tego nie korzystamy
statement-consent-unknown-on = Cel: { $purpose }; od { $day } nie wiemy, czy jest zgoda, więc z tego nie korzystamy
statement-consent-how = w ten sposób: { $text }
statement-consent-explicit = wyraźnie
statement-consent-notice = po zapoznaniu się z naszą klauzulą informacyjną { $text }
statement-consent-channels = Możemy się w tej sprawie kontaktować w ten sposób: { $list }.
statement-consent-until = ważna do { $day } włącznie
statement-consent-until-withdrawn = ważna do wycofania
statement-how-desk = ustnie w recepcji
statement-how-phone = ustnie przez telefon
statement-how-video = ustnie podczas rozmowy wideo
statement-how-chat = pisemnie na czacie
statement-how-back-office = powiedziane wcześniej, wpisane w biurze
statement-how-parent = przez jedno z rodziców
statement-channel-desk = osobiście
statement-channel-phone = telefon
statement-channel-video = rozmowa wideo
statement-channel-chat = czat
statement-channel-voicemail = poczta głosowa
statement-channel-back-office = pisemnie
statement-consent-benefit = Po co, jak mówiliśmy: { $text }.

## Odbiorcy
statement-heading-recipients = Kto jeszcze to otrzymuje
statement-recipients-none = Nikt poza naszym obiektem.
statement-recipients = Poza naszym obiektem: { $who }.
statement-no-transfer = Sam program nikomu ani do żadnego innego kraju Państwa danych nie wysyła.
statement-recipients-where = W jakich krajach ci odbiorcy je przechowują, powiemy na Państwa prośbę.
statement-no-automation = Program, w którym to przechowujemy, nie podejmuje wobec Państwa żadnych decyzji.

## Rejestr
statement-heading-looked = Kiedy i w jakiej roli oglądano Państwa dane
statement-looked = { $act }; rola: { $role }; cel: { $purpose }.
statement-looked-times = { $day }, godzina: { $times }.
statement-looked-by = Kto oglądał: { $who }.
statement-looked-never = Nic nie zapisano.
statement-looked-note = Godziny podajemy według zegara obiektu. Wyszukiwania, listy dnia i eksporty danych wszystkich klientów zapisujemy bez wskazania, kto był na nich widoczny.
statement-looked-kept = Zapisujemy to dla bezpieczeństwa Państwa danych ({ $law }) i przechowujemy każdy wpis przez { $days }.
statement-role-none = nie podano
statement-act-view = Otwarto Państwa kartę
statement-act-search = Wyszukiwano Państwa
statement-act-list = Byli Państwo na liście dnia
statement-act-explain = Sprawdzono, dlaczego czegoś się nie pokazuje
statement-act-prepare = Przygotowano Państwa pobyt lub realizację złożonej Państwu obietnicy
statement-act-change = Coś zmieniono
statement-act-import = Wczytano Państwa dane
statement-act-export = Wyeksportowano Państwa dane
statement-act-statement = Wydano takie zestawienie
statement-act-sign-in = Ktoś się zalogował
statement-act-sign-out = Ktoś się wylogował
statement-act-failed-try = Ktoś nie potwierdził swojej tożsamości
statement-act-break-glass = Osoba kierująca zmianą obejrzała więcej, niż wymaga jej praca, i podała powód na piśmie
statement-act-audit = Czytano rejestr dostępu
statement-act-staff = Zmieniono listę pracowników
statement-act-inform = Potwierdzono, że pracowników poinformowano
statement-act-policy = Zmieniono zasady obiektu
statement-act-erase = Usunięto Państwa dane, o ile nie są już potrzebne
statement-act-restrict = Na Państwa prośbę ograniczono korzystanie z danych
statement-act-object = Zapisano Państwa sprzeciw
statement-act-lift = Na Państwa prośbę złagodzono ograniczenie, sprzeciw, granicę lub poufność
statement-act-withdraw = Wycofano zgodę na Państwa prośbę
statement-act-undo = Cofnięto ostatnią zmianę
statement-act-verify = Sprawdzono, czy to Państwo
statement-act-retention = Coś usunięto, ponieważ minął termin
statement-act-backup = Wykonano kopię zapasową
statement-act-restore = Przywrócono kopię zapasową
statement-act-key-change = Zmieniono klucz do danych
statement-act-training = Zachowano coś ze szkolenia
statement-act-clock-back = Cofnięto zegar

## Prawa
statement-heading-rights = Państwa prawa
statement-rights-ua = Są to prawa z art. 8 ust. 2 ustawy Ukrainy nr 2297-VI; jego punkty podano w nawiasach.
statement-right-access = Mogą Państwo zobaczyć, co przechowujemy, i otrzymać kopię ({ $law }).
statement-right-rectification = Mogą Państwo żądać poprawienia tego, co błędne ({ $law }).
statement-right-rectification-ua = Mogą Państwo, z uzasadnieniem, żądać zmiany danych nieprawdziwych ({ $law }).
statement-right-erasure = Mogą Państwo żądać usunięcia danych, których już nie potrzebujemy lub z których nie wolno nam korzystać ({ $law }).
statement-right-erasure-ua = Mogą Państwo, z uzasadnieniem, żądać usunięcia danych nieprawdziwych lub przetwarzanych niezgodnie z prawem ({ $law }); niepotrzebne już dane usuwamy sami (art. 15).
statement-right-restriction = Mogą Państwo żądać ograniczenia korzystania z nich ({ $law }).
statement-right-restriction-ua = Udzielając zgody, mogą Państwo wnieść zastrzeżenie ograniczające przetwarzanie ({ $law }).
statement-right-protection = Państwa dane muszą być chronione przed bezprawnym przetwarzaniem oraz przypadkową utratą, zniszczeniem lub uszkodzeniem ({ $law }).
statement-right-remedies = W razie naruszenia ustawy o danych osobowych mogą Państwo skorzystać ze środków ochrony prawnej ({ $law }).
statement-right-mechanism = Mogą Państwo wiedzieć, jak Państwa dane są przetwarzane automatycznie ({ $law }).
statement-right-automated-decision = Są Państwo chronieni przed zautomatyzowanymi decyzjami, które mają dla Państwa skutki prawne ({ $law }).
statement-right-portability = Mogą Państwo zabrać dane, które Państwo nam podali, w postaci czytelnej dla innych programów ({ $law }).
statement-right-objection = Mogą Państwo sprzeciwić się korzystaniu z nich ({ $law }).
statement-right-objection-to-offers = Ofertom mogą Państwo sprzeciwić się w dowolnej chwili, bez podania przyczyny; wtedy ich nie składamy ({ $law }).
statement-right-withdrawal = Każdą zgodę mogą Państwo wycofać w dowolnej chwili: wystarczy powiedzieć o tym komukolwiek z pracowników, w odniesieniu do jednego celu lub do wszystkich. To, co zrobiono wcześniej, pozostaje zgodne z prawem, a obsługa będzie równie dobra ({ $law }).
statement-right-sources = Mogą Państwo wiedzieć, skąd mamy Państwa dane, gdzie się znajdują i po co ({ $law }).
statement-right-third-parties = Mogą Państwo wiedzieć, na jakich warunkach udziela się dostępu i komu dane są przekazywane ({ $law }).
statement-answer-eu = Prosimy powiedzieć o tym komukolwiek z pracowników lub napisać na podany wyżej adres kontaktowy. Odpowiadamy bezpłatnie, w ciągu miesiąca.
statement-answer-ua = Prosimy powiedzieć o tym komukolwiek z pracowników lub napisać na podany wyżej adres kontaktowy. Odpowiadamy bezpłatnie, w ciągu trzydziestu dni kalendarzowych ({ $law }).
statement-heading-complaint = Gdzie można złożyć skargę
statement-complaint-eu = Mogą Państwo złożyć skargę do organu nadzorczego kraju, w którym Państwo mieszkają, pracują lub w którym Państwa zdaniem naruszono ogólne rozporządzenie o ochronie danych ({ $law }); mogą Państwo także zwrócić się do sądu.
statement-complaint-ua = Mogą Państwo złożyć skargę do Pełnomocnika Rady Najwyższej Ukrainy do spraw Praw Człowieka lub do sądu ({ $law } „O ochronie danych osobowych”).

## Nazwy kategorii, ról i języków
statement-category-drink = napój
statement-category-food = jedzenie
statement-category-table = stolik
statement-category-room = pokój
statement-category-pillow = poduszka
statement-category-temperature = temperatura
statement-category-newspaper = gazeta
statement-category-transport = transport
statement-category-occasion = okazja
statement-category-gift = prezent
statement-category-size = rozmiar
statement-category-colour = kolor
statement-category-style = styl
statement-category-brand = marka
statement-category-channel = sposób kontaktu
statement-category-topic = temat rozmowy
statement-category-need = potrzeba
statement-category-other = inne
statement-role-reception = recepcja
statement-role-concierge = konsjerż
statement-role-housekeeping = służba pięter
statement-role-restaurant = restauracja
statement-role-kitchen = kuchnia
statement-role-shop = sklep
statement-role-service-desk = obsługa klienta
statement-role-security = ochrona
statement-role-supervisor = kierownictwo zmiany
statement-role-trainer = szkolenia
statement-role-data-protection = ochrona danych
statement-language-uk = ukraiński
statement-language-en = angielski
statement-language-de = niemiecki
statement-language-fr = francuski
statement-language-pl = polski
statement-language-cs = czeski
statement-language-es = hiszpański
statement-language-it = włoski
statement-language-nl = niderlandzki
statement-language-pt = portugalski
statement-language-hu = węgierski
statement-language-ja = japoński
statement-language-zh = chiński
statement-language-vi = wietnamski
statement-language-ar = arabski
statement-language-sk = słowacki
statement-language-bg = bułgarski
statement-language-hr = chorwacki
statement-language-sr = serbski
statement-language-lt = litewski
statement-language-lv = łotewski
statement-language-ro = rumuński
statement-language-el = grecki
statement-language-ka = gruziński
statement-language-tr = turecki
statement-language-ko = koreański
statement-language-sv = szwedzki
statement-language-da = duński
statement-language-nb = norweski
statement-language-no = norweski
statement-language-fi = fiński
statement-language-sl = słoweński
statement-language-et = estoński
