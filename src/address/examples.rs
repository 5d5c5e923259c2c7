//! Every language's file carries examples of its rules; this runs them.

use super::{Conventions, Listeners, Situation, advise};
use crate::domain::{Addressee, Clean, Formality, Language, Moment};

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
            let who = Addressee { name: example.name.clone(), gender: example.gender, ..Addressee::default() };
            let advice = advise(&who, &situation, &conventions);
            let same = |shown: Option<&String>, out: &Clean| shown.is_none_or(|shown| out == shown.as_str());
            assert!(same(example.greeting.as_ref(), &advice.greeting), "{example:?}\n{:?}", advice.greeting);
            assert!(same(example.written.as_ref(), &advice.written), "{example:?}\n{:?}", advice.written);
            assert!(same(example.reference.as_ref(), &advice.reference), "{example:?}\n{:?}", advice.reference);
            if let Some(spoken) = &example.spoken {
                assert!(advice.spoken.iter().map(Clean::as_str).eq(spoken), "{example:?}\n{:?}", advice.spoken);
            }
            for form in example.avoid.iter().flatten() {
                assert!(advice.avoid.iter().any(|avoid| avoid.form == *form.as_str()), "{form} in {:?}", advice.avoid);
            }
        }
        let sourced = |source: &Vec<String>| !source.is_empty();
        assert!(convention.greeting.iter().all(|rule| sourced(&rule.source)), "{tag}: a greeting without a source");
        assert!(convention.avoid.iter().all(|rule| sourced(&rule.source)), "{tag}: an advice without a source");
    }
}
