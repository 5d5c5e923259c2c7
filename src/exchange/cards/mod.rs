//! Contact cards in and out: vCard (2.1, 3.0, 4.0: RFC 6350, 9554) and `JSContact` (RFC 9553). One card is held at a
//! time, and of it only what a customer's document has a place for.

mod contact;
mod jscontact;
mod objects;
mod pending;
mod place;
mod pronouns;
mod property;
mod vcard;
mod write_jscontact;
mod write_vcard;
mod written;

pub(super) use jscontact::read as read_jscontact;
pub(super) use vcard::read as read_vcard;
pub use write_jscontact::export_jscontact;
pub use write_vcard::export_vcard;
pub use written::{left_out, left_out_of_jscontact, left_out_of_table};
