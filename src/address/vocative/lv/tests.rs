//! Each rule with its example.

use super::super::table::{check, gender_of};

#[test]
fn vocative() {
    check(
        super::call,
        "
        m given Edgars Edgar             | first declension: a proper name loses its ending
        m given Gints Gint               | after two consonants too
        m given Aleksandrs Aleksandr     | the same
        m given Mārtiņš Mārtiņ           | -š
        m given Jānis Jāni               | second declension
        m given Andris Andri             | the same
        m given Pēteris Pēteri,Pēter     | both are known
        m given Kārlītis Kārlīti,Kārlīt  | a diminutive
        m given Ingus Ingu               | third declension
        m given Inguss Ingus             | first declension
        m given Hugo Hugo                | undeclined
        f given Anna Anna                | two syllables: unchanged
        f given Ilze Ilze                | the same
        f given Elīna Elīna,Elīn         | longer: both
        f given Skaidrīte Skaidrīte,Skaidrīt | the same
        f given Nadežda Nadežda          | no end in two consonants
        f given Lauriņa Lauriņ,Lauriņa   | the diminutive
        f given Agnes Agnes              | a woman's name in a consonant
        f given Ņina Ņina                | too short for a diminutive
        - given Edgars Edgars            | gender unknown
        m given Hans Hans                | the -s is the stem's
        m given William William          | foreign spelling
        m given Иван Иван                | another script
        m surname Ozoliņš Ozoliņ         | -iņš
        m surname Bērzs Bērz             | -s
        m surname Lielais Lielais        | an adjective
        m surname Liepa Liepa            | -a of a man
        f surname Bērziņa Bērziņa,Bērziņ | -iņa of a surname, no diminutive
        ",
    );
}

#[test]
fn genitive() {
    for (gender, surname, expected) in [
        ("m", "Ozoliņš", Some("Ozoliņa")),
        ("m", "Ozols", Some("Ozola")),
        ("m", "Balodis", Some("Baloža")),
        ("m", "Briedis", Some("Brieža")),
        ("m", "Eglītis", Some("Eglīša")),
        ("m", "Lācis", Some("Lāča")),
        ("m", "Cīrulis", Some("Cīruļa")),
        ("m", "Ulmanis", Some("Ulmaņa")),
        ("m", "Gulbis", Some("Gulbja")),
        ("m", "Teteris", Some("Tetera")),
        ("m", "Kovaļevskis", Some("Kovaļevska")),
        ("m", "Zaķis", Some("Zaķa")),
        ("m", "Markus", Some("Markus")),
        ("m", "Blaus", Some("Blaua")),
        ("m", "Lielais", Some("Lielā")),
        ("m", "Liepa", Some("Liepas")),
        ("m", "Bruno", Some("Bruno")),
        ("m", "Bērziņš-Ozols", Some("Bērziņa-Ozola")),
        ("f", "Ozoliņa", Some("Ozoliņas")),
        ("f", "Egle", Some("Egles")),
        ("f", "Mazā", Some("Mazās")),
        ("f", "Klints", Some("Klints")),
        ("-", "Liepa", Some("Liepas")),
        ("-", "Ozols", None),
        ("m", "Williams", Some("Williams")),
        ("m", "Вітер", None),
    ] {
        assert_eq!(super::genitive(surname, gender_of(gender)).as_deref(), expected, "{surname}");
    }
}
