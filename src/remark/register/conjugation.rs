//! Verb forms of Spanish, Italian and Portuguese, made from infinitives by the classes of school grammar: which forms are
//! the familiar second person, which the third (the polite one), which the imperatives. Irregular forms stand in the data.
//! Sources: Real Academia Española, Nueva gramática, cap. 4; Serianni, Grammatica italiana, XI; Cunha & Cintra, Nova
//! gramática do português contemporâneo, cap. 13.

use std::collections::{BTreeMap, HashMap};

/// What a form can be; several at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading(u8);

impl Reading {
    /// The familiar second person and nothing else.
    pub const FAMILIAR: Self = Self(1);
    /// The third person of the indicative or conditional.
    pub const THIRD: Self = Self(2);
    /// The third person of the present subjunctive: the polite imperative.
    pub const POLITE_IMPERATIVE: Self = Self(4);
    /// The familiar imperative.
    pub const IMPERATIVE: Self = Self(8);
    /// The first person.
    pub const FIRST: Self = Self(16);
    /// The infinitive.
    pub const INFINITIVE: Self = Self(32);
    /// The gerund.
    pub const GERUND: Self = Self(64);
    /// The third person of the past subjunctive or future subjunctive.
    pub const THIRD_DEPENDENT: Self = Self(128);

    /// Whether it can be `other`.
    pub const fn can_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// The forms of a language's verbs.
#[derive(Clone, Debug, Default)]
pub struct VerbForms(HashMap<Box<str>, Reading>);

impl VerbForms {
    /// The forms of the verbs of a file; nothing in a language whose verbs need no list.
    pub fn of(tag: &str, verbs: &BTreeMap<String, Vec<String>>) -> Self {
        let mut forms = Self::default();
        let list = |name: &str| verbs.get(name).into_iter().flatten().flat_map(|line| line.split_whitespace());
        for verb in list("regular") {
            let (infinitive, change) = verb.split_once(':').unwrap_or((verb, ""));
            match tag {
                "es" => spanish(&mut forms, infinitive, change),
                "it" => italian(&mut forms, infinitive, change),
                "pt" => portuguese(&mut forms, infinitive, change),
                _ => {}
            }
        }
        for (name, reading) in [
            ("familiar", Reading::FAMILIAR),
            ("third", Reading::THIRD),
            ("dependent", Reading::THIRD_DEPENDENT),
            ("polite_imperative", Reading::POLITE_IMPERATIVE),
            ("imperative", Reading::IMPERATIVE),
            ("first", Reading::FIRST),
            ("infinitive", Reading::INFINITIVE),
            ("gerund", Reading::GERUND),
        ] {
            list(name).for_each(|form| forms.add(form, reading));
        }
        forms
    }

    /// What `form`, folded, can be.
    pub fn reading(&self, form: &str) -> Reading {
        self.0.get(form).copied().unwrap_or_default()
    }

    fn add(&mut self, form: &str, reading: Reading) {
        self.0.entry(form.into()).or_default().0 |= reading.0;
    }

    fn each(&mut self, stem: &str, endings: &str, reading: Reading) {
        for ending in endings.split_whitespace() {
            self.add(&format!("{stem}{ending}"), reading);
        }
    }
}

/// The stem with its last vowel changed in stressed forms: `pens:ie` gives `piens`.
fn changed(stem: &str, change: &str) -> String {
    if !matches!(change, "ie" | "ue" | "i") {
        return stem.to_owned();
    }
    let vowel = if change == "ue" { &['o', 'u'][..] } else { &['e', 'i'][..] };
    stem.rfind(vowel).map_or_else(
        || stem.to_owned(),
        |at| format!("{}{change}{}", stem.get(..at).unwrap_or_default(), stem.get(at + 1..).unwrap_or_default()),
    )
}

/// The stem before e, as spelling has it: busc, busqu; pag, pagu; empez, empiec.
fn before_e(stem: &str) -> String {
    let cut = stem.get(..stem.len().saturating_sub(1)).unwrap_or_default();
    match stem.chars().last() {
        Some('c') => format!("{cut}qu"),
        Some('g') => format!("{stem}u"),
        Some('z' | 'ç') => stem.strip_suffix(['z', 'ç']).map_or_else(String::new, |rest| format!("{rest}c")),
        _ => stem.to_owned(),
    }
}

/// The stem before a, as spelling has it: cog, coj; venc, venz; conoc, conozc (Spanish alone).
fn before_a(stem: &str) -> String {
    match stem.strip_suffix('g') {
        Some(rest) => format!("{rest}j"),
        None => stem.to_owned(),
    }
}

fn spanish(forms: &mut VerbForms, infinitive: &str, change: &str) {
    let stem = infinitive.get(..infinitive.len().saturating_sub(2)).unwrap_or_default();
    let strong = changed(stem, change);
    forms.add(infinitive, Reading::INFINITIVE);
    forms.each(infinitive, "ás ías", Reading::FAMILIAR);
    forms.each(infinitive, "á ía", Reading::THIRD);
    forms.each(infinitive, "é emos íamos", Reading::FIRST);
    forms.each(&strong, "o", Reading::FIRST);
    if infinitive.ends_with("ar") {
        let subjunctive = before_e(&strong);
        forms.each(&strong, "as", Reading::FAMILIAR);
        forms.each(stem, "aste abas aras ases", Reading::FAMILIAR);
        forms.each(&subjunctive, "es", Reading::FAMILIAR);
        forms.each(&strong, "a", Reading::THIRD);
        forms.each(stem, "ó aba", Reading::THIRD);
        forms.each(stem, "ara ase", Reading::THIRD_DEPENDENT);
        forms.each(&subjunctive, "e", Reading::POLITE_IMPERATIVE);
        forms.each(&strong, "a", Reading::IMPERATIVE);
        forms.each(stem, "amos ábamos", Reading::FIRST);
        forms.each(&before_e(stem), "é emos", Reading::FIRST);
        forms.each(stem, "ando ándo", Reading::GERUND);
    } else {
        let weak = if change == "i" || (change == "ie" && infinitive.ends_with("ir")) {
            changed(stem, "i")
        } else {
            stem.to_owned()
        };
        let subjunctive = if let (true, Some(rest)) = (change == "zc", stem.strip_suffix('c')) {
            format!("{rest}zc")
        } else {
            before_a(&strong)
        };
        forms.each(&strong, "es", Reading::FAMILIAR);
        forms.each(stem, "iste ías", Reading::FAMILIAR);
        forms.each(&weak, "ieras ieses", Reading::FAMILIAR);
        forms.each(&subjunctive, "as", Reading::FAMILIAR);
        forms.each(&strong, "e", Reading::THIRD);
        forms.each(stem, "ía", Reading::THIRD);
        forms.each(&weak, "ió", Reading::THIRD);
        forms.each(&weak, "iera iese", Reading::THIRD_DEPENDENT);
        forms.each(&subjunctive, "a", Reading::POLITE_IMPERATIVE);
        forms.each(&strong, "e", Reading::IMPERATIVE);
        forms.each(&subjunctive, "o", Reading::FIRST);
        forms.each(stem, "í emos imos íamos", Reading::FIRST);
        forms.each(&weak, "iendo iéndo", Reading::GERUND);
    }
}

fn italian(forms: &mut VerbForms, infinitive: &str, change: &str) {
    let stem = infinitive.get(..infinitive.len().saturating_sub(3)).unwrap_or_default();
    let trunk = infinitive.get(..infinitive.len().saturating_sub(1)).unwrap_or_default();
    forms.add(infinitive, Reading::INFINITIVE);
    forms.add(trunk, Reading::INFINITIVE);
    let inchoative = if change == "isc" { format!("{stem}isc") } else { stem.to_owned() };
    // cercare, cerchi; pagare, paghi; mangiare, mangi.
    let soft = match stem.chars().last() {
        Some('c' | 'g') if infinitive.ends_with("are") => format!("{stem}h"),
        _ => stem.strip_suffix('i').unwrap_or(stem).to_owned(),
    };
    if infinitive.ends_with("are") {
        forms.each(&soft, "i", Reading::FAMILIAR);
        forms.each(&soft, "i", Reading::POLITE_IMPERATIVE);
        forms.each(stem, "avi asti", Reading::FAMILIAR);
        forms.each(&soft, "erai eresti", Reading::FAMILIAR);
        forms.each(stem, "a ava", Reading::THIRD);
        forms.each(&soft, "erà erebbe", Reading::THIRD);
        forms.each(stem, "asse", Reading::THIRD_DEPENDENT);
        forms.each(stem, "a", Reading::IMPERATIVE);
        forms.each(stem, "o avo", Reading::FIRST);
        forms.each(&soft, "iamo erò eremo", Reading::FIRST);
        forms.each(stem, "ando", Reading::GERUND);
    } else {
        let theme = if infinitive.ends_with("ire") { "i" } else { "e" };
        forms.each(&inchoative, "i", Reading::FAMILIAR);
        forms.each(&inchoative, "i", Reading::IMPERATIVE);
        forms.each(&inchoative, "a", Reading::POLITE_IMPERATIVE);
        forms.each(&format!("{stem}{theme}"), "vi sti rai resti", Reading::FAMILIAR);
        forms.each(&inchoative, "e", Reading::THIRD);
        forms.each(&format!("{stem}{theme}"), "va rà rebbe", Reading::THIRD);
        forms.each(&format!("{stem}{theme}"), "sse", Reading::THIRD_DEPENDENT);
        forms.each(&inchoative, "o", Reading::FIRST);
        forms.each(stem, "iamo", Reading::FIRST);
        forms.each(&format!("{stem}{theme}"), "rò remo vo", Reading::FIRST);
        forms.each(stem, "endo", Reading::GERUND);
    }
}

fn portuguese(forms: &mut VerbForms, infinitive: &str, change: &str) {
    let stem = infinitive.get(..infinitive.len().saturating_sub(2)).unwrap_or_default();
    forms.add(infinitive, Reading::INFINITIVE);
    forms.each(infinitive, "es ás ias", Reading::FAMILIAR);
    forms.each(infinitive, "á ia", Reading::THIRD);
    forms.add(infinitive, Reading::THIRD_DEPENDENT);
    forms.each(infinitive, "ei emos íamos", Reading::FIRST);
    if infinitive.ends_with("ar") {
        forms.each(stem, "as avas aste asses", Reading::FAMILIAR);
        forms.each(&before_e(stem), "es", Reading::FAMILIAR);
        forms.each(stem, "a ou ava", Reading::THIRD);
        forms.each(stem, "asse", Reading::THIRD_DEPENDENT);
        forms.each(&before_e(stem), "e", Reading::POLITE_IMPERATIVE);
        forms.each(stem, "a", Reading::IMPERATIVE);
        forms.each(stem, "o amos ámos ávamos", Reading::FIRST);
        forms.each(&before_e(stem), "ei", Reading::FIRST);
        forms.each(stem, "ando", Reading::GERUND);
    } else {
        let second = if infinitive.ends_with("er") { "este" } else { "iste" };
        let weak = if change == "i" { changed(stem, "i") } else { stem.to_owned() };
        forms.each(stem, "es ias", Reading::FAMILIAR);
        forms.each(stem, second, Reading::FAMILIAR);
        forms.each(stem, if infinitive.ends_with("er") { "esses" } else { "isses" }, Reading::FAMILIAR);
        forms.each(&before_a(&weak), "as", Reading::FAMILIAR);
        forms.each(stem, "e ia", Reading::THIRD);
        forms.each(stem, if infinitive.ends_with("er") { "eu" } else { "iu" }, Reading::THIRD);
        forms.each(stem, if infinitive.ends_with("er") { "esse" } else { "isse" }, Reading::THIRD_DEPENDENT);
        forms.each(&before_a(&weak), "a", Reading::POLITE_IMPERATIVE);
        forms.each(stem, "e", Reading::IMPERATIVE);
        forms.each(&before_a(&weak), "o", Reading::FIRST);
        forms.each(stem, "emos imos íamos", Reading::FIRST);
        forms.each(stem, if infinitive.ends_with("er") { "endo" } else { "indo" }, Reading::GERUND);
    }
}
