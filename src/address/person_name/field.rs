//! The fields of a name and the modifiers that a pattern asks for with them.
//!
//! Source: UTS 35 part 8, "Fields" and "Modifiers".

/// A field of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Before the name or after it: "Dr.", "さん".
    Title,
    /// The given name, or the only name.
    Given,
    /// Further given names, or the patronymic.
    Given2,
    /// The family name.
    Surname,
    /// The second family name, where custom has two.
    Surname2,
    /// "Jr.", "III".
    Generation,
    /// Degrees and offices: "MBA", "MP".
    Credentials,
}

/// A set of modifiers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modifiers(u16);

impl Modifiers {
    /// None.
    pub const NONE: Self = Self(0);
    /// The form among friends.
    pub const INFORMAL: Self = Self(1);
    /// The particles before the core: "van den".
    pub const PREFIX: Self = Self(1 << 1);
    /// The name without its particles: "Berg".
    pub const CORE: Self = Self(1 << 2);
    /// In capitals.
    pub const ALL_CAPS: Self = Self(1 << 3);
    /// The first letter a capital.
    pub const INITIAL_CAP: Self = Self(1 << 4);
    /// The initials of its words.
    pub const INITIAL: Self = Self(1 << 5);
    /// Its first letter.
    pub const MONOGRAM: Self = Self(1 << 6);
    /// Initials keep the punctuation between words.
    pub const RETAIN: Self = Self(1 << 7);
    /// In the genitive, if the name has it.
    pub const GENITIVE: Self = Self(1 << 8);
    /// In the vocative, if the name has it.
    pub const VOCATIVE: Self = Self(1 << 9);

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of the other set is in this one.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// How many there are.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "informal" => Self::INFORMAL,
            "prefix" => Self::PREFIX,
            "core" => Self::CORE,
            "allCaps" => Self::ALL_CAPS,
            "initialCap" => Self::INITIAL_CAP,
            "initial" => Self::INITIAL,
            "monogram" => Self::MONOGRAM,
            "retain" => Self::RETAIN,
            "genitive" => Self::GENITIVE,
            "vocative" => Self::VOCATIVE,
            _ => return None,
        })
    }
}

impl Field {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "title" => Self::Title,
            "given" => Self::Given,
            "given2" => Self::Given2,
            "surname" => Self::Surname,
            "surname2" => Self::Surname2,
            "generation" => Self::Generation,
            "credentials" => Self::Credentials,
            _ => return None,
        })
    }
}

/// A field with the modifiers asked for: `given-informal-initial`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModifiedField {
    /// The field.
    pub field: Field,
    /// What is asked of it.
    pub modifiers: Modifiers,
}

impl ModifiedField {
    /// The field alone.
    #[must_use]
    pub const fn plain(field: Field) -> Self {
        Self { field, modifiers: Modifiers::NONE }
    }

    /// Reads the standard's way of writing it; `None` where a word is unknown or two exclude each other.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split('-');
        let field = Field::parse(words.next()?)?;
        let modifiers = words.try_fold(Modifiers::NONE, |all, word| Modifiers::parse(word).map(|one| all.with(one)))?;
        let excluded = [
            Modifiers::PREFIX.with(Modifiers::CORE),
            Modifiers::INITIAL.with(Modifiers::MONOGRAM),
            Modifiers::ALL_CAPS.with(Modifiers::INITIAL_CAP),
        ];
        let fits = !excluded.into_iter().any(|pair| modifiers.contains(pair));
        fits.then_some(Self { field, modifiers })
    }
}
