//! The Croatian vocative of names: see `shtokavian` for the rules and their sources.

use super::shtokavian::{self, Custom};
use super::{Part, word};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    word::each_part(name, shtokavian::is_latin, |word, _| shtokavian::vocative(Custom::Croatian, part, word, gender))
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given Ivan Ivane                | a hard consonant
            m given Petar Petre               | the vowel flees
            m given Aleksandar Aleksandre     | the same
            m given Božidar Božidare          | it stays
            m given Pavao Pavle               | o is an l
            m given Andrej Andreju            | a palatal
            m given Juraj Jurju               | the vowel flees
            m given Miloš Milošu,Miloše       | a sibilant
            m given Predrag Predraže,Predrag  | palatalised
            m given Dominik Dominik           | custom keeps the nominative
            m given Salih Salih               | the same
            m given Marko Marko               | -o
            m given Hrvoje Hrvoje             | -e
            m given Luka Luka,Luko            | -a of a man
            m given Nikola Nikola             | the same
            m given Ivica Ivice,Ivica         | -ica
            - given Ivica Ivice,Ivica         | whoever it is
            f given Milica Milice,Milica      | -ica
            f given Ana Ana,Ano               | mostly unchanged
            f given Nada Nada,Nado            | long rising accent
            f given Marija Marija             | -a
            f given Branka Branka             | the same
            f given Monica Monica             | a foreign -ica
            f given Ines Ines                 | a woman's name in a consonant
            - given Ivan Ivan                 | gender unknown
            m given John Johne                | a foreign name takes the ending
            m given Matthew Matthew           | its end cannot be told
            m given Иван Иван                 | another script
            m surname Jurković Jurkoviću      | -ić
            m surname Horvat Horvate          | a hard consonant
            m surname Novak Novače,Novak      | -ak
            m surname Hercegovac Hercegovče,Hercegovac | -ac
            m surname Vrabac Vrabac           | sounds change: left
            m surname Lončar Lončare,Lončaru  | -ar takes both
            m surname Kralj Kralju            | -lj
            m surname Zrinski Zrinski         | an adjective
            m surname Rukavina Rukavina       | -a
            m surname Kranjec Kranjec         | -ec
            f surname Jurković Jurković       | a woman's
            f surname Babić-Novak Babić-Novak | the same
            ",
        );
    }
}
