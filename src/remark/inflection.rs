//! How a word of each language changes at its end: the endings it can lose and take, and the vowels and consonants that
//! alternate before them. Sources: the declension tables of the school grammars that data/address and data/remarks name.

/// The endings by language, longest first. Where suffix follows suffix what is lost is only a letter that changes before them.
const ENDINGS: [(&str, &[&str]); 21] = [
    (
        "uk",
        &[
            "ового",
            "овому",
            "остями",
            "ості",
            "ями",
            "ами",
            "ими",
            "ого",
            "ому",
            "ої",
            "ою",
            "ею",
            "єю",
            "ові",
            "еві",
            "єві",
            "ів",
            "їв",
            "ом",
            "ем",
            "єм",
            "ам",
            "ям",
            "ах",
            "ях",
            "их",
            "им",
            "ий",
            "ій",
            "ей",
            "ок",
            "а",
            "я",
            "о",
            "е",
            "є",
            "и",
            "і",
            "ї",
            "у",
            "ю",
            "ь",
            "й",
        ],
    ),
    (
        "bg",
        &[
            "овете",
            "ите",
            "ията",
            "ият",
            "ата",
            "ята",
            "ето",
            "ото",
            "ове",
            "еве",
            "та",
            "те",
            "то",
            "ът",
            "ят",
            "ия",
            "и",
            "а",
            "я",
            "о",
            "е",
            "у",
            "ъ",
            "й",
        ],
    ),
    (
        "sr",
        &[
            "овима",
            "евима",
            "ama",
            "ima",
            "ама",
            "има",
            "ога",
            "ome",
            "оме",
            "omu",
            "ому",
            "oga",
            "oj",
            "ој",
            "om",
            "ом",
            "em",
            "ем",
            "og",
            "ог",
            "im",
            "им",
            "ih",
            "их",
            "a",
            "а",
            "e",
            "е",
            "i",
            "и",
            "o",
            "о",
            "u",
            "у",
        ],
    ),
    (
        "pl",
        &[
            "ami", "ach", "ego", "emu", "ymi", "imi", "owi", "om", "ów", "em", "ie", "ej", "ym", "im", "ych", "ich",
            "ą", "ę", "a", "e", "i", "o", "u", "y",
        ],
    ),
    (
        "cs",
        &[
            "ami", "emi", "ách", "ích", "ého", "ému", "ými", "ovi", "ům", "ů", "em", "ou", "ém", "ým", "ých", "ě", "á",
            "é", "í", "ý", "a", "e", "i", "o", "u", "y",
        ],
    ),
    (
        "sk",
        &[
            "ami", "och", "ách", "iach", "ého", "ému", "ými", "ovi", "ov", "om", "ou", "ej", "ých", "ým", "ia", "ie",
            "iu", "a", "e", "i", "o", "u", "y", "á", "é", "í", "ú", "ý",
        ],
    ),
    (
        "hr",
        &[
            "ovima", "evima", "ama", "ima", "oga", "ome", "omu", "oj", "om", "em", "og", "im", "ih", "a", "e", "i",
            "o", "u",
        ],
    ),
    (
        "lt",
        &[
            "iuose", "iais", "iams", "iaus", "uose", "omis", "ėmis", "ose", "ėse", "ams", "oms", "ėms", "ais", "ių",
            "ius", "iui", "iai", "iu", "ui", "us", "ai", "ei", "as", "is", "ys", "os", "ės", "es", "ų", "ą", "ę", "į",
            "ė", "a", "e", "o", "u", "i", "y",
        ],
    ),
    (
        "lv",
        &[
            "iem", "ām", "ēm", "os", "ās", "ēs", "im", "am", "as", "es", "is", "us", "ai", "ei", "ij", "us", "s", "š",
            "u", "a", "e", "i", "ā", "ē", "ī", "ū", "o",
        ],
    ),
    ("el", &["ους", "ατα", "ου", "ων", "ες", "εις", "ης", "ος", "ον", "οι", "ας", "α", "η", "ι", "ο", "ε", "ς"]),
    (
        "ro",
        &[
            "urilor", "ului", "elor", "ilor", "uri", "ele", "ul", "le", "lor", "ei", "ii", "ea", "ua", "a", "ă", "e",
            "i", "u",
        ],
    ),
    ("de", &["ern", "en", "er", "em", "es", "e", "n", "s"]),
    ("en", &["ies", "es", "s", "y", "ed", "ing", "e"]),
    ("fr", &["es", "s", "x", "e"]),
    ("es", &["os", "as", "es", "s", "o", "a", "e", "ões", "ão"]),
    ("pt", &["os", "as", "es", "s", "o", "a", "e", "ões", "ão"]),
    ("it", &["he", "hi", "i", "e", "a", "o"]),
    ("nl", &["en", "jes", "je", "s", "e"]),
    ("hu", &["a", "e"]),
    ("tr", &["k", "p", "t", "ç"]),
    ("ka", &["ის", "ი", "ა", "ე"]),
];

/// Endings that a word can lose and take, longest first.
pub(super) fn endings(tag: &str) -> &'static [&'static str] {
    ENDINGS.iter().find(|(language, _)| *language == tag).map_or(&[], |(_, endings)| *endings)
}

/// Whether suffix may follow suffix, so that any end is an ending.
pub(super) fn agglutinates(tag: &str) -> bool {
    matches!(tag, "hu" | "tr" | "ka" | "ko")
}

/// Whether words of the language are written in Cyrillic.
pub(super) fn is_cyrillic_language(tag: &str) -> bool {
    matches!(tag, "uk" | "bg" | "sr")
}

/// The stems of a folded word; several where vowels or consonants alternate.
pub(super) fn stems(word: &str, tag: &str) -> Vec<String> {
    let letters = word.chars().count();
    let least = if letters <= 4 { 2 } else { 3 };
    let cut = endings(tag)
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|stem| stem.chars().count() >= least)
        .unwrap_or(word);
    // The word as it is, too: Lachs is no plural of Lach.
    let mut stems = vec![cut.to_owned(), word.to_owned()];
    match tag {
        "uk" => {
            ukrainian(cut, &mut stems);
            // ювілей, ювілею.
            stems.extend(word.strip_suffix('й').filter(|stem| stem.ends_with('е')).map(str::to_owned));
        }
        "de" => stems.extend(umlaut(cut)),
        "pl" | "cs" | "sk" => fleeting(cut, &["ek", "ec", "ók", "ok"], &mut stems),
        "hr" | "sr" => fleeting(cut, &["ak", "ac", "ак", "ац"], &mut stems),
        "bg" => fleeting(cut, &["ек", "ец", "ър"], &mut stems),
        _ => {}
    }
    if tag == "pl" {
        softened(cut, &[("k", "c"), ("g", "dz"), ("r", "rz"), ("t", "c"), ("d", "dz"), ("ł", "l")], &mut stems);
    }
    if tag == "lv" {
        softened(cut, &[("š", "t"), ("š", "s"), ("ž", "d"), ("ļ", "l"), ("ņ", "n"), ("č", "c")], &mut stems);
    }
    if matches!(tag, "cs" | "sk") {
        softened(cut, &[("k", "c"), ("h", "z"), ("r", "ř"), ("ch", "š")], &mut stems);
    }
    stems.dedup();
    stems
}

/// Consonants that change before some endings: książka, książce.
fn softened(cut: &str, pairs: &[(&str, &str)], stems: &mut Vec<String>) {
    for (hard, soft) in pairs {
        stems.extend(
            cut.strip_suffix(hard).filter(|head| head.chars().count() >= 3).map(|head| format!("{head}{soft}")),
        );
    }
}

/// і that becomes о or е in an open syllable, к г х that soften, -ець and -ок that lose their vowel, -ов- of an adjective.
fn ukrainian(cut: &str, stems: &mut Vec<String>) {
    if let Some((head, tail)) = cut.rsplit_once('і').filter(|(_, tail)| (1..=2).contains(&tail.chars().count())) {
        stems.push(format!("{head}о{tail}"));
        stems.push(format!("{head}е{tail}"));
    }
    for (hard, soft) in [('к', ["ц", "ч"]), ('г', ["з", "ж"]), ('х', ["с", "ш"])] {
        if let Some(head) = cut.strip_suffix(hard) {
            stems.extend(soft.map(|soft| format!("{head}{soft}")));
        }
    }
    if let Some(head) = cut.strip_suffix("ов").filter(|head| head.chars().count() >= 4) {
        stems.push(head.to_owned());
    }
    // Genitive plural without an ending: книжка, книжок; сережка, сережок; марка, марок.
    let mut letters = cut.chars().rev();
    if let (Some('к'), Some(before)) = (letters.next(), letters.next())
        && !"аеиоуіїєюяйь".contains(before)
        && let Some(head) = cut.strip_suffix('к').filter(|head| head.chars().count() >= 3)
    {
        stems.push(format!("{head}ок"));
    }
    // м'ятний, м'ята; віолончель, віолончеллю.
    if let (Some(last), true) = (cut.chars().last(), cut.chars().count() >= 4) {
        stems.extend(cut.strip_suffix('н').filter(|head| head.chars().count() >= 4).map(str::to_owned));
        stems.push(format!("{cut}{last}"));
    }
    fleeting(cut, &["ець", "ец", "ок", "ен"], stems);
}

fn fleeting(cut: &str, endings: &[&str], stems: &mut Vec<String>) {
    for ending in endings {
        let Some(head) = cut.strip_suffix(ending).filter(|head| head.chars().count() >= 3) else { continue };
        let consonant: String = ending.chars().filter(|letter| !"еоаъeoóaь".contains(*letter)).collect();
        stems.push(format!("{head}{consonant}"));
        // перстень, персня.
        if let Some(shorter) = head.strip_suffix('т').filter(|_| consonant == "н") {
            stems.push(format!("{shorter}{consonant}"));
        }
    }
}

fn umlaut(cut: &str) -> Option<String> {
    let (at, vowel) = cut.char_indices().rev().find(|(_, letter)| "aeiouäöü".contains(*letter))?;
    let changed = match vowel {
        'a' => 'ä',
        'o' => 'ö',
        'u' => 'ü',
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        _ => return None,
    };
    Some(format!("{}{changed}{}", cut.get(..at)?, cut.get(at + vowel.len_utf8()..)?))
}
