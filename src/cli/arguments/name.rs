//! A name and its style as options.

use clap::Args;

use super::encounter::word;
use crate::address::person_name::{Length, NameOrder, Tag, Usage};
use crate::domain::Formality;

#[derive(Debug, Args)]
pub struct NameCall {
    #[arg(long)]
    pub batch: bool,
    #[arg(long, default_value = "")]
    pub title: String,
    #[arg(long, default_value = "")]
    pub given: String,
    #[arg(long, default_value = "")]
    pub given_informal: String,
    #[arg(long, default_value = "")]
    pub given2: String,
    #[arg(long, default_value = "")]
    pub surname: String,
    #[arg(long, default_value = "")]
    pub surname_prefix: String,
    #[arg(long, default_value = "")]
    pub surname_core: String,
    #[arg(long, default_value = "")]
    pub surname2: String,
    #[arg(long, default_value = "")]
    pub generation: String,
    #[arg(long, default_value = "")]
    pub credentials: String,
    #[arg(long, value_name = "TAG")]
    pub name_locale: Option<Tag>,
    #[arg(long, value_name = "TAG")]
    pub locale: Option<Tag>,
    #[arg(long, value_parser = word::<NameOrder>(&["givenFirst", "surnameFirst", "sorting"]))]
    pub order: Option<NameOrder>,
    #[arg(long, value_parser = word::<Length>(&["long", "medium", "short"]))]
    pub length: Option<Length>,
    #[arg(long, value_parser = word::<Usage>(&["referring", "addressing", "monogram"]))]
    pub usage: Option<Usage>,
    #[arg(long, value_parser = word::<Formality>(&["formal", "informal"]))]
    pub formality: Option<Formality>,
}
