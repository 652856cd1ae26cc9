package vn.congdoan.vanthu.domain.template;

import java.util.List;

/**
 * The document of a template, in pieces to be filled.
 *
 * @param signatures one line a signer; empty for the office's own signer
 * @param archive empty for "VT" and the drafting unit
 */
public record TemplateForm(
        List<TemplateNode> subject,
        List<TemplateNode> authority,
        List<TemplateNode> addressees,
        List<TemplateNode> recipients,
        List<TemplateNode> archive,
        List<TemplateNode> signatures,
        List<TemplateNode> body) {}
