package staffnetwork.trail;

/** Takes a signed head to where people outside IT have it: a file, a mailbox. Each one is offered once a day at most. */
interface HeadCourier {
    /** Takes it there; fails if it cannot, and is asked again an hour later. */
    void take(HeadText head);
}
