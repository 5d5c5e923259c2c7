//! The Lithuanian vocative of names.
//!
//! Sources: Dabartinės lietuvių kalbos gramatika (2006), the vocative of the noun; the municipal guide to forms of address
//! of Marijampolė ("Kaip kreiptis"): proper names in -as take -ai, those in -is, -ys, -us go as common nouns. The
//! vocative in -a differs from the nominative by its stress alone.

use super::Part;
use super::word::{self, STEMS_IN_S, change, ends};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(_part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    word::each_part(name, is_lithuanian, |part, _| vec![vocative(part, gender)])
}

fn vocative(name: &str, gender: Option<Gender>) -> String {
    // -ė is an ending for women and men alike, so it needs no gender.
    if name.ends_with('ė') {
        return change(name, 1, "e");
    }
    if gender != Some(Gender::Masculine) || is_spelled_abroad(name) {
        return name.to_owned();
    }
    if name.ends_with("jas") {
        change(name, 2, "au")
    } else if ends(name, &["ias", "eas"]) {
        // Tobias, Andreas: not a Lithuanian name's ending, whose vocative nobody settles.
        name.to_owned()
    } else if name.ends_with("as") {
        change(name, 1, "i")
    } else if name.ends_with("us") {
        change(name, 2, "au")
    } else if ends(name, &["is", "ys"]) {
        change(name, 1, "")
    } else {
        name.to_owned()
    }
}

/// Letters that Lithuanian writes.
fn is_lithuanian(c: char) -> bool {
    c.is_alphabetic() && (c.is_ascii() && !"qwxQWX".contains(c) || "ąčęėįšųūžĄČĘĖĮŠŲŪŽ".contains(c))
}

/// Thomas, Dennis: the last letters belong to the stem of a foreign name, to which Lithuanian would add its own ending.
fn is_spelled_abroad(name: &str) -> bool {
    let small = name.to_lowercase();
    ["th", "ph", "sh", "bb", "dd", "ff", "gg", "ll", "mm", "nn", "pp", "rr", "ss", "tt"]
        .iter()
        .any(|pair| small.contains(pair))
        || word::is(name, STEMS_IN_S)
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given Jonas Jonai            | -as, a proper name: not -e
            m given Tomas Tomai            | the same
            m given Elijas Elijau          | -jas
            m given Algis Algi             | -is
            m given Kęstutis Kęstuti       | the same
            m given Jurgys Jurgy           | -ys
            m given Petrus Petrau          | -us
            m given Marius Mariau          | -ius
            m given Motiejus Motiejau      | -jus
            f given Ona Ona                | -a: the stress alone differs
            f given Julija Julija          | -ija
            f given Eglė Egle              | -ė
            - given Eglė Egle              | -ė, whoever it is
            - given Jonas Jonas            | gender unknown
            f given Doris Doris            | a woman's name in a consonant is undeclined
            f given Ines Ines              | the same
            m given Hugo Hugo              | -o is undeclined
            m given Thomas Thomas          | foreign spelling
            m given Dennis Dennis          | foreign spelling
            m given Chris Chris            | the -s is the stem's
            m given Andreas Andreas        | no Lithuanian end
            m given Иван Иван              | another script
            m given Jonas-Petras Jonai-Petrai | both parts
            m surname Vilkas Vilkai        | a surname is a proper name: not vilke
            m surname Tarulis Taruli       | -is
            m surname Lingys Lingy         | -ys
            m surname Rimkus Rimkau        | -us
            m surname Burnočius Burnočiau  | -ius
            m surname Navickas Navickai    | -ickas is a native ending
            m surname Smetona Smetona      | -a of a man
            m surname Bitė Bite            | -ė of a man
            f surname Petraitienė Petraitiene | a married woman's
            f surname Petraitytė Petraityte   | -ytė
            f surname Kazlauskaitė Kazlauskaite | -aitė
            f surname Rimkutė Rimkute      | -utė
            f surname Vilkė Vilke          | -ė
            f surname Weber Weber          | foreign
            ",
        );
    }
}
