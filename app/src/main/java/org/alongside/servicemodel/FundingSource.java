package org.alongside.servicemodel;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.kernel.Choice;

/** Who pays. */
public enum FundingSource implements Choice {
    NHS("NHS", "NHS"),
    NHS_ICB("NHS (integrated care board)", "NHS"),
    LOCAL_AUTHORITY("local authority", "local authority"),
    PUBLIC_HEALTH("local authority (public health)", "local authority"),
    CENTRAL_GOVERNMENT("central government", "central government"),
    UNIVERSITY("university", "university"),
    CHARITY("charity", "charity");

    private final String title;
    private final String brief;

    FundingSource(String title, String brief) {
        this.title = title;
        this.brief = brief;
    }

    @Override
    public String title() {
        return title;
    }

    /** One source by its name, two as joint, more as multi-stream. */
    public static String summary(List<FundingSource> sources) {
        return switch (sources.size()) {
            case 0 -> "None";
            case 1 -> sources.getFirst().label();
            case 2 -> "Joint " + sources.get(0).brief + " and " + sources.get(1).brief;
            default ->
                "Multi-stream (" + sources.stream().map(source -> source.brief).collect(Collectors.joining(", ")) + ")";
        };
    }
}
