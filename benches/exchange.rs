//! How fast documents pass the gate, one core, parsing and checks only: `cargo bench --bench exchange`.

use std::fmt::Write;
use std::ops::ControlFlow;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use tactful::exchange::{Format, Options, Refusal, read};

/// Documents in one round.
const COUNT: usize = 10_000;

fn main() {
    divan::main();
}

fn documents(surname: &str) -> Vec<u8> {
    let mut text = String::new();
    for number in 0..COUNT {
        let _ = writeln!(
            text,
            "{{\"id\":\"C-{number}\",\"name\":{{\"given\":\"Олена\",\"surname\":\"{surname}{number}\"}},\"gender\":\"feminine\",\
             \"languages\":[\"uk\"],\"contacts\":{{\"phone\":[\"+38044{number:07}\"],\"email\":[\"a{number}@example.org\"]}},\
             \"stays\":[{{\"booking\":\"R-{number}\",\"from\":\"2026-11-23\",\"to\":\"2026-11-26\",\"room\":\"412\"}}],\
             \"items\":[{{\"category\":\"drink\",\"text\":\"трав’яний чай\",\"source\":\"told-us\",\"confirmed_on\":\"2026-08-01\",\
             \"consents\":[{{\"purpose\":\"service-personalisation\",\"state\":\"given\",\"on\":\"2026-01-05\"}}]}}]}}"
        );
    }
    text.into_bytes()
}

fn pass(bencher: Bencher<'_, '_>, bytes: &[u8], format: &Format) {
    bencher.counter(ItemsCount::new(COUNT)).counter(BytesCount::of_slice(bytes)).bench(|| {
        let options = Options {
            category_known: &|_| true,
            erased: &|_| false,
            total: None,
            progress: &|_| ControlFlow::Continue(()),
        };
        let mut each = |accepted| {
            divan::black_box_drop(accepted);
            ControlFlow::Continue(())
        };
        let mut report = |refusal: Refusal| divan::black_box_drop(refusal);
        read(divan::black_box(bytes), format, &options, &mut each, &mut report).map(|tally| tally.accepted).ok()
    });
}

/// The straight way.
#[divan::bench]
fn documents_as_usual(bencher: Bencher<'_, '_>) {
    pass(bencher, &documents("Коваленко"), &Format::JsonLines);
}

/// Every line takes the slow way: it has something to clean.
#[divan::bench]
fn documents_to_clean(bencher: Bencher<'_, '_>) {
    pass(bencher, &documents("Ко\u{200b}валенко"), &Format::JsonLines);
}

/// A table through a mapping.
#[divan::bench]
fn table_of_arrivals(bencher: Bencher<'_, '_>) {
    let mut table = String::from("Confirmation,Last Name,First Name,Email,Arrival,Departure,Room,Adults,Status\n");
    for number in 0..COUNT {
        let _ =
            writeln!(table, "R-{number},Müller{number},Anna,a{number}@example.org,23-NOV-26,26-NOV-26,412,2,RESERVED");
    }
    pass(bencher, table.as_bytes(), &Format::Csv(None));
}

/// What looking at one text costs whether it may be kept, by what it is like.
#[divan::bench(args = [
    "трав’яний чай",
    "a quiet room to the courtyard, away from the lift, on a high floor",
    "Zimmer 412, gern wieder; ruft vor der Anreise an, +49 30 901820",
    "her daughter likes cocoa",
])]
fn one_text(bencher: Bencher<'_, '_>, text: &str) {
    bencher.bench(|| tactful::custody::unfit(divan::black_box(text), tactful::custody::TextOf::Item, 16));
}
