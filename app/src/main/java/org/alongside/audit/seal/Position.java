package org.alongside.audit.seal;

/** A place in the order of events: the transaction first, then the number of the event. */
public record Position(long xid, long number) implements Comparable<Position> {

    public static final Position START = new Position(0, 0);

    /** Before every event of this transaction. */
    public static Position before(long xid) {
        return new Position(xid, 0);
    }

    @Override
    public int compareTo(Position other) {
        return xid == other.xid ? Long.compare(number, other.number) : Long.compare(xid, other.xid);
    }
}
