//! One name a rule.

use super::*;
use crate::domain::Gender::{Feminine, Masculine};

#[test]
fn women() {
    for (name, forms) in [
        ("Jana", "Jano"),
        ("Naďa", "Naďo"),
        ("Sofia", "Sofio"),
        ("Lea", "Leo"),
        ("Noa", "Noa"),
        ("Marie", "Marie"),
        ("Libuše", "Libuše"),
        ("Dagmar", "Dagmar"),
        ("Nikol", "Nikol"),
        ("Anna Marie", "Anno Marie"),
    ] {
        assert_eq!(call(Part::Given, name, Some(Feminine)).join(" "), forms);
    }
    for name in ["Nováková", "Černá", "Krejčí", "Janů", "Svoboda"] {
        assert_eq!(call(Part::Surname, name, Some(Feminine)), [name]);
    }
}

#[test]
fn men() {
    for (name, forms) in [
        ("Jan", "Jane"),
        ("Jakub", "Jakube"),
        ("Petr", "Petře"),
        ("Viktor", "Viktore"),
        ("František", "Františku"),
        ("Zdeněk", "Zdeňku"),
        ("Luděk", "Luďku"),
        ("Dominik", "Dominiku"),
        ("Vojtěch", "Vojtěchu"),
        ("Derek", "Dereku"),
        ("Pavel", "Pavle"),
        ("Daniel", "Danieli"),
        ("Marcel", "Marceli Marcele"),
        ("Bohumil", "Bohumile"),
        ("Tomáš", "Tomáši"),
        ("Ondřej", "Ondřeji"),
        ("Ignác", "Ignáci"),
        ("Eric", "Ericu"),
        ("Alois", "Aloisi"),
        ("Boris", "Borisi Borise"),
        ("Felix", "Felixi Felixe"),
        ("Vavřinec", "Vavřinče"),
        ("Lev", "Lve"),
        ("Honza", "Honzo"),
        ("Jiří", "Jiří"),
        ("Otto", "Otto"),
        ("René", "René"),
        ("Julius", "Julius Juliusi"),
        ("Andrew", "Andrew"),
        ("Олег", "Олег"),
    ] {
        assert_eq!(call(Part::Given, name, Some(Masculine)).join(" "), forms, "{name}");
    }
}

#[test]
fn mens_surnames() {
    for (name, forms) in [
        ("Novák", "Nováku"),
        ("Procházka", "Procházko"),
        ("Jirsa", "Jirso"),
        ("Hájek", "Hájku"),
        ("Vaněk", "Vaňku"),
        ("Vlček", "Vlčku"),
        ("Šnek", "Šneku"),
        ("Němec", "Němče Němci"),
        ("Adamec", "Adamče Adamci"),
        ("van der Berg", "van der Bergu"),
        ("De Niro", "De Niro"),
        ("Novák-Dvořák", "Nováku-Dvořáku"),
        ("O'Brien", "O'Briene"),
        ("Kadlec", "Kadleci Kadleče"),
        ("Horváth", "Horváthe"),
        ("Smith", "Smithi Smithe"),
        ("Weiß", "Weißi Weiße"),
        ("Švec", "Ševče Šveci"),
        ("Havel", "Havle"),
        ("Doležel", "Doležele Doleželi"),
        ("Pospíšil", "Pospíšile"),
        ("Král", "Králi"),
        ("Kolář", "Koláři"),
        ("Beneš", "Beneši"),
        ("Klaus", "Klausi Klause"),
        ("Mráz", "Mráze Mrázi"),
        ("Fischer", "Fischere"),
        ("Vlach", "Vlachu"),
        ("Kadr", "Kadře"),
        ("Černý", "Černý"),
        ("Krejčí", "Krejčí"),
        ("Janů", "Janů"),
        ("Šerých", "Šerých"),
        ("Purkyně", "Purkyně"),
        ("Janko", "Janko"),
    ] {
        assert_eq!(call(Part::Surname, name, Some(Masculine)).join(" "), forms, "{name}");
    }
}

#[test]
fn the_family_decides_names_in_ec() {
    for (name, decides) in [("Němec", true), ("Švec", true), ("Novák", false), ("Klaus", false), ("Pelc", false)] {
        assert_eq!(is_family_matter(name), decides, "{name}");
    }
}

#[test]
fn without_a_gender_only_given_names_in_a_change() {
    assert_eq!(call(Part::Given, "Saša", None), ["Sašo"]);
    assert_eq!(call(Part::Given, "Nikol", None), ["Nikol"]);
    assert_eq!(call(Part::Given, "Jan", None), ["Jan"]);
    assert_eq!(call(Part::Surname, "Novák", None), ["Novák"]);
}
