package kz.saulet.organisation;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Stands for the server's password hash, which is slow on purpose and absent without a server. */
public final class PlainPasswords implements Pbkdf2PasswordHash {

    @Override
    public void initialize(Map<String, String> parameters) {
        // nothing to set
    }

    @Override
    public String generate(char[] password) {
        return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hashedPassword) {
        return generate(password).equals(hashedPassword);
    }

    public static Passwords passwords() {
        return new Passwords(new PlainPasswords());
    }
}
