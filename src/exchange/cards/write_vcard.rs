//! A customer as a vCard 4.0 (RFC 6350, with RFC 9554 for the parts of a name and the grammatical gender).

use std::fmt::Write as _;
use std::io::{self, Write};

use super::pronouns;
use super::written::{full_name, phonetic_of, script_of};
use crate::domain::{Clean, Customer, Gender};

/// Octets after which a line is folded (RFC 6350, section 3.2).
const WIDTH: usize = 75;

/// Writes one customer as a card; [`super::left_out`] says what it cannot hold.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_vcard(customer: &Customer, out: &mut dyn Write) -> io::Result<()> {
    let mut card = Card { out };
    let name = &customer.name;
    card.line("BEGIN:VCARD")?;
    card.line("VERSION:4.0")?;
    let id = escape(customer.id.text());
    // A URI has no escapes; one that would need them is written as the text it is here (RFC 6350, section 6.7.6).
    let is_uri = customer.id.as_str().starts_with("urn:") && id == customer.id.as_str();
    card.line(&if is_uri { format!("UID:{id}") } else { format!("UID;VALUE=text:{id}") })?;
    let language = name.language.as_ref().map(|tag| format!(";LANGUAGE={tag}")).unwrap_or_default();
    let alternative = if name.phonetic.is_empty() { "" } else { ";ALTID=1" };
    card.line(&format!("FN:{}", escape(&Clean::new(&full_name(name)))))?;
    let [title, given, given2, surname, surname2, generation, credentials] =
        [&name.title, &name.given, &name.given2, &name.surname, &name.surname2, &name.generation, &name.credentials]
            .map(escape);
    // Older readers find the second surname and the generation where RFC 6350 puts them.
    let family = list(&[&surname, &surname2]);
    let suffixes = list(&[&credentials, &generation]);
    card.line(&format!(
        "N{alternative}{language}:{family};{given};{given2};{title};{suffixes};{surname2};{generation}"
    ))?;
    if !name.phonetic.is_empty() {
        let said = phonetic_of(&name.phonetic, &[&name.given, &name.given2, &name.surname]);
        let said: Vec<String> = said.into_iter().map(|one| escape(&Clean::new(one))).collect();
        let [given, given2, surname] = said.as_slice() else { return Err(io::ErrorKind::InvalidData.into()) };
        let given = if given.is_empty() && given2.is_empty() && surname.is_empty() {
            escape(&name.phonetic)
        } else {
            given.clone()
        };
        let script = script_of(&name.phonetic);
        card.line(&format!("N;ALTID=1;PHONETIC=script;SCRIPT={script}:{surname};{given};{given2};;;;"))?;
    }
    if !name.known_as.is_empty() {
        card.line(&format!("NICKNAME:{}", escape(&name.known_as)))?;
    }
    if let Some(language) = &name.language {
        card.line(&format!("LANGUAGE:{language}"))?;
    }
    if let Some(gender) = customer.gender {
        card.line(&format!("GRAMGENDER:{}", word(gender).to_uppercase()))?;
    }
    pronouns::write_vcard(customer, &mut |name, text| card.line(&format!("{name}:{}", escape(text))))?;
    for (place, language) in customer.languages.iter().enumerate() {
        card.line(&format!("LANG;PREF={}:{language}", (place + 1).min(100)))?;
    }
    for (place, phone) in customer.contacts.phone.iter().enumerate() {
        card.line(&format!("TEL;PREF={}:{}", (place + 1).min(100), escape(phone)))?;
    }
    for (place, email) in customer.contacts.email.iter().enumerate() {
        card.line(&format!("EMAIL;PREF={}:{}", (place + 1).min(100), escape(email)))?;
    }
    for (place, code) in customer.contacts.postcode.iter().enumerate() {
        card.line(&format!("ADR;PREF={}:;;;;;{};", (place + 1).min(100), escape(code)))?;
    }
    card.line("END:VCARD")
}

/// The grammatical gender as `JSContact` writes it.
pub(super) const fn word(gender: Gender) -> &'static str {
    match gender {
        Gender::Masculine => "masculine",
        Gender::Feminine => "feminine",
        Gender::Neuter => "neuter",
        Gender::Common => "common",
    }
}

fn list(parts: &[&String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(|part| part.as_str()).collect::<Vec<_>>().join(",")
}

/// The text with what separates values escaped (RFC 6350, section 3.4).
fn escape(text: &Clean) -> String {
    let mut escaped = String::with_capacity(text.as_str().len() + 4);
    for c in text.as_str().chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ',' | ';' => {
                let _ = write!(escaped, "\\{c}");
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

struct Card<'a> {
    out: &'a mut dyn Write,
}

impl Card<'_> {
    /// One line, folded between characters.
    fn line(&mut self, text: &str) -> io::Result<()> {
        let mut width = 0;
        for c in text.chars() {
            if width + c.len_utf8() > WIDTH {
                self.out.write_all(b"\r\n ")?;
                width = 1;
            }
            width += c.len_utf8();
            write!(self.out, "{c}")?;
        }
        self.out.write_all(b"\r\n")
    }
}
