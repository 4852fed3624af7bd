-- What a handed-in round would make non-compliant in the estate; empty while nobody evaluated it.
ALTER TABLE frozen_check ADD COLUMN consequences ${binary};
