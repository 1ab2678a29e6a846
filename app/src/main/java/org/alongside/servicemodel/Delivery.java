package org.alongside.servicemodel;

import org.alongside.kernel.Choice;

/** How advice reaches people, and how far advisers share the building with health staff. */
public record Delivery(Way way, CoLocation coLocation) {

    /** Physical when advisers sit with health staff, remote when they do not: the deck's two links with health care. */
    public String link() {
        return coLocation == CoLocation.NONE ? "Remote" : "Physical";
    }

    /** How adviser and client meet. */
    public enum Way implements Choice {
        FACE_TO_FACE("face-to-face"),
        TELEPHONE("telephone"),
        VIDEO("video");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** Whether advisers work where health staff work. */
    public enum CoLocation implements Choice {
        FULL_TIME("full time"),
        ON_ROTATION("on rotation"),
        NONE("none");

        private final String title;

        CoLocation(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
