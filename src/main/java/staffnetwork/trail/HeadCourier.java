package staffnetwork.trail;

/** Takes a signed head to where people outside IT have it: a file, a mailbox. */
interface HeadCourier {
    /** Takes it there, unless it is there already; fails if it cannot, and is asked again an hour later. */
    void take(HeadText head);
}
