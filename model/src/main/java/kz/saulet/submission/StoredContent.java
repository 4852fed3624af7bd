package kz.saulet.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of files, stored once however often they are attached. */
@Entity
@Table(name = "stored_content")
class StoredContent {

    @Id
    private String sha256 = "";

    @Column(updatable = false)
    private byte[] bytes = {};

    protected StoredContent() {}

    StoredContent(String sha256, byte[] bytes) {
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
