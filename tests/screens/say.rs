//! The line that staff are about to say, under the card: off at the desk, on where nobody looks on, judged with each key,
//! alike for every customer while somebody else is there.

use super::harness::desk;

/// What is hidden in company of the guest of the walk.
const DRINK: &str = "ройбуш";

fn card() -> super::harness::Screens {
    desk().type_text("ковальч").press("enter v")
}

#[test]
fn it_is_off_at_the_desk_and_on_where_people_write() {
    let mut quiet = card();
    assert!(!quiet.screen().contains("репліка ›"), "{}", quiet.screen());
    let mut line = quiet.press("s").type_text("Де ти живеш?");
    assert!(line.screen().contains("репліка › Де ти живеш?"), "{}", line.screen());
    let mut left = line.press("esc");
    assert!(left.screen().contains("Ковальчук") && !left.screen().contains("живеш"), "{}", left.screen());
    // Desk, telephone, speakerphone, video, chat, voicemail.
    let mut phone = left.press("h");
    assert!(phone.screen().contains("репліка ›"), "{}", phone.screen());
    let mut video = phone.press("h h");
    assert!(!video.screen().contains("репліка ›"), "{}", video.screen());
    let mut chat = video.press("h");
    assert!(chat.screen().contains("репліка ›"), "{}", chat.screen());
}

#[test]
fn a_familiar_word_is_named_marked_and_mended() {
    let mut line = card().press("s").type_text("Де твій ключ?");
    let screen = line.screen();
    assert!(screen.contains("«твій»") && screen.contains("~~~~"), "{screen}");
    assert!(screen.contains("краще: Де Ваш ключ?"), "{screen}");
    let mut mended = line.press("tab");
    assert!(mended.screen().contains("репліка › Де Ваш ключ?"), "{}", mended.screen());
    assert!(mended.screen().contains("Зауваг немає"), "{}", mended.screen());
}

#[test]
fn letters_are_text_and_the_three_keys_still_work() {
    let mut line = card().press("s").type_text("q v b s p");
    assert!(line.screen().contains("q v b s p") && !line.has_left(), "{}", line.screen());
    let mut alone = line.press("ctrl-space");
    assert!(alone.screen().contains(DRINK) && alone.screen().contains("q v b s p"), "{}", alone.screen());
    let mut company = alone.press("ctrl-space");
    assert!(!company.screen().contains(DRINK), "{}", company.screen());
    let mut blank = company.press("ctrl-b");
    assert!(!blank.screen().contains("q v b"), "{}", blank.screen());
    let mut back = blank.press("x");
    assert!(back.screen().contains("Ковальчук") && !back.screen().contains("q v b"), "{}", back.screen());
}

#[test]
fn what_was_found_goes_with_the_company_in_the_same_frame() {
    // Alone what is withheld is matched; once somebody comes the answer is everybody's.
    let mut alone = card().press("s ctrl-space").type_text("Ваш номер 412.");
    assert!(alone.screen().contains("«"), "{}", alone.screen());
    let mut company = alone.press("ctrl-space");
    let screen = company.screen();
    assert!(screen.contains("Ваш номер 412."), "{screen}");
}

#[test]
fn nothing_written_outlives_its_card() {
    for keys in ["alt-p", "ctrl-r", "esc esc"] {
        let mut gone = card().press("s").type_text("Де твій ключ?").press(keys);
        assert!(!gone.screen().contains("твій"), "{keys}: {}", gone.screen());
        let mut again = gone.type_text("ковальч").press("enter v s");
        assert!(!again.screen().contains("твій"), "{keys}: {}", again.screen());
    }
}

#[test]
fn every_line_and_size_is_drawn() {
    let long = "Де твій ключ, Оленочко? 🙂 ".repeat(4);
    for (columns, rows) in [(20, 5), (1, 1), (33, 7)] {
        let mut line = card().sized(columns, rows).press("s").type_text(&long);
        line.buffer();
        line.press("home right right backspace end left tab").buffer();
    }
}
