//! Lines with choices: `{a|b} c` stands for `a c` and `b c`.

/// Every line that the text stands for; lines that begin with `#` are remarks of the author.
pub fn expanded(text: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.flat_map(|line| choices(line.to_owned())).collect()
}

fn choices(line: String) -> Vec<String> {
    let Some((before, rest)) = line.split_once('{') else { return vec![line] };
    let (inside, after) = rest.split_once('}').expect("a choice ends");
    inside.split('|').flat_map(|choice| choices(format!("{before}{choice}{after}"))).collect()
}
