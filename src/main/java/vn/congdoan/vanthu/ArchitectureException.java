package vn.congdoan.vanthu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class that may break a rule of {@code ArchitectureTest}, so that exceptions can be counted and read. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArchitectureException {
    /** Why this class must. */
    String value();
}
