//! Names in Latin letters, as a desk without the script would type them. Pure.
//!
//! Cyrillic follows the Ukrainian passport standard (Cabinet of Ministers, resolution 55 of 2010), and beside it the
//! Russian passport's where a word may be either; other scripts go through `deunicode`.

/// The ways in which one lower-case word may be typed in Latin letters; none for a word that is Latin already.
pub(super) fn romanise(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return Vec::new();
    }
    if word.chars().any(is_cyrillic) {
        let ukrainian = word.chars().any(|c| matches!(c, 'і' | 'ї' | 'є' | 'ґ'));
        let russian = word.chars().any(|c| matches!(c, 'ы' | 'э' | 'ё' | 'ъ'));
        let mut ways = Vec::new();
        if !russian || ukrainian {
            ways.push(cyrillic(word, Standard::Ukrainian));
        }
        if !ukrainian {
            ways.push(cyrillic(word, Standard::Russian));
        }
        return ways;
    }
    let mut ways = vec![deunicode::deunicode(word).to_lowercase()];
    // German and Nordic vowels are also written with an e, or a doubled a.
    if word.chars().any(|c| matches!(c, 'ä' | 'ö' | 'ü' | 'ø' | 'å')) {
        let spelled: String = word
            .chars()
            .map(|c| match c {
                'ä' => "ae".to_owned(),
                'ö' | 'ø' => "oe".to_owned(),
                'ü' => "ue".to_owned(),
                'å' => "aa".to_owned(),
                other => other.to_string(),
            })
            .collect();
        ways.push(spelled);
    }
    ways
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standard {
    Ukrainian,
    Russian,
}

fn is_cyrillic(c: char) -> bool {
    matches!(u32::from(c), 0x0400..=0x052f)
}

#[expect(clippy::match_same_arms, reason = "a table in the order of the alphabet")]
fn cyrillic(word: &str, standard: Standard) -> String {
    let ukrainian = standard == Standard::Ukrainian;
    let mut out = String::with_capacity(word.len());
    let mut before = ' ';
    for c in word.chars() {
        let initial = before == ' ';
        out.push_str(match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'ґ' => "g",
            'д' => "d",
            'е' | 'э' | 'ё' => "e",
            // зг is zgh, so that it is not read as ж.
            'г' if ukrainian && before == 'з' => "gh",
            'г' if ukrainian => "h",
            'г' => "g",
            'є' if initial => "ye",
            'є' => "ie",
            'ж' => "zh",
            'з' => "z",
            'и' if ukrainian => "y",
            'и' | 'і' => "i",
            'ї' if initial => "yi",
            'ї' => "i",
            'й' if ukrainian && initial => "y",
            'й' => "i",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' | 'ў' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ы' => "y",
            'ю' if ukrainian && initial => "yu",
            'ю' => "iu",
            'я' if ukrainian && initial => "ya",
            'я' => "ia",
            'ј' => "j",
            'љ' => "lj",
            'њ' => "nj",
            'ћ' => "c",
            'ђ' => "dj",
            'џ' => "dz",
            'ѓ' => "g",
            'ќ' => "k",
            'ѕ' => "dz",
            _ => "",
        });
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::romanise;

    #[test]
    fn names_as_passports_write_them() {
        for (word, latin) in [
            ("олександр", "oleksandr"),
            ("згурський", "zghurskyi"),
            ("юлія", "yuliia"),
            ("їжакевич", "yizhakevych"),
            ("королёв", "korolev"),
            ("сергей", "sergei"),
            ("müller", "mueller"),
            ("伟", "wei"),
            ("søren", "soren"),
        ] {
            assert!(romanise(word).iter().any(|way| way.trim() == latin), "{word}: {:?}", romanise(word));
        }
        assert!(romanise("anna").is_empty());
    }
}
