//! The commonest names of a language and their vocatives, from `tests/vocatives`: right, unchanged and wrong.
//!
//! Several accepted forms of one name are separated by a bar. An answer counts by its first form alone.

use super::table::gender_of;
use super::{Part, Rules};

const LISTS: &[(&str, Rules, &str)] = &[
    ("bg", Rules::Bg, include_str!("../../../tests/vocatives/bg.tsv")),
    ("cs", Rules::Cs, include_str!("../../../tests/vocatives/cs.tsv")),
    ("cs surnames", Rules::Cs, include_str!("../../../tests/vocatives/cs-surnames.tsv")),
    ("el", Rules::El, include_str!("../../../tests/vocatives/el.tsv")),
    ("hr", Rules::Hr, include_str!("../../../tests/vocatives/hr.tsv")),
    ("lt", Rules::Lt, include_str!("../../../tests/vocatives/lt.tsv")),
    ("lv", Rules::Lv, include_str!("../../../tests/vocatives/lv.tsv")),
    ("sk", Rules::Sk, include_str!("../../../tests/vocatives/sk.tsv")),
    ("sr", Rules::Sr, include_str!("../../../tests/vocatives/sr.tsv")),
];

#[test]
fn the_commonest_names() {
    let mut missed = Vec::new();
    for (language, rules, list) in LISTS {
        let (mut right, mut unchanged, mut wrong) = (0, 0, 0);
        for line in list.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let [gender, field, name, accepted] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{language}: not four columns: {line}")
            };
            let part = if field == "surname" { Part::Surname } else { Part::Given };
            let said = rules.call(part, name, gender_of(gender)).into_iter().next().unwrap_or_default();
            if accepted.split('|').any(|form| form == said) {
                right += 1;
                continue;
            }
            eprintln!("{language} {name}: {said}, should be {accepted}");
            if said == name { unchanged += 1 } else { wrong += 1 }
        }
        eprintln!("{language}: right {right}, unchanged {unchanged}, wrong {wrong}");
        if right * 100 < (right + unchanged + wrong) * 98 {
            missed.push(language);
        }
    }
    assert!(missed.is_empty(), "below 98 %: {missed:?}");
}
