import fc from 'fast-check';

/** The same cases on every machine, so that a test that passed stays passed; another seed looks for what nobody thought of. */
fc.configureGlobal({ seed: Number(process.env.WHYLIST_TEST_SEED ?? 20261123) });
