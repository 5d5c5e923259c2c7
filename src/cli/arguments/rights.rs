//! The customer's rights as people call for them.

use clap::Args;

use super::encounter::word;
use crate::domain::Purpose;

#[derive(Debug, Args)]
pub struct Erase {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, id = "lift_erasure", conflicts_with = "yes")]
    pub lift: bool,
}

#[derive(Debug, Args)]
pub struct Restrict {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long)]
    pub lift: bool,
}

#[derive(Debug, Args)]
pub struct Object {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long = "purpose", id = "objected", value_name = "NAME", value_parser = word::<Purpose>(&["service-personalisation", "offers", "occasions", "safety"]))]
    pub purposes: Vec<Purpose>,
    #[arg(long)]
    pub lift: bool,
}

#[derive(Debug, Args)]
pub struct Retention {
    #[arg(long)]
    pub dry_run: bool,
}
