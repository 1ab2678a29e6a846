package org.alongside.timelimit.signoff;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer's agency has signed. */
@Component
public class Signatures {

    private final SignatureTable table;

    Signatures(SignatureTable table) {
        this.table = table;
    }

    /** The signatures that stand, by the fingerprint of what was signed. */
    @Transactional(readOnly = true)
    public Map<String, Signature> standing() {
        return table.standing().stream()
                .collect(Collectors.toMap(Signature::fingerprint, one -> one, (one, other) -> one));
    }
}
