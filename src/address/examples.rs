//! Every language's file carries examples of its rules; this runs them.

use super::{About, Conventions, Listeners, Situation, advise_line, advise_several};
use crate::domain::{Addressee, Clean, Formality, Language, Moment, Wish};

#[test]
fn what_the_files_show_is_what_comes_out() {
    let conventions = Conventions::built_in();
    for tag in conventions.languages() {
        let base: Language = tag.parse().expect("a language tag");
        let convention = conventions.full(&base).expect("the file can be read");
        assert!(!convention.example.is_empty(), "{tag} shows no example");
        for example in &convention.example {
            let language = example.language.as_deref().map_or_else(|| base.clone(), |tag| tag.parse().expect("a tag"));
            let mut situation = Situation::new(language);
            situation.formality = example.formality.or(None::<Formality>);
            if let Some(alone) = example.alone {
                situation.company = if alone { Listeners::Nobody } else { Listeners::Others };
            }
            situation.occasion = example.occasion.unwrap_or_default();
            let at = |text: &String| Moment::parse(text, chrono_tz::Europe::Kyiv).expect("a moment");
            situation.time = example.at.as_ref().map(at);
            let mut wish = Wish::default();
            wish.forms.extend(example.wish.clone().map(|form| (base.to_string(), form)));
            let who = Addressee { name: example.name.clone(), gender: example.gender, wish, ..Addressee::default() };
            let beside = example.beside.iter().map(|one| Addressee {
                name: one.name.clone(),
                gender: one.gender,
                ..Addressee::default()
            });
            let everybody: Vec<Addressee> = std::iter::once(who.clone()).chain(beside).collect();
            let advice = advise_several(&everybody, &situation, &conventions);
            let same = |shown: Option<&String>, out: &Clean| shown.is_none_or(|shown| out == shown.as_str());
            let list = |shown: Option<&Vec<String>>, out: &[Clean]| {
                shown.is_none_or(|shown| out.iter().map(Clean::as_str).eq(shown))
            };
            assert!(same(example.greeting.as_ref(), &advice.greeting), "{example:?}\n{:?}", advice.greeting);
            assert!(same(example.written.as_ref(), &advice.written), "{example:?}\n{:?}", advice.written);
            assert!(same(example.reference.as_ref(), &advice.reference), "{example:?}\n{:?}", advice.reference);
            assert!(list(example.spoken.as_ref(), &advice.spoken), "{example:?}\n{:?}", advice.spoken);
            let pronoun = &advice.register.pronoun;
            assert!(same(example.pronoun.as_ref(), pronoun), "{example:?}\n{pronoun:?}");
            let vocative = &advice.vocative;
            assert!(list(example.vocative_given.as_ref(), &vocative.given), "{example:?}\n{:?}", vocative.given);
            assert!(list(example.vocative_surname.as_ref(), &vocative.surname), "{example:?}\n{:?}", vocative.surname);
            for wrong in &example.wrong {
                assert!(!advice.spoken.iter().any(|form| form == wrong.as_str()), "{wrong} is said: {example:?}");
            }
            for id in &example.source {
                assert!(convention.source.contains_key(id), "{tag}: {id} is no source");
            }
            if let Some(about) = example.about {
                let line = advise_line(Some(&who), &situation, about, &conventions).expect("a line");
                assert!(same(example.line.as_ref(), &line.say), "{example:?}\n{:?}", line.say);
            }
            for form in example.avoid.iter().flatten() {
                assert!(advice.avoid.iter().any(|avoid| avoid.form == *form.as_str()), "{form} in {:?}", advice.avoid);
            }
        }
        let sourced =
            |source: &Vec<String>| !source.is_empty() && source.iter().all(|id| convention.source.contains_key(id));
        let forms = [&convention.spoken, &convention.written, &convention.written_wish, &convention.reference];
        assert!(forms.into_iter().flatten().all(|rule| sourced(&rule.source)), "{tag}: a form without a source");
        assert!(convention.greeting.iter().all(|rule| sourced(&rule.source)), "{tag}: a greeting without a source");
        assert!(convention.avoid.iter().all(|rule| sourced(&rule.source)), "{tag}: an advice without a source");
        assert!(convention.line.iter().all(|rule| sourced(&rule.source)), "{tag}: a line without a source");
    }
}

#[test]
fn every_language_in_full_depth_has_its_situations_and_its_lines() {
    let conventions = Conventions::built_in();
    for tag in conventions.languages() {
        let convention = conventions.full(&tag.parse().expect("a language tag")).expect("the file can be read");
        if convention.line.is_empty() {
            continue;
        }
        let right_and_wrong = convention.example.iter().filter(|example| !example.wrong.is_empty()).count();
        assert!(right_and_wrong >= 20, "{tag} shows {right_and_wrong} situations with a right form and a wrong one");
        for about in About::ALL {
            assert!(convention.line.iter().any(|rule| rule.about == about), "{tag} has no line for {about:?}");
        }
    }
}
