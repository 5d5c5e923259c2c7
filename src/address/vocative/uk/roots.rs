//! Vowels that change when the syllable opens (і to о or е), and vowels that flee, by the root a name ends in.
//! Only native roots do so, and no ending alone tells them: hence these lists.

use super::vowels;

/// The end of the nominative and the end of the vocative.
const ROOTS: &[(&str, &str)] = &[
    ("батіг", "батогу"),
    ("пиріг", "пирогу"),
    ("поріг", "порогу"),
    ("носоріг", "носорогу"),
    ("ріг", "рогу"),
    ("бік", "боку"),
    ("брід", "броде"),
    ("хід", "ходе"),
    ("віз", "возе"),
    ("зір", "зоре"),
    ("двір", "дворе"),
    ("рід", "роде"),
    ("ніс", "носе"),
    ("хвіст", "хвосте"),
    ("плід", "плоде"),
    ("дзвін", "дзвоне"),
    ("кіт", "коте"),
    ("стіл", "столе"),
    ("діл", "доле"),
    ("сокіл", "соколе"),
    ("віл", "воле"),
    ("явір", "яворе"),
    ("вечір", "вечоре"),
    ("чобіт", "чоботе"),
    ("живіт", "животе"),
    ("острів", "острове"),
    ("сніп", "снопе"),
    ("піп", "попе"),
    ("окріп", "окропе"),
    ("гомін", "гомоне"),
    ("попіл", "попеле"),
    ("ніж", "ноже"),
    ("федір", "федоре"),
    ("сидір", "сидоре"),
    ("прокіп", "прокопе"),
    ("антін", "антоне"),
    ("тиміш", "тимоше"),
    ("яків", "якове"),
    ("вітер", "вітре"),
    ("йстер", "йстре"),
    ("мистер", "мистре"),
    ("свекор", "свекре"),
    ("бобер", "бобре"),
    ("орел", "орле"),
    ("козел", "козле"),
    ("осел", "осле"),
    ("бусел", "бусле"),
    ("дятел", "дятле"),
    ("котел", "котле"),
    ("щигол", "щигле"),
    ("вузол", "вузле"),
    ("пес", "псе"),
    ("овес", "вівсе"),
    ("кремінь", "кременю"),
    ("корінь", "кореню"),
    ("промінь", "променю"),
    ("ремінь", "ременю"),
    ("гребінь", "гребеню"),
    ("камінь", "каменю"),
    ("ячмінь", "ячменю"),
    ("дністер", "дністре"),
    ("кінь", "коню"),
    ("кріль", "кролю"),
    ("лебідь", "лебедю"),
    ("медвідь", "медведю"),
    ("ведмідь", "ведмедю"),
    ("журавель", "журавлю"),
    ("щавель", "щавлю"),
    ("ніготь", "нігтю"),
    ("лікоть", "ліктю"),
    ("дьоготь", "дьогтю"),
    ("кіготь", "кігтю"),
    ("вогонь", "вогню"),
    ("заєць", "зайцю"),
    ("швець", "шевцю"),
    ("жнець", "женцю"),
    ("чернець", "ченцю"),
];
/// Roots that are too short to be trusted at the end of a longer foreign name.
const WHOLE: &[&str] = &[
    "пес",
    "осел",
    "ріг",
    "діл",
    "зір",
    "рід",
    "хід",
    "кіт",
    "піп",
    "ніс",
    "бік",
    "ніж",
    "стіл",
    "віз",
    "швець",
    "біб",
    "ківш",
];

/// The vocative of a name that ends in one of the roots.
pub(super) fn opened(name: &str) -> Option<String> {
    let small = name.to_lowercase();
    let (root, form) = ROOTS.iter().find(|(root, _)| small.ends_with(root))?;
    if small == *root {
        let mut letters = form.chars();
        let first = letters.next()?;
        return Some(first.to_uppercase().chain(letters).collect());
    }
    let stem = name.get(..name.len().checked_sub(root.len())?)?;
    // Compounds of native roots join with о, е, є, и, an imperative in й (Перебийніс) or a prefix (Кривоніс, Прихід,
    // Узвіз, Дивозір); after another
    // vowel the end is a suffix that only looks like a root (Іваніс).
    let joins = stem.ends_with(['о', 'е', 'є', 'и', 'й']);
    let trusted = !WHOLE.contains(root)
        || joins
        || ["від", "під", "перед", "роз"].iter().any(|p| stem.to_lowercase().ends_with(p));
    (trusted && (joins || vowels(stem) > 0 || root.len() > 8) || small.ends_with("узвіз"))
        .then(|| format!("{stem}{form}"))
}
