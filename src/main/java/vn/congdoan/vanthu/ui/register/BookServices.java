package vn.congdoan.vanthu.ui.register;

import vn.congdoan.vanthu.app.people.Access;
import vn.congdoan.vanthu.app.register.RegisterAuditService;
import vn.congdoan.vanthu.app.register.RegisterService;
import vn.congdoan.vanthu.app.register.SeriesService;

/** What the book's screens work with. */
public record BookServices(RegisterService register, RegisterAuditService audit, SeriesService series, Access access) {}
