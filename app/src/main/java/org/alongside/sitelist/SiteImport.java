package org.alongside.sitelist;

import java.util.List;
import java.util.UUID;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.siteentry.CheckedLine;

/** A list that waits to be taken in: its lines as checked at this moment, and how many were taken in before. */
public record SiteImport(
        UUID id,
        UUID partnership,
        Unit unit,
        String fileName,
        List<String> leftOut,
        List<CheckedLine> lines,
        int taken) {

    public SiteImport {
        leftOut = List.copyOf(leftOut);
        lines = List.copyOf(lines);
    }

    public List<CheckedLine> good() {
        return lines.stream().filter(CheckedLine::good).toList();
    }

    public List<CheckedLine> bad() {
        return lines.stream().filter(line -> !line.good()).toList();
    }
}
