//! The reader `jscontact`, under libFuzzer.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| tactful_fuzz::jscontact(data));
