//! The fields of a customer that a column of a table can fill.

use serde::Deserialize;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $key:literal;)+) => {
        /// A field of the customer that a column can fill.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, schemars::JsonSchema)]
        pub enum Field {
            $($(#[$doc])* #[serde(rename = $key)] $name,)+
        }

        impl Field {
            /// The names by which mappings call the fields.
            pub const NAMES: &'static [&'static str] = &[$($key),+];
        }
    };
}

fields! {
    /// The id of the customer.
    Id = "id";
    /// The whole name in one cell: `MUELLER/ANNA MRS`, `Müller, Anna`, `Anna Müller`.
    FullName = "full_name";
    /// Title.
    Title = "title";
    /// Given name.
    Given = "given";
    /// Further given names, patronymic.
    Given2 = "given2";
    /// Family name.
    Surname = "surname";
    /// Second family name.
    Surname2 = "surname2";
    /// Jr., III.
    Generation = "generation";
    /// Letters after the name.
    Credentials = "credentials";
    /// The name the person goes by.
    KnownAs = "known_as";
    /// How the name is said; of several filled columns all, in the order of the mapping.
    Phonetic = "phonetic";
    /// Grammatical gender, in the words of `genders`.
    Gender = "gender";
    /// The languages in which the customer asked to be addressed: tags, or names of languages.
    Language = "language";
    /// Telephone.
    Phone = "phone";
    /// E-mail.
    Email = "email";
    /// Postcode, by which a caller can be verified; nothing else of an address has a place.
    Postcode = "postcode";
    /// Booking number.
    Booking = "booking";
    /// Day of arrival.
    From = "from";
    /// Day of departure.
    To = "to";
    /// Nights, where there is no day of departure.
    Nights = "nights";
    /// Expected time of arrival.
    Eta = "eta";
    /// Room.
    Room = "room";
    /// Grown-ups of the party.
    Adults = "adults";
    /// Children of the party.
    Children = "children";
    /// What was asked for with the booking.
    Request = "request";
    /// Whether the stay is confidential.
    Confidential = "confidential";
    /// The row's status, for what is cancelled.
    Status = "status";
    /// Order number.
    Order = "order";
    /// The day of the order.
    OrderedOn = "ordered_on";
    /// What was ordered.
    Ordered = "ordered";
    /// A free note: kept with unknown consent, never disclosed.
    Note = "note";
    /// Tags: the same.
    Tag = "tag";
    /// Whether what is noted of the customer is private, then from anybody. Everything but a no of the mapping says so.
    Private = "private";
    /// Whether the customer takes the newsletter: a yes is consent to offers, and to nothing else; a no takes it back.
    Newsletter = "newsletter";
    /// The day of that consent, or of its end.
    NewsletterOn = "newsletter_on";
}
