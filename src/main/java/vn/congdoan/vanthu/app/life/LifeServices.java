package vn.congdoan.vanthu.app.life;

import vn.congdoan.vanthu.app.audit.AuditTrail;
import vn.congdoan.vanthu.app.people.PeopleService;
import vn.congdoan.vanthu.app.people.Session;
import vn.congdoan.vanthu.app.people.SignInService;
import vn.congdoan.vanthu.app.workflow.WorkflowService;

/**
 * The services of a document's life after it is written, for window and command line.
 *
 * @param session who is signed in
 */
public record LifeServices(
        AuditTrail audit, WorkflowService workflow, Session session, SignInService signIn, PeopleService people) {}
