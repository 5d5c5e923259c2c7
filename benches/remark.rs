//! What examining a line of 200 characters costs, every rule, with a customer's hidden things (budget 200 µs), by language.

use divan::Bencher;
use tactful::disclosure::Policy;
use tactful::domain::{Channel, Customer, Encounter, Language, Moment};
use tactful::remark::{Reach, Remark, Remarks, Secrets, examine};

fn main() {
    divan::main();
}

const LINES: [(&str, &str); 6] = [
    (
        "uk",
        "Добрий день, пані Олено! Ваш номер буде готовий за десять хвилин; чи бажаєте тим часом чаю, газету або тихий столик \
         біля вікна? Валізи ми віднесемо одразу, а якщо щось буде потрібно кухні, скажіть мені тут.",
    ),
    (
        "en",
        "Good afternoon, Ms Lang! Your room will be ready in ten minutes; may I bring you some tea, a newspaper or find you a \
         quiet table by the window meanwhile? We will take the bags up at once, just tell me here.",
    ),
    (
        "de",
        "Guten Tag, Frau Lang! Ihr Zimmer ist in zehn Minuten fertig; darf ich Ihnen solange einen Tee, eine Zeitung oder \
         einen ruhigen Tisch am Fenster anbieten? Das Gepäck bringen wir sofort hinauf, sagen Sie es mir.",
    ),
    (
        "es",
        "Buenas tardes, señora Lang. Su habitación estará lista en diez minutos; ¿desea mientras tanto un té, un periódico o \
         una mesa tranquila junto a la ventana? Subimos las maletas enseguida, dígame si necesita algo.",
    ),
    (
        "fr",
        "Bonjour, madame Lang. Votre chambre sera prête dans dix minutes ; désirez-vous un thé, un journal ou une table \
         tranquille près de la fenêtre en attendant ? Nous montons les bagages tout de suite, dites-le-moi.",
    ),
    (
        "ja",
        "いらっしゃいませ。お部屋は十分ほどでご用意できます。お待ちの間、お茶か新聞、または窓際の静かなお席はいかがでしょうか。お荷物はすぐにお運びします。何かございましたらお知らせください。",
    ),
];

#[divan::bench(args = LINES.map(|(tag, _)| tag))]
fn a_line_with_every_rule(bencher: Bencher<'_, '_>, tag: &str) {
    let line = LINES.iter().find(|(known, _)| *known == tag).expect("a line").1;
    let language: Language = tag.parse().expect("a language");
    let remarks = Remarks::built_in();
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let encounter = Encounter::begin(Channel::Desk, at);
    let customer = guest();
    let secrets = Secrets::of(&customer, &encounter, &Policy::built_in(), &language, Reach::Everything, &remarks);
    let remark = Remark { secrets: Some(&secrets), ..Remark::new(line, &language) };
    bencher.bench(|| examine(&remark, &remarks));
}

/// A guest of whom ten things may not be said.
fn guest() -> Customer {
    let texts = [
        "rooibos",
        "gluten-free bread",
        "white orchids",
        "pearl earrings",
        "second pillow",
        "ромашка",
        "Kamille",
        "jazz",
        "corner room",
        "oat milk",
    ];
    let items: Vec<String> = texts
        .iter()
        .enumerate()
        .map(|(at, text)| {
            format!(
                r#"{{"id": "33333333-3333-4333-8333-33333333333{at}", "category": "other", "text": "{text}", "source": "told-us"}}"#
            )
        })
        .collect();
    let document = format!(
        r#"{{"id": "C-1", "name": {{"given": "Anna", "surname": "Lang"}}, "stays": [{{"from": "2026-11-23", "to": "2026-11-26",
            "room": "412"}}], "items": [{}]}}"#,
        items.join(",")
    );
    serde_json::from_str(&document).expect("a customer")
}
