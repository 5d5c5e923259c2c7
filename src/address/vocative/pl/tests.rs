//! One name a rule.

use super::*;
use crate::domain::Gender::{Feminine, Masculine};

#[test]
fn women() {
    for (name, forms) in [
        ("Anna", "Anno"),
        ("Kazimiera", "Kazimiero"),
        ("Maria", "Mario"),
        ("Lidia", "Lidio"),
        ("Alicja", "Alicjo"),
        ("Kasia", "Kasiu"),
        ("Zuzia", "Zuziu"),
        ("Jadzia", "Jadziu"),
        ("Hania", "Haniu"),
        ("Danunia", "Danuniu"),
        ("Stefania", "Stefanio"),
        ("Eugenia", "Eugenio"),
        ("Patricia", "Patricio"),
        ("Ola", "Olu Olo"),
        ("Maja", "Maju Majo"),
        ("Stella", "Stello"),
        ("Izabela", "Izabelo"),
        ("Urszula", "Urszulo Urszulu"),
        ("Lea", "Leo"),
        ("Noa", "Noa"),
        ("Inez", "Inez"),
        ("Noemi", "Noemi"),
        ("Anna-Maria", "Anno-Mario"),
        ("Олена", "Олена"),
    ] {
        assert_eq!(call(Part::Given, name, Some(Feminine)).join(" "), forms);
    }
}

#[test]
fn men() {
    for (name, forms) in [
        ("Adam", "Adamie"),
        ("Jan", "Janie"),
        ("Robert", "Robercie"),
        ("Ernest", "Erneście"),
        ("Alfred", "Alfredzie"),
        ("Piotr", "Piotrze"),
        ("Igor", "Igorze"),
        ("Oliwier", "Oliwierze"),
        ("Kacper", "Kacprze"),
        ("Aleksander", "Aleksandrze"),
        ("Sylwester", "Sylwestrze"),
        ("Michał", "Michale"),
        ("Paweł", "Pawle"),
        ("Przemysł", "Przemyśle"),
        ("Feliks", "Feliksie"),
        ("Alex", "Aleksie"),
        ("Karol", "Karolu"),
        ("Maciej", "Macieju"),
        ("Tomasz", "Tomaszu"),
        ("Kazimierz", "Kazimierzu"),
        ("Lorenz", "Lorenzu"),
        ("Dominik", "Dominiku"),
        ("Marek", "Marku"),
        ("Maciek", "Maćku"),
        ("Tadziek", "Tadźku"),
        ("Derek", "Dereku"),
        ("Wojciech", "Wojciechu"),
        ("Wawrzyniec", "Wawrzyńcu Wawrzyńcze"),
        ("Staś", "Stasiu"),
        ("Stasio", "Stasiu"),
        ("Zdzicho", "Zdzichu"),
        ("Mieszko", "Mieszku Mieszko"),
        ("Bruno", "Bruno Brunonie"),
        ("Antonio", "Antonio"),
        ("Mario", "Mario"),
        ("Kuba", "Kubo"),
        ("Jerzy", "Jerzy"),
        ("Antoni", "Antoni"),
        ("George", "George"),
        ("Jacques", "Jacques"),
        ("Noah", "Noah Noahu"),
        ("Joseph", "Josephie"),
        ("Lew", "Lwie"),
        ("Jan Paweł", "Janie Pawle"),
        ("J", "J"),
        ("J.", "J."),
    ] {
        assert_eq!(call(Part::Given, name, Some(Masculine)).join(" "), forms, "{name}");
    }
}

#[test]
fn without_a_gender_only_names_in_a_change() {
    assert_eq!(call(Part::Given, "Kuba", None), ["Kubo"]);
    assert_eq!(call(Part::Given, "Adam", None), ["Adam"]);
}

#[test]
fn surnames_stay() {
    assert_eq!(call(Part::Surname, "Nowak", Some(Masculine)), ["Nowak"]);
    assert_eq!(call(Part::Surname, "Kowalski", Some(Masculine)), ["Kowalski"]);
    assert_eq!(call(Part::Surname, "Zaręba", Some(Masculine)), ["Zaręba", "Zarębo"]);
    assert_eq!(call(Part::Surname, "Zaręba", Some(Feminine)), ["Zaręba"]);
    assert_eq!(call(Part::Surname, "Kowalska", Some(Feminine)), ["Kowalska"]);
}
