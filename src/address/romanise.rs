//! Ukrainian names in the Latin alphabet, as passports write them (Cabinet of Ministers, resolution 55 of 2010).

/// The name in Latin letters; nothing if it is not written in the Ukrainian alphabet.
pub(super) fn romanise(name: &str) -> Option<String> {
    let mut out = String::with_capacity(name.len());
    let mut start = true;
    let mut before = ' ';
    for c in name.chars() {
        let lower = c.to_lowercase().next().unwrap_or(c);
        let latin = match lower {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            // "зг" is "zgh", so that it is not read as "zh".
            'г' if before == 'з' => "gh",
            'г' => "h",
            'ґ' => "g",
            'д' => "d",
            'е' => "e",
            'є' => {
                if start {
                    "ye"
                } else {
                    "ie"
                }
            }
            'ж' => "zh",
            'з' => "z",
            'и' => "y",
            'і' => "i",
            'ї' => {
                if start {
                    "yi"
                } else {
                    "i"
                }
            }
            'й' => {
                if start {
                    "y"
                } else {
                    "i"
                }
            }
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ю' => {
                if start {
                    "yu"
                } else {
                    "iu"
                }
            }
            'я' => {
                if start {
                    "ya"
                } else {
                    "ia"
                }
            }
            'ь' | '\'' | '’' | 'ʼ' | '`' => "",
            '-' | ' ' | '.' => {
                out.push(c);
                start = true;
                before = c;
                continue;
            }
            _ => return None,
        };
        let mut letters = latin.chars();
        if c.is_uppercase() {
            out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        }
        out.push_str(letters.as_str());
        start = false;
        before = lower;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::romanise;

    #[test]
    fn the_table_of_the_resolution() {
        for (name, latin) in [
            ("Згурський", "Zghurskyi"),
            ("Єнакієве", "Yenakiieve"),
            ("Їжакевич", "Yizhakevych"),
            ("Йосипівка", "Yosypivka"),
            ("Шевченко", "Shevchenko"),
            ("Юрій", "Yurii"),
            ("Знам'янка", "Znamianka"),
            ("Ґалаґан", "Galagan"),
        ] {
            assert_eq!(romanise(name).as_deref(), Some(latin));
        }
        assert_eq!(romanise("Королёв"), None);
    }
}
