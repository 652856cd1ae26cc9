package vn.congdoan.vanthu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The stored documents on their way from draft to approval; without a verb it says which there are. A step that can't be taken
 * now, or not by this person, ends with 3.
 */
@Command(name = "document")
final class DocumentCommand {
    @Mixin
    CommonOptions common = new CommonOptions();
}
