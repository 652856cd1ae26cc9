package vn.congdoan.vanthu.app.incoming;

/** What the screens of incoming documents work with. */
public record ArrivalServices(
        IncomingService register, AssignmentService assignments, StampService stamps, SlipService slips) {}
