//! Checking files of conventions: that they can be read, that every rule names its source, and that every example comes
//! out as it is shown.

use super::convention::Convention;
use super::example::Example;
use super::{About, Advice, Conventions, Listeners, Situation, advise_line, advise_several};
use crate::domain::{Addressee, Clean, Language, Moment, Wish};

/// What is wrong with a file of conventions that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConventionFault {
    /// The file's name is no language tag.
    Name,
    /// A rule of this table names no source, or one that `[source]` does not have.
    NoSource {
        /// The table: `spoken`, `avoid`.
        table: &'static str,
        /// Which rule of the table, from 1.
        place: usize,
    },
    /// No line for this moment.
    NoLine(About),
    /// An example does not come out as shown.
    Example {
        /// Which example, from 1.
        place: usize,
        /// The key whose value differs.
        key: &'static str,
        /// What comes out.
        out: Clean,
    },
}

/// Everything that is wrong with the conventions of this language; nothing where it is not known in full.
#[must_use]
pub fn check_language(tag: &str, conventions: &Conventions) -> Vec<ConventionFault> {
    let Ok(language) = tag.parse::<Language>() else { return vec![ConventionFault::Name] };
    let Some(convention) = conventions.full(&language) else { return Vec::new() };
    let mut faults = without_source(convention);
    let missing = |about: &About| !convention.line.iter().any(|rule| rule.about == *about);
    faults.extend(About::ALL.into_iter().filter(missing).map(ConventionFault::NoLine));
    for (place, example) in (1..).zip(&convention.example) {
        let wrong = example_faults(example, &language, convention, conventions);
        faults.extend(wrong.into_iter().map(|(key, out)| ConventionFault::Example {
            place,
            key,
            out: Clean::new(&out),
        }));
    }
    faults
}

fn without_source(convention: &Convention) -> Vec<ConventionFault> {
    let sourced = |source: &[String]| !source.is_empty() && source.iter().all(|id| convention.source.contains_key(id));
    let mut faults = Vec::new();
    let mut look = |table: &'static str, sources: Vec<&[String]>| {
        let bare = (1..).zip(sources).filter(|(_, source)| !sourced(source));
        faults.extend(bare.map(|(place, _)| ConventionFault::NoSource { table, place }));
    };
    look("spoken", convention.spoken.iter().map(|rule| rule.source.as_slice()).collect());
    look("written", convention.written.iter().map(|rule| rule.source.as_slice()).collect());
    look("written_wish", convention.written_wish.iter().map(|rule| rule.source.as_slice()).collect());
    look("reference", convention.reference.iter().map(|rule| rule.source.as_slice()).collect());
    look("greeting", convention.greeting.iter().map(|rule| rule.source.as_slice()).collect());
    look("avoid", convention.avoid.iter().map(|rule| rule.source.as_slice()).collect());
    look("line", convention.line.iter().map(|rule| rule.source.as_slice()).collect());
    faults
}

/// The keys of an example that come out otherwise, and what comes out.
fn example_faults(
    example: &Example,
    base: &Language,
    convention: &Convention,
    conventions: &Conventions,
) -> Vec<(&'static str, String)> {
    let language = match &example.language {
        Some(tag) => match tag.parse() {
            Ok(language) => language,
            Err(_) => return vec![("language", tag.clone())],
        },
        None => base.clone(),
    };
    let mut situation = Situation::new(language);
    situation.formality = example.formality;
    if let Some(alone) = example.alone {
        situation.company = if alone { Listeners::Nobody } else { Listeners::Others };
    }
    situation.occasion = example.occasion.unwrap_or_default();
    if let Some(at) = &example.at {
        match Moment::parse(at, chrono_tz::UTC) {
            Ok(moment) => situation.time = Some(moment),
            Err(_) => return vec![("at", at.clone())],
        }
    }
    let mut wish = Wish { never: example.never.clone(), ..Wish::default() };
    wish.forms.extend(example.wish.clone().map(|form| (base.to_string(), form)));
    let boundaries = example.boundaries.clone();
    let who = Addressee { name: example.name.clone(), gender: example.gender, wish, boundaries };
    let beside = example.beside.iter().map(|one| Addressee {
        name: one.name.clone(),
        gender: one.gender,
        ..Addressee::default()
    });
    let everybody: Vec<Addressee> = std::iter::once(who.clone()).chain(beside).collect();
    let mut faults = compare(example, &advise_several(&everybody, &situation, conventions));
    let unknown = example.source.iter().filter(|id| !convention.source.contains_key(*id));
    faults.extend(unknown.map(|id| ("source", id.clone())));
    if let Some(about) = example.about {
        let line = advise_line(Some(&who), &situation, about, conventions);
        let said = line.map_or_else(String::new, |line| line.say.to_string());
        if example.line.as_ref().is_some_and(|shown| *shown != said) {
            faults.push(("line", said));
        }
    }
    faults
}

fn compare(example: &Example, advice: &Advice) -> Vec<(&'static str, String)> {
    let joined = |forms: &[Clean]| forms.iter().map(Clean::as_str).collect::<Vec<_>>().join("; ");
    let mut faults = Vec::new();
    for (key, shown, out) in [
        ("greeting", &example.greeting, &advice.greeting),
        ("written", &example.written, &advice.written),
        ("reference", &example.reference, &advice.reference),
        ("pronoun", &example.pronoun, &advice.register.pronoun),
    ] {
        if shown.as_ref().is_some_and(|shown| out != shown.as_str()) {
            faults.push((key, out.to_string()));
        }
    }
    for (key, shown, out) in [
        ("spoken", &example.spoken, &advice.spoken),
        ("vocative_given", &example.vocative_given, &advice.vocative.given),
        ("vocative_surname", &example.vocative_surname, &advice.vocative.surname),
    ] {
        if shown.as_ref().is_some_and(|shown| !out.iter().map(Clean::as_str).eq(shown)) {
            faults.push((key, joined(out)));
        }
    }
    let said = |form: &&String| advice.spoken.iter().any(|said| said == form.as_str());
    faults.extend(example.wrong.iter().filter(said).map(|form| ("wrong", form.clone())));
    let avoided: Vec<Clean> = advice.avoid.iter().map(|avoid| avoid.form.clone()).collect();
    if example.avoid.iter().flatten().any(|form| !avoided.iter().any(|avoided| avoided == form.as_str())) {
        faults.push(("avoid", joined(&avoided)));
    }
    faults
}
